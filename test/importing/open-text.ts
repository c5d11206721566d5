import { expect } from 'vitest';
import { openSource, type ByteSource, type RawTable } from '../../src/importing/open-source.ts';
import type { SourceChoice } from '../../src/importing/open-source.ts';
import { ProblemError, type Problem } from '../../src/table/problem.ts';
import { textAt } from '../../src/table/read.ts';

/** A source that gives its bytes in pieces of `piece`. */
export function sourceOf(content: string | Uint8Array, piece = 1 << 16): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name: 'kunder.csv',
    size: bytes.length,
    stream: async function* () {
      for (let at = 0; at < bytes.length; at += piece)
        yield await Promise.resolve(bytes.subarray(at, at + piece));
    },
  };
}

export function openText(
  content: string | Uint8Array,
  choice: SourceChoice = {},
  piece = 1 << 16,
): Promise<RawTable> {
  return openSource(sourceOf(content, piece), choice, () => undefined);
}

/** Column names, then each row's cells. */
export function cellsOf(raw: RawTable): string[][] {
  const rows = Array.from({ length: raw.rowCount }, (_, row) =>
    raw.columns.map(({ cells }) => textAt(cells, row)),
  );
  return [raw.columns.map(({ name }) => name), ...rows];
}

/** The problem that the work was refused with. */
export async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ProblemError);
  if (!(error instanceof ProblemError)) throw new Error('not refused');
  return error.problem;
}

/** Latin letters and the euro sign as windows-1252 writes them. */
export function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (mark) => (mark === '€' ? 0x80 : mark === '–' ? 0x96 : mark.charCodeAt(0)));
}

export function toUtf16(text: string, isLittle: boolean, withMark: boolean): Uint8Array {
  const marked = (withMark ? '\ufeff' : '') + text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), isLittle);
  return bytes;
}
