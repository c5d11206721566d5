import type { ValueMerge } from './types.ts';

/** The merge of each value; of two merges of one value the later holds. */
export function indexMerges(merges: readonly ValueMerge[]): ReadonlyMap<string, ValueMerge> {
  const mergeOf = new Map<string, ValueMerge>();
  for (const merge of merges) {
    for (const from of merge.from) if (from !== merge.into) mergeOf.set(from, merge);
  }
  return mergeOf;
}

/**
 * What a value becomes. Merges that lead on to each other end at the last; in a ring all end at the value that comes
 * first in order of letters.
 */
export function followMerges(value: string, mergeOf: ReadonlyMap<string, ValueMerge>): string {
  const passed: string[] = [value];
  for (let next = mergeOf.get(value)?.into; next !== undefined; next = mergeOf.get(next)?.into) {
    const ring = passed.indexOf(next);
    if (ring >= 0) return passed.slice(ring).sort()[0] ?? next;
    passed.push(next);
  }
  return passed.at(-1) ?? value;
}
