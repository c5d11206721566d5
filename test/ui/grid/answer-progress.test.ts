import { expect, it } from 'vitest';
import { progressOf } from '../../../src/ui/grid/answer-progress.ts';
import type { GridRow } from '../../../src/ui/grid/grid-types.ts';

const row = (id: string, group: string, ...texts: string[]): GridRow => ({
  id,
  group,
  label: group,
  cells: texts.map((text) => ({ text, imported: false })),
});

it('counts customers with all, some and no answers, and answers by column', () => {
  const rows = [row('1', 'a', 'x', 'y'), row('2', 'b', 'x', ''), row('3', 'c', '', '')];
  expect(progressOf(rows, [{}, {}])).toEqual({ customers: 3, full: 1, part: 1, byColumn: [2, 1], rows: 3 });
});

it('takes the rows of a customer together', () => {
  const rows = [row('1', 'a', 'x', 'y'), row('2', 'a', '', 'y'), row('3', 'b', '', '')];
  expect(progressOf(rows, [{}, {}])).toEqual({ customers: 2, full: 0, part: 1, byColumn: [1, 2], rows: 3 });
});

it('asks no mark of a row that is done, and counts none for an answer', () => {
  const rows = [row('1', 'a', 'x', ''), row('2', 'b', '', 'known')];
  expect(progressOf(rows, [{}, { isAside: true }])).toEqual({
    customers: 2,
    full: 1,
    part: 0,
    byColumn: [1, 1],
    rows: 2,
  });
});
