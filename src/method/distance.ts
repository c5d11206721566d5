/* The distance to the CEO is an ordered trait: N is the CEO, N-1 reports to the CEO, and so on. */
import { canonicalValue, choicesOf } from './choices.ts';
import type { TraitValue } from './results.ts';
import { countVotes, type Vote } from './votes.ts';

const line = 'buyer.distanceToCeo';

/** How many steps an answer lies from the CEO; null when it says something else. */
export function stepsToCeo(text: string): number | null {
  const value = canonicalValue(line, text);
  if (value?.kind === 'choice') return Number(value.choice.slice(1));
  const written = /^n\s*[-\u2010-\u2015\u2212]?\s*(\d{1,2})$/i.exec(text.trim());
  return written === null ? null : Number(written[1]);
}

/** The lower median, each customer counting once; undefined when no answer is a distance. */
export function medianDistance(votes: readonly Vote[]): TraitValue | undefined {
  const placed = votes
    .flatMap((vote) => {
      const steps = stepsToCeo(String(vote.answer));
      return steps === null ? [] : [{ vote, steps }];
    })
    .sort((a, b) => a.steps - b.steps);
  const half = countVotes(placed.map(({ vote }) => vote)) / 2;
  const upTo = (index: number) => countVotes(placed.slice(0, index + 1).map(({ vote }) => vote));
  const middle = placed.find((_, index) => upTo(index) >= half);
  return middle === undefined ? undefined : distanceValue(middle.steps);
}

function distanceValue(steps: number): TraitValue {
  const choice = `n${steps}`;
  return choicesOf(line).includes(choice) ? { kind: 'choice', choice } : { kind: 'text', text: `N-${steps}` };
}
