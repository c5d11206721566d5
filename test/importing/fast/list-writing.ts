/* The many ways in which programs write a list as delimited text: marks, line ends, bytes, and a country's numbers. */
import fc from 'fast-check';
import type { Encoding, Delimiter } from '../../../src/importing/types.ts';
import type { DecimalMark } from '../../../src/table/number-text.ts';
import type { DateOrder } from '../../../src/table/date-text.ts';
import { toUtf16, toWindows1252 } from '../open-text.ts';

/** How a country, or a program, writes numbers and dates. */
export interface Locale {
  readonly decimal: DecimalMark;
  readonly grouping: string;
  readonly money: (amount: string) => string;
  /** The currency that `money` writes. */
  readonly unit: string | null;
  readonly minus: (amount: string) => string;
  readonly order: DateOrder;
  readonly separator: string;
  readonly time: string;
}

export interface Writing {
  readonly delimiter: Delimiter;
  readonly newline: '\n' | '\r\n' | '\r';
  readonly encoding: Encoding;
  readonly hasMark: boolean;
  readonly quotes: 'needed' | 'all' | 'words';
  readonly endsWithNewline: boolean;
  /** Each row ends in a delimiter. */
  readonly isPadded: boolean;
  readonly hasSepLine: boolean;
  /** Lines above the header; '' is a blank one. */
  readonly titles: readonly string[];
  readonly totals: string | null;
  /** Blank rows below the first row, and at the end. */
  readonly blankRows: readonly [number, number];
  readonly locale: Locale;
  /** What stands where nothing is known. */
  readonly blank: string;
}

const plain = (amount: string): string => amount;
const before = (amount: string): string => `-${amount}`;
const parentheses = (amount: string): string => `(${amount})`;
const locales: readonly Locale[] = [
  ['\u00a0', ',', (amount: string) => `${amount} kr`, 'SEK', before, 'ymd', '-', ''],
  ['\u00a0', ',', (amount: string) => `${amount}\u00a0SEK`, 'SEK', before, 'ymd', '-', ' 13:45'],
  [' ', ',', plain, null, before, 'ymd', '-', ' 00:00:00'],
  ['', ',', (amount: string) => `${amount} SEK`, 'SEK', before, 'dmy', '/', ''],
  ['.', ',', (amount: string) => `${amount} €`, 'EUR', (amount: string) => `${amount}-`, 'dmy', '.', ''],
  [',', '.', (amount: string) => `$${amount}`, 'USD', parentheses, 'mdy', '/', ' 9:05 AM'],
  ['', '.', plain, null, before, 'ymd', '', ''],
  ['', '.', plain, null, before, 'ymd', '-', 'T08:29:47Z'],
  ["'", '.', (amount: string) => `${amount} CHF`, 'CHF', before, 'dmy', '.', ''],
  [' ', '.', (amount: string) => `£${amount}`, 'GBP', before, 'dmy', '-', ''],
].map((locale) => {
  const [grouping, decimal, money, unit, minus, order, separator, time] = locale as [
    ...[string, DecimalMark, (amount: string) => string, string | null, (amount: string) => string],
    ...[DateOrder, string, string],
  ];
  return { grouping, decimal, money, unit, minus, order, separator, time };
});

const title = fc.constantFrom('', 'Kundstatistik – omsättning', 'Utskrivet 2026-11-02', 'Customer report');

export const writings: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
  hasMark: fc.boolean(),
  quotes: fc.constantFrom('needed', 'all', 'words'),
  endsWithNewline: fc.boolean(),
  isPadded: fc.boolean(),
  hasSepLine: fc.boolean(),
  titles: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(title, { maxLength: 3 })),
  totals: fc.option(fc.constantFrom('Summa', 'Totalt:', 'Grand total'), { nil: null }),
  blankRows: fc.tuple(fc.constantFrom(0, 0, 1, 2), fc.constantFrom(0, 0, 3)),
  locale: fc.constantFrom(...locales),
  blank: fc.constantFrom('', ' ', 'n/a', 'NULL'),
});

/** The rows as bytes, header first; `isWords` tells which columns 'words' puts in quotation marks. */
export function writeRows(
  rows: readonly (readonly string[])[],
  isWords: readonly boolean[],
  writing: Writing,
): Uint8Array {
  const { delimiter, newline, quotes, isPadded, titles, blankRows, endsWithNewline, hasSepLine } = writing;
  const write = (cell: string, column: number): string => {
    const isQuoted = quotes === 'all' || (quotes === 'words' && isWords[column] === true);
    const must = /["\r\n]/.test(cell) || cell.includes(delimiter);
    return isQuoted || must ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  const lines = rows.map((row) => row.map(write).join(delimiter) + (isPadded ? delimiter : ''));
  const blank = (count: number): string[] => Array.from({ length: count }, () => '');
  const [header = '', first = '', ...others] = lines;
  const all = [...titles, header, first, ...blank(blankRows[0]), ...others, ...blank(blankRows[1])];
  const text = (hasSepLine ? `sep=${delimiter}${newline}` : '') + all.join(newline);
  // A blank row at the end is one only when its line ends.
  return encode(text + (endsWithNewline || all.at(-1) === '' ? newline : ''), writing);
}

function encode(text: string, { encoding, hasMark }: Writing): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode((hasMark ? '\ufeff' : '') + text);
    case 'windows-1252':
      return toWindows1252(text);
    default:
      return toUtf16(text, encoding === 'utf-16le', hasMark);
  }
}

/** A whole number of hundredths, with two decimals. */
export function amountText(hundredths: number, locale: Locale): string {
  const amount = Math.abs(hundredths);
  const decimals = String(amount % 100).padStart(2, '0');
  const text = `${groupedText(Math.floor(amount / 100), locale)}${locale.decimal}${decimals}`;
  return hundredths < 0 ? locale.minus(text) : text;
}

export function groupedText(whole: number, { grouping }: Locale): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, grouping);
}

export function dateText(days: number, { order, separator, time }: Locale): string {
  const [year = '', month = '', day = ''] = new Date(days * 86_400_000).toISOString().slice(0, 10).split('-');
  const parts =
    order === 'ymd' ? [year, month, day] : order === 'dmy' ? [day, month, year] : [month, day, year];
  return parts.join(separator) + time;
}
