import type { Words } from '../../language/words.svelte.ts';
import type { Tier } from '../../method/decisions.ts';
import type { Groups } from '../../method/results.ts';

/** A group's interval in words: "1–5", "6–20", "21+", or "under 1,5" when the metric is not in whole numbers. */
export function tierInterval(tier: Tier, groups: Groups, words: Words): string {
  const { format } = words;
  const { medium, large } = groups.cuts;
  if (tier === 'large') return format.range(large, Infinity, groups.unit);
  if (groups.whole) {
    // Cuts may be typed with decimals; the whole numbers below a bound end at the next one down.
    const last = Math.ceil(tier === 'small' ? medium : large) - 1;
    const first = tier === 'small' ? Math.min(groups.min, last) : Math.ceil(medium);
    return format.range(first, Math.max(first, last), groups.unit);
  }
  if (tier === 'small') return words.t.groups.below(format.measure(medium, groups.unit));
  return `${format.measure(medium, groups.unit)} – ${words.t.groups.below(format.measure(large, groups.unit))}`;
}
