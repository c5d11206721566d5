import type { TextColumn } from '../table/column.ts';
import { textAt } from '../table/read.ts';
import { isBlankWord } from './blank-cells.ts';
import type { ColumnProfile, ReadColumn } from './read-table.ts';
import { distinctLimit } from './types.ts';

const mostSpread = 1000;
const profiles = new WeakMap<TextColumn, ColumnProfile>();

/**
 * Every so-manieth row is among those spread over a list of `rows`. A power of two, so that the rows can be chosen
 * while the list is read: those of a longer list are among those of a shorter one.
 */
export function spreadStep(rows: number): number {
  let step = 1;
  while (rows > mostSpread * step) step *= 2;
  return step;
}

/** The profile of a column, made once. Reads every cell until `distinctLimit` different ones are seen. */
export function profileOf(column: ReadColumn): ColumnProfile {
  if ('profile' in column) return column.profile;
  const { cells } = column;
  const known = profiles.get(cells);
  if (known !== undefined) return known;
  const profile = makeProfile(cells);
  profiles.set(cells, profile);
  return profile;
}

/** `find`, asked once for each column: what is found in its cells is asked for again and again. */
export function oncePerColumn<Answer>(find: (column: ReadColumn) => Answer): (column: ReadColumn) => Answer {
  const known = new WeakMap<ColumnProfile, { readonly answer: Answer }>();
  return (column) => {
    const profile = profileOf(column);
    const kept = known.get(profile) ?? { answer: find(column) };
    known.set(profile, kept);
    return kept.answer;
  };
}

function makeProfile(cells: TextColumn): ColumnProfile {
  const rows = cells.offsets.length - 1;
  const step = spreadStep(rows);
  const different = new Set<string>();
  const spread: string[] = [];
  let filled = 0;
  for (let row = 0; row < rows; row++) {
    const wanted = row % step === 0;
    if (!wanted && different.size >= distinctLimit && isPlainlyFilled(cells, row)) {
      filled++;
      continue;
    }
    const text = textAt(cells, row).trim();
    if (isBlankWord(text)) continue;
    filled++;
    if (different.size < distinctLimit) different.add(text);
    if (wanted) spread.push(text);
  }
  return { filled, distinct: different.size, different: [...different], spread };
}

/** Told from the bytes alone: longer than any word for nothing, and without blanks at its ends. */
function isPlainlyFilled(cells: TextColumn, row: number): boolean {
  const start = cells.offsets[row] ?? 0;
  const end = cells.offsets[row + 1] ?? 0;
  return end - start > 4 && isPlain(cells.bytes[start] ?? 0) && isPlain(cells.bytes[end - 1] ?? 0);
}

function isPlain(byte: number): boolean {
  return byte > 32 && byte < 128;
}
