/* The data of a column from plain JSON. Written out as loops, since a column may hold millions of values. */
import type { CategoryColumn, Column } from '../table/column.ts';
import { GrowingText } from '../table/growing.ts';
import { refuse, type ProblemError } from '../table/problem.ts';
import { dayOfIso } from './iso-date.ts';
import { documentLimits as limits } from '../limits/document.ts';

/** A column as a file holds it: missing is null in numbers and dates, 0 in codes, '' in strings. */
export type JsonColumnData =
  | { readonly kind: 'number'; readonly unit: string | null; readonly values: readonly unknown[] }
  | { readonly kind: 'date'; readonly dates: readonly unknown[] }
  | {
      readonly kind: 'category';
      readonly dictionary: readonly unknown[];
      readonly codes: readonly unknown[];
    }
  | { readonly kind: 'text'; readonly strings: readonly unknown[] };

/** Names the fault: the column as the user knows it, and the path in the file. */
type Damage = (path: string) => ProblemError;

function parseNumbers(values: readonly unknown[], damage: Damage): Float64Array {
  const numbers = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (value === null) numbers[row] = NaN;
    else if (typeof value === 'number' && Number.isFinite(value)) numbers[row] = value;
    else throw damage(`values.${row}`);
  }
  return numbers;
}

function parseDates(dates: readonly unknown[], damage: Damage): Float64Array {
  const days = new Float64Array(dates.length);
  for (let row = 0; row < dates.length; row++) {
    const date = dates[row];
    const day = typeof date === 'string' ? dayOfIso(date) : NaN;
    if (Number.isNaN(day) && date !== null) throw damage(`dates.${row}`);
    days[row] = day;
  }
  return days;
}

function isCell(value: unknown): value is string {
  return typeof value === 'string' && value.length <= limits.cellChars;
}

function parseDictionary(words: readonly unknown[], damage: Damage): string[] {
  const seen = new Set<string>();
  words.forEach((word, index) => {
    if (!isCell(word) || word === '' || seen.has(word)) throw damage(`dictionary.${index}`);
    seen.add(word);
  });
  return [...seen];
}

/** The narrowest array that holds the codes 0 to `words`. */
export function codesFor(words: number, rows: number): CategoryColumn['codes'] {
  if (words < 256) return new Uint8Array(rows);
  return words < 65_536 ? new Uint16Array(rows) : new Uint32Array(rows);
}

function parseCodes(codes: readonly unknown[], words: number, damage: Damage): CategoryColumn['codes'] {
  const parsed = codesFor(words, codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (typeof code !== 'number' || !Number.isInteger(code) || code < 0 || code > words) {
      throw damage(`codes.${row}`);
    }
    parsed[row] = code;
  }
  return parsed;
}

function parseStrings(strings: readonly unknown[], damage: Damage): Column {
  const text = new GrowingText();
  strings.forEach((value, row) => {
    if (!isCell(value)) throw damage(`strings.${row}`);
    text.append(value);
  });
  return text.freeze();
}

/**
 * A typed column of `rowCount` rows. Refuses with 'file-damaged' {where}, naming the column, when a value is not of the
 * column's kind, a code has no word, a date is not real, or the number of rows differs.
 */
export function parseJsonColumn(name: string, data: JsonColumnData, rowCount: number, where: string): Column {
  const damage: Damage = (path) => refuse('file-damaged', { column: name }, { where: `${where}.${path}` });
  const ofLength = (values: readonly unknown[], field: string): readonly unknown[] => {
    if (values.length !== rowCount) throw damage(field);
    return values;
  };
  switch (data.kind) {
    case 'number':
      return {
        kind: 'number',
        values: parseNumbers(ofLength(data.values, 'values'), damage),
        unit: data.unit,
      };
    case 'date':
      return { kind: 'date', days: parseDates(ofLength(data.dates, 'dates'), damage) };
    case 'category': {
      const dictionary = parseDictionary(data.dictionary, damage);
      const codes = parseCodes(ofLength(data.codes, 'codes'), dictionary.length, damage);
      return { kind: 'category', codes, dictionary };
    }
    case 'text':
      return parseStrings(ofLength(data.strings, 'strings'), damage);
  }
}
