import { expect, test } from 'vitest';
import { sumLinesOntoOrders } from '../../../src/importing/joining/lines-to-orders.ts';
import { cellsOf, makeTable } from '../rollup/make-table.ts';

const orders = makeTable({
  Ordernr: ['1', '2', '3'],
  Kund: ['A', 'B', 'A'],
  Frakt: [10, 20, 30],
  Radsumma: [null, null, 1],
});
const lines = makeTable(
  {
    Order: ['1', '1', '2', '9', null, '2'],
    Pris: [10, 20, 5, 7, 8, null],
    Antal: [1, 2, 3, 4, 5, 6],
    Rabatt: [0.5, 0, null, 0, 0, 0],
  },
  { file: 'rader.csv' },
);

test('sums lines onto their orders, and lists those that have none', () => {
  const {
    orders: summed,
    fields,
    report,
  } = sumLinesOntoOrders(lines, orders, {
    keys: { child: 'Order', parent: 'Ordernr', kind: 'id' },
    links: [],
    fields: { deal: 'Order', price: 'Pris', quantity: 'Antal', discount: 'Rabatt' },
    conversion: null,
    names: { amount: 'Radsumma', profit: 'TB', quantity: 'Antal' },
  });
  expect(fields).toEqual({ amount: 'Radsumma (2)', quantity: 'Antal' });
  expect(cellsOf(summed, 'Radsumma (2)')).toEqual([45, 15, null]);
  expect(cellsOf(summed, 'Antal')).toEqual([3, 9, null]);
  expect(cellsOf(summed, 'Frakt')).toEqual([10, 20, 30]);
  expect(report).toMatchObject({
    fileName: 'rader.csv',
    rowsRead: 6,
    rowsUsed: 3,
    withoutOrder: { rows: 2, amount: 68, rowNumbers: [5, 6] },
    withoutAmount: { rows: 1, rowNumbers: [7] },
    amount: 60,
  });
  expect(report.match).toMatchObject({ unmatched: [{ key: '9', rows: 1, rowNumber: 5 }], parentsWithout: 1 });
});
