/* Cell by cell: what a newer list says otherwise of customers that both lists have. */
import type { CategoryColumn, Column, TextColumn } from '../../table/column.ts';
import { numberAt, numbersOf, textAt } from '../../table/read.ts';
import { readOrganisationNumber } from '../duplicates/organisation-number.ts';
import type { ShownCell } from './types.ts';

type Same = (was: number, is: number) => boolean;

/** Asks whether two cells say the same; null when the columns are of different kinds and cannot be compared. */
export function compareCells(older: Column, newer: Column): Same | null {
  const before = numbersOf(older);
  const after = numbersOf(newer);
  if (before !== undefined && after !== undefined)
    return older.kind === newer.kind ? (was, is) => Object.is(before[was], after[is]) : null;
  if (older.kind === 'category' && newer.kind === 'category') return sameCategory(older, newer);
  if (older.kind === 'text' && newer.kind === 'text') return sameText(older, newer);
  if (isWords(older) && isWords(newer)) return (was, is) => textAt(older, was) === textAt(newer, is);
  return null;
}

function isWords(column: Column): column is TextColumn | CategoryColumn {
  return column.kind === 'text' || column.kind === 'category';
}

function sameCategory(older: CategoryColumn, newer: CategoryColumn): Same {
  const places = new Map(newer.dictionary.map((word, index) => [word, index + 1]));
  const translated = [0, ...older.dictionary.map((word) => places.get(word) ?? -1)];
  return (was, is) => translated[older.codes[was] ?? 0] === newer.codes[is];
}

/** Byte by byte, so that a million names need no million strings. */
function sameText(older: TextColumn, newer: TextColumn): Same {
  return (was, is) => {
    let from = older.offsets[was] ?? 0;
    const end = older.offsets[was + 1] ?? from;
    let at = newer.offsets[is] ?? 0;
    if ((newer.offsets[is + 1] ?? at) - at !== end - from) return false;
    while (from < end) if (older.bytes[from++] !== newer.bytes[at++]) return false;
    return true;
  };
}

/** The cell as it can be shown; a personal identity number never is. */
export function shownCell(column: Column, row: number): ShownCell {
  if (isWords(column)) {
    const text = textAt(column, row);
    if (text === '') return { kind: 'blank' };
    const isPersonal = readOrganisationNumber(text)?.kind === 'personal';
    return { kind: 'words', text: isPersonal ? '…' : cut(text) };
  }
  const value = numberAt(column, row);
  if (Number.isNaN(value)) return { kind: 'blank' };
  return column.kind === 'number'
    ? { kind: 'number', value, unit: column.unit }
    : { kind: 'day', day: value };
}

const shownChars = 80;
const cut = (text: string): string =>
  text.length <= shownChars ? text : `${text.slice(0, shownChars - 1)}…`;
