import type { TextColumn } from '../table/column.ts';
import { textAt } from '../table/read.ts';
import { isBlankWord } from './blank-cells.ts';
import { distinctLimit } from './types.ts';

/** What the cells of one column are like, before anything is decided. */
export interface ColumnProfile {
  readonly filled: number;
  /** Different texts, counted up to `distinctLimit`. */
  readonly distinct: number;
  /** The first different texts, trimmed. */
  readonly different: readonly string[];
  /** Filled cells spread evenly over the list, trimmed, with repeats. */
  readonly spread: readonly string[];
}

const spreadCells = 2000;
const profiles = new WeakMap<TextColumn, ColumnProfile>();

/** The profile of a column, made once. Reads every cell until `distinctLimit` different ones are seen. */
export function profileOf(cells: TextColumn): ColumnProfile {
  const known = profiles.get(cells);
  if (known !== undefined) return known;
  const profile = makeProfile(cells);
  profiles.set(cells, profile);
  return profile;
}

function makeProfile(cells: TextColumn): ColumnProfile {
  const rows = cells.offsets.length - 1;
  const step = Math.max(1, Math.ceil(rows / spreadCells));
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

/** Told from the bytes alone: longer than any word for nothing and not beginning with a blank. */
function isPlainlyFilled(cells: TextColumn, row: number): boolean {
  const start = cells.offsets[row] ?? 0;
  const first = cells.bytes[start] ?? 0;
  return (cells.offsets[row + 1] ?? 0) - start > 4 && first > 32 && first < 128;
}
