/* What is stored is told to every page and worker that has the database open: Dexie says which records, never what is in them. */
import { cmp, Dexie, RangeSet, type ObservabilitySet } from 'dexie';
import type { Tables } from './schema.ts';

type TableName = 'studies' | 'answers' | 'profiles' | 'lists';
interface Span {
  readonly from: unknown;
  readonly to: unknown;
}
type Parts = Readonly<Partial<ObservabilitySet>>;

/** The records that were stored or deleted, anywhere in this browser. */
export class Stored {
  readonly #parts: Parts;
  readonly #database: string;

  constructor(parts: Parts, database: string) {
    this.#parts = parts;
    this.#database = database;
  }

  /** Whether any record of a table was. */
  anyOf(table: TableName): boolean {
    return this.#spans(table).length > 0;
  }

  /** Whether this one was. */
  has(table: TableName, id: string): boolean {
    return this.#spans(table).some(({ from, to }) => cmp(from, id) <= 0 && cmp(id, to) <= 0);
  }

  /** The customers of a list about whom it was answered, by row; 'all' when they are not told one by one. */
  answeredRows(listId: string): readonly number[] | 'all' {
    const rows: number[] = [];
    for (const { from, to } of this.#spans('answers')) {
      const isOne = Array.isArray(from) && cmp(from, to) === 0;
      if (!isOne) return 'all';
      if (from[0] === listId && typeof from[1] === 'number') rows.push(from[1]);
    }
    return rows;
  }

  #spans(table: TableName): Span[] {
    // After a page is brought back from the browser's memory, anything may have been.
    const tree = this.#parts['all'] ?? this.#parts[`idb://${this.#database}/${table}/`];
    return tree === undefined ? [] : [...RangeSet(tree)];
  }
}

/** Calls for each transaction that stored something in this database, here, in the worker or in another tab. Returns what ends it. */
export function watchTables(tables: Tables, onStored: (stored: Stored) => void): () => void {
  const listener = (parts: Parts): void => {
    const isOurs = (part: string) => part === 'all' || part.startsWith(`idb://${tables.name}/`);
    if (Object.keys(parts).some(isOurs)) onStored(new Stored(parts, tables.name));
  };
  Dexie.on.storagemutated.subscribe(listener);
  return () => {
    Dexie.on.storagemutated.unsubscribe(listener);
  };
}
