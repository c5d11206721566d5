/* Customer lists made at random, and the many ways in which programs write them as delimited text. */
import fc from 'fast-check';
import type { Encoding, Delimiter } from '../../../src/importing/types.ts';
import type { DecimalMark } from '../../../src/table/number-text.ts';
import type { DateOrder } from '../../../src/table/date-text.ts';
import { naiveText } from '../naive-csv.ts';
import { toUtf16, toWindows1252 } from '../open-text.ts';

export interface Customer {
  readonly name: string;
  readonly industry: string;
  /** In hundredths; null is missing. */
  readonly cents: number | null;
  readonly seats: number | null;
  /** Days since 1970. */
  readonly since: number | null;
}

/** How a country writes numbers and dates. */
export interface Locale {
  readonly decimal: DecimalMark;
  readonly grouping: string;
  readonly money: (amount: string) => string;
  readonly order: DateOrder;
  readonly separator: string;
}

export interface Writing {
  readonly delimiter: Delimiter;
  readonly newline: '\n' | '\r\n' | '\r';
  readonly encoding: Encoding;
  readonly hasMark: boolean;
  readonly quotesAll: boolean;
  readonly endsWithNewline: boolean;
  readonly locale: Locale;
  readonly blank: string;
}

const plain = (amount: string): string => amount;
const locales: readonly Locale[] = [
  { decimal: ',', grouping: '\u00a0', money: (amount) => `${amount} kr`, order: 'ymd', separator: '-' },
  { decimal: ',', grouping: ' ', money: plain, order: 'ymd', separator: '-' },
  { decimal: ',', grouping: '', money: (amount) => `${amount} SEK`, order: 'dmy', separator: '/' },
  { decimal: ',', grouping: '.', money: plain, order: 'dmy', separator: '.' },
  { decimal: '.', grouping: ',', money: (amount) => `$${amount}`, order: 'mdy', separator: '/' },
  { decimal: '.', grouping: '', money: plain, order: 'ymd', separator: '-' },
  { decimal: '.', grouping: '’', money: (amount) => `${amount} CHF`, order: 'dmy', separator: '.' },
];

export const header = ['Kund', 'Bransch', 'Fakturerat', 'Licenser', 'Kund sedan'];

/** Words without blanks at their ends; those that mean nothing, or a row of totals, are not among them. */
const word = fc
  .array(
    fc.constantFrom('Åkeri', 'Bygg', 'AB', 'Ø', 'é', '7', '&', '"', ';', ',', '|', '-', 'x\ny', "O'Neil"),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => `K ${parts.join(' ')}`);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null, freq: 6 });

export const customers: fc.Arbitrary<readonly Customer[]> = fc.array(
  fc.record({
    name: word,
    industry: fc.constantFrom('', 'IT', 'Bygg', 'Vård och omsorg', 'K "A"'),
    cents: maybe(fc.integer({ min: -50_000_000, max: 2_000_000_000 })),
    seats: maybe(fc.integer({ min: 0, max: 20_000 })),
    since: maybe(fc.integer({ min: 3653, max: 20_000 })),
  }),
  { minLength: 1, maxLength: 8 },
);

export const writings: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
  hasMark: fc.boolean(),
  quotesAll: fc.boolean(),
  endsWithNewline: fc.boolean(),
  locale: fc.constantFrom(...locales),
  blank: fc.constantFrom('', ' ', 'n/a', 'NULL'),
});

/** The bytes of the list as this writing has them. */
export function writeList(list: readonly Customer[], writing: Writing): Uint8Array {
  const { delimiter, newline, quotesAll, endsWithNewline, locale, blank } = writing;
  const rows = list.map(({ name, industry, cents, seats, since }) => [
    name,
    industry === '' ? blank : industry,
    cents === null ? blank : locale.money(amountText(cents, locale)),
    seats === null ? blank : groupedText(seats, locale),
    since === null ? blank : dateText(since, locale),
  ]);
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const text = quotesAll
    ? [header, ...rows].map((row) => row.map(quoted).join(delimiter)).join(newline)
    : naiveText([header, ...rows], delimiter, newline);
  return encode(text.replace(/[\r\n]+$/, '') + (endsWithNewline ? newline : ''), writing);
}

function encode(text: string, { encoding, hasMark }: Writing): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode((hasMark ? '\ufeff' : '') + text);
    case 'windows-1252':
      return toWindows1252(text.replaceAll('’', "'"));
    default:
      return toUtf16(text, encoding === 'utf-16le', hasMark);
  }
}

function amountText(cents: number, locale: Locale): string {
  const whole = Math.floor(Math.abs(cents) / 100);
  const sign = cents < 0 ? '-' : '';
  const decimals = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${sign}${groupedText(whole, locale)}${locale.decimal}${decimals}`;
}

function groupedText(whole: number, { grouping }: Locale): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, grouping);
}

function dateText(days: number, { order, separator }: Locale): string {
  const [year = '', month = '', day = ''] = new Date(days * 86_400_000).toISOString().slice(0, 10).split('-');
  const parts =
    order === 'ymd' ? [year, month, day] : order === 'dmy' ? [day, month, year] : [month, day, year];
  return parts.join(separator);
}
