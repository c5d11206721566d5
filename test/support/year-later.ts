/*
 * The example company's list, and the same list a year later with changes that are known, so that a comparison can be
 * held against them. What is planted, among the twenty customers that the product fits best:
 * - their industry was IT and is Bank;
 * - they have 40 employees more;
 * - five that were B2B are B2C, so that the line holds for fewer;
 * - the country is no longer on the list, and the yearly revenue was not on it before.
 * Apart from that, customers have come and gone, two of them among the best each way.
 */
import { drawCustomers, type ExampleCustomer } from '../../src/example/example-customers.ts';
import { exampleList } from '../../src/example/example-list.ts';
import { exampleWords } from '../../src/example/example-words.ts';
import { Random } from '../../src/statistics/random.ts';
import type { CustomerList } from '../../src/table/list.ts';

const words = exampleWords.sv;
const customerSeed = 13;

interface Kept {
  readonly key: string;
  readonly customer: ExampleCustomer;
}

const first: readonly Kept[] = drawCustomers(new Random(customerSeed)).map((customer, index) => ({
  key: `K${1001 + index}`,
  customer,
}));

/** Closed soonest of all large ones, so that they are among the best by the goal of the example. */
const quickest = first
  .filter(({ customer }) => customer.fits)
  .toSorted((a, b) => a.customer.daysToClose - b.customer.daysToClose);
export const goneBest = quickest.slice(0, 2).map(({ key }) => key);
const goneSmall = first.filter(({ customer }) => !customer.isLarge).slice(0, 10);
export const gone = [...goneBest, ...goneSmall.map(({ key }) => key)];

/** Two new customers like the best that left, and eight small ones like the small that left. */
export const added: readonly Kept[] = [...quickest.slice(0, 2), ...goneSmall.slice(0, 8)].map(
  ({ customer }, index) => ({
    key: `N${1 + index}`,
    customer: { ...customer, name: `Nykund ${index + 1} AB` },
  }),
);
const turned = new Set(
  quickest
    .filter(({ customer }) => customer.customerType === 'B2B')
    .slice(4, 9)
    .map(({ key }) => key),
);

function aYearLater({ key, customer }: Kept): Kept {
  if (!customer.fits) return { key, customer };
  return {
    key,
    customer: {
      ...customer,
      industry: customer.industry === 'it' ? 'bank' : customer.industry,
      employees: customer.employees + 40,
      customerType: turned.has(key) ? 'B2C' : customer.customerType,
    },
  };
}

/** All customers of both years in one order, so that the same cells are left blank in both. */
function listOf(all: readonly Kept[], without: string): CustomerList {
  const list = exampleList(
    words,
    all.map(({ customer }) => customer),
    all.map(({ key }) => key),
  );
  return { ...list, columns: list.columns.filter(({ name }) => name !== without) };
}

/** A list of which only some rows are there. */
interface ListOfRows {
  readonly list: CustomerList;
  readonly rows: readonly number[];
}

const everybody = [...first, ...added];
const rowsOf = (isThere: (key: string) => boolean): readonly number[] =>
  everybody.flatMap(({ key }, row) => (isThere(key) ? [row] : []));
export const firstList: ListOfRows = {
  list: listOf(everybody, words.columns.turnover),
  rows: rowsOf((key) => key.startsWith('K')),
};
export const laterList: ListOfRows = {
  list: listOf(everybody.map(aYearLater), words.columns.country),
  rows: rowsOf((key) => !gone.includes(key)),
};
