/* Amounts in several currencies, file by file: whether rates are needed, and which. */
import type { CategoryColumn, Column } from '../../table/column.ts';
import { GrowingCategory } from '../../table/growing.ts';
import { textAt } from '../../table/read.ts';
import type { CurrencyCount } from '../currency/convert.ts';
import { currencyOf } from '../currency/currency-of.ts';
import type { Conversion } from '../currency/types.ts';
import { cellText } from '../joining/cell-text.ts';
import { codesOf } from '../joining/column-codes.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import type { RowFields } from '../rollup/types.ts';
import type { CurrencyQuestion } from './types.ts';

/** A column of a register and the currency that each of its amounts stands in. */
export interface ConvertedColumn {
  readonly name: string;
  readonly currency: Column;
}

export interface FileMoney {
  /** The file's columns, with one of currencies when its amounts say them themselves. */
  readonly table: SourceTable;
  readonly fields: RowFields;
  /** The columns of amounts, the one that matters most first. */
  readonly amounts: readonly string[];
  /** The column that says the currency; null when the amounts say it. */
  readonly currency: string | null;
  /** Of a register: the columns to convert. */
  readonly converted: readonly ConvertedColumn[];
  /** The currencies that the first column of amounts stands in; counts every row. */
  readonly found: () => readonly CurrencyCount[];
}

/** The currencies that a column names, each once. */
export function currenciesNamed(column: Column): ReadonlySet<string> {
  const { count, textOf } = codesOf(column);
  const names = Array.from({ length: count }, (_, index) => textOf(index + 1));
  return new Set(names.map((text) => currencyOf(text) ?? text));
}

/** The currencies that cells say themselves, and where they say none what the other column says. */
export function fillCurrency(codes: CategoryColumn, column: Column): CategoryColumn {
  const filled = new GrowingCategory();
  for (let row = 0; row < codes.codes.length; row++) {
    const stated = textAt(codes, row);
    const text = stated === '' ? cellText(column, row) : stated;
    filled.append(currencyOf(text) ?? text);
  }
  return filled.freeze();
}

/** What is asked of a file's amounts, and how they are converted until it is answered. */
export interface FileQuestion {
  readonly question: CurrencyQuestion;
  /** The rates given; before any are, all but the most common currency is left out and not summed. */
  readonly conversion: Conversion;
}

/**
 * What is to be asked of a file's amounts; null when they stand in one currency, and in that which other amounts were
 * converted into. A rate counts when it is above zero. Amounts without a currency need none: they are taken for what the
 * conversion says, or left out.
 */
export function questionOf(
  file: number,
  { table, fields, amounts, currency, converted, found }: FileMoney,
  chosen: Conversion | null,
): FileQuestion | null {
  const columns = converted.map((one) => one.currency);
  const ofRows = table.columns.find(({ name }) => name === fields.currency)?.column;
  if (columns.length === 0 && ofRows !== undefined) columns.push(ofRows);
  const isOne = (names: ReadonlySet<string>): boolean =>
    names.size === 0 || (names.size === 1 && (chosen === null || names.has(chosen.into)));
  if (amounts.length === 0 || columns.every((column) => isOne(currenciesNamed(column)))) return null;
  const counted = found();
  const named = counted.map((one) => one.currency).filter((name) => name !== '');
  const all = new Set([
    ...named,
    ...(converted.length > 1 ? columns.flatMap((one) => [...currenciesNamed(one)]) : []),
  ]);
  if (isOne(all)) return null;
  const [first = ''] = all;
  const rates = new Map((chosen?.rates ?? []).map(({ currency: name, rate }) => [name, rate]));
  const isKnown = (name: string): boolean => {
    const rate = name === chosen?.into ? 1 : (rates.get(name) ?? NaN);
    return rate > 0 && Number.isFinite(rate);
  };
  return {
    question: { file, amounts, currency, found: counted, missing: [...all].filter((name) => !isKnown(name)) },
    conversion: chosen ?? { into: first, rates: [], blank: null },
  };
}
