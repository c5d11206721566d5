/* The same bytes given to both readers, and all that each says of them. */
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { ByteSource } from '../../../src/importing/byte-source.ts';
import { readFast } from '../../../src/importing/fast/fast-reading.ts';
import { Irregular } from '../../../src/importing/fast/irregular.ts';
import { profileOf } from '../../../src/importing/column-profile.ts';
import { openSource, type SourceChoice } from '../../../src/importing/open-source.ts';
import { readInEncoding, readSourceHead } from '../../../src/importing/source-head.ts';
import { readingOf, type SourceReading } from '../../../src/importing/source-reading.ts';
import type { CellFormat, ColumnPlan } from '../../../src/importing/types.ts';
import { ProblemError } from '../../../src/table/problem.ts';
import { sourceOf } from '../open-text.ts';

const formats: readonly CellFormat[] = [
  { kind: 'number', decimal: ',', scale: 1, unit: null },
  { kind: 'number', decimal: '.', scale: 1, unit: 'SEK' },
  { kind: 'number', decimal: ',', scale: 1000, unit: '%' },
  { kind: 'date', order: 'dmy' },
  { kind: 'date', order: 'mdy' },
  { kind: 'date', order: 'ymd' },
  { kind: 'category' },
  { kind: 'text' },
];

/** All that a reading tells: what it found, and what its columns become under every format. */
async function tellAll(reading: SourceReading): Promise<unknown> {
  const { table } = reading;
  const plans = await reading.understand(() => undefined);
  const told = [await reading.preview(plans), await reading.build(plans, () => undefined)] as unknown[];
  told.push(await reading.type(plans));
  for (const { source } of plans) told.push(await reading.texts(source));
  for (const format of formats) {
    // Without a role, so that no other format is chosen in place of this one.
    const forced = plans.map((plan): ColumnPlan => ({ ...plan, use: 'keep', role: null, format }));
    told.push(await reading.preview(forced), await reading.build(forced, () => undefined));
  }
  const { fileName, dialect, rowCount, blankRows, problems } = table;
  return {
    table: { fileName, dialect, rowCount, blankRows, count: problems.count, listed: problems.listed },
    profiles: table.columns.map((column) => ({ name: column.name, ...profileOf(column) })),
    plans,
    told,
  };
}

async function outcomeOf(read: () => Promise<SourceReading>): Promise<unknown> {
  try {
    return await tellAll(await read());
  } catch (error) {
    if (error instanceof ProblemError) return { refused: error.problem };
    if (error instanceof Irregular) return 'irregular';
    throw error;
  }
}

/** Reads with the fast reader alone; throws Irregular where it would hand over to the other. */
export async function readTheFastWay(source: ByteSource, choice: SourceChoice): Promise<SourceReading> {
  const head = await readSourceHead(source, choice);
  return readInEncoding(head, (reading) => readFast(source, head, reading, choice, () => undefined));
}

/** Reads the bytes in both ways and expects the same of them. Returns whether the fast reader read them. */
export async function expectAgreement(
  content: string | Uint8Array,
  choice: SourceChoice = {},
  piece = 1 << 16,
): Promise<'fast' | 'irregular'> {
  const source = sourceOf(content, piece);
  const fast = await outcomeOf(() => readTheFastWay(source, choice));
  if (fast === 'irregular') return 'irregular';
  const slow = await outcomeOf(async () => readingOf(await openSource(source, choice, () => undefined)));
  // Stricter and many times faster; what differs is told by the other, which is slow with long columns.
  if (!isDeepStrictEqual(fast, slow)) expect(fast).toEqual(slow);
  return 'fast';
}
