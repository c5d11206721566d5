/* Customer lists made at random, of columns in any order, with what must be understood of each. */
import fc from 'fast-check';
import type { CellFormat, ColumnPlan } from '../../../src/importing/types.ts';
import type { Role } from '../../../src/table/role.ts';
import { amountText, dateText, groupedText, writeRows, type Locale, type Writing } from './list-writing.ts';

/** A word, a number, or days since 1970; null is missing. */
export type Value = string | number | null;

interface ColumnSort {
  readonly role: Role | null;
  readonly headers: readonly string[];
  readonly values: fc.Arbitrary<Value>;
  /** A value whose writing tells in which way the column is written. */
  readonly telling?: Value;
  readonly write: (value: string | number, locale: Locale) => string;
  readonly format: (locale: Locale) => CellFormat;
}

export interface Column {
  readonly sort: ColumnSort;
  readonly header: string;
  readonly values: readonly Value[];
}

export type List = readonly Column[];

const some = (values: fc.Arbitrary<Value>): fc.Arbitrary<Value> => fc.option(values, { nil: null, freq: 6 });
const hundredths = fc.oneof(
  fc.integer({ min: -50_000_000, max: 2_000_000_000 }),
  fc.integer({ min: -999, max: 999 }),
);
const asWritten = (value: string | number): string => String(value);
const number = (unit: string | null, scale = 1): ((locale: Locale) => CellFormat) => {
  return ({ decimal }) => ({ kind: 'number', decimal, scale, unit });
};

/** Words without blanks at their ends; those that mean nothing, or a row of totals, are not among them. */
const name = fc
  .array(
    fc.constantFrom('Åkeri', 'Bygg', 'AB', 'Ø', 'é', '7', '&', '"', ';', ',', '|', '-', 'x\ny', "O'Neil"),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => `K ${parts.join(' ')}`);

const nameSort: ColumnSort = {
  role: 'name',
  headers: ['Kund', 'Företagsnamn', 'Account Name', 'Company'],
  values: name,
  write: asWritten,
  format: () => ({ kind: 'text' }),
};

const moneySorts: readonly ColumnSort[] = [
  {
    role: 'revenue',
    headers: ['Fakturerat', 'Fakturerat 12 mån', 'Total revenue', 'ARR'],
    values: some(hundredths.map((cents) => cents / 100)),
    telling: 1234.5,
    write: (value, locale) => {
      const text = amountText(Math.round(Math.abs(Number(value)) * 100), locale);
      return Number(value) < 0 ? locale.minus(locale.money(text)) : locale.money(text);
    },
    format: (locale) => ({ kind: 'number', decimal: locale.decimal, scale: 1, unit: locale.unit }),
  },
  {
    role: 'revenue',
    headers: ['Fakturerat (tkr)', 'Fakturerat KSEK'],
    values: some(hundredths.map((cents) => cents * 10)),
    telling: 1_234_500,
    write: (value, locale) => amountText(Math.round(Number(value) / 10), locale),
    format: number('SEK', 1000),
  },
];

const otherSorts: readonly ColumnSort[] = [
  {
    role: 'id',
    headers: ['Kundnr', 'Customer ID'],
    values: fc.integer({ min: 0, max: 99_999 }).map((digits) => String(digits).padStart(6, '0')),
    write: asWritten,
    format: () => ({ kind: 'text' }),
  },
  {
    role: 'company.industry',
    headers: ['Bransch', 'Industry'],
    values: some(fc.constantFrom('IT', 'Bygg', 'Vård och omsorg', 'K "A"', 'Trä, papper')),
    write: asWritten,
    format: () => ({ kind: 'category' }),
  },
  {
    role: 'metric',
    headers: ['Licenser', 'Number of seats'],
    values: some(fc.integer({ min: 0, max: 20_000 })),
    write: (value, locale) => groupedText(Number(value), locale),
    format: number(null),
  },
  {
    role: 'company.yearlyRevenue',
    headers: ['Årlig omsättning', 'Annual Revenue'],
    values: some(fc.integer({ min: 1, max: 90_000 }).map((tenths) => tenths * 100_000)),
    telling: 113_500_000,
    write: (value, { decimal }) => {
      const tenths = Number(value) / 100_000;
      return `${Math.floor(tenths / 10)}${decimal}${tenths % 10} MSEK`;
    },
    format: number('SEK'),
  },
  {
    role: 'margin',
    headers: ['Täckningsgrad', 'Gross margin'],
    values: some(fc.integer({ min: -9999, max: 9999 }).map((share) => share / 100)),
    telling: 37.25,
    write: (value, locale) =>
      `${amountText(Math.round(Number(value) * 100), { ...locale, minus: (amount) => `-${amount}` })} %`,
    format: number('%'),
  },
  {
    role: 'customerSince',
    headers: ['Kund sedan', 'Customer since'],
    values: some(fc.integer({ min: 3653, max: 20_000 })),
    // 2024-01-31: the day can be no month.
    telling: 19_753,
    write: (value, locale) => dateText(Number(value), locale),
    format: ({ order }) => ({ kind: 'date', order }),
  },
];

/**
 * Lists of a name, an amount and up to six columns more, in any order. In those that tell, the second row's values
 * show how the columns are written, as any list of some length does.
 */
export const lists = (tells: boolean): fc.Arbitrary<List> =>
  fc
    .tuple(
      fc.constantFrom(...moneySorts),
      fc.subarray([...otherSorts], { minLength: tells ? 2 : 0 }),
      fc.integer({ min: tells ? 3 : 1, max: 7 }),
    )
    .chain(([money, others, rows]) =>
      fc.shuffledSubarray([nameSort, money, ...others], { minLength: 2 + others.length }).chain((sorts) =>
        fc.tuple(
          ...sorts.map((sort) =>
            fc
              .tuple(
                fc.constantFrom(...sort.headers),
                fc.array(sort.values, { minLength: rows, maxLength: rows }),
              )
              .map(([header, values]): Column => {
                const { telling } = sort;
                const told = tells && telling !== undefined ? values.with(1, telling) : values;
                const print = (): string => JSON.stringify([header, ...told]);
                return Object.assign({ sort, header, values: told }, { [fc.toStringMethod]: print });
              }),
          ),
        ),
      ),
    );

/** Whether a row of totals below this list can be told from a customer: it has a word and at least one sum. */
export function hasTotals(list: List, { totals }: Writing): boolean {
  return totals !== null && list.slice(1).some(({ sort }) => isNumber(sort));
}

function isNumber({ role }: ColumnSort): boolean {
  return role === 'revenue' || role === 'metric';
}

/** The bytes of the list as this writing has them. */
export function writeList(list: List, writing: Writing): Uint8Array {
  const { locale, blank, totals } = writing;
  const rows = (list[0]?.values ?? []).map((_, row) =>
    list.map(({ sort, values }) => {
      const value = values[row] ?? null;
      return value === null ? blank : sort.write(value, locale);
    }),
  );
  const sums = list.map(({ sort }, column) => {
    if (column === 0) return totals ?? '';
    return isNumber(sort) ? sort.write(sort.role === 'metric' ? 250 : 9000, locale) : '';
  });
  const header = list.map((column) => column.header);
  const isWords = list.map(({ sort }) => sort.format(locale).kind === 'text');
  const all = [header, ...rows, ...(hasTotals(list, writing) ? [sums] : [])];
  // Rows that hold one word each look as titles do.
  const isSparse = rows.some((row) => row.filter((cell) => cell.trim() !== '').length < 2);
  return writeRows(all, isWords, isSparse ? { ...writing, titles: [] } : writing);
}

/** What a person who knows the list would say of its columns. */
export function plansOf(list: List, { locale }: Writing): readonly ColumnPlan[] {
  return list.map(({ sort, header }, source) => ({
    source,
    name: header,
    use: 'keep',
    role: sort.role,
    format: sort.format(locale),
  }));
}
