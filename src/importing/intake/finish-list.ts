/* The list as it is stored: duplicates merged as a person has decided. */
import { chooseMerges } from '../duplicates/choose-merges.ts';
import { findDuplicates, guessIdentity } from '../duplicates/find-duplicates.ts';
import { joinChoices, mergeCustomers, type JoinedRows } from '../duplicates/merge-customers.ts';
import { sameCustomersOf } from '../duplicates/same-customers.ts';
import type { DuplicateDecision, MergeChoice } from '../duplicates/types.ts';
import { combine, type Combined } from '../joining/combine.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import type { FilesPlan } from './plan-files.ts';

export interface Finished extends Combined {
  /** Rows of the list before duplicates were merged that are gone, the others of each customer's. */
  readonly gone: readonly number[];
  readonly merges: readonly MergeChoice[];
}

/** The merges that the decisions ask for, of all duplicates in the list and not only those that are listed. */
export function mergesOf(list: SourceTable, decisions: readonly DuplicateDecision[]): readonly MergeChoice[] {
  if (decisions.every(({ action }) => action === 'keep')) return [];
  return chooseMerges(findDuplicates(list, guessIdentity(list), Infinity), decisions);
}

/**
 * The list with its duplicates merged. Deals and orders of customers that are one are rolled up again as one's: a median
 * of days, or a margin, can only be taken from the rows.
 */
export function finishCombined(
  { tables, plan }: FilesPlan,
  combined: Combined,
  merges: readonly MergeChoice[],
): Finished {
  if (merges.length === 0) return { ...combined, gone: [], merges };
  const groups = joinChoices(combined.list.rowCount, merges);
  if (plan.register === null && plan.rows !== null) {
    const { settings } = plan.rows;
    const key = settings.fields[settings.key] ?? settings.names.name;
    const sameCustomers = sameCustomersOf(combined.list, key, groups);
    const rows = { ...plan.rows, settings: { ...settings, sameCustomers } };
    return { ...combine(tables, { ...plan, rows }), gone: othersOf(groups), merges };
  }
  const together = combine(tables, plan, standInsOf(combined.list.rowCount, groups));
  const { list, rows } = mergeCustomers(together.list, merges);
  const rowNumbers = Uint32Array.from(rows, (row) => together.rowNumbers[row] ?? 0);
  return { ...together, list, rowNumbers, gone: goneFrom(combined.list.rowCount, rows), merges };
}

/** For each row the row whose customer it is: the first of its group. */
function standInsOf(rowCount: number, groups: readonly JoinedRows[]): Int32Array {
  const standsFor = Int32Array.from({ length: rowCount }, (_, row) => row);
  for (const { rows } of groups) for (const row of rows) standsFor[row] = rows[0] ?? row;
  return standsFor;
}

function othersOf(groups: readonly JoinedRows[]): readonly number[] {
  return groups.flatMap(({ rows }) => rows.slice(1)).sort((a, b) => a - b);
}

function goneFrom(rowCount: number, kept: Int32Array): readonly number[] {
  const isKept = new Uint8Array(rowCount);
  for (const row of kept) isKept[row] = 1;
  return Array.from(isKept.keys()).filter((row) => isKept[row] === 0);
}
