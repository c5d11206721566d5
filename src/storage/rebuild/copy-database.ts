import { asked, openRaw, written } from './raw-database.ts';

/** Tables whose records are large, and are held in memory one at a time. */
const large: ReadonlySet<string> = new Set(['columns', 'sources']);
const recordsAtOnce = 200;

/**
 * Copies a database to one that does not exist yet: version, tables, indexes and every record, in steps, the last of
 * which is on the disk when it settles. `besides` names a table that only one of them has: it is made, empty, where the
 * original lacks it, and left out where the original has it.
 */
export async function copyDatabase(from: string, to: string, besides: string): Promise<void> {
  const source = await openRaw(from);
  try {
    const target = await openRaw(to, source.version, (made) => {
      likeTables(source, made, besides);
    });
    try {
      for (const table of tablesOf(source, besides)) await copyTable(source, target, table);
    } finally {
      target.close();
    }
  } finally {
    source.close();
  }
}

/** The names of the tables, but for the one that is nobody's. */
function tablesOf({ objectStoreNames }: IDBDatabase, besides: string): readonly string[] {
  return [...objectStoreNames].filter((name) => name !== besides);
}

function likeTables(source: IDBDatabase, made: IDBDatabase, besides: string): void {
  const names = tablesOf(source, besides);
  if (names.length > 0) {
    const transaction = source.transaction(names, 'readonly');
    for (const name of names) {
      const { keyPath, autoIncrement, indexNames } = transaction.objectStore(name);
      const table = made.createObjectStore(name, { keyPath, autoIncrement });
      for (const indexName of indexNames) {
        const index = transaction.objectStore(name).index(indexName);
        table.createIndex(indexName, index.keyPath, { unique: index.unique, multiEntry: index.multiEntry });
      }
    }
  }
  if (!source.objectStoreNames.contains(besides)) made.createObjectStore(besides);
}

async function copyTable(source: IDBDatabase, target: IDBDatabase, name: string): Promise<void> {
  const keys = await asked(source.transaction(name, 'readonly').objectStore(name).getAllKeys());
  const step = large.has(name) ? 1 : recordsAtOnce;
  for (let at = 0; at < keys.length; at += step) {
    const some = keys.slice(at, at + step);
    const table = source.transaction(name, 'readonly').objectStore(name);
    const records: unknown[] = await Promise.all(some.map((key) => asked<unknown>(table.get(key))));
    const transaction = target.transaction(name, 'readwrite', { durability: 'strict' });
    const copy = transaction.objectStore(name);
    for (const [index, record] of records.entries()) {
      if (copy.keyPath === null) copy.put(record, some[index]);
      else copy.put(record);
    }
    await written(transaction);
  }
}
