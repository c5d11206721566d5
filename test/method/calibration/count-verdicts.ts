import { pickBest } from '../../../src/method/pick-best.ts';
import { findRangeChances } from '../../../src/method/range-chances.ts';
import { companySources, findTraits } from '../../../src/method/traits.ts';
import type { Verdict } from '../../../src/method/verdict.ts';
import { weighTraits } from '../../../src/method/weigh-traits.ts';
import { drawList, type Plan } from './draw-list.ts';

/** Of so many lists by the plan: how many have the verdict on any value, or on the planted one if there is one. */
export function countVerdicts(plan: Plan, lists: number): ReadonlyMap<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (let seed = 0; seed < lists; seed++)
    for (const verdict of verdictsOf(seed, plan)) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}

function verdictsOf(seed: number, plan: Plan): ReadonlySet<Verdict> {
  const { list, decisions } = drawList(seed, plan);
  const { rows, isBest, byHand } = pickBest(list, decisions, []);
  const sources = companySources(list);
  const chances = findRangeChances(sources, rows, isBest, byHand);
  const { traits } = weighTraits(findTraits(sources, rows, isBest, byHand), chances);
  const values = traits.flatMap((trait) => {
    if (plan.planted === null) return trait.values;
    const [planted] = plan.planted;
    return trait.line === 'own.T0'
      ? trait.values.filter(({ value }) => value.kind === 'text' && value.text === planted)
      : [];
  });
  return new Set(values.map(({ verdict }) => verdict));
}
