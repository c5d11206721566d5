import type { CombinePlan } from '../joining/combine.ts';
import { sumLinesOntoOrders } from '../joining/lines-to-orders.ts';
import { currenciesOfRows } from '../rollup/row-money.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import type { RowFields } from '../rollup/types.ts';
import type { FileMoney } from './money.ts';

/**
 * The amounts that orders get from their lines, when it is the order that says their currency; null when the lines say
 * it themselves, or nobody does, so that nothing is to be asked of the orders.
 */
export function moneyOfOrders(tables: readonly SourceTable[], plan: CombinePlan): FileMoney | null {
  const { lines, rows } = plan;
  const own = lines === null ? undefined : tables[lines.table];
  const orders = rows === null ? undefined : tables[rows.table];
  if (lines === null || rows === null || own === undefined || orders === undefined) return null;
  const { fields } = rows.settings;
  if (fields.currency === undefined || fields.amount === undefined) return null;
  const settings = { ...lines.settings, fields: withoutCurrency(lines.settings.fields), conversion: null };
  const { orders: table } = sumLinesOntoOrders(own, orders, settings);
  return {
    table,
    fields,
    amounts: [fields.amount],
    currency: fields.currency,
    converted: [],
    found: () => currenciesOfRows(table, fields),
  };
}

function withoutCurrency(fields: RowFields): RowFields {
  return Object.fromEntries(Object.entries(fields).filter(([role]) => role !== 'currency'));
}
