import { expect, it } from 'vitest';
import { carryAnswers, carryCustomers } from '../../src/method/carry-answers.ts';
import type { CustomerAnswers } from '../../src/method/decisions.ts';

const carrying = { newerOf: Int32Array.of(2, -1, 0), keyAt: (row: number) => `ny ${row}` };
const about = (row: number): CustomerAnswers => ({
  customer: { row, key: `gammal ${row}` },
  traits: new Map([['own.Avtal', 'ja']]),
  buyers: [{ id: 'b', fields: { role: 'IT-chef' } }],
});

it('says every answer of the customer in the newer list, and keeps apart what has no customer there', () => {
  const { kept, lost } = carryAnswers([about(0), about(1), about(2)], carrying);
  expect(kept).toEqual([
    { ...about(0), customer: { row: 2, key: 'ny 2' } },
    { ...about(2), customer: { row: 0, key: 'ny 0' } },
  ]);
  expect(lost).toEqual([about(1)]);
});

it('carries single customers, without those that are gone or never were', () => {
  const customers = [0, 1, 9].map((row) => ({ row, key: 'x' }));
  expect(carryCustomers(customers, carrying)).toEqual([{ row: 2, key: 'ny 2' }]);
});
