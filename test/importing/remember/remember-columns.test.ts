import { expect, it } from 'vitest';
import { filesKey, headerKeys, headersKey } from '../../../src/importing/remember/header-keys.ts';
import { changedMemory, memoryOf, recallColumns } from '../../../src/importing/remember/remember-columns.ts';
import { guessPlans, planWithRole } from '../../../src/importing/recognise.ts';
import type { ReadTable } from '../../../src/importing/read-table.ts';
import type { ColumnPlan } from '../../../src/importing/types.ts';
import { openText } from '../open-text.ts';

const csv = (header: string): string =>
  `${header}\nAlfa;1200;10;2020-03-01\nBeta;800;20;2021-01-01\nGamma;90;30;2022-05-07\n`;
const roles = (plans: readonly ColumnPlan[]): (string | null)[] =>
  plans.map(({ role, use }) => (use === 'leave' ? '(left)' : role));
const read = (header: string): Promise<ReadTable> => openText(csv(header));

it('knows headers again in any order, letter case and spacing, and different ones apart', () => {
  const key = headersKey(['Kund', 'Omsättning', 'Antal  order']);
  expect(headersKey(['omsättning', 'antal order ', 'KUND'])).toBe(key);
  expect(headersKey(['Kund', 'Omsättning'])).not.toBe(key);
  expect(headersKey(['Kund', 'Omsättning', 'Antal orde', 'r'])).not.toBe(key);
  expect(filesKey(['b', 'a'])).toBe(filesKey(['a', 'b']));
});

it('tells headers apart that differ only in letter case', () => {
  expect(headerKeys(['Namn', 'namn', '__proto__'])).toEqual(['namn', 'namn\n2', '__proto__']);
});

it('remembers only what was said otherwise than guessed', async () => {
  const table = await read('Kund;Omsättning;Order;Kund sedan');
  const plans = guessPlans(table);
  expect(changedMemory(table, plans)).toEqual([]);
  const said = plans.map((plan) => (plan.name === 'Order' ? { ...plan, use: 'leave' as const } : plan));
  expect(changedMemory(table, said)).toEqual([
    { header: 'order', use: 'leave', role: null, dateOrder: null },
  ]);
});

it('says it of the next file with the same headers, and takes a role from where it was guessed', async () => {
  const table = await read('Kund;Omsättning;Order;Kund sedan');
  const said = guessPlans(table).map((plan) => {
    if (plan.name === 'Order') return planWithRole(table, plan, 'revenue');
    return plan.name === 'Omsättning' ? planWithRole(table, plan, null) : plan;
  });
  const next = await read('KUND;Omsättning;order;Kund sedan');
  const recalled = recallColumns(next, guessPlans(next), changedMemory(table, said));
  expect(roles(recalled)).toEqual(['name', null, 'revenue', 'customerSince']);
  // Also when only the taker is remembered.
  const taker = changedMemory(table, said).filter(({ header }) => header === 'order');
  expect(roles(recallColumns(next, guessPlans(next), taker))).toEqual([
    'name',
    null,
    'revenue',
    'customerSince',
  ]);
});

it('brings all plans back as they were, whatever would be guessed now', async () => {
  const table = await read('Kund;Omsättning;Order;Kund sedan');
  const plans = guessPlans(table).map((plan) => planWithRole(table, plan, null));
  expect(recallColumns(table, guessPlans(table), memoryOf(table, plans))).toEqual(plans);
});

it('passes over headers that the file lacks', async () => {
  const table = await read('Kund;Omsättning;Order;Kund sedan');
  const memory = [{ header: 'x', use: 'leave', role: null, dateOrder: null }] as const;
  expect(recallColumns(table, guessPlans(table), memory)).toEqual(guessPlans(table));
});
