/* The amounts of rows: as they stand, or price × quantity × (1 − discount); in one currency. */
import type { NumberColumn } from '../../table/column.ts';
import { refuse } from '../../table/problem.ts';
import { conversionFactors, countCurrencies, type CurrencyCount } from '../currency/convert.ts';
import type { Conversion } from '../currency/types.ts';
import { columnOf, type SourceTable } from './source-table.ts';
import type { RowFields } from './types.ts';

export interface RowMoney {
  /** NaN is missing. null when the rows have no amounts. */
  readonly amount: Float64Array | null;
  readonly profit: Float64Array | null;
  /** Currency code, or null when not known. */
  readonly unit: string | null;
  /** 1 for rows whose currency has no rate. */
  readonly withoutRate: Uint8Array | null;
}

/**
 * The amount and profit of each row. Profit is the column of it, else amount − cost, else amount × margin. Refuses with
 * 'several-currencies' {file, column} {currencies} when amounts stand in more than one and there is no conversion:
 * they are never summed as they stand.
 */
export function readMoneyOfRows(
  table: SourceTable,
  fields: RowFields,
  conversion: Conversion | null,
): RowMoney {
  const plain = plainAmount(table, fields);
  const cost = numbersOf(table, fields.cost);
  const share = numbersOf(table, fields.marginShare);
  const stated = numbersOf(table, fields.profit);
  const amounts = plain?.values ?? null;
  const currency = currencyOfRows(table, fields, plain, conversion);
  const profit = profitOf(table.rowCount, { amounts, stated: stated?.values ?? null, cost, share });
  return {
    amount: amounts === null ? null : convert(amounts, currency.factors),
    profit: profit === null ? null : convert(profit, currency.factors),
    unit: currency.unit,
    withoutRate:
      currency.factors === null
        ? null
        : Uint8Array.from(currency.factors, (factor) => (Number.isNaN(factor) ? 1 : 0)),
  };
}

interface ProfitSources {
  readonly amounts: Float64Array | null;
  readonly stated: Float64Array | null;
  readonly cost: NumberColumn | null;
  readonly share: NumberColumn | null;
}

function profitOf(rows: number, { amounts, stated, cost, share }: ProfitSources): Float64Array | null {
  if (stated !== null) return stated;
  if (amounts === null || (cost === null && share === null)) return null;
  const scale = share === null ? 1 : shareScaleOf(share);
  const profit = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const amount = amounts[row] ?? NaN;
    const made =
      cost === null ? amount * (share?.values[row] ?? NaN) * scale : amount - (cost.values[row] ?? NaN);
    profit[row] = made;
  }
  return profit;
}

function convert(values: Float64Array, factors: Float64Array | null): Float64Array {
  return factors === null ? values : values.map((value, row) => value * (factors[row] ?? NaN));
}

/** 1 for shares written 0–1, 0.01 for per cent: in a column of per cent, or one with figures beyond 1. */
export function shareScaleOf(column: NumberColumn): number {
  const isPercent = column.unit === '%' || column.values.some((value) => Math.abs(value) > 1);
  return isPercent ? 0.01 : 1;
}

function plainAmount(table: SourceTable, fields: RowFields): NumberColumn | null {
  const stated = numbersOf(table, fields.amount);
  if (stated !== null) return stated;
  const price = numbersOf(table, fields.price);
  const quantity = numbersOf(table, fields.quantity);
  if (price === null || quantity === null) return null;
  const discount = numbersOf(table, fields.discount);
  const scale = discount === null ? 1 : shareScaleOf(discount);
  const values = price.values.map((each, row) => {
    const gross = each * (quantity.values[row] ?? NaN);
    const off = discount?.values[row] ?? NaN;
    // A blank discount is none.
    return Number.isNaN(off) ? gross : gross * (1 - off * scale);
  });
  return { kind: 'number', values, unit: price.unit };
}

/** The currencies that the rows' amounts stand in; empty when no column says. More than one needs a conversion. */
export function currenciesOfRows(table: SourceTable, fields: RowFields): readonly CurrencyCount[] {
  const amounts = plainAmount(table, fields);
  if (fields.currency === undefined || amounts === null) return [];
  return countCurrencies(amounts.values, columnOf(table, fields.currency).column);
}

function currencyOfRows(
  table: SourceTable,
  fields: RowFields,
  amounts: NumberColumn | null,
  conversion: Conversion | null,
): { readonly unit: string | null; readonly factors: Float64Array | null } {
  const { currency } = fields;
  const unit = amounts?.unit ?? null;
  if (currency === undefined || amounts === null) return { unit, factors: null };
  const { column } = columnOf(table, currency);
  if (conversion !== null) {
    return { unit: conversion.into, factors: conversionFactors(column, conversion) };
  }
  const found = currenciesOfRows(table, fields).filter((count) => count.currency !== '');
  if (found.length > 1) {
    const currencies = found.map((count) => count.currency).join(', ');
    throw refuse('several-currencies', { file: table.fileName, column: currency }, { currencies });
  }
  return { unit: found[0]?.currency ?? unit, factors: null };
}

function numbersOf(table: SourceTable, name: string | undefined): NumberColumn | null {
  if (name === undefined) return null;
  const { column } = columnOf(table, name);
  return column.kind === 'number' ? column : null;
}
