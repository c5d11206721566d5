/* Amounts in several currencies: told apart, counted, and converted by rates that the user enters. */
import type { Column, NumberColumn } from '../../table/column.ts';
import { ExactSum } from '../../table/exact-sum.ts';
import { codesOf } from '../joining/column-codes.ts';
import { currencyOf } from './currency-of.ts';
import type { Conversion } from './types.ts';

/** How much of a column stands in one currency. '' is amounts without a currency. */
export interface CurrencyCount {
  readonly currency: string;
  readonly rows: number;
  /** Exact sum of the amounts in this currency. */
  readonly sum: number;
}

/**
 * The currencies that amounts stand in, most rows first, then by code. A cell that names no currency counts by its
 * own words, so that it is seen.
 */
export function countCurrencies(amounts: Float64Array, currency: Column): readonly CurrencyCount[] {
  const { codes, count, textOf } = codesOf(currency);
  const names = Array.from({ length: count + 1 }, (_, code) => nameOf(textOf(code)));
  const found = new Map<string, { rows: number; sum: ExactSum }>();
  for (let row = 0; row < amounts.length; row++) {
    const amount = amounts[row] ?? NaN;
    if (Number.isNaN(amount)) continue;
    const name = names[codes[row] ?? 0] ?? '';
    let entry = found.get(name);
    if (entry === undefined) {
      entry = { rows: 0, sum: new ExactSum() };
      found.set(name, entry);
    }
    entry.rows++;
    entry.sum.add(amount);
  }
  return [...found]
    .map(([name, { rows, sum }]) => ({ currency: name, rows, sum: sum.total }))
    .sort((a, b) => b.rows - a.rows || (a.currency < b.currency ? -1 : 1));
}

/**
 * What each row's amounts are multiplied by to stand in the currency converted into; NaN where there is no rate, so
 * that such an amount is missing and never summed as it stands. Rates count only when they are above zero.
 */
export function conversionFactors(currency: Column, conversion: Conversion): Float64Array {
  const { codes, count, textOf } = codesOf(currency);
  const rates = new Map(conversion.rates.map(({ currency: name, rate }) => [name, rate]));
  rates.set(conversion.into, 1);
  const rateOf = (name: string): number => {
    const rate = rates.get(name) ?? NaN;
    return Number.isFinite(rate) && rate > 0 ? rate : NaN;
  };
  const factors = Float64Array.from({ length: count + 1 }, (_, code) => rateOf(nameOf(textOf(code))));
  factors[0] = conversion.blank === null ? NaN : rateOf(conversion.blank);
  const byRow = new Float64Array(codes.length);
  for (let row = 0; row < byRow.length; row++) byRow[row] = factors[codes[row] ?? 0] ?? NaN;
  return byRow;
}

/** A column of amounts converted row by row; `withoutRate` counts the amounts that no rate was given for. */
export function convertColumn(
  column: NumberColumn,
  currency: Column,
  conversion: Conversion,
): { readonly column: NumberColumn; readonly withoutRate: number } {
  const factors = conversionFactors(currency, conversion);
  let withoutRate = 0;
  const values = column.values.map((value, row) => {
    const factor = factors[row] ?? NaN;
    if (!Number.isNaN(value) && Number.isNaN(factor)) withoutRate++;
    return value * factor;
  });
  return { column: { kind: 'number', values, unit: conversion.into }, withoutRate };
}

function nameOf(text: string): string {
  return currencyOf(text) ?? text;
}
