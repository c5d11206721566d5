/* Which customer of a newer list each customer of an older one is. */
import type { CustomerList } from '../../table/list.ts';
import { namesOf } from './name-of.ts';
import { sharedSigns, type SharedSign } from './shared-signs.ts';
import { namedCustomers, type AlikeCustomers, type ListComparison, type MatchSign } from './types.ts';

export interface CustomerMatches {
  /** For each row of the older list its row in the newer; −1 when the customer is gone. */
  readonly newerOf: Int32Array;
  /** The other way; −1 for a customer that is new. */
  readonly olderOf: Int32Array;
  readonly by: Readonly<Record<MatchSign, number>>;
  readonly alike: ListComparison['alike'];
}

/**
 * Finds each customer of the older list by its number, then its organisation number, then its name without legal form.
 * A sign tells only when one row of each list has it, and a name never joins two companies with different organisation
 * numbers. Rows alike in every sign are taken in their order, and told. `isSameSource`: both lists were made of the
 * same files, so that rows without any sign are found by their place when there are as many.
 */
export function matchCustomers(
  older: CustomerList,
  newer: CustomerList,
  { isSameSource = false } = {},
): CustomerMatches {
  const newerOf = new Int32Array(older.rowCount).fill(-1);
  const olderOf = new Int32Array(newer.rowCount).fill(-1);
  const by = { id: 0, organisationNumber: 0, name: 0, row: 0 };
  const join = (sign: MatchSign, was: number, is: number): void => {
    newerOf[was] = is;
    olderOf[is] = was;
    by[sign]++;
  };
  const signs = sharedSigns(older, newer);
  const companies = signs.find(({ sign }) => sign === 'organisationNumber');
  for (const shared of signs) {
    const contradicts = (was: number, is: number): boolean =>
      shared.sign === 'name' && companies !== undefined && differ(companies, was, is);
    for (const [was, is] of singles(shared))
      if (newerOf[was] === -1 && olderOf[is] === -1 && !contradicts(was, is)) join(shared.sign, was, is);
  }
  const alike: AlikeCustomers[] = [];
  const nameAt = namesOf(older);
  for (const { sign, rows, others } of alikeRows(signs, newerOf, olderOf)) {
    alike.push({ name: nameAt(rows[0] ?? 0), older: rows.length, newer: others.length });
    rows.slice(0, others.length).forEach((was, place) => {
      join(sign, was, others[place] ?? 0);
    });
  }
  if (signs.length === 0 && isSameSource && older.rowCount === newer.rowCount)
    for (let row = 0; row < older.rowCount; row++) join('row', row, row);
  return { newerOf, olderOf, by, alike: { count: alike.length, first: alike.slice(0, namedCustomers) } };
}

function differ({ older, newer }: SharedSign, was: number, is: number): boolean {
  const before = older[was] ?? 0;
  const after = newer[is] ?? 0;
  return before !== 0 && after !== 0 && before !== after;
}

/** Rows whose sign no other row of their list has. */
function* singles({ older, newer, count }: SharedSign): Generator<readonly [number, number]> {
  const was = onlyRows(older, count);
  const is = onlyRows(newer, count);
  for (let code = 1; code <= count; code++) {
    const before = was[code] ?? 0;
    const after = is[code] ?? 0;
    if (before > 0 && after > 0) yield [before - 1, after - 1];
  }
}

/** For each code its row counted from 1: 0 when no row has it, −1 when several have. */
function onlyRows(codes: ArrayLike<number>, count: number): Int32Array {
  const rows = new Int32Array(count + 1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    rows[code] = rows[code] === 0 ? row + 1 : -1;
  }
  return rows;
}

interface AlikeRows {
  readonly sign: MatchSign;
  readonly rows: readonly number[];
  readonly others: readonly number[];
}

/** Rows of both lists that no sign has told apart yet and that are alike in all of them. */
function alikeRows(
  signs: readonly SharedSign[],
  newerOf: Int32Array,
  olderOf: Int32Array,
): readonly AlikeRows[] {
  const before = rowsByKey(newerOf, (row) => signs.map(({ older }) => older[row] ?? 0));
  const after = rowsByKey(olderOf, (row) => signs.map(({ newer }) => newer[row] ?? 0));
  return [...before].flatMap(([key, rows]) => {
    const others = after.get(key);
    const place = key.split(' ').findIndex((code) => code !== '0');
    const sign = signs[place]?.sign;
    return others === undefined || sign === undefined ? [] : [{ sign, rows, others }];
  });
}

function rowsByKey(
  found: Int32Array,
  codesAt: (row: number) => readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>();
  found.forEach((other, row) => {
    if (other !== -1) return;
    const codes = codesAt(row);
    if (codes.every((code) => code === 0)) return;
    const key = codes.join(' ');
    const rows = byKey.get(key);
    if (rows === undefined) byKey.set(key, [row]);
    else rows.push(row);
  });
  return byKey;
}
