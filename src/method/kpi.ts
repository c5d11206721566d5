/* Step 3: which column a goal ranks the customers by, and which end of it is the best. */
import { columnNamed, columnWithRole, type CustomerList, type NamedColumn } from '../table/list.ts';
import { numbersOf } from '../table/read.ts';
import type { Direction, Goal, PlainGoal } from './decisions.ts';
import type { Measure } from './metric.ts';

export interface Kpi {
  readonly name: string;
  /** Numbers, or days since 1970. */
  readonly values: Float64Array;
  readonly kind: 'number' | 'date';
  readonly unit: string | null;
  readonly direction: Direction;
}

/** The KPI of a goal; null when the list has no column of numbers or dates for it. */
export function kpiOf(list: CustomerList, goal: PlainGoal): Kpi | null {
  switch (goal.kind) {
    case 'growth':
      return toKpi(columnWithRole(list, 'daysToClose'), 'low');
    case 'profitability':
      return toKpi(columnWithRole(list, 'margin'), 'high');
    case 'loyalty':
      return (
        toKpi(columnWithRole(list, 'relationship'), 'high') ??
        toKpi(columnWithRole(list, 'customerSince'), 'low')
      );
    case 'column':
      return toKpi(columnNamed(list, goal.column), goal.direction);
  }
}

/** Which end of the KPI is the best for this goal, when it is measured the usual way. */
export function directionOf(goal: Goal): Direction {
  return goal.kind === 'column' ? goal.direction : goal.kind === 'growth' ? 'low' : 'high';
}

/**
 * The goals that the list can answer, in the method's order; then a column of one's own choosing, and a mix where there
 * are two columns to mix.
 */
export function possibleGoals(list: CustomerList): Goal['kind'][] {
  const goals: Goal['kind'][] = namedGoals.filter((kind) => kpiOf(list, { kind }) !== null);
  const columns = list.columns.filter(({ column }) => numbersOf(column) !== undefined).length;
  return [
    ...goals,
    ...(columns > 0 ? (['column'] as const) : []),
    ...(columns > 1 ? (['mix'] as const) : []),
  ];
}

/**
 * The first named goal that the list can answer, else the highest revenue, else the highest metric. Growth, without a
 * KPI, when the list has no numbers at all.
 */
export function defaultGoal(list: CustomerList, revenue: Measure | null, metric: Measure | null): Goal {
  const named = namedGoals.find((kind) => kpiOf(list, { kind }) !== null);
  if (named !== undefined) return { kind: named };
  const column = (revenue ?? metric)?.name;
  return column === undefined ? { kind: 'growth' } : { kind: 'column', column, direction: 'high' };
}

const namedGoals = ['growth', 'profitability', 'loyalty'] as const;

function toKpi(named: NamedColumn | undefined, direction: Direction): Kpi | null {
  const values = named === undefined ? undefined : numbersOf(named.column);
  if (named === undefined || values === undefined) return null;
  const { column, name } = named;
  const unit = column.kind === 'number' ? column.unit : null;
  return { name, values, kind: column.kind === 'date' ? 'date' : 'number', unit, direction };
}
