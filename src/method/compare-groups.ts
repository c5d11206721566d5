/* When no group leads clearly: what each is like by other measures, to choose by instead. */
import { quantile } from '../statistics/quantile.ts';
import { columnWithRole, type CustomerList } from '../table/list.ts';
import { type Direction, type Tier, tiers } from './decisions.ts';
import { tierCode } from './tiers.ts';

/** How many customers there are, what one pays, leaves, how fast it closes, and how long it stays. */
export type Criterion = 'customers' | 'revenue' | 'margin' | 'daysToClose' | 'relationship' | 'customerSince';

export interface GroupFigure {
  readonly tier: Tier;
  /** Number of customers, else the median of those whose value is known; NaN when nobody's is. A date is days since 1970. */
  readonly value: number;
  readonly known: number;
}

export interface CriterionFigures {
  readonly criterion: Criterion;
  /** The column behind it; null for the number of customers. */
  readonly column: string | null;
  readonly unit: string | null;
  readonly direction: Direction;
  /** Small, medium, large. */
  readonly groups: readonly GroupFigure[];
  /** The group with the best figure; null when two are equally good, or nobody's value is known. */
  readonly best: Tier | null;
}

/** Column roles that say something of a customer, and which end is the better. */
const measures = [
  ['revenue', 'high'],
  ['margin', 'high'],
  ['daysToClose', 'low'],
  ['relationship', 'high'],
  ['customerSince', 'low'],
] as const;

/**
 * The three groups by every measure that the list has, side by side. Medians, which one odd customer does not move.
 * `tierOf` is a tier code a row; O(n log n).
 */
export function compareGroups(list: CustomerList, tierOf: Uint8Array): CriterionFigures[] {
  const counts = tiers.map((tier): GroupFigure => {
    const customers = tierOf.reduce((sum, code) => (code === tierCode(tier) ? sum + 1 : sum), 0);
    return { tier, value: customers, known: customers };
  });
  const found: CriterionFigures[] = [toFigures('customers', null, null, 'high', counts)];
  for (const [role, direction] of measures) {
    const named = columnWithRole(list, role);
    if (named?.column.kind !== 'number' && named?.column.kind !== 'date') continue;
    const { column, name } = named;
    const values = column.kind === 'date' ? column.days : column.values;
    const unit = column.kind === 'date' ? null : column.unit;
    found.push(toFigures(role, name, unit, direction, mediansOf(values, tierOf)));
  }
  return found;
}

function mediansOf(values: Float64Array, tierOf: Uint8Array): GroupFigure[] {
  return tiers.map((tier) => {
    const code = tierCode(tier);
    const known = values.filter((value, row) => tierOf[row] === code && !Number.isNaN(value)).sort();
    return { tier, value: quantile(known, 0.5), known: known.length };
  });
}

function toFigures(
  criterion: Criterion,
  column: string | null,
  unit: string | null,
  direction: Direction,
  groups: readonly GroupFigure[],
): CriterionFigures {
  const sign = direction === 'high' ? 1 : -1;
  const known = groups.filter((group) => group.known > 0);
  const [first, second] = known.toSorted((a, b) => sign * (b.value - a.value));
  const best = first === undefined || first.value === second?.value ? null : first.tier;
  return { criterion, column, unit, direction, groups, best };
}
