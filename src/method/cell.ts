/* What a cell answers about a trait. */
import type { CategoryColumn, Column } from '../table/column.ts';
import { numberAt, textAt } from '../table/read.ts';
import type { LineId } from './decisions.ts';
import { markedRows } from './marked-rows.ts';
import type { TraitCell } from './results.ts';
import { risingValues } from './rising-values.ts';

const dayMs = 86_400_000;

/** The answer in a cell: a number, or words; null when missing. A date answers with its year. */
export function answerAt(column: Column | undefined, row: number): number | string | null {
  if (column === undefined) return null;
  switch (column.kind) {
    case 'number': {
      const value = numberAt(column, row);
      return Number.isNaN(value) ? null : value;
    }
    case 'date': {
      const day = numberAt(column, row);
      return Number.isNaN(day) ? null : yearOf(day);
    }
    default: {
      const text = textAt(column, row).trim();
      return text === '' ? null : text;
    }
  }
}

/** The cell of an answer grid for an imported answer. */
export function importedCell(line: LineId, column: Column | undefined, row: number): TraitCell {
  const answer = answerAt(column, row);
  if (answer === null) return { line, text: '', source: 'none' };
  const cell: TraitCell = { line, text: String(answer), source: 'imported' };
  return typeof answer === 'number' && column?.kind === 'number'
    ? { ...cell, amount: { value: answer, unit: column.unit } }
    : cell;
}

/**
 * Calls `visit` with every answer of the column, as words, and how often it occurs, leaving out the rows marked in
 * `taken`. A category's words come once each, so a million rows cost no million strings.
 */
export function visitWords(
  column: Column,
  taken: Uint8Array,
  visit: (text: string, times: number) => void,
): void {
  if (column.kind === 'text') {
    for (let row = 0; row < taken.length; row++) {
      const text = taken[row] === 0 ? textAt(column, row).trim() : '';
      if (text !== '') visit(text, 1);
    }
    return;
  }
  const rows = markedRows(taken);
  if (column.kind === 'category') {
    const times = timesOf(column).slice();
    for (const row of rows) {
      const code = column.codes[row] ?? 0;
      times[code] = (times[code] ?? 0) - 1;
    }
    column.dictionary.forEach((text, index) => {
      const count = times[index + 1] ?? 0;
      if (count > 0 && text.trim() !== '') visit(text.trim(), count);
    });
    return;
  }
  const isDate = column.kind === 'date';
  const numbers = isDate ? column.days : column.values;
  const gone = new Map<number, number>();
  for (const row of rows) {
    const number = numbers[row] ?? NaN;
    gone.set(number, (gone.get(number) ?? 0) + 1);
  }
  for (const [number, times] of timesOfNumbers(numbers)) {
    const count = times - (gone.get(number) ?? 0);
    if (count > 0) visit(isDate ? yearOf(number) : String(number), count);
  }
}

/** Columns never change once made, so the words of each are counted once. */
const counted = new WeakMap<CategoryColumn, Float64Array>();

/** How often each code occurs. Not to be written to. */
function timesOf(column: CategoryColumn): Float64Array {
  const before = counted.get(column);
  if (before !== undefined) return before;
  const times = new Float64Array(column.dictionary.length + 1);
  for (const code of column.codes) times[code] = (times[code] ?? 0) + 1;
  counted.set(column, times);
  return times;
}

const countedNumbers = new WeakMap<Float64Array, ReadonlyMap<number, number>>();

/** How often each known number or day occurs. */
function timesOfNumbers(numbers: Float64Array): ReadonlyMap<number, number> {
  const before = countedNumbers.get(numbers);
  if (before !== undefined) return before;
  const times = new Map<number, number>();
  for (const number of numbers) if (!Number.isNaN(number)) times.set(number, (times.get(number) ?? 0) + 1);
  countedNumbers.set(numbers, times);
  return times;
}

/** The known numbers of the column, by rising size, and those of them that stand in a row marked as taken. */
export function otherNumbers(
  values: Float64Array,
  taken: Uint8Array,
): { readonly rising: Float64Array; readonly gone: Float64Array } {
  const gone = Float64Array.from(markedRows(taken), (row) => values[row] ?? NaN);
  return { rising: risingValues(values), gone: gone.filter((value) => !Number.isNaN(value)) };
}

function yearOf(day: number): string {
  return String(new Date(day * dayMs).getUTCFullYear());
}
