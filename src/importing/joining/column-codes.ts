/* Any column as codes: equal cells share a number, so that rows can be grouped and joined without a string each. */
import type { CategoryColumn, Column } from '../../table/column.ts';
import { columnLength } from '../../table/column.ts';
import { utf8Encoder } from '../../table/utf8.ts';
import { atOnce, type Paused } from '../paused-work.ts';
import { ByteInterner } from './byte-interner.ts';

/** One code a row, 1 to `count`; 0 is missing. */
export interface ColumnCodes {
  readonly codes: CategoryColumn['codes'];
  readonly count: number;
  /** The cell's text; numbers as JavaScript writes them. '' for 0. */
  readonly textOf: (code: number) => string;
}

/** Columns never change, and their codes are asked for again at every change of the settings. */
const known = new WeakMap<Column, ColumnCodes>();

/** Whether the column's codes have been made already, so that they cost nothing. */
export function knownCodesOf(column: Column): boolean {
  return known.has(column);
}

/** The column's codes; equal cells have equal codes. Made once for a column: 0.2 s for a million near-unique names. */
export function codesOf(column: Column): ColumnCodes {
  let codes = known.get(column);
  if (codes === undefined) {
    codes = makeCodes(column);
    known.set(column, codes);
  }
  return codes;
}

function makeCodes(column: Column): ColumnCodes {
  switch (column.kind) {
    case 'category': {
      const { codes, dictionary } = column;
      return { codes, count: dictionary.length, textOf: (code) => dictionary[code - 1] ?? '' };
    }
    case 'text': {
      const interner = new ByteInterner();
      const { bytes, offsets } = column;
      const codes = new Uint32Array(offsets.length - 1);
      for (let row = 0; row < codes.length; row++) {
        codes[row] = interner.intern(bytes, offsets[row] ?? 0, offsets[row + 1] ?? 0);
      }
      return { codes, count: interner.count, textOf: (code) => interner.textOf(code) };
    }
    case 'number':
      return codesOfNumbers(column.values);
    case 'date':
      return codesOfNumbers(column.days);
  }
}

function codesOfNumbers(values: Float64Array): ColumnCodes {
  const codeOf = new Map<number, number>();
  const codes = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    let code = codeOf.get(value);
    if (code === undefined) {
      code = codeOf.size + 1;
      codeOf.set(value, code);
    }
    codes[row] = code;
  }
  const distinct = [...codeOf.keys()];
  return { codes, count: distinct.length, textOf: (code) => (code < 1 ? '' : String(distinct[code - 1])) };
}

/**
 * Codes of what the cells become under `fold`, which writes its form of `bytes[start .. end]` into `target` and returns
 * its length; a form never is longer than `fold.longest` of the cell's bytes.
 */
export interface ByteFold {
  readonly longest: (length: number) => number;
  readonly write: (bytes: Uint8Array, start: number, end: number, target: Uint8Array) => number;
}

/**
 * The codes of a column whose cells are compared in a folded form; `textOf` gives that form. Columns that share an
 * interner share their codes.
 */
export function foldedCodesOf(
  column: Column,
  fold: ByteFold,
  interner: ByteInterner = new ByteInterner(),
): ColumnCodes {
  return atOnce(foldCodesOf(column, fold, interner));
}

/** So many cells are folded before others get their turn: some 20 ms. */
const foldedAtOnce = 1 << 13;

/** As foldedCodesOf, with a pause now and then. */
export function* foldCodesOf(
  column: Column,
  fold: ByteFold,
  interner: ByteInterner = new ByteInterner(),
): Paused<ColumnCodes> {
  let target = new Uint8Array(1024);
  const codeOf = (bytes: Uint8Array, start: number, end: number): number => {
    const longest = fold.longest(end - start);
    if (longest > target.length) target = new Uint8Array(longest * 2);
    return interner.intern(target, 0, fold.write(bytes, start, end, target));
  };
  const codes = new Uint32Array(columnLength(column));
  if (column.kind === 'text') {
    const { bytes, offsets } = column;
    const foldRows = (from: number, to: number): void => {
      for (let row = from; row < to; row++) {
        codes[row] = codeOf(bytes, offsets[row] ?? 0, offsets[row + 1] ?? 0);
      }
    };
    for (let row = 0; row < codes.length; row += foldedAtOnce) {
      foldRows(row, Math.min(codes.length, row + foldedAtOnce));
      yield;
    }
  } else {
    const plain = codesOf(column);
    const folded = new Uint32Array(plain.count + 1);
    for (let code = 1; code <= plain.count; code++) {
      const bytes = utf8Encoder.encode(plain.textOf(code));
      folded[code] = codeOf(bytes, 0, bytes.length);
    }
    for (let row = 0; row < codes.length; row++) codes[row] = folded[plain.codes[row] ?? 0] ?? 0;
  }
  return { codes, count: interner.count, textOf: (code) => interner.textOf(code) };
}
