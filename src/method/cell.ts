/* What a cell answers about a trait. */
import type { Column } from '../table/column.ts';
import { numberAt, textAt } from '../table/read.ts';
import type { LineId } from './decisions.ts';
import type { TraitCell } from './results.ts';

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
  if (column.kind === 'category') {
    const times = new Float64Array(column.dictionary.length + 1);
    for (let row = 0; row < taken.length; row++) {
      const code = column.codes[row] ?? 0;
      if (taken[row] === 0) times[code] = (times[code] ?? 0) + 1;
    }
    column.dictionary.forEach((text, index) => {
      const count = times[index + 1] ?? 0;
      if (count > 0 && text.trim() !== '') visit(text.trim(), count);
    });
    return;
  }
  const times = new Map<number, number>();
  const isDate = column.kind === 'date';
  const numbers = isDate ? column.days : column.values;
  for (let row = 0; row < taken.length; row++) {
    const number = numbers[row] ?? NaN;
    if (taken[row] !== 0 || Number.isNaN(number)) continue;
    times.set(number, (times.get(number) ?? 0) + 1);
  }
  for (const [number, count] of times) visit(isDate ? yearOf(number) : String(number), count);
}

/** Calls `visit` with every number of the column that is not in a row marked as taken. */
export function visitNumbers(values: Float64Array, taken: Uint8Array, visit: (value: number) => void): void {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (taken[row] === 0 && !Number.isNaN(value)) visit(value);
  }
}

function yearOf(day: number): string {
  return String(new Date(day * dayMs).getUTCFullYear());
}
