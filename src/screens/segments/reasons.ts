/* What speaks for and against a customer, in the order in which it is worth reading. */
import type { ScoredLine } from '../../method/antiprofile.ts';
import type { TraitCell } from '../../method/results.ts';
import type { SortedCustomer } from '../../method/segments.ts';

export interface Reason {
  readonly line: ScoredLine;
  readonly state: 'met' | 'unmet' | 'unknown';
  /** Where the line decides alone: what it decides. */
  readonly says: 'broken' | 'forbidden' | 'mustUnknown' | null;
  /** What is answered, where that is to be told. */
  readonly answer: TraitCell | undefined;
}

const names = ['unknown', 'unmet', 'met'] as const;
const order = { met: 0, unknown: 1, unmet: 2 } as const;

/** The lines that take part: those met, most points first, then the unknown, then those not met. */
export function reasonsOf(
  lines: readonly ScoredLine[],
  states: SortedCustomer['states'],
  answers: readonly TraitCell[] = [],
): Reason[] {
  const reasons = lines.flatMap((line, place): Reason[] => {
    if (line.rule === 'struck' || (line.rule === 'counts' && line.points === 0)) return [];
    const state = names[states[place] ?? 0];
    return [{ line, state, says: ruleSays(line, state), answer: answers[place] }];
  });
  return reasons.sort(
    (a, b) => order[a.state] - order[b.state] || Math.abs(b.line.points) - Math.abs(a.line.points),
  );
}

function ruleSays({ rule }: ScoredLine, state: Reason['state']): Reason['says'] {
  if (rule === 'never') return state === 'met' ? 'forbidden' : null;
  if (rule !== 'must' || state === 'met') return null;
  return state === 'unmet' ? 'broken' : 'mustUnknown';
}

/** "+20" or "−6", with a true minus. */
export function signed(points: number, number: (points: number) => string): string {
  return points < 0 ? `−${number(-points)}` : `+${number(points)}`;
}
