/* The currency of each row of a file of deals, orders or lines, by a column that says it or by its amounts themselves. */
import type { CategoryColumn, NumberColumn } from '../../table/column.ts';
import { columnNamed, type NamedColumn } from '../../table/list.ts';
import { textAt } from '../../table/read.ts';
import { currenciesOfRows } from '../rollup/row-money.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import type { RowFields } from '../rollup/types.ts';
import { keptFor } from './kept.ts';
import type { KnownFile } from './known-files.ts';
import { fillCurrency, type FileMoney } from './money.ts';

const kept = keptFor<FileMoney>();

/**
 * The rows with a column of currencies when their amounts say them themselves, and the fields with that column. Where an
 * amount says none, the file's own column of currencies counts. An amount beside it in another currency than its row's
 * is missing: it would be converted by the wrong rate.
 */
export function moneyOfRows(file: KnownFile): FileMoney {
  return kept(file.table, JSON.stringify(file.fields), () => findMoney(file));
}

function findMoney({ table, fields, currencyIn }: KnownFile): FileMoney {
  const amounts = amountsOf(table, fields);
  const main = amounts.find((name) => currencyIn.has(name));
  const codes = main === undefined ? undefined : currencyIn.get(main);
  const stated = { table, fields, amounts, currency: fields.currency ?? null, converted: [] };
  if (main === undefined || codes === undefined) {
    return { ...stated, found: () => currenciesOfRows(table, fields) };
  }
  const own = fields.currency === undefined ? undefined : columnNamed(table, fields.currency);
  const currency = own === undefined ? codes : fillCurrency(codes, own.column);
  const name = freeName(table, `¤ ${main}`);
  const columns = table.columns.map((named) => {
    const other = named.name === main ? undefined : currencyIn.get(named.name);
    return other === undefined ? named : withoutOthers(named, other, currency);
  });
  const withCurrency = { ...table, columns: [...columns, { name, role: null, column: currency }] };
  const meant = { ...fields, currency: name };
  return {
    ...stated,
    table: withCurrency,
    fields: meant,
    found: () => currenciesOfRows(withCurrency, meant),
  };
}

/** The columns that are summed, the amount first. */
function amountsOf(table: SourceTable, { amount, price, profit, cost }: RowFields): readonly string[] {
  const named = [amount ?? price, profit, cost].filter((name) => name !== undefined);
  return named.filter((name) => columnNamed(table, name)?.column.kind === 'number');
}

function withoutOthers(named: NamedColumn, own: CategoryColumn, currency: CategoryColumn): NamedColumn {
  if (named.column.kind !== 'number') return named;
  const values = named.column.values.map((value, row) => {
    const stated = textAt(own, row);
    return stated === '' || stated === textAt(currency, row) ? value : NaN;
  });
  return { ...named, column: { ...named.column, values } satisfies NumberColumn };
}

function freeName(table: SourceTable, name: string): string {
  let free = name;
  while (columnNamed(table, free) !== undefined) free = `¤ ${free}`;
  return free;
}
