import { expect, it } from 'vitest';
import { columnRecord, parseColumnRecord } from '../../src/document/column-record.ts';
import type { Column } from '../../src/table/column.ts';
import { refusalOf } from './refusal.ts';
import { sampleList } from './samples.ts';

const columns = sampleList().list.columns.map(({ name, column }): [string, Column] => [name, column]);

it.each(columns)('keeps column %s as plain buffers and reads it back', (_, column) => {
  expect(parseColumnRecord(structuredClone(columnRecord(column)), 3)).toEqual(column);
});

it('does not copy numbers that own their buffer, and copies only the part of a larger one', () => {
  const values = Float64Array.of(Math.PI, Math.E, 1e300, 4);
  const own = columnRecord({ kind: 'number', values, unit: null });
  expect(own).toEqual({ kind: 'number', unit: null, values: values.buffer });
  expect(own.kind === 'number' && own.values === values.buffer).toBe(true);
  const part = columnRecord({ kind: 'number', values: values.subarray(1, 3), unit: null });
  expect(parseColumnRecord(part, 2)).toEqual({
    kind: 'number',
    values: Float64Array.of(Math.E, 1e300),
    unit: null,
  });
});

it('reads columns as the first version stored them, without packing', () => {
  const values = Float64Array.of(1, NaN, 2.5);
  expect(parseColumnRecord({ kind: 'number', unit: 'SEK', values: values.buffer }, 3)).toEqual({
    kind: 'number',
    values,
    unit: 'SEK',
  });
  expect(parseColumnRecord({ kind: 'date', days: values.buffer }, 3)).toEqual({ kind: 'date', days: values });
  const text = { kind: 'text', bytes: bytes(65, 66), offsets: offsets(0, 1, 1, 2) };
  expect(parseColumnRecord(text, 3)).toEqual({
    kind: 'text',
    bytes: Uint8Array.of(65, 66),
    offsets: Uint32Array.of(0, 1, 1, 2),
  });
});

it('narrows codes that are wider than the dictionary needs', () => {
  const wide: Column = { kind: 'category', codes: Uint32Array.of(1, 0, 2), dictionary: ['a', 'b'] };
  expect(parseColumnRecord(columnRecord(wide), 3)).toEqual({ ...wide, codes: Uint8Array.of(1, 0, 2) });
});

const bytes = (...values: number[]): ArrayBuffer => Uint8Array.from(values).buffer;
const offsets = (...values: number[]): ArrayBuffer => Uint32Array.from(values).buffer;

it.each<[string, unknown]>([
  ['a missing record', undefined],
  ['numbers of another length', { kind: 'number', unit: null, values: new ArrayBuffer(16) }],
  ['days of another length', { kind: 'date', days: new ArrayBuffer(23) }],
  [
    'packed numbers of another length',
    { kind: 'number', unit: null, values: new ArrayBuffer(3), packing: { bits: 16, decimals: 0 } },
  ],
  [
    'numbers packed in a way that is not known',
    { kind: 'number', unit: null, values: new ArrayBuffer(3), packing: { bits: 8, decimals: 9 } },
  ],
  ['lengths of another number', { kind: 'text', bytes: bytes(65), lengths: bytes(1, 0), bits: 8 }],
  ['lengths beyond the bytes', { kind: 'text', bytes: bytes(65), lengths: bytes(1, 0, 1), bits: 8 }],
  ['values that are no buffer', { kind: 'number', unit: null, values: [1, 2, 3] }],
  ['a code without a word', { kind: 'category', dictionary: ['a'], codes: bytes(1, 0, 2) }],
  ['falling offsets', { kind: 'text', bytes: bytes(65, 66), offsets: offsets(0, 2, 1, 2) }],
  ['offsets beyond the bytes', { kind: 'text', bytes: bytes(65), offsets: offsets(0, 1, 1, 2) }],
  ['offsets that start late', { kind: 'text', bytes: bytes(65), offsets: offsets(1, 1, 1, 1) }],
])('refuses %s', async (_, input) => {
  expect((await refusalOf(() => parseColumnRecord(input, 3))).code).toBe('file-damaged');
});
