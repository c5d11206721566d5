/* Rows whose words hold a text, without regard to case, without a string for each row. */
import type { Column, TextColumn } from '../../table/column.ts';
import { columnLength } from '../../table/column.ts';
import { utf8Encoder } from '../../table/utf8.ts';

/** Columns never change, and every letter typed asks again. */
const folded = new WeakMap<TextColumn, Uint8Array>();

/** 1 for each row whose cell holds `text`; letters a–z and those of Latin-1 in either case. Numbers as they are written. */
export function rowsWith(column: Column, text: string): Uint8Array {
  const marks = new Uint8Array(columnLength(column));
  const wanted = foldCases(utf8Encoder.encode(text));
  if (wanted.length === 0) return marks.fill(1);
  switch (column.kind) {
    case 'text':
      markTexts(column, wanted, marks);
      break;
    case 'category': {
      const isWanted = Uint8Array.from(['', ...column.dictionary], (word) =>
        indexOf(foldCases(utf8Encoder.encode(word)), wanted, 0) >= 0 ? 1 : 0,
      );
      for (let row = 0; row < marks.length; row++) marks[row] = isWanted[column.codes[row] ?? 0] ?? 0;
      break;
    }
    case 'number':
      column.values.forEach((value, row) => {
        marks[row] = !Number.isNaN(value) && String(value).includes(text) ? 1 : 0;
      });
      break;
    case 'date':
      break;
  }
  return marks;
}

/** All cells are searched as one text; a find that runs over the end of its cell is none. */
function markTexts(column: TextColumn, wanted: Uint8Array, marks: Uint8Array): void {
  const { offsets } = column;
  const bytes = folded.get(column) ?? foldCases(column.bytes);
  folded.set(column, bytes);
  let row = 0;
  for (let at = indexOf(bytes, wanted, 0); at >= 0; at = indexOf(bytes, wanted, at)) {
    while ((offsets[row + 1] ?? Infinity) <= at) row++;
    if (row >= marks.length) return;
    const end = offsets[row + 1] ?? 0;
    if (at + wanted.length > end) at++;
    else {
      marks[row] = 1;
      at = end;
    }
  }
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0] ?? 0;
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return at;
  }
  return -1;
}

/** Small letters, byte for byte, so that offsets hold: A–Z, and À–Þ, whose UTF-8 is C3 80 to C3 9E but for the × of C3 97. */
function foldCases(bytes: Uint8Array): Uint8Array {
  const small = bytes.slice();
  for (let at = 0; at < small.length; at++) {
    const byte = small[at] ?? 0;
    if (byte >= 0x41 && byte <= 0x5a) small[at] = byte + 0x20;
    else if (byte === 0xc3) {
      const second = small[++at] ?? 0;
      if (second >= 0x80 && second <= 0x9e && second !== 0x97) small[at] = second + 0x20;
    }
  }
  return small;
}
