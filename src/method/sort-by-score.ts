import type { Grouped } from './best.ts';
import type { Scores } from './score.ts';
import { segments, type SegmentPage } from './segment-of.ts';

/**
 * The rows of a page: the highest score first; of equals those who pay most, then by key. Scores are whole, so only the
 * equals that the page shows are put in order. `codes` is the place of each row's segment in `segments`.
 */
export function sortByScore(
  { revenue, keys }: Pick<Grouped, 'revenue' | 'keys'>,
  { score }: Pick<Scores, 'score'>,
  codes: Uint8Array,
  { segment, from, size }: SegmentPage,
  most: number,
): number[] {
  const wanted = segment === null ? -1 : segments.indexOf(segment);
  const times = new Map<number, number>();
  for (let row = 0; row < score.length; row++) {
    if (wanted >= 0 && codes[row] !== wanted) continue;
    const points = score[row] ?? 0;
    times.set(points, (times.get(points) ?? 0) + 1);
  }
  const to = from + Math.min(size, most);
  const shown = new Map<number, number[]>();
  let before = 0;
  let skipped = 0;
  for (const [points, count] of [...times].sort(([a], [b]) => b - a)) {
    if (before + count <= from) skipped += count;
    else if (before < to) shown.set(points, []);
    before += count;
  }
  for (let row = 0; row < score.length; row++) {
    if (wanted >= 0 && codes[row] !== wanted) continue;
    shown.get(score[row] ?? 0)?.push(row);
  }
  const paid = (row: number) => {
    const value = revenue?.values[row] ?? NaN;
    return Number.isNaN(value) ? -Infinity : value;
  };
  const compare = (a: number, b: number) => {
    if (paid(a) !== paid(b)) return paid(b) < paid(a) ? -1 : 1;
    const [keyA, keyB] = [keys.keyAt(a), keys.keyAt(b)];
    return keyA < keyB ? -1 : keyA > keyB ? 1 : a - b;
  };
  const rows = [...shown.values()].flatMap((equals) => equals.sort(compare));
  return rows.slice(from - skipped, to - skipped);
}
