import type { Answer, Round, Workshop, WorkshopDecision } from '../workshop-types.ts';
import { canonicalText } from './canonical.ts';

/** The later of two; of two at the same moment the one that is written first, so that the order of the files is all one. */
function later<Item extends object>(one: Item, other: Item, at: (item: Item) => number): Item {
  if (at(one) !== at(other)) return at(one) > at(other) ? one : other;
  return canonicalText(one) < canonicalText(other) ? one : other;
}

/** All of both, each key once: the later one of those that both have. In the order of their moments. */
function union<Item extends object>(
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
  at: (item: Item) => number,
): Item[] {
  const found = new Map<unknown, Item>();
  for (const item of items) {
    const known = found.get(keyOf(item));
    found.set(keyOf(item), known === undefined ? item : later(known, item, at));
  }
  return [...found.values()].toSorted(
    (a, b) => at(a) - at(b) || (canonicalText(a) < canonicalText(b) ? -1 : 1),
  );
}

function mergeRounds(one: Round, other: Round): Round {
  // Other questions are another round, and the one that was sent out last is the one that is asked.
  if (one.round !== other.round) {
    const last = later(one, other, ({ createdAt }) => createdAt);
    return mergeRounds(last, last);
  }
  const answers = union<Answer>(
    [...one.answers, ...other.answers],
    ({ participant }) => participant,
    ({ answeredAt }) => answeredAt,
  );
  const decisions = union<WorkshopDecision>(
    [...one.decisions, ...other.decisions],
    ({ question }) => question,
    ({ decidedAt }) => decidedAt,
  );
  return { ...later(one, other, ({ createdAt }) => createdAt), answers, decisions };
}

/**
 * Two copies of a study's workshop joined, under the study's id: of each round every participant's last answer and the last
 * decision on every question. Joining in either order is the same. undefined when there is none.
 */
export function mergeWorkshops(
  one: Workshop | undefined,
  other: Workshop | undefined,
  studyId: string,
): Workshop | undefined {
  if (one === undefined && other === undefined) return undefined;
  const rounds = new Map<string, Round>();
  for (const round of [...(one?.rounds ?? []), ...(other?.rounds ?? [])]) {
    const known = rounds.get(round.kind);
    rounds.set(round.kind, mergeRounds(known ?? round, round));
  }
  const sorted = [...rounds.values()].toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
  return { studyId, rounds: sorted };
}
