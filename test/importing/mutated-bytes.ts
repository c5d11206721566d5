/* Files with bytes changed at random, and the one thing that may become of them. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { listProblems as englishOfLists } from '../../src/language/en/list-problems.ts';
import { problems as english } from '../../src/language/en/problems.ts';
import { listProblems as swedishOfLists } from '../../src/language/sv/list-problems.ts';
import { problems as swedish } from '../../src/language/sv/problems.ts';
import type { BuiltList } from '../../src/importing/build-list.ts';
import type { ByteSource } from '../../src/importing/byte-source.ts';
import { openReading } from '../../src/importing/open-reading.ts';
import { problemLimit, type SourcePreview } from '../../src/importing/types.ts';
import { columnLength } from '../../src/table/column.ts';
import { ProblemError } from '../../src/table/problem.ts';

export interface Change {
  /** Share of the file. */
  readonly at: number;
  readonly kind: 'flip' | 'insert' | 'cut' | 'copy' | 'end';
  readonly byte: number;
  readonly length: number;
}

const oddBytes = [...Buffer.from('\0\n\r"\',;|\t<>&=/? '), 0xc3, 0xff, 0xef, 0xa0];

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('flip', 'insert', 'cut', 'copy', 'flip', 'insert', 'cut', 'copy', 'end'),
    byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...oddBytes)),
    length: fc.integer({ min: 1, max: 12 }),
  }),
  { minLength: 1, maxLength: 6 },
);

export function mutate(bytes: Uint8Array, made: readonly Change[]): Uint8Array {
  let mutated = [...bytes];
  for (const { at, kind, byte, length } of made) {
    const place = Math.floor(at * mutated.length);
    if (kind === 'flip') mutated[place] = byte;
    else if (kind === 'insert') mutated.splice(place, 0, byte);
    else if (kind === 'cut') mutated.splice(place, length);
    else if (kind === 'copy') mutated = [...mutated.slice(0, place + length), ...mutated.slice(place)];
    else mutated.length = Math.max(place, 1);
  }
  return Uint8Array.from(mutated);
}

/** A list with the report of it, or null when it was refused, by name and in both languages. */
export async function readOrRefuse(
  source: ByteSource,
  refusals: ReadonlySet<string>,
): Promise<{ readonly preview: SourcePreview; readonly built: BuiltList } | null> {
  try {
    const reading = await openReading(source, {}, () => undefined);
    const plans = await reading.understand(() => undefined);
    const preview = await reading.preview(plans);
    const built = await reading.build(plans, () => undefined);
    expectWhole(preview, built);
    return { preview, built };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, place, data } = error.problem;
    expect(refusals).toContain(code);
    for (const [first, ofLists] of [
      [swedish, swedishOfLists],
      [english, englishOfLists],
    ]) {
      const sentence = (first?.get(code) ?? ofLists?.get(code))?.(place, data) ?? '';
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN/);
    }
    return null;
  }
}

/** Columns as long as the list, and the same said before and after it is made. */
function expectWhole(preview: SourcePreview, { list, report }: BuiltList): void {
  for (const { column } of list.columns) expect(columnLength(column)).toBe(list.rowCount);
  expect(report.rowsStored).toBe(list.rowCount);
  expect(report.rowsStored).toBe(preview.rows);
  expect(report.blankRows).toBe(preview.blankRows);
  expect(report.problems.length).toBe(Math.min(problemLimit, report.problemCount));
  expect({ problems: report.problems, count: report.problemCount }).toEqual({
    problems: preview.problems,
    count: preview.problemCount,
  });
  for (const { place } of report.problems) expect(place.row).toBeGreaterThan(preview.dialect.headerRow);
}
