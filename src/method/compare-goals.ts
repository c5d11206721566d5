/* Who would be best by another goal, and who stays whatever the goal. */
import type { CustomerList } from '../table/list.ts';
import { findBest, mostShown } from './best.ts';
import type { CustomerRef, Decisions, Goal } from './decisions.ts';
import { pickBest } from './pick-best.ts';

export interface GoalColumn {
  readonly goal: Exclude<Goal['kind'], 'column' | 'mix'>;
  /** Column used as KPI. */
  readonly kpi: string | null;
  readonly bestCount: number;
  readonly withoutKpi: number;
}

export interface GoalRow {
  readonly customer: CustomerRef;
  readonly name: string;
  /** 1-based place by each goal, in the order of the goals; null when not among the best by it. */
  readonly ranks: readonly (number | null)[];
}

export interface GoalComparison {
  /** The named goals that the list has a KPI for, in the method's order. */
  readonly goals: readonly GoalColumn[];
  /** Customers that are best by every goal. */
  readonly inAll: number;
  /** How many would be if each goal picked blindly. */
  readonly inAllByChance: number;
  /** Everybody who is best by some goal: those by most goals first, then by the sum of their places, then by key. */
  readonly customers: readonly GoalRow[];
}

/** The best customers of the focus group by each named goal, with the count in force, side by side. At most 500 rows. */
export function compareGoals(list: CustomerList, decisions: Decisions): GoalComparison {
  const { grouped, best } = pickBest(list, decisions, []);
  const named = best.possibleGoals.filter((kind) => kind !== 'column' && kind !== 'mix');
  const found = named.map((kind) => findBest(grouped, { goal: { kind }, count: decisions.count }));
  const ranksOf = new Map<number, (number | null)[]>();
  found.forEach(({ rows }, goal) => {
    rows.forEach((row, index) => {
      const ranks = ranksOf.get(row) ?? named.map(() => null);
      ranks[goal] = index + 1;
      ranksOf.set(row, ranks);
    });
  });
  const { keys } = grouped;
  const customers = [...ranksOf].map(([row, ranks]): GoalRow => ({
    customer: { row, key: keys.keyAt(row) },
    name: keys.nameAt(row),
    ranks,
  }));
  customers.sort(byRanks);
  const shares = found.map(({ rows }) => rows.length / Math.max(1, best.candidates));
  return {
    goals: found.map(({ best: { kpi, bestCount, withoutKpi } }, index) => ({
      goal: named[index] ?? 'growth',
      kpi,
      bestCount,
      withoutKpi,
    })),
    inAll: customers.filter(({ ranks }) => !ranks.includes(null)).length,
    inAllByChance: shares.length === 0 ? 0 : best.candidates * shares.reduce((all, share) => all * share, 1),
    customers: customers.slice(0, mostShown),
  };
}

function byRanks(a: GoalRow, b: GoalRow): number {
  const goals = ({ ranks }: GoalRow) => ranks.filter((rank) => rank !== null).length;
  const sum = ({ ranks }: GoalRow) => ranks.reduce((all: number, rank) => all + (rank ?? 0), 0);
  const [keyA, keyB] = [a.customer.key, b.customer.key];
  return goals(b) - goals(a) || sum(a) - sum(b) || (keyA < keyB ? -1 : keyA > keyB ? 1 : 0);
}
