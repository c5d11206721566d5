/* Whether the values of a column come again and again, told without looking at every cell of a long one. */
import type { Column } from '../../table/column.ts';
import { columnLength } from '../../table/column.ts';
import { numbersOf } from '../../table/read.ts';
import { codesOf, knownCodesOf } from '../joining/column-codes.ts';
import { gatherColumn } from '../joining/gather.ts';

export interface Repeats {
  readonly repeats: boolean;
  /** Filled cells, and how many different ones; null where that was not counted. */
  readonly rows: number;
  readonly different: number | null;
}

/** A column repeats when at most so large a share of its cells are different; the rest of a register are slips. */
const mostDifferent = 0.9;
/** Columns up to so many rows are counted to the last cell. */
const countedRows = 100_000;
/** So many cells of a longer one are drawn. */
const drawn = 1 << 15;

/** Counts every cell. 0.2 s for a million near-unique names, the first time. */
export function countRepeats(column: Column): Repeats {
  const { codes, count } = codesOf(column);
  let rows = 0;
  for (const code of codes) if (code !== 0) rows++;
  return { repeats: count <= rows * mostDifferent && rows > 1, rows, different: count };
}

/**
 * As countRepeats where that is cheap; of long columns that nobody has counted, told from 2^15 cells drawn at random, in
 * some milliseconds. Of n cells with each value on m of them, k drawn cells hold about k²(m − 1) ÷ 2n values that were
 * drawn more than once, or so few different ones that they show by themselves; a column repeats when it has as many as
 * one with m = 1 ÷ 0.9 would have.
 */
export function guessRepeats(column: Column): Repeats {
  const length = columnLength(column);
  if (length <= countedRows || column.kind === 'category' || knownCodesOf(column))
    return countRepeats(column);
  const sample = codesOf(gatherColumn(column, drawRows(length)));
  const times = new Uint32Array(sample.count + 1);
  for (const code of sample.codes) times[code] = (times[code] ?? 0) + 1;
  const filled = drawn - (times[0] ?? 0);
  times[0] = 0;
  let again = 0;
  for (const seen of times) if (seen > 1) again++;
  const expected = (filled * drawn * (1 / mostDifferent - 1)) / (2 * length);
  const repeats = filled > 1 && (sample.count <= filled * mostDifferent || again >= expected);
  return { repeats, rows: filledCells(column), different: null };
}

/**
 * Different rows drawn without pattern, the same ones every time: a 32-bit linear congruential generator (Numerical
 * Recipes).
 */
function drawRows(length: number): Int32Array {
  const isDrawn = new Uint8Array(length);
  const rows = new Int32Array(drawn);
  let count = 0;
  for (let state = 20261123; count < drawn;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const row = Math.floor((state / 2 ** 32) * length);
    if (isDrawn[row] === 1) continue;
    isDrawn[row] = 1;
    rows[count++] = row;
  }
  return rows;
}

function filledCells(column: Column): number {
  let filled = 0;
  const values = numbersOf(column);
  if (values !== undefined) for (const value of values) if (!Number.isNaN(value)) filled++;
  if (column.kind !== 'text') return filled;
  const { offsets } = column;
  for (let row = 1; row < offsets.length; row++) if (offsets[row] !== offsets[row - 1]) filled++;
  return filled;
}
