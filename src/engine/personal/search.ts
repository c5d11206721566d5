/* The search for a person through everything that is kept. */
import { loadList, loadNeverBought, parseMeta, type StoredList } from '../../storage/lists.ts';
import { fieldOf } from '../../storage/records.ts';
import type { Tables } from '../../storage/schema.ts';
import type { Store } from '../../storage/store.ts';
import { isSound } from '../../storage/erase/table-texts.ts';
import { findInFiles } from './find-in-files.ts';
import { plain, type Found } from './found.ts';
import type { Matches } from './matcher.ts';
import { searchAnswers } from './search-answers.ts';
import { searchRows } from './search-rows.ts';
import { readSmall, searchDamaged, searchRecords } from './search-records.ts';
import { shown } from './find-in-list.ts';
import { textsOf } from './record-texts.ts';

/** Goes through every table. What cannot be read is searched as it lies. */
export async function* search(store: Store, matches: Matches): AsyncGenerator<Found> {
  const metas = await store.run((tables) => tables.lists.toArray());
  const knownKeys = new Map<string, ReadonlySet<string>>();
  const listIds = new Set<string>();
  for (const record of metas) {
    const id = String(fieldOf(record, 'id'));
    const keys = new Set<string>();
    const found = isSound('lists', record) ? await searchList(store, parseMeta(record), matches, keys) : null;
    if (found === null) {
      yield* await searchDamagedList(store, id, record, matches);
      continue;
    }
    listIds.add(id);
    knownKeys.set(id, keys);
    yield* found.rows;
    yield* findInFiles(store, parseMeta(record), matches);
  }
  const { small, left } = await store.run(async (tables) => ({
    small: await readSmall(tables),
    left: await withoutList(tables, new Set(metas.map((record) => String(fieldOf(record, 'id'))))),
  }));
  for (const { table, key, record } of left) yield* searchDamaged(table, key, record, matches);
  yield* searchRecords(small, matches, knownKeys);
}

/** Everything about one list; null when its columns cannot be read. `keys` gets the customers that were found. */
async function searchList(
  store: Store,
  meta: StoredList,
  matches: Matches,
  keys: Set<string>,
): Promise<{ readonly rows: readonly Found[] } | null> {
  const { id: listId, name } = meta;
  const rows: Found[] = [];
  try {
    const list = await loadList(store, listId);
    const beside = await loadNeverBought(store, listId);
    const searched = { listId, list: name, beside: false };
    const answers = await store.run((tables) => tables.answers.where('listId').equals(listId).toArray());
    const said = searchAnswers(answers, list, matches, { listId, list: name });
    rows.push(...searchRows(list, matches, searched, keys, said.ofRow));
    if (beside !== null)
      rows.push(...searchRows(beside, matches, { ...searched, beside: true }, new Set(), () => []));
    rows.push(...said.found);
    rows.push(...searchNaming(meta, answers, matches, keys));
    return { rows };
  } catch {
    return null;
  }
}

/** What the list and its columns are called, who answers are said of, and the account of how the list was read. */
function* searchNaming(
  meta: StoredList,
  answers: readonly unknown[],
  matches: Matches,
  keys: ReadonlySet<string>,
): Generator<Found> {
  const { id, name, report, ...rest } = meta;
  const named = textsOf('lists', { id, name, ...rest });
  const texts = [...named.map(({ text }) => text), ...answers.flatMap((record) => namesIn(record, keys))];
  const found = texts.filter(matches);
  const [first] = found;
  if (first !== undefined)
    yield {
      place: { kind: 'naming', id, name, spots: found.length, text: shown(first) },
      told: () => found.map(plain),
    };
  const accounted = textsOf('lists', { report }).filter(({ text }) => matches(text));
  const [line] = accounted;
  if (line !== undefined)
    yield {
      place: { kind: 'report', listId: id, list: name, text: shown(line.text) },
      told: () => accounted.map(({ text }) => plain(text)),
    };
}

/** Whom an answer is said of, unless that customer was found, and the lines that people named themselves. */
function namesIn(record: unknown, keys: ReadonlySet<string>): readonly string[] {
  const key = String(fieldOf(record, 'key'));
  const traits = fieldOf(record, 'traits');
  const lines = Array.isArray(traits) ? traits.map((pair: unknown) => String(fieldOf(pair, '0'))) : [];
  const own = lines.flatMap((line) => (line.startsWith('own.') ? [line.slice('own.'.length)] : []));
  return keys.has(key) ? own : [key, ...own];
}

/** A list that cannot be read, with its columns, its answers and its files: it goes as one. */
async function searchDamagedList(
  store: Store,
  id: string,
  meta: unknown,
  matches: Matches,
): Promise<readonly Found[]> {
  const records = await store.run(async (tables) => [
    meta,
    ...(await tables.columns.where('listId').equals(id).toArray()),
    ...(await tables.answers.where('listId').equals(id).toArray()),
    await tables.sources.get(id),
  ]);
  return [...searchDamaged('lists', id, records, matches)];
}

interface Left {
  readonly table: 'columns' | 'answers' | 'sources';
  readonly key: string | [string, number];
  readonly record: unknown;
}

/** What was kept of lists that are not here. */
async function withoutList(tables: Tables, lists: ReadonlySet<string>): Promise<readonly Left[]> {
  const found: Left[] = [];
  for (const table of ['columns', 'answers'] as const)
    for (const key of await tables[table].toCollection().primaryKeys())
      if (!lists.has(key[0])) found.push({ table, key, record: await tables[table].get(key) });
  for (const key of await tables.sources.toCollection().primaryKeys())
    if (!lists.has(key)) found.push({ table: 'sources', key, record: await tables.sources.get(key) });
  return found;
}
