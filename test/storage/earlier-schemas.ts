/*
 * The database as each earlier version of the app made it, written down here and not read from the schema: what was
 * released stays as it was. Append only.
 */
export interface OldStore {
  readonly name: string;
  readonly keyPath: string | string[];
  /** Of one field each. */
  readonly indexes: readonly string[];
}

const first: readonly OldStore[] = [
  { name: 'lists', keyPath: 'id', indexes: [] },
  { name: 'columns', keyPath: ['listId', 'index'], indexes: [] },
  { name: 'studies', keyPath: 'id', indexes: ['listId'] },
  { name: 'answers', keyPath: ['listId', 'row'], indexes: [] },
  { name: 'profiles', keyPath: 'id', indexes: ['studyId'] },
];
const second = [...first, { name: 'drafts', keyPath: 'id', indexes: [] }];
const third = [
  ...second,
  { name: 'recipes', keyPath: ['of', 'key'], indexes: [] },
  { name: 'sources', keyPath: 'listId', indexes: [] },
];
const fourth = [...third, { name: 'keeping', keyPath: 'id', indexes: [] }];
const fifth = [...fourth, { name: 'workshops', keyPath: 'studyId', indexes: [] }];

/** By version, from 1 on; the last one is today's. */
export const schemas: readonly (readonly OldStore[])[] = [first, second, third, fourth, fifth];

/** Makes the stores in a database that is being made. */
export function makeStores(database: IDBDatabase, stores: readonly OldStore[]): void {
  for (const { name, keyPath, indexes } of stores) {
    const store = database.createObjectStore(name, { keyPath });
    for (const index of indexes) store.createIndex(index, index);
  }
}
