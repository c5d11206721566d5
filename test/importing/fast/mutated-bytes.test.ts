/* Whatever happens to the bytes of a file, it becomes a list of which every row is accounted for, or is refused by name. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openReading } from '../../../src/importing/open-reading.ts';
import { columnLength } from '../../../src/table/column.ts';
import { ProblemError } from '../../../src/table/problem.ts';
import { sourceOf } from '../open-text.ts';
import { customers, writeList, writings } from './written-lists.ts';

const refusals: ReadonlySet<string> = new Set([
  ...['file-empty', 'only-header', 'not-a-table', 'quote-never-closed', 'too-many-columns', 'row-too-wide'],
  ...['cell-too-long', 'nothing-kept'],
]);

/** A change at a place given as a share of the file. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('flip', 'insert', 'cut', 'copy'),
  byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 10, 13, 34, 44, 59, 0xc3, 0xff)),
  length: fc.integer({ min: 1, max: 12 }),
});

function mutate(
  bytes: Uint8Array,
  changes: readonly (typeof change extends fc.Arbitrary<infer One> ? One : never)[],
): Uint8Array {
  let mutated = [...bytes];
  for (const { at, kind, byte, length } of changes) {
    const place = Math.floor(at * mutated.length);
    if (kind === 'flip') mutated[place] = byte;
    else if (kind === 'insert') mutated.splice(place, 0, byte);
    else if (kind === 'cut') mutated.splice(place, length);
    else mutated = [...mutated.slice(0, place + length), ...mutated.slice(place)];
  }
  return Uint8Array.from(mutated);
}

test('mutated files', { timeout: 300_000 }, async () => {
  let stored = 0;
  const property = fc.asyncProperty(
    customers,
    writings,
    fc.array(change, { minLength: 1, maxLength: 6 }),
    fc.integer({ min: 1, max: 200 }),
    async (list, writing, changes, piece) => {
      const source = sourceOf(mutate(writeList(list, writing), changes), piece);
      try {
        const reading = await openReading(source, {}, () => undefined);
        const plans = await reading.understand(() => undefined);
        const preview = await reading.preview(plans);
        const built = await reading.build(plans, () => undefined);
        stored++;
        for (const { column } of built.list.columns) expect(columnLength(column)).toBe(built.list.rowCount);
        const { report } = built;
        expect(report.rowsStored).toBe(built.list.rowCount);
        expect(report.rowsStored).toBe(preview.rows);
        expect(report.problems.length).toBe(Math.min(1000, report.problemCount));
        expect({ problems: report.problems, count: report.problemCount }).toEqual({
          problems: preview.problems,
          count: preview.problemCount,
        });
        for (const { place } of report.problems) expect(place.row).toBeGreaterThan(preview.dialect.headerRow);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        expect(refusals).toContain(error.problem.code);
      }
    },
  );
  await fc.assert(property, { seed: 20261124, numRuns: 3000 });
  expect(stored).toBeGreaterThan(1000);
});
