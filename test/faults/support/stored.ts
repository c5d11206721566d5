import type { Page } from '@playwright/test';

/** What the browser keeps, read by its own means and not by ours. */
export interface Kept {
  /** Each list with how many columns and rows it should have, and has. */
  readonly lists: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: number;
    readonly columns: number;
    readonly columnsFound: number;
    readonly studies: number;
    readonly answers: number;
  }[];
  /** Columns, answers and studies of lists that are not there. */
  readonly orphans: number;
  /** What is answered in words of the tests' own, by customer and line. */
  readonly answers: Readonly<Record<string, string>>;
  readonly profiles: number;
}

/** Reads the database; null when there is none. */
export function readKept(page: Page): Promise<Kept | null> {
  return page.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('no database'));
        };
      });
    interface Record_ {
      id: string;
      name: string;
      listId: string;
      rowCount: number;
      row: number;
      columns: unknown[];
      traits: [string, string][];
    }
    if (!(await indexedDB.databases()).some(({ name }) => name === 'malkund')) return null;
    const database = await settle(indexedDB.open('malkund'));
    const turn = database.transaction([...database.objectStoreNames]);
    const all = (name: string) => settle(turn.objectStore(name).getAll()) as Promise<Record_[]>;
    const columnKeys = (await settle(turn.objectStore('columns').getAllKeys())) as [string, number][];
    const [lists, studies, answers, profiles] = [
      await all('lists'),
      await all('studies'),
      await all('answers'),
      await all('profiles'),
    ];
    database.close();
    const ids = new Set(lists.map(({ id }) => id));
    const isOrphan = (listId: string): boolean => !ids.has(listId);
    const said: Record<string, string> = {};
    for (const { listId, row, traits } of answers)
      for (const [line, text] of traits)
        if (text.startsWith('svar ')) said[`${listId} ${row} ${line}`] = text;
    return {
      lists: lists.map(({ id, name, rowCount, columns }) => ({
        id,
        name,
        rows: rowCount,
        columns: columns.length,
        columnsFound: columnKeys.filter(([listId]) => listId === id).length,
        studies: studies.filter(({ listId }) => listId === id).length,
        answers: answers.filter(({ listId }) => listId === id).length,
      })),
      orphans:
        columnKeys.filter(([listId]) => isOrphan(listId)).length +
        [...studies, ...answers].filter(({ listId }) => isOrphan(listId)).length,
      answers: said,
      profiles: profiles.length,
    };
  });
}
