/* A study that is done again on a newer list keeps its decisions: which of them no longer fit what the list says. */
import { analyse } from './analyse.ts';
import type { CustomerRef, Decisions, LineId, Tier } from './decisions.ts';
import { tiers } from './decisions.ts';
import type { DriftSide } from './drift.ts';
import type { Analysis, Groups } from './results.ts';
import { valueKey } from './value-tally.ts';

/** A decision that was made on the older list and is to be looked at again. */
export type Stale =
  /** Columns that decisions name and the newer list lacks. */
  | { readonly kind: 'columns'; readonly columns: readonly string[] }
  /** The limits stayed, and at least a tenth more or fewer of the customers are in a group. */
  | { readonly kind: 'cuts'; readonly tier: Tier; readonly before: number; readonly after: number }
  /** Another group brings the most. */
  | { readonly kind: 'leader'; readonly before: Tier; readonly after: Tier }
  /** Customers that were taken out of the ranking and are no longer on the list. */
  | { readonly kind: 'excluded'; readonly customers: number }
  /** Lines that were struck, reworded or weighed and are no longer found. */
  | { readonly kind: 'lines'; readonly lines: readonly LineId[] }
  /** Lines in the owner's own words whose value is another than when these were written. */
  | { readonly kind: 'wordings'; readonly lines: readonly LineId[] }
  /** Customers with answers that are no longer on the list; their answers are in the older study. */
  | { readonly kind: 'answersLeft'; readonly customers: number }
  /** Best customers that nobody has answered anything about by hand, where the older study had answers. */
  | { readonly kind: 'unanswered'; readonly customers: number; readonly of: number };

/** Less than this share (0–1) of the customers more or fewer in a group is no reason to move its limits. */
const leastShift = 0.1;

/**
 * What of the decisions and answers is to be looked at again, in the order of the steps. `newerOf` is for each row of
 * the older list its row in the newer, −1 when the customer is gone.
 */
export function findStale(before: DriftSide, after: DriftSide, newerOf: ArrayLike<number>): readonly Stale[] {
  const isGone = ({ row }: CustomerRef): boolean => (newerOf[row] ?? -1) < 0;
  const was = analyse(before.list, before.decisions, before.answers);
  const is = analyse(after.list, after.decisions, after.answers);
  const lost = missingColumns(after);
  const excluded = before.decisions.excluded.filter(isGone).length;
  const answersLeft = before.answers.filter(({ customer }) => isGone(customer)).length;
  return [
    ...(lost.length > 0 ? [{ kind: 'columns', columns: lost } as const] : []),
    ...staleCuts(after.decisions, was.groups, is.groups),
    ...(was.streams.leader === is.streams.leader
      ? []
      : [{ kind: 'leader', before: was.streams.leader, after: is.streams.leader } as const]),
    ...(excluded > 0 ? [{ kind: 'excluded', customers: excluded } as const] : []),
    ...(answersLeft > 0 ? [{ kind: 'answersLeft', customers: answersLeft } as const] : []),
    ...unanswered(before, after, is),
    ...staleLines(after.decisions, was, is),
  ];
}

function missingColumns({ list, decisions: { metric, goal } }: DriftSide): readonly string[] {
  const goals = goal === null ? [] : goal.kind === 'mix' ? goal.parts.map((part) => part.goal) : [goal];
  const named = [metric, ...goals.map((one) => (one.kind === 'column' ? one.column : null))];
  const known = new Set(list.columns.map(({ name }) => name));
  return [...new Set(named)].filter((name) => name !== null && !known.has(name)) as string[];
}

function staleCuts({ cuts }: Decisions, was: Groups, is: Groups): readonly Stale[] {
  if (cuts === null) return [];
  const shares = ({ customers }: Groups): Readonly<Record<Tier, number>> => {
    const all = Math.max(1, customers.small + customers.medium + customers.large);
    return { small: customers.small / all, medium: customers.medium / all, large: customers.large / all };
  };
  const [older, newer] = [shares(was), shares(is)];
  const shift = (tier: Tier): number => Math.abs(newer[tier] - older[tier]);
  const tier = tiers.reduce((most, one) => (shift(one) > shift(most) ? one : most));
  return shift(tier) < leastShift ? [] : [{ kind: 'cuts', tier, before: older[tier], after: newer[tier] }];
}

function unanswered(before: DriftSide, after: DriftSide, is: Analysis): readonly Stale[] {
  if (before.answers.length === 0) return [];
  const answered = new Set(after.answers.map(({ customer }) => customer.row));
  const best = is.best.ranking.filter((ranked) => ranked.isBest);
  const customers = best.filter(({ customer }) => !answered.has(customer.row)).length;
  return customers === 0 ? [] : [{ kind: 'unanswered', customers, of: best.length }];
}

function staleLines({ lines: edits }: Decisions, was: Analysis, is: Analysis): readonly Stale[] {
  const valueOf = ({ profile }: Analysis, line: LineId): string | null => {
    const found = profile.find((one) => one.line === line);
    return found === undefined ? null : valueKey(found.value);
  };
  const gone = edits.filter(({ line }) => valueOf(is, line) === null).map(({ line }) => line);
  const reworded = edits
    .filter(({ line, wording }) => {
      const [then, now] = [valueOf(was, line), valueOf(is, line)];
      return wording !== null && then !== null && now !== null && then !== now;
    })
    .map(({ line }) => line);
  return [
    ...(gone.length > 0 ? [{ kind: 'lines', lines: gone } as const] : []),
    ...(reworded.length > 0 ? [{ kind: 'wordings', lines: reworded } as const] : []),
  ];
}
