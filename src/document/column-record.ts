/*
 * A column as IndexedDB keeps it: plain ArrayBuffers, since every browser stores those, and the dictionary beside.
 * Numbers, dates and offsets are packed, since storing takes time by the byte; records of the first version are not.
 */
import * as v from 'valibot';
import type { CategoryColumn, Column } from '../table/column.ts';
import { refuse } from '../table/problem.ts';
import { codesFor } from './column-json.ts';
import { documentLimits as limits } from '../limits/document.ts';
import {
  mostDecimals,
  packNumbers,
  packOffsets,
  unpackNumbers,
  unpackOffsets,
  type Bits,
  type Packing,
} from './packed-numbers.ts';
import { parseWith, words } from './schema-parts.ts';

interface MaybePacked {
  readonly packing?: Packing;
}

export type ColumnRecord =
  | ({ readonly kind: 'number'; readonly unit: string | null; readonly values: ArrayBuffer } & MaybePacked)
  | ({ readonly kind: 'date'; readonly days: ArrayBuffer } & MaybePacked)
  | { readonly kind: 'category'; readonly codes: ArrayBuffer; readonly dictionary: readonly string[] }
  | { readonly kind: 'text'; readonly bytes: ArrayBuffer; readonly offsets: ArrayBuffer }
  | {
      readonly kind: 'text';
      readonly bytes: ArrayBuffer;
      readonly lengths: ArrayBuffer;
      readonly bits: Bits;
    };

const buffer = v.custom<ArrayBuffer>((input) => input instanceof ArrayBuffer);
const strings = v.custom<readonly string[]>(
  (input) => Array.isArray(input) && input.every((item) => typeof item === 'string'),
);

const bits = v.picklist([8, 16, 32]);
const packed = {
  packing: v.exactOptional(
    v.object({
      bits,
      decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostDecimals)),
    }),
  ),
};

const record: v.GenericSchema<unknown, ColumnRecord> = v.union([
  v.object({
    kind: v.literal('number'),
    unit: v.nullable(words(limits.nameChars)),
    values: buffer,
    ...packed,
  }),
  v.object({ kind: v.literal('date'), days: buffer, ...packed }),
  v.object({ kind: v.literal('category'), codes: buffer, dictionary: strings }),
  v.object({ kind: v.literal('text'), bytes: buffer, offsets: buffer }),
  v.object({ kind: v.literal('text'), bytes: buffer, lengths: buffer, bits }),
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

/** The column as it is stored. What is not packed is not copied either, when its array owns its buffer. */
export function columnRecord(column: Column): ColumnRecord {
  switch (column.kind) {
    case 'number': {
      const { unit } = column;
      const small = packNumbers(column.values);
      if (small === null) return { kind: 'number', unit, values: bytesOf(column.values) };
      return { kind: 'number', unit, values: small.values, packing: small.packing };
    }
    case 'date': {
      const small = packNumbers(column.days);
      if (small === null) return { kind: 'date', days: bytesOf(column.days) };
      return { kind: 'date', days: small.values, packing: small.packing };
    }
    case 'category': {
      const codes = narrowest(column);
      return { kind: 'category', codes: bytesOf(codes), dictionary: [...column.dictionary] };
    }
    case 'text':
      return { kind: 'text', bytes: bytesOf(column.bytes), ...packOffsets(column.offsets) };
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

function parseText(stored: ColumnRecord & { kind: 'text' }, rows: number): Column | null {
  const offsets = 'offsets' in stored ? plainOffsets(stored.offsets, rows) : offsetsOf(stored, rows);
  if (offsets === null || !areOffsets(offsets, stored.bytes.byteLength)) return null;
  return { kind: 'text', bytes: new Uint8Array(stored.bytes), offsets };
}

function plainOffsets(buffer: ArrayBuffer, rows: number): Uint32Array | null {
  return buffer.byteLength === (rows + 1) * 4 ? new Uint32Array(buffer) : null;
}

function offsetsOf(stored: { lengths: ArrayBuffer; bits: Bits }, rows: number): Uint32Array | null {
  return stored.lengths.byteLength === (rows * stored.bits) / 8
    ? unpackOffsets(stored.lengths, stored.bits)
    : null;
}

function parseNumbers(buffer: ArrayBuffer, packing: Packing | undefined, rows: number): Float64Array | null {
  if (buffer.byteLength !== (rows * (packing?.bits ?? 64)) / 8) return null;
  return packing === undefined ? new Float64Array(buffer) : unpackNumbers(buffer, packing);
}

function toColumn(stored: ColumnRecord, rows: number): Column | null {
  switch (stored.kind) {
    case 'number': {
      const values = parseNumbers(stored.values, stored.packing, rows);
      return values === null ? null : { kind: 'number', values, unit: stored.unit };
    }
    case 'date': {
      const days = parseNumbers(stored.days, stored.packing, rows);
      return days === null ? null : { kind: 'date', days };
    }
    case 'category':
      return parseCategory(stored.codes, stored.dictionary, rows);
    case 'text':
      return parseText(stored, rows);
  }
}

/**
 * The column of `rowCount` rows from its stored form. Refuses with 'file-damaged' {where} when a buffer
 * has another length, a code has no word, or the offsets do not rise.
 */
export function parseColumnRecord(input: unknown, rowCount: number, where = 'column'): Column {
  const column = toColumn(parseWith(record, input, where), rowCount);
  if (column === null) throw refuse('file-damaged', {}, { where });
  return column;
}
