/* Lists that are written out come back with the same values, from both readers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFast } from '../../../src/importing/fast/fast-reading.ts';
import { openSource, type SourceChoice } from '../../../src/importing/open-source.ts';
import { readSourceHead } from '../../../src/importing/source-head.ts';
import { readingOf, type SourceReading } from '../../../src/importing/source-reading.ts';
import type { CellFormat, ColumnPlan } from '../../../src/importing/types.ts';
import { numbersOf, textAt } from '../../../src/table/read.ts';
import { sourceOf } from '../open-text.ts';
import { customers, header, writeList, writings, type Customer, type Writing } from './written-lists.ts';

function plansFor({ locale: { decimal, order } }: Writing): readonly ColumnPlan[] {
  const number: CellFormat = { kind: 'number', decimal, scale: 1, unit: null };
  const formats: CellFormat[] = [
    { kind: 'text' },
    { kind: 'category' },
    number,
    number,
    { kind: 'date', order },
  ];
  return formats.map((format, source) => ({
    source,
    name: header[source] ?? '',
    use: 'keep',
    role: null,
    format,
  }));
}

async function customersOf(reading: SourceReading, writing: Writing): Promise<readonly Customer[]> {
  const { list, report } = await reading.build(plansFor(writing), () => undefined);
  expect(report.problems).toEqual([]);
  const [name, industry, revenue, seats, since] = list.columns.map(({ column }) => column);
  const text = (column: typeof name, row: number): string =>
    column?.kind === 'text' || column?.kind === 'category' ? textAt(column, row) : 'no text';
  const number = (column: typeof name, row: number): number | null => {
    const value = column === undefined ? undefined : numbersOf(column)?.[row];
    return value === undefined || Number.isNaN(value) ? null : value;
  };
  return Array.from({ length: list.rowCount }, (_, row) => {
    const amount = number(revenue, row);
    return {
      name: text(name, row),
      industry: text(industry, row),
      cents: amount === null ? null : Math.round(amount * 100),
      seats: number(seats, row),
      since: number(since, row),
    };
  });
}

test('10,000 lists in many writings', { timeout: 300_000 }, async () => {
  const property = fc.asyncProperty(
    customers,
    writings,
    fc.integer({ min: 1, max: 200 }),
    async (list, writing, piece) => {
      const source = sourceOf(writeList(list, writing), piece);
      const { delimiter, encoding } = writing;
      const choice: SourceChoice = { delimiter, encoding };
      const head = await readSourceHead(source, choice);
      const fast = await readFast(source, head, head.reading, choice, () => undefined);
      expect(await customersOf(fast, writing)).toEqual(list);
      const slow = readingOf(await openSource(source, choice, () => undefined));
      expect(await customersOf(slow, writing)).toEqual(list);
    },
  );
  await fc.assert(property, { seed: 20261124, numRuns: 10_000 });
});
