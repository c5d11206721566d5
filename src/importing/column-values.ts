/* Facts about the values of a column that tell guesses apart, from the cells spread over the list. */
import { parseNumber } from '../table/number-text.ts';
import { profileOf } from './column-profile.ts';
import type { ReadColumn } from './read-table.ts';
import type { CellFormat } from './types.ts';

/** The numbers among the cells that are looked at. */
export function someNumbers(column: ReadColumn, format: CellFormat): readonly number[] {
  if (format.kind !== 'number') return [];
  const exponent = Math.round(Math.log10(format.scale));
  return profileOf(column).spread.flatMap((cell) => {
    const parsed = parseNumber(cell, format.decimal, exponent);
    return parsed === null ? [] : [parsed.value];
  });
}

/** The middle one; NaN without any. */
export function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Whether the same values come again and again, so that rows are not one of each. */
export function isRepeating(column: ReadColumn): boolean {
  const { spread } = profileOf(column);
  return spread.length > 1 && new Set(spread).size <= spread.length * 0.9;
}
