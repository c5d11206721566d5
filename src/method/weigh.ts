import type { CustomerList } from '../table/list.ts';
import type { CustomerAnswers, Decisions, LineId } from './decisions.ts';
import { holdsInParts, type Holds } from './does-it-hold.ts';
import { findValues } from './find-values.ts';
import { pickBest } from './pick-best.ts';
import { findRangeChance } from './range-chances.ts';
import type { TraitFinding } from './results.ts';
import { findLineStability, type Stability } from './stability.ts';
import { collectEvidence, companySources } from './traits.ts';
import { weighTraits, type Weighed } from './weigh-traits.ts';

export interface Weight extends Weighed {
  /** Company and own traits that somebody answered. */
  readonly stability: readonly Stability[];
  readonly holds: Holds;
}

/**
 * How much the company traits weigh: evidence for every value, and how often each line comes out the same when the best
 * are redrawn. Apart from `analyse`, since a million customers with numeric traits take seconds. Same arguments.
 */
export function weigh(list: CustomerList, decisions: Decisions, answers: readonly CustomerAnswers[]): Weight {
  const parts = weighInParts(list, decisions, answers);
  for (;;) {
    const { done, value } = parts.next();
    if (done === true) return value;
  }
}

/** The same, stopping after every part of the work, so that something more urgent can be let in. */
export function* weighInParts(
  list: CustomerList,
  decisions: Decisions,
  answers: readonly CustomerAnswers[],
): Generator<undefined, Weight, undefined> {
  const { rows, isBest, byHand } = pickBest(list, decisions, answers);
  const findings: TraitFinding[] = [];
  const chances = new Map<LineId, number>();
  const stability: Stability[] = [];
  const sources = companySources(list, decisions.sizeBands);
  for (const source of sources) {
    yield;
    const evidence = collectEvidence(source, rows, isBest, byHand);
    findings.push(findValues(evidence));
    yield;
    const chance = findRangeChance(evidence);
    if (chance !== null) chances.set(source.line, chance);
    yield;
    const stable = findLineStability(evidence);
    if (stable !== null) stability.push(stable);
  }
  const edits = decisions.lines;
  const holds = yield* holdsInParts({ list, sources, findings, edits, rows, isBest, byHand });
  return { ...weighTraits(findings, chances), stability, holds };
}
