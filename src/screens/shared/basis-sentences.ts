import type { Words } from '../../language/words.svelte.ts';
import type { Profile } from '../../document/types.ts';
import { goalMeasure } from '../best/goal-measure.ts';

/** What a profile rests on: how many customers, chosen how, out of which group. */
export function basisSentences({ basis }: Profile, words: Words): string[] {
  const t = words.t.shared;
  const group = words.t.common.tierCustomers[basis.focus];
  return [
    t.basis(basis.best, words.format.number(basis.best), words.format.number(basis.customers)),
    goalMeasure(basis.goal, t.chosenBy, words),
    basis.focusRevenueShare === null
      ? t.focusOnly(group)
      : t.focus(group, words.format.percent(basis.focusRevenueShare)),
  ];
}
