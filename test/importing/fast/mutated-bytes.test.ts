/* Whatever happens to the bytes of a file, it becomes a list of which every row is accounted for, or is refused by name. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ByteSource } from '../../../src/importing/byte-source.ts';
import { decodeWhole } from '../../../src/importing/encoding.ts';
import { splitRecords } from '../../../src/importing/papa-records.ts';
import { readSourceHead, recogniseDialect } from '../../../src/importing/source-head.ts';
import type { Dialect } from '../../../src/importing/types.ts';
import { Measured } from '../../support/measured.ts';
import { randomCases } from '../../support/random-cases.ts';
import { changes, mutate, readOrRefuse } from '../mutated-bytes.ts';
import { sourceOf } from '../open-text.ts';
import { writings } from './list-writing.ts';
import { lists, writeList } from './written-lists.ts';

const refusals: ReadonlySet<string> = new Set([
  ...['file-empty', 'only-header', 'not-a-table', 'quote-never-closed', 'too-many-columns', 'row-too-wide'],
  ...['cell-too-long', 'nothing-kept'],
  // Bytes that happen to begin as those of a workbook.
  ...['workbook-format', 'workbook-damaged'],
]);

/** All records of the file, titles and header included, counted in one go. */
async function countRecords(source: ByteSource, bytes: Uint8Array, { encoding }: Dialect): Promise<number> {
  const { delimiter, newline, skip } = recogniseDialect(await readSourceHead(source, {}), encoding, {});
  const text = decodeWhole(bytes, encoding).slice(skip);
  const { records, used } = splitRecords(text, delimiter, newline, false);
  const rest = text.slice(used);
  return records.length + (rest === '' ? 0 : splitRecords(rest, delimiter, newline, true).records.length);
}

const runs = randomCases(3000, 600);

test('mutated files', { timeout: 300_000 }, async () => {
  let stored = 0;
  const measured = new Measured();
  const property = fc.asyncProperty(
    lists(false),
    writings,
    changes,
    fc.integer({ min: 1, max: 200 }),
    async (list, writing, made, piece) => {
      const bytes = mutate(writeList(list, writing), made);
      const source = sourceOf(bytes, piece);
      const read = await measured.run(() => readOrRefuse(source, refusals));
      if (read === null) return;
      stored++;
      const { dialect, blankRows } = read.preview;
      const { rowsStored, problems } = read.built.report;
      const totals = problems.filter(({ code }) => code === 'totals-row').length;
      const records = await countRecords(source, bytes, dialect);
      expect(dialect.headerRow + rowsStored + blankRows + totals).toBe(records);
    },
  );
  await fc.assert(property, { seed: 20261124, numRuns: runs });
  measured.within('mutated CSV files');
  expect(stored).toBeGreaterThan(runs / 3);
});
