/* Which columns join two files: tried on the keys themselves, since headers may call them anything. */
import { columnWithRole } from '../../table/list.ts';
import { readHeader } from '../header-text.ts';
import { sortOfHeader } from '../match-header.ts';
import { columnOf, type SourceTable } from '../rollup/source-table.ts';
import type { RowFields } from '../rollup/types.ts';
import { codesOf } from './column-codes.ts';
import { indexKeys } from './match-keys.ts';
import type { JoinKeys, KeyKind } from './types.ts';

export interface JoinGuess {
  readonly keys: JoinKeys;
  /** Different keys of the child that were tried, and how many of them the parent has. */
  readonly different: number;
  readonly found: number;
}

/** A join that finds fewer of the keys than this is an accident. */
const fewestFound = 0.1;
/** So many keys tell whether a join holds. */
const mostTried = 20_000;

/**
 * Ways to join a file of rows to a file of customers, most keys found first; of equals, numbers before names. Empty
 * when no pair of columns has keys in common.
 */
export function guessCustomerJoin(
  child: SourceTable,
  childFields: RowFields,
  parent: SourceTable,
  parentFields: RowFields,
): readonly JoinGuess[] {
  return tryPairs(child, customerColumns(child, childFields), parent, customerColumns(parent, parentFields));
}

/** Ways to join a file of order lines to a file of orders or deals. */
export function guessDealJoin(
  child: SourceTable,
  childFields: RowFields,
  parent: SourceTable,
  parentFields: RowFields,
): readonly JoinGuess[] {
  const columns = ({ deal }: RowFields): readonly string[] => (deal === undefined ? [] : [deal]);
  return tryPairs(child, columns(childFields), parent, columns(parentFields));
}

function customerColumns(table: SourceTable, { customerId, customerName }: RowFields): readonly string[] {
  const named = [
    customerId,
    customerName,
    columnWithRole(table, 'id')?.name,
    columnWithRole(table, 'name')?.name,
  ];
  const organisation = table.columns.filter(
    ({ name }) => sortOfHeader(readHeader(name)) === 'organisationNumber',
  );
  const found = [...named.filter((name) => name !== undefined), ...organisation.map(({ name }) => name)];
  return [...new Set(found)];
}

function tryPairs(
  child: SourceTable,
  childColumns: readonly string[],
  parent: SourceTable,
  parentColumns: readonly string[],
): readonly JoinGuess[] {
  const guesses = parentColumns.flatMap((parentColumn) => {
    const kind = keyKindOf(parent, parentColumn);
    const index = indexKeys(columnOf(parent, parentColumn).column, kind);
    return childColumns.map((childColumn): JoinGuess => {
      const keys = someKeys(child, childColumn);
      const found = keys.filter((key) => index.rowOf(key) >= 0).length;
      return { keys: { child: childColumn, parent: parentColumn, kind }, different: keys.length, found };
    });
  });
  const rank = ({ keys }: JoinGuess): number => (keys.kind === 'name' ? 1 : 0);
  return guesses
    .filter(({ found, different }) => found > 0 && found >= different * fewestFound)
    .sort((a, b) => b.found / b.different - a.found / a.different || rank(a) - rank(b));
}

/** Different keys of the column, spread over them all when they are many. */
function someKeys(table: SourceTable, name: string): readonly string[] {
  const { count, textOf } = codesOf(columnOf(table, name).column);
  const step = Math.max(1, Math.ceil(count / mostTried));
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => textOf(at * step + 1));
}

/** Names have spaces and letters; everything else is a number of some sort. */
function keyKindOf(table: SourceTable, name: string): KeyKind {
  const sort = sortOfHeader(readHeader(name));
  if (sort === 'organisationNumber') return 'organisationNumber';
  if (sort === 'code') return 'id';
  const cells = codesOf(columnOf(table, name).column);
  const sample = Array.from({ length: Math.min(cells.count, 200) }, (_, index) => cells.textOf(index + 1));
  const worded = sample.filter((text) => /\p{L}{3}/u.test(text) && !/[0-9]{4}/.test(text));
  return worded.length * 2 > sample.length ? 'name' : 'id';
}
