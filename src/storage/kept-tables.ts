/*
 * The one list of what a backup holds. A table that is added to the database gets a line here, and is then saved,
 * checked, shown and restored with the others.
 */
import { customerAnswersRecord, parseCustomerAnswers } from '../document/answers.ts';
import { columnRecord, parseColumnRecord } from '../document/column-record.ts';
import { parseDraft } from '../document/draft.ts';
import { keptSourcesRecord, parseKeptSources } from '../document/kept-sources.ts';
import { parseKeptProfile } from '../document/profile.ts';
import { parseRecipe, recipeRecord } from '../document/recipe.ts';
import { id, parseWith, whole } from '../document/schema-parts.ts';
import { parseStudy } from '../document/study.ts';
import { parseWorkshop } from '../document/workshop.ts';
import { refuse } from '../table/problem.ts';
import { besideFrom, parseMeta, type StoredList } from './lists.ts';
import { fieldOf } from './records.ts';

/** What a record is a part of, as a reader sees it: restored with it, or left with it. */
export type PartOf = 'study' | 'list' | 'profile' | 'rest';

interface KeptTable {
  readonly part: PartOf;
  /** The field that says which study, list or profile it is a part of. */
  readonly of: string;
  /** Fields that hold the id of a study, list or profile: they change with it. */
  readonly ids: readonly string[];
  /** Checks a record by the rules of reading and copies what is known of it. Refuses with 'file-damaged'. */
  readonly parse: (record: unknown, listOf: (id: string) => StoredList | undefined) => object;
}

const listIdOf = (record: unknown): string => parseWith(id, fieldOf(record, 'listId'), 'listId');

/** Fields of a study that name a list: they are saved and restored with it. */
export const listFields = ['listId', 'leads'] as const;

export const keptTables = {
  studies: { part: 'study', of: 'id', ids: ['id', ...listFields], parse: (record) => parseStudy(record) },
  workshops: { part: 'study', of: 'studyId', ids: ['studyId'], parse: (record) => parseWorkshop(record) },
  profiles: {
    part: 'profile',
    of: 'id',
    ids: ['id', 'studyId'],
    parse: (record) => parseKeptProfile(record),
  },
  drafts: {
    part: 'rest',
    of: 'id',
    ids: [],
    parse: (record) => ({ id: parseWith(id, fieldOf(record, 'id'), 'draft.id'), ...parseDraft(record) }),
  },
  recipes: { part: 'rest', of: 'key', ids: [], parse: (record) => recipeRecord(parseRecipe(record)) },
  answers: {
    part: 'list',
    of: 'listId',
    ids: ['listId'],
    parse(record) {
      const [row, key] = [fieldOf(record, 'row'), fieldOf(record, 'key')];
      const parts = { traits: fieldOf(record, 'traits'), buyers: fieldOf(record, 'buyers') };
      const answers = parseCustomerAnswers({ customer: { row, key }, ...parts });
      const { customer, traits, buyers } = customerAnswersRecord(answers);
      return { listId: listIdOf(record), ...customer, traits, buyers };
    },
  },
  lists: { part: 'list', of: 'id', ids: ['id'], parse: (record) => parseMeta(record) },
  columns: {
    part: 'list',
    of: 'listId',
    ids: ['listId'],
    parse(record, listOf) {
      const listId = listIdOf(record);
      const index = parseWith(whole, fieldOf(record, 'index'), 'columns.index');
      const list = listOf(listId);
      const shape = index < besideFrom ? list : list?.neverBought;
      const meta = shape?.columns[index % besideFrom];
      if (shape === undefined || meta === undefined) throw refuse('file-damaged', {}, { where: 'columns' });
      const column = parseColumnRecord(record, shape.rowCount, `columns.${meta.name}`);
      if (column.kind !== meta.kind) throw refuse('file-damaged', {}, { where: `columns.${meta.name}` });
      return { listId, index, ...columnRecord(column) };
    },
  },
  sources: {
    part: 'list',
    of: 'listId',
    ids: ['listId'],
    parse: (record) => keptSourcesRecord(parseKeptSources(record)),
  },
} as const satisfies Readonly<Record<string, KeptTable>>;

export type KeptName = keyof typeof keptTables;
export const keptNames = Object.keys(keptTables) as readonly KeptName[];

/** Tables whose records never change once their list is stored; big, and written apart from the others. */
export const listTables = ['lists', 'columns', 'sources'] as const satisfies readonly KeptName[];
/** All others: small, and read in one moment. */
export const stateTables: readonly KeptName[] = keptNames.filter(
  (name) => !(listTables as readonly string[]).includes(name),
);

export interface KeptRecord {
  readonly table: KeptName;
  readonly record: object;
}

/** Which study, list or profile a record is a part of. */
export function partOf({ table, record }: KeptRecord): { readonly part: PartOf; readonly id: string } {
  const { part, of } = keptTables[table];
  return { part, id: String(fieldOf(record, of)) };
}

/** The lists that a study is made on, its own first. */
export function listsOf(study: unknown): readonly string[] {
  return listFields.map((field) => fieldOf(study, field)).filter((value) => typeof value === 'string');
}

/** The same record where ids have become others. */
export function withIds({ table, record }: KeptRecord, newIds: ReadonlyMap<string, string>): KeptRecord {
  const changed: Record<string, string> = {};
  for (const field of keptTables[table].ids) {
    const renewed = newIds.get(String(fieldOf(record, field)));
    if (renewed !== undefined) changed[field] = renewed;
  }
  return { table, record: { ...record, ...changed } };
}

/** Checks the records of a backup one after the other; a list comes before its columns. */
export class RecordChecker {
  readonly #lists = new Map<string, StoredList>();
  readonly #columns = new Map<string, Set<number>>();
  /** The last row of each list that something was answered about. */
  readonly #lastRows = new Map<string, number>();

  get lists(): ReadonlyMap<string, StoredList> {
    return this.#lists;
  }

  /** Refuses with 'file-damaged' {where} what is not sound, or was there before. */
  check(table: KeptName, record: unknown): KeptRecord {
    const parsed = keptTables[table].parse(record, (listId) => this.#lists.get(listId));
    if (table === 'lists') this.#addList(parsed as StoredList);
    if (table === 'columns') this.#addColumn(parsed as { listId: string; index: number });
    if (table === 'answers') this.#addAnswers(parsed as { listId: string; row: number });
    return { table, record: parsed };
  }

  /** Refuses with 'file-damaged' {where} what only shows when all records have come. */
  checkTogether(): void {
    for (const [id, { rowCount, name }] of this.#lists)
      if (!this.isWhole(id) || (this.#lastRows.get(id) ?? 0) >= Math.max(rowCount, 1))
        throw refuse('file-damaged', {}, { where: `lists.${name}` });
  }

  /** Whether every column of a list has come. */
  isWhole(listId: string): boolean {
    const list = this.#lists.get(listId);
    const columns = this.#columns.get(listId)?.size ?? 0;
    return list?.columns.length === columns - (list?.neverBought?.columns.length ?? 0);
  }

  #addList(list: StoredList): void {
    if (this.#lists.has(list.id)) throw refuse('file-damaged', {}, { where: 'lists' });
    this.#lists.set(list.id, list);
    this.#columns.set(list.id, new Set());
  }

  #addAnswers({ listId, row }: { readonly listId: string; readonly row: number }): void {
    this.#lastRows.set(listId, Math.max(row, this.#lastRows.get(listId) ?? 0));
  }

  #addColumn({ listId, index }: { readonly listId: string; readonly index: number }): void {
    const columns = this.#columns.get(listId);
    if (columns === undefined || columns.has(index))
      throw refuse('file-damaged', {}, { where: `columns.${index}` });
    columns.add(index);
  }
}
