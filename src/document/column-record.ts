/* A column as IndexedDB keeps it: plain ArrayBuffers, since every browser stores those, and the dictionary beside. */
import * as v from 'valibot';
import type { CategoryColumn, Column } from '../table/column.ts';
import { refuse } from '../table/problem.ts';
import { codesFor } from './column-json.ts';
import { limits } from './limits.ts';
import { parseWith, words } from './schema-parts.ts';

export type ColumnRecord =
  | { readonly kind: 'number'; readonly unit: string | null; readonly values: ArrayBuffer }
  | { readonly kind: 'date'; readonly days: ArrayBuffer }
  | { readonly kind: 'category'; readonly codes: ArrayBuffer; readonly dictionary: readonly string[] }
  | { readonly kind: 'text'; readonly bytes: ArrayBuffer; readonly offsets: ArrayBuffer };

const buffer = v.custom<ArrayBuffer>((input) => input instanceof ArrayBuffer);
const strings = v.custom<readonly string[]>(
  (input) => Array.isArray(input) && input.every((item) => typeof item === 'string'),
);

const record: v.GenericSchema<unknown, ColumnRecord> = v.variant('kind', [
  v.object({ kind: v.literal('number'), unit: v.nullable(words(limits.nameChars)), values: buffer }),
  v.object({ kind: v.literal('date'), days: buffer }),
  v.object({ kind: v.literal('category'), codes: buffer, dictionary: strings }),
  v.object({ kind: v.literal('text'), bytes: buffer, offsets: buffer }),
]);

/** The view's own bytes; copied only when it is a part of a larger buffer. */
function bytesOf(view: Float64Array | Uint8Array | Uint16Array | Uint32Array): ArrayBuffer {
  const whole = view.byteLength === view.buffer.byteLength && view.buffer instanceof ArrayBuffer;
  return whole && view.buffer instanceof ArrayBuffer ? view.buffer : view.slice().buffer;
}

/** The width of a stored code follows from the dictionary, so a wider array is narrowed. */
function narrowest({ codes, dictionary }: CategoryColumn): CategoryColumn['codes'] {
  const narrow = codesFor(dictionary.length, 0);
  if (narrow.BYTES_PER_ELEMENT === codes.BYTES_PER_ELEMENT) return codes;
  const copy = codesFor(dictionary.length, codes.length);
  copy.set(codes);
  return copy;
}

/** The column as it is stored. Nothing is copied when its arrays own their buffers. */
export function columnRecord(column: Column): ColumnRecord {
  switch (column.kind) {
    case 'number':
      return { kind: 'number', unit: column.unit, values: bytesOf(column.values) };
    case 'date':
      return { kind: 'date', days: bytesOf(column.days) };
    case 'category': {
      const codes = narrowest(column);
      return { kind: 'category', codes: bytesOf(codes), dictionary: [...column.dictionary] };
    }
    case 'text':
      return { kind: 'text', bytes: bytesOf(column.bytes), offsets: bytesOf(column.offsets) };
  }
}

function areCodes(codes: CategoryColumn['codes'], words: number): boolean {
  for (const code of codes) if (code > words) return false;
  return true;
}

function areOffsets(offsets: Uint32Array, bytes: number): boolean {
  let before = 0;
  for (const offset of offsets) {
    if (offset < before) return false;
    before = offset;
  }
  return offsets[0] === 0 && before <= bytes;
}

function parseCategory(codes: ArrayBuffer, dictionary: readonly string[], rows: number): Column | null {
  const like = codesFor(dictionary.length, 0);
  if (codes.byteLength !== rows * like.BYTES_PER_ELEMENT) return null;
  const typed =
    like instanceof Uint8Array
      ? new Uint8Array(codes)
      : like instanceof Uint16Array
        ? new Uint16Array(codes)
        : new Uint32Array(codes);
  return areCodes(typed, dictionary.length) ? { kind: 'category', codes: typed, dictionary } : null;
}

function parseText(bytes: ArrayBuffer, offsetBytes: ArrayBuffer, rows: number): Column | null {
  if (offsetBytes.byteLength !== (rows + 1) * 4) return null;
  const offsets = new Uint32Array(offsetBytes);
  if (!areOffsets(offsets, bytes.byteLength)) return null;
  return { kind: 'text', bytes: new Uint8Array(bytes), offsets };
}

function toColumn(stored: ColumnRecord, rows: number): Column | null {
  switch (stored.kind) {
    case 'number':
      if (stored.values.byteLength !== rows * 8) return null;
      return { kind: 'number', values: new Float64Array(stored.values), unit: stored.unit };
    case 'date':
      return stored.days.byteLength === rows * 8
        ? { kind: 'date', days: new Float64Array(stored.days) }
        : null;
    case 'category':
      return parseCategory(stored.codes, stored.dictionary, rows);
    case 'text':
      return parseText(stored.bytes, stored.offsets, rows);
  }
}

/**
 * The column of `rowCount` rows from its stored form, without copying. Refuses with 'file-damaged' {where} when a buffer
 * has another length, a code has no word, or the offsets do not rise.
 */
export function parseColumnRecord(input: unknown, rowCount: number, where = 'column'): Column {
  const column = toColumn(parseWith(record, input, where), rowCount);
  if (column === null) throw refuse('file-damaged', {}, { where });
  return column;
}
