/* Putting back what a backup holds: what the reader chose, or all of it as it was. */
import { refuse } from '../table/problem.ts';
import { countKept, type Kept } from './counts.ts';
import { raiseGeneration } from './generation.ts';
import {
  keptNames,
  listsOf,
  partOf,
  stateTables,
  withIds,
  type KeptRecord,
  type PartOf,
} from './kept-tables.ts';
import { removeList, requireList } from './lists.ts';
import { fieldOf } from './records.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/**
 * `add`: put in, as a copy under a new id when there is one of that id here; `replace`: put in the place of the one here.
 * What is not chosen is left.
 */
export interface Choice {
  readonly part: PartOf;
  /** Of the study, list or profile in the backup; any for the rest, which is chosen as one. */
  readonly id: string;
  readonly how: 'add' | 'replace';
}

/** What the choices mean for the records of a backup. The studies of the backup must be known. */
class Plan {
  readonly #choices = new Map<string, 'add' | 'replace'>();
  readonly #listsOf = new Map<string, readonly string[]>();
  /** Lists that come with a chosen study, or by themselves. */
  readonly lists = new Map<string, 'add' | 'replace'>();

  constructor(choices: readonly Choice[], records: readonly KeptRecord[]) {
    for (const { part, id, how } of choices) this.#choices.set(part === 'rest' ? part : `${part} ${id}`, how);
    for (const { table, record } of records)
      if (table === 'studies') this.#listsOf.set(String(fieldOf(record, 'id')), listsOf(record));
    for (const { part, id, how } of choices) {
      if (part === 'list') this.lists.set(id, how);
      if (part === 'study') for (const list of this.#listsOf.get(id) ?? []) this.lists.set(list, how);
    }
  }

  /** What is done with a record; undefined when it is left. */
  howOf(kept: KeptRecord): 'add' | 'replace' | undefined {
    const { part, id } = partOf(kept);
    if (part === 'list') return this.lists.get(id);
    return this.#choices.get(part === 'rest' ? part : `${part} ${id}`);
  }
}

/** Whether a restore needs the record; asked record by record, so that what is left is not held. The studies come first. */
export function neededBy(choices: readonly Choice[]): (kept: KeptRecord) => boolean {
  const studies: KeptRecord[] = [];
  let plan: Plan | undefined;
  return (kept) => {
    if (kept.table === 'studies') {
      studies.push(kept);
      return true;
    }
    plan ??= new Plan(choices, studies);
    return plan.howOf(kept) !== undefined;
  };
}

const everything = (tables: Tables) => [...keptNames.map((name) => tables[name]), tables.keeping];

/**
 * Puts the chosen parts of a backup in: all or nothing. A list never changes, so one that is here already stays as it is.
 * `floor` is how many changes there have been at least. Returns what is kept then. Refuses with 'list-not-found' when a
 * study comes without its list.
 */
export function restoreChosen(
  store: Store,
  records: readonly KeptRecord[],
  choices: readonly Choice[],
  { newId, floor }: { readonly newId: () => string; readonly floor: number },
): Promise<Kept> {
  const plan = new Plan(choices, records);
  return store.run((tables) =>
    tables.transaction('rw', everything(tables), async () => {
      await raiseGeneration(tables, floor);
      const newIds = await findNewIds(tables, plan, records, newId);
      const hereBefore = new Set(await tables.lists.toCollection().primaryKeys());
      const before = await listsInUse(tables);
      for (const [id, how] of plan.lists)
        if (how === 'replace' && !newIds.has(id)) await tables.answers.where('listId').equals(id).delete();
      for (const kept of records)
        if (plan.howOf(kept) !== undefined) await putOne(tables, withIds(kept, newIds), hereBefore);
      for (const id of await listsInUse(tables)) if (!before.has(id)) await requireList(tables, id);
      await dropUnused(tables, before);
      return countKept(tables);
    }),
  );
}

/** New ids for what is added beside one of the same id, and for lists that other studies here are made on. */
async function findNewIds(
  tables: Tables,
  plan: Plan,
  records: readonly KeptRecord[],
  newId: () => string,
): Promise<ReadonlyMap<string, string>> {
  const newIds = new Map<string, string>();
  const replaced = new Set<string>();
  for (const kept of records) {
    const id = String(fieldOf(kept.record, 'id'));
    if (kept.table !== 'studies' && kept.table !== 'profiles') continue;
    const how = plan.howOf(kept);
    if (how === 'replace') replaced.add(id);
    if (how === 'add' && (await tables[kept.table].get(id)) !== undefined) newIds.set(id, newId());
  }
  const others = (await tables.studies.toArray()).filter(
    (study) => !replaced.has(String(fieldOf(study, 'id'))),
  );
  const shared = new Set(others.flatMap(listsOf));
  for (const [id, how] of plan.lists) {
    const isHere = (await tables.lists.where('id').equals(id).count()) > 0;
    if (isHere && (how === 'add' || shared.has(id))) newIds.set(id, newId());
  }
  return newIds;
}

async function putOne(
  tables: Tables,
  { table, record }: KeptRecord,
  listsHere: ReadonlySet<string>,
): Promise<void> {
  const list = fieldOf(record, table === 'lists' ? 'id' : 'listId');
  const isOfList = table === 'lists' || table === 'columns' || table === 'sources';
  if (isOfList && listsHere.has(String(list))) return;
  // What is here and was not chosen by itself goes before: a draft, and what was remembered of headers.
  if (table === 'recipes' || table === 'drafts') {
    const { part, id } = partOf({ table, record });
    const key = table === 'recipes' ? [String(fieldOf(record, 'of')), id] : id;
    if (part === 'rest' && (await tables.table(table).get(key)) !== undefined) return;
  }
  await tables.table(table).put(record);
}

async function listsInUse(tables: Tables): Promise<ReadonlySet<string>> {
  return new Set((await tables.studies.toArray()).flatMap(listsOf));
}

/** A list that a study was moved away from, and that no other study is made on, goes. */
async function dropUnused(tables: Tables, before: ReadonlySet<string>): Promise<void> {
  const now = await listsInUse(tables);
  for (const id of before) if (!now.has(id)) await removeList(tables, id);
}

/**
 * Makes everything as the backup says, and removes what it does not have: all or nothing. Refuses with 'file-damaged' when a
 * list is neither in the backup nor here. Returns what is kept then.
 */
export function restoreExactly(
  store: Store,
  records: readonly KeptRecord[],
  wanted: ReadonlySet<string>,
): Promise<Kept> {
  return store.run((tables) =>
    tables.transaction('rw', everything(tables), async () => {
      const here = new Set(await tables.lists.toCollection().primaryKeys());
      const given = new Set(
        records.filter(({ table }) => table === 'lists').map(({ record }) => String(fieldOf(record, 'id'))),
      );
      for (const id of wanted)
        if (!here.has(id) && !given.has(id)) throw refuse('file-damaged', {}, { where: 'lists' });
      for (const table of stateTables) await tables.table(table).clear();
      for (const id of here) if (!wanted.has(id)) await removeList(tables, id);
      for (const { table, record } of records) {
        const isOfList = table === 'lists' || table === 'columns' || table === 'sources';
        const list = String(fieldOf(record, table === 'lists' ? 'id' : 'listId'));
        if (!isOfList || !here.has(list)) await tables.table(table).put(record);
      }
      return countKept(tables);
    }),
  );
}
