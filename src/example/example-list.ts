/* The example company's customers as an imported list, in the words of one language. */
import { Random } from '../statistics/random.ts';
import type { Column, TextColumn } from '../table/column.ts';
import { GrowingCategory, GrowingText } from '../table/growing.ts';
import type { CustomerList, NamedColumn } from '../table/list.ts';
import type { ExampleCustomer } from './example-customers.ts';
import type { ColumnName, ExampleWords } from './example-words.ts';

const holeSeed = 11;

/** One row a customer, in the order given; `keys` are their customer numbers. A few cells are left blank. */
export function exampleList(
  words: ExampleWords,
  customers: readonly ExampleCustomer[],
  keys: readonly string[],
): CustomerList {
  const { column, numbers, category } = columnMakers(words, customers);
  const names = customers.map(({ name }) => name);
  const since = Float64Array.from(customers, ({ customerSince }) => customerSince);
  return {
    rowCount: customers.length,
    columns: [
      column('id', 'id', textColumn(keys)),
      column('name', 'name', textColumn(names)),
      numbers('licences', 'metric', null, 0, (it) => it.licences),
      numbers('revenue', 'revenue', 'SEK', 0, (it) => it.revenue),
      numbers('margin', 'margin', '%', 0.02, (it) => it.marginPercent),
      numbers('daysToClose', 'daysToClose', null, 0.03, (it) => it.daysToClose),
      column('customerSince', 'customerSince', { kind: 'date', days: since }),
      category('industry', 'company.industry', 0.03, (it) => words.industries[it.industry]),
      category('customerType', 'company.customerType', 0, (it) => it.customerType),
      numbers('employees', 'company.employees', null, 0.04, (it) => it.employees),
      category('country', 'company.country', 0, (it) => words.countries[it.country]),
      numbers('turnover', 'company.yearlyRevenue', 'SEK', 0.06, (it) => it.turnover),
      category('seller', null, 0, (it) => it.seller),
    ],
  };
}

type Reader<Value> = (customer: ExampleCustomer) => Value;
type Role = NamedColumn['role'];

/** Makers of columns; `blank` is the share (0–1) of cells left empty, since real lists have holes. */
function columnMakers(
  words: ExampleWords,
  customers: readonly ExampleCustomer[],
): {
  column: (name: ColumnName, role: Role, data: Column) => NamedColumn;
  numbers: (
    name: ColumnName,
    role: Role,
    unit: string | null,
    blank: number,
    read: Reader<number>,
  ) => NamedColumn;
  category: (name: ColumnName, role: Role, blank: number, read: Reader<string>) => NamedColumn;
} {
  const random = new Random(holeSeed);
  const column = (name: ColumnName, role: Role, data: Column) => ({
    name: words.columns[name],
    role,
    column: data,
  });
  return {
    column,
    numbers: (name, role, unit, blank, read) => {
      const values = Float64Array.from(customers, (it) => (random.chance(blank) ? NaN : read(it)));
      return column(name, role, { kind: 'number', values, unit });
    },
    category: (name, role, blank, read) => {
      const growing = new GrowingCategory();
      for (const customer of customers) growing.append(random.chance(blank) ? '' : read(customer));
      return column(name, role, growing.freeze());
    },
  };
}

function textColumn(texts: readonly string[]): TextColumn {
  const growing = new GrowingText();
  for (const text of texts) growing.append(text);
  return growing.freeze();
}
