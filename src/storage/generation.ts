/*
 * How many changes there have been, counted by the database itself in the transaction that makes the change: whatever is
 * stored is counted, also by code that does not think of it, and a change that is undone by a failure is not.
 */
import {
  Dexie,
  type DBCore,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
  type Table,
} from 'dexie';
import { fieldOf } from './records.ts';

interface WithCounter {
  readonly keeping: Table<unknown, string>;
}

const counterTable = 'keeping';
const counterId = 'generation';

const counted = new WeakSet<DBCoreTransaction>();

const generationOf = (record: unknown): number => {
  const generation = fieldOf(record, 'generation');
  return typeof generation === 'number' && Number.isSafeInteger(generation) ? generation : 0;
};

/** The table, counting one change for each transaction that writes to it. */
function counting(table: DBCoreTable, counter: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate(request) {
      const { trans } = request;
      if (counted.has(trans)) return table.mutate(request);
      counted.add(trans);
      return table.mutate(request).then((response) => {
        if (response.numFailures > 0) return response;
        return counter
          .get({ trans, key: counterId })
          .then((before: unknown) =>
            counter.mutate({
              type: 'put',
              trans,
              values: [{ id: counterId, generation: generationOf(before) + 1 }],
            }),
          )
          .then(() => response);
      });
    },
  };
}

export const countChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'count-changes',
  create(core) {
    // While an older database is brought up to date, it has no counter yet.
    if (!core.schema.tables.some(({ name }) => name === counterTable)) return core;
    const counter = core.table(counterTable);
    return {
      ...core,
      transaction(stores, mode, options) {
        const withCounter = mode === 'readwrite' && !stores.includes(counterTable);
        return core.transaction(withCounter ? [...stores, counterTable] : stores, mode, options);
      },
      table(name) {
        const table = core.table(name);
        return name === counterTable ? table : counting(table, counter);
      },
    };
  },
};

/** What the transaction under way writes is no change that a reader would miss: it is not counted. */
export function leaveUncounted(): void {
  const transaction = (Dexie.currentTransaction as { idbtrans?: DBCoreTransaction } | null)?.idbtrans;
  if (transaction !== undefined) counted.add(transaction);
}

/** How many changes there have been, within a transaction on keeping. */
export async function readGeneration(tables: WithCounter): Promise<number> {
  return generationOf(await tables.keeping.get(counterId));
}

/**
 * Counts on from `floor` at least, within a transaction that writes to keeping: what was restored into an empty database
 * is not older than what was there before.
 */
export async function raiseGeneration(tables: WithCounter, floor: number): Promise<void> {
  const now = await readGeneration(tables);
  if (now < floor) await tables.keeping.put({ id: counterId, generation: floor });
}
