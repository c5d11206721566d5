/* The currency of each customer's amounts in a file with one row a customer, and the amounts converted. */
import type { NumberColumn } from '../../table/column.ts';
import { columnNamed, type NamedColumn } from '../../table/list.ts';
import { convertColumn, countCurrencies } from '../currency/convert.ts';
import type { Conversion } from '../currency/types.ts';
import { readHeader } from '../header-text.ts';
import { marginKind } from '../margin-kind.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import { keptFor } from './kept.ts';
import type { KnownFile } from './known-files.ts';
import { currenciesNamed, fillCurrency, type ConvertedColumn, type FileMoney } from './money.ts';

const kept = keptFor<FileMoney>();

/**
 * The amounts of a register that stand in several currencies: those whose cells say so, and what customers pay, leave
 * and turn over where a column says the currency and the header does not. Nothing is converted yet.
 */
export function moneyOfRegister(file: KnownFile): FileMoney {
  return kept(file.table, JSON.stringify(file.fields), () => findMoney(file));
}

function findMoney({ table, fields, currencyIn }: KnownFile): FileMoney {
  const own = fields.currency === undefined ? undefined : columnNamed(table, fields.currency);
  const isNamed = own !== undefined && currenciesNamed(own.column).size > 0;
  const meant = new Set([fields.amount, fields.profit, fields.cost, fields.price]);
  const isAmount = ({ name, column }: NamedColumn): boolean =>
    meant.has(name) && column.kind === 'number' && column.unit !== '%' && readHeader(name).unit === null;
  const converted = table.columns.flatMap((named): ConvertedColumn[] => {
    const codes = currencyIn.get(named.name);
    if (codes !== undefined) {
      return [{ name: named.name, currency: own === undefined ? codes : fillCurrency(codes, own.column) }];
    }
    return isNamed && (isMoney(named) || (named.role === null && isAmount(named)))
      ? [{ name: named.name, currency: own.column }]
      : [];
  });
  const [first] = converted.sort((a, b) => rank(table, a.name) - rank(table, b.name));
  return {
    table,
    fields,
    amounts: converted.map(({ name }) => name),
    currency: first !== undefined && first.currency === own?.column ? own.name : null,
    converted,
    found: () => {
      const amounts = first === undefined ? undefined : columnNamed(table, first.name)?.column;
      if (first === undefined || amounts?.kind !== 'number') return [];
      return countCurrencies(amounts.values, first.currency);
    },
  };
}

function isMoney({ name, role, column }: NamedColumn): boolean {
  const header = readHeader(name);
  if (column.kind !== 'number' || column.unit === '%' || header.unit !== null) return false;
  if (role === 'revenue') return true;
  if (role === 'company.yearlyRevenue') return column.unit === null;
  if (role !== 'margin') return false;
  return marginKind(header, column.unit, [...column.values.subarray(0, 1000)]) === 'amount';
}

/** What customers pay is told first. */
function rank(table: SourceTable, name: string): number {
  return columnNamed(table, name)?.role === 'revenue' ? 0 : 1;
}

const tables = keptFor<SourceTable>();

/** The register with its amounts in one currency; an amount without a rate is missing. */
export function convertRegister({ table, converted }: FileMoney, conversion: Conversion): SourceTable {
  if (converted.length === 0) return table;
  return tables(table, JSON.stringify([converted.map(({ name }) => name), conversion]), () => {
    const currencyOf = new Map(converted.map(({ name, currency }) => [name, currency]));
    const columns = table.columns.map((named) => {
      const currency = currencyOf.get(named.name);
      if (currency === undefined || named.column.kind !== 'number') return named;
      const { column } = convertColumn(named.column, currency, conversion);
      return { ...named, column: column satisfies NumberColumn };
    });
    return { ...table, columns };
  });
}
