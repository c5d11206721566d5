/* What the stored list comes to, so that a fast import is also a right one. */
import { loadList } from '../../../src/storage/lists.ts';
import { Store } from '../../../src/storage/store.ts';
import { columnNamed, type CustomerList } from '../../../src/table/list.ts';
import { numbersOf } from '../../../src/table/read.ts';
import type { Sums } from '../customers-csv.ts';

export interface CheckedSums extends Sums {
  /** Kinds of the columns, in order. */
  readonly kinds: string;
}

function sumOf(list: CustomerList, name: string, factor: number): number {
  const column = columnNamed(list, name)?.column;
  const values = column === undefined ? undefined : numbersOf(column);
  let sum = 0;
  for (const value of values ?? []) sum += Math.round(value * factor);
  return sum;
}

addEventListener('message', (event: MessageEvent<string>) => {
  void loadList(new Store(), event.data).then((list) => {
    const sums: CheckedSums = {
      rows: list.rowCount,
      revenueCents: sumOf(list, 'Fakturerat', 100),
      licences: sumOf(list, 'Licenser', 1),
      kinds: list.columns.map(({ column }) => column.kind).join(' '),
    };
    postMessage(sums);
  });
});
