import type { CategoryColumn, Column, DateColumn, NumberColumn, TextColumn } from '../../table/column.ts';
import { cutTo, extend } from '../../table/widen.ts';

type Codes = CategoryColumn['codes'];

/** One column of the rows of several, in order; null when they are of different kinds. Writes into the first. */
export function mergeColumns(columns: readonly Column[]): Column | null {
  const [first] = columns;
  switch (first?.kind) {
    case 'number': {
      const parts = columns.filter((one): one is NumberColumn => one.kind === 'number');
      const values = joinArrays(parts.map((one) => one.values));
      return parts.length === columns.length ? { ...first, values } : null;
    }
    case 'date': {
      const parts = columns.filter((one): one is DateColumn => one.kind === 'date');
      const days = joinArrays(parts.map((one) => one.days));
      return parts.length === columns.length ? { ...first, days } : null;
    }
    case 'category': {
      const parts = columns.filter((one): one is CategoryColumn => one.kind === 'category');
      return parts.length === columns.length ? mergeCategories(parts) : null;
    }
    case 'text': {
      const parts = columns.filter((one): one is TextColumn => one.kind === 'text');
      return parts.length === columns.length ? mergeTexts(parts) : null;
    }
    case undefined:
      return null;
  }
}

/** The arrays one after the other: in the memory of the first where it has room. */
function joinArrays<A extends Float64Array | Uint8Array>(arrays: readonly A[]): A {
  const [first, ...others] = arrays;
  if (first === undefined) throw new RangeError('nothing to join');
  const length = arrays.reduce((sum, array) => sum + array.length, 0);
  const joined = extend(first, length);
  let at = first.length;
  for (const array of others) {
    joined.set(array, at);
    at += array.length;
  }
  return cutTo(joined, length);
}

function mergeTexts(parts: readonly TextColumn[]): TextColumn {
  const bytes = joinArrays(parts.map((part) => part.bytes));
  const [first, ...others] = parts;
  if (first === undefined) throw new RangeError('nothing to join');
  const length = parts.reduce((sum, { offsets }) => sum + offsets.length - 1, 1);
  const offsets = extend(first.offsets, length);
  let row = first.offsets.length;
  let base = first.bytes.length;
  for (const part of others) {
    for (let at = 1; at < part.offsets.length; at++) offsets[row++] = base + (part.offsets[at] ?? 0);
    base += part.bytes.length;
  }
  return { kind: 'text', bytes, offsets: cutTo(offsets, length) };
}

/** Words keep the order in which they come. */
function mergeCategories(parts: readonly CategoryColumn[]): CategoryColumn {
  const [first, ...others] = parts;
  if (first === undefined) throw new RangeError('nothing to join');
  const codeOf = new Map(first.dictionary.map((word, index) => [word, index + 1]));
  const translations = others.map(({ dictionary }) =>
    Uint32Array.from([
      0,
      ...dictionary.map((word) => {
        const code = codeOf.get(word) ?? codeOf.size + 1;
        codeOf.set(word, code);
        return code;
      }),
    ]),
  );
  const length = parts.reduce((sum, { codes }) => sum + codes.length, 0);
  const codes = wideEnough(first.codes, codeOf.size, length);
  let row = first.codes.length;
  others.forEach((part, index) => {
    const translation = translations[index];
    for (const code of part.codes) codes[row++] = translation?.[code] ?? 0;
  });
  return { kind: 'category', codes: cutTo(codes, length), dictionary: [...codeOf.keys()] };
}

/** Codes of `words` words fit into it, `length` of them. */
function wideEnough(codes: Codes, words: number, length: number): Codes {
  const bytes = words < 256 ? 1 : words < 65_536 ? 2 : 4;
  if (codes.BYTES_PER_ELEMENT >= bytes) return extend(codes, length);
  const wider = bytes === 2 ? new Uint16Array(length) : new Uint32Array(length);
  wider.set(codes);
  return wider;
}
