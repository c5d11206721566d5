/* Whether customers are as a line says, a stretch of rows at a time: each different answer is understood once. */
import type { Column } from '../table/column.ts';
import { numbersOf, textAt } from '../table/read.ts';
import { canonicalValues } from './choices.ts';
import { answerAt } from './cell.ts';
import type { LineId } from './decisions.ts';
import { titleGroupOf } from './job-title.ts';
import { middleOf, toAmount } from './ranges.ts';
import type { TraitValue } from './results.ts';
import { isInTitleGroup, type SortTitle } from './title-group.ts';
import { valueKey } from './value-tally.ts';

/** How a customer stands to a line. Unknown is no answer, which is not the same as another answer. */
export const lineState = { unknown: 0, unmet: 1, met: 2 } as const;
export type LineState = (typeof lineState)[keyof typeof lineState];

/** The value of a trait that an answer is held against. */
export interface LineValue {
  readonly line: LineId;
  readonly value: TraitValue;
}

/** Whether an answer in words or numbers is the value; a title group is met by a title that is sorted into it. */
export function answerTest(
  { line, value }: LineValue,
  sortTitle: SortTitle,
): (answer: string | number) => boolean {
  if (value.kind === 'range') {
    return (answer) => {
      const amount = toAmount(answer, value.unit);
      if (amount === null) return false;
      const middle = middleOf(amount);
      return middle >= value.low && middle <= value.high;
    };
  }
  const group = value.kind === 'choice' && line === 'buyer.jobTitle' ? titleGroupOf(value.choice) : null;
  if (group !== null) return (answer) => isInTitleGroup(group, sortTitle(String(answer)));
  const key = valueKey(value);
  return (answer) => canonicalValues(line, String(answer)).some((one) => valueKey(one) === key);
}

/** Writes the states of rows `from` ≤ row < `to` to the start of `into`. */
export type ReadStates = (from: number, to: number, into: Uint8Array) => void;

/**
 * Reads a column against a value. A category costs one look-up a row and a number one comparison; text is decoded. No
 * column, or amounts in another currency than the value's, are unknown throughout.
 */
export function readColumn(
  column: Column | undefined,
  { value }: LineValue,
  isMet: (answer: string | number) => boolean,
): ReadStates {
  if (column === undefined || isForeign(column, value))
    return (from, to, into) => into.fill(lineState.unknown, 0, to - from);
  const stateOf = (answer: string | number | null): LineState =>
    answer === null || answer === '' ? lineState.unknown : isMet(answer) ? lineState.met : lineState.unmet;
  if (column.kind === 'category') {
    const { codes, dictionary } = column;
    const table = Uint8Array.from(['', ...dictionary], (text) => stateOf(text.trim()));
    return (from, to, into) => {
      for (let row = from; row < to; row++) into[row - from] = table[codes[row] ?? 0] ?? 0;
    };
  }
  if (column.kind === 'number' && value.kind === 'range') return readRange(column.values, value);
  const known = new Map<string | number, LineState>();
  const numbers = numbersOf(column);
  return (from, to, into) => {
    for (let row = from; row < to; row++) {
      const cell = column.kind === 'text' ? textAt(column, row) : (numbers?.[row] ?? NaN);
      let state = known.get(cell);
      if (state === undefined) {
        state = stateOf(answerAt(column, row));
        // Texts are near-unique: to remember all of them would be to hold the column twice.
        if (known.size < mostKnown) known.set(cell, state);
      }
      into[row - from] = state;
    }
  };
}

const mostKnown = 10_000;

function readRange(values: Float64Array, { low, high }: { low: number; high: number }): ReadStates {
  return (from, to, into) => {
    for (let row = from; row < to; row++) {
      const value = values[row] ?? NaN;
      // NaN, which is missing, differs from itself.
      into[row - from] = value !== value ? 0 : value >= low && value <= high ? 2 : 1;
    }
  };
}

/** Whether the column holds amounts in another currency than the value's, so that it says nothing of it. */
export function isForeign(column: Column, value: TraitValue): boolean {
  if (column.kind !== 'number' || value.kind !== 'range') return false;
  return column.unit !== null && value.unit !== null && column.unit !== value.unit;
}
