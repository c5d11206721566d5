import type { NumberColumn } from '../table/column.ts';
import { columnNamed, columnWithRole, type CustomerList, type NamedColumn } from '../table/list.ts';

export interface Measure {
  readonly name: string;
  readonly values: Float64Array;
  readonly unit: string | null;
}

/**
 * The column that sizes the customers: the chosen one, else the one with the role of metric, else revenue, else the
 * first of numbers. A chosen column that the list lacks, or that holds no numbers, counts as no choice. null when the
 * list has no column of numbers.
 */
export function chooseMetric(list: CustomerList, chosen: string | null): Measure | null {
  const named = chosen === null ? undefined : columnNamed(list, chosen);
  return (
    toMeasure(named) ??
    toMeasure(columnWithRole(list, 'metric')) ??
    revenueOf(list) ??
    toMeasure(list.columns.find(({ column }) => column.kind === 'number'))
  );
}

/** What each customer pays us; null when the list does not say. */
export function revenueOf(list: CustomerList): Measure | null {
  return toMeasure(columnWithRole(list, 'revenue'));
}

function toMeasure(named: NamedColumn | undefined): Measure | null {
  if (named?.column.kind !== 'number') return null;
  const column: NumberColumn = named.column;
  return { name: named.name, values: column.values, unit: column.unit };
}
