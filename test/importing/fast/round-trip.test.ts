/* Lists that are written out come back with the same values, from both readers, told how they are written or not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSource } from '../../../src/importing/open-source.ts';
import type { SourceChoice } from '../../../src/importing/source-head.ts';
import { readingOf, type SourceReading } from '../../../src/importing/source-reading.ts';
import { numbersOf, textAt } from '../../../src/table/read.ts';
import type { Column as TableColumn } from '../../../src/table/column.ts';
import { randomCases } from '../../support/random-cases.ts';
import { sourceOf } from '../open-text.ts';
import { readTheFastWay } from './both-readers.ts';
import { writings, type Writing } from './list-writing.ts';
import { hasTotals, lists, plansOf, writeList, type List, type Value } from './written-lists.ts';

const seed = 20261124;

function valueAt(column: TableColumn, row: number): Value {
  if (column.kind === 'text' || column.kind === 'category') return textAt(column, row) || null;
  const value = numbersOf(column)?.[row] ?? NaN;
  return Number.isNaN(value) ? null : value;
}

/** Expects the list's values and every row accounted for, under the plans given, or under those that are guessed. */
async function expectList(
  reading: SourceReading,
  list: List,
  writing: Writing,
  isTold: boolean,
): Promise<void> {
  const right = plansOf(list, writing);
  const plans = isTold ? right : await reading.understand(() => undefined);
  // Of a column without any value nothing can be told.
  const isKnown = (_: unknown, column: number): boolean =>
    list[column]?.values.some((value) => value !== null) ?? false;
  expect(plans.filter(isKnown)).toEqual(right.filter(isKnown));
  const { list: stored, report } = await reading.build(plans, () => undefined);
  const values = stored.columns.map(({ column }) =>
    Array.from({ length: stored.rowCount }, (_, row) => valueAt(column, row)),
  );
  expect(values).toEqual(list.map((column) => column.values));
  expect(report.problems.map(({ code }) => code)).toEqual(hasTotals(list, writing) ? ['totals-row'] : []);
  expect(report.blankRows).toBe(writing.blankRows[0] + writing.blankRows[1]);
}

async function expectRoundTrip(list: List, writing: Writing, piece: number, isTold: boolean): Promise<void> {
  const source = sourceOf(writeList(list, writing), piece);
  const { delimiter, encoding } = writing;
  const choice: SourceChoice = isTold ? { delimiter, encoding } : {};
  await expectList(await readTheFastWay(source, choice), list, writing, isTold);
  await expectList(readingOf(await openSource(source, choice, () => undefined)), list, writing, isTold);
}

test.each([
  ['as they are told', true],
  ['without a word about how they are written', false],
])('lists in many writings, read %s', { timeout: 300_000 }, async (_, isTold) => {
  const piece = fc.integer({ min: 1, max: 400 });
  const property = fc.asyncProperty(lists(!isTold), writings, piece, (list, writing, size) =>
    expectRoundTrip(list, writing, size, isTold),
  );
  await fc.assert(property, { seed, numRuns: randomCases(5000, 500) });
});
