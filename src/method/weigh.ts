import type { CustomerList } from '../table/list.ts';
import type { CustomerAnswers, Decisions } from './decisions.ts';
import { pickBest } from './pick-best.ts';
import { findRangeChances } from './range-chances.ts';
import { findStability, type Stability } from './stability.ts';
import { companySources, findTraits } from './traits.ts';
import { weighTraits, type Weighed } from './weigh-traits.ts';

export interface Weight extends Weighed {
  /** Company and own traits that somebody answered. */
  readonly stability: readonly Stability[];
}

/**
 * How much the company traits weigh: evidence for every value, and how often each line comes out the same when the best
 * are redrawn. Apart from `analyse`, since a million customers with numeric traits take seconds. Same arguments.
 */
export function weigh(list: CustomerList, decisions: Decisions, answers: readonly CustomerAnswers[]): Weight {
  const { rows, isBest, byHand } = pickBest(list, decisions, answers);
  const sources = companySources(list);
  const findings = findTraits(sources, rows, isBest, byHand);
  const chances = findRangeChances(sources, rows, isBest, byHand);
  return { ...weighTraits(findings, chances), stability: findStability(sources, rows, isBest, byHand) };
}
