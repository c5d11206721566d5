/* Rows of deals, orders or invoices, rolled up to one row a customer. */
import type { Column } from '../../table/column.ts';
import { GrowingText } from '../../table/growing.ts';
import type { CustomerList, NamedColumn } from '../../table/list.ts';
import type { Role } from '../../table/role.ts';
import { gatherColumn } from '../joining/gather.ts';
import { carryColumns, pickCommon } from './carry-columns.ts';
import { groupByCustomer, type CustomerGroups } from './customer-groups.ts';
import { groupRows, type GroupedRows } from './group-rows.ts';
import { measureCustomers, type CustomerMeasures } from './measure-customers.ts';
import { readRows } from './read-rows.ts';
import { reportRollUp } from './roll-up-report.ts';
import { columnOf, type SourceTable } from './source-table.ts';
import type { RollUpNames, RollUpReport, RollUpSettings } from './types.ts';
import { uniqueNames } from './unique-names.ts';

export interface RollUpResult {
  /** One row for each customer that ever bought, in the order in which they first come in the file. */
  readonly list: CustomerList;
  /** For each customer of the list, the number in the file of the first row that names it. */
  readonly rowNumbers: Uint32Array;
  /** Companies in the rows that never bought: only lost or open deals. Same columns; for the anti-profile. */
  readonly neverBought: CustomerList;
  readonly report: RollUpReport;
}

/**
 * Rolls the rows up to customers. Columns: name, number, the measures that the rows allow, and the columns carried
 * under `settings.rules`. Refuses as readMoneyOfRows does.
 */
export function rollUp(table: SourceTable, settings: RollUpSettings): RollUpResult {
  const groups = groupByCustomer(table, settings);
  const grouped = groupRows(groups.codes, groups.count);
  const { columns, bought, report } = rollUpGroups(table, groups, grouped, settings);
  const keys = keyColumns(table, groups, grouped, settings);
  const all = uniqueNames([...keys, ...columns]);
  const places = placesOf(bought, 1);
  return {
    list: pickRows(all, bought.length, places),
    rowNumbers: Uint32Array.from(places, (place) => firstRowNumber(table, grouped, place + 1)),
    neverBought: pickRows(all, bought.length, placesOf(bought, 0)),
    report,
  };
}

export interface RolledGroups {
  /** Measures first, then carried columns; one row a customer. */
  readonly columns: readonly NamedColumn[];
  /** 1 for customers with a won row, in the period or not. */
  readonly bought: Uint8Array;
  readonly report: RollUpReport;
}

/** Rolls the rows up onto customers that are known already. */
export function rollUpGroups(
  table: SourceTable,
  groups: CustomerGroups,
  grouped: GroupedRows,
  settings: RollUpSettings,
): RolledGroups {
  const facts = readRows(table, groups, settings);
  const measures = measureCustomers(facts, grouped, groups.count, settings.daysToClose);
  const bought = new Uint8Array(groups.count);
  for (let row = 0; row < table.rowCount; row++) {
    const customer = groups.codes[row] ?? 0;
    if (customer > 0 && facts.outcome[row] === 1) bought[customer - 1] = 1;
  }
  const carried = carryColumns(table, settings.rules, grouped);
  return {
    columns: [...measureColumns(measures, settings.names, facts.unit), ...carried],
    bought,
    report: reportRollUp(table, groups, facts),
  };
}

/** The measures as columns with their roles; a quantity is the size that step 1 may group by. */
function measureColumns(
  measures: CustomerMeasures,
  names: RollUpNames,
  unit: string | null,
): readonly NamedColumn[] {
  const columns: NamedColumn[] = [];
  const add = (name: string, role: Role | null, column: Column | null): void => {
    if (column !== null) columns.push({ name, role, column });
  };
  const numbers = (values: Float64Array | null, ofUnit: string | null): Column | null =>
    values === null ? null : { kind: 'number', values, unit: ofUnit };
  const dates = (days: Float64Array | null): Column | null => (days === null ? null : { kind: 'date', days });
  add(names.revenue, 'revenue', numbers(measures.revenue, unit));
  add(names.margin, 'margin', numbers(measures.margin, '%'));
  add(names.quantity, 'metric', numbers(measures.quantity, null));
  add(names.purchases, null, numbers(measures.purchases, null));
  add(names.customerSince, 'customerSince', dates(measures.customerSince));
  add(names.lastPurchase, null, dates(measures.lastPurchase));
  add(names.daysToClose, 'daysToClose', numbers(measures.daysToClose, null));
  add(names.lostDeals, null, numbers(measures.lostDeals, null));
  add(names.lostAmount, null, numbers(measures.lostAmount, unit));
  add(names.openDeals, null, numbers(measures.openDeals, null));
  return columns;
}

/** Name and number of each customer: the key as it stands, the other as most of its rows say. */
function keyColumns(
  table: SourceTable,
  groups: CustomerGroups,
  grouped: GroupedRows,
  { fields, key, names }: RollUpSettings,
): readonly NamedColumn[] {
  const texts = new GrowingText();
  for (let customer = 1; customer <= groups.count; customer++) texts.append(groups.keyOf(customer));
  const keyText = texts.freeze();
  const mostCommon = (column: string): Column => pickCommon(columnOf(table, column).column, 'most', grouped);
  const { customerId, customerName } = fields;
  if (key === 'customerName') {
    const named: NamedColumn = { name: customerName ?? names.name, role: 'name', column: keyText };
    return customerId === undefined
      ? [named]
      : [named, { name: customerId, role: 'id', column: mostCommon(customerId) }];
  }
  const numbered: NamedColumn = { name: customerId ?? names.name, role: 'id', column: keyText };
  return customerName === undefined
    ? [numbered]
    : [{ name: customerName, role: 'name', column: mostCommon(customerName) }, numbered];
}

/** The places whose mark is `wanted`. */
function placesOf(marks: Uint8Array, wanted: number): Int32Array {
  return Int32Array.from(Array.from(marks.keys()).filter((place) => marks[place] === wanted));
}

function firstRowNumber(table: SourceTable, { starts, rows }: GroupedRows, group: number): number {
  return table.rowNumbers[rows[starts[group] ?? 0] ?? 0] ?? 0;
}

/** These rows of columns that have `all` rows. */
function pickRows(columns: readonly NamedColumn[], all: number, rows: Int32Array): CustomerList {
  const isAll = rows.length === all;
  return {
    rowCount: rows.length,
    columns: columns.map((named) => (isAll ? named : { ...named, column: gatherColumn(named.column, rows) })),
  };
}
