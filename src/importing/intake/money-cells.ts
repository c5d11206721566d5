/* Columns of amounts whose cells say their own currency, and not the same one: "1 200 kr" in one row, "€300" in the next. */
import { parseNumber } from '../../table/number-text.ts';
import { profileOf, oncePerColumn } from '../column-profile.ts';
import type { ReadTable } from '../read-table.ts';
import type { ColumnPlan } from '../types.ts';

/** Cells without any of these say no currency. */
const mayHaveUnit = /[^\d\s.,'’()+\-–−]/u;

/** The currencies that cells of the column say themselves, among its different cells and those spread over it. */
const currenciesInCells = oncePerColumn((column): ReadonlySet<string> => {
  const { different, spread } = profileOf(column);
  const found = new Set<string>();
  for (const cells of [different, spread]) {
    for (const cell of cells) {
      if (!mayHaveUnit.test(cell)) continue;
      const unit = parseNumber(cell, '.')?.unit ?? parseNumber(cell, ',')?.unit ?? null;
      if (unit !== null && unit !== '%') found.add(unit);
    }
  }
  return found;
});

/** The 0-based places of the kept columns of numbers whose cells are in several currencies. */
export function findMixedColumns(table: ReadTable, plans: readonly ColumnPlan[]): readonly number[] {
  return plans.flatMap(({ source, use, format }) => {
    const column = table.columns[source];
    if (use === 'leave' || format.kind !== 'number' || column === undefined) return [];
    return currenciesInCells(column).size > 1 ? [source] : [];
  });
}

/** The plans under which such columns are read: amounts as they stand, whatever their currency. */
export function readAsTheyStand(
  plans: readonly ColumnPlan[],
  mixed: readonly number[],
): readonly ColumnPlan[] {
  const taken = new Set(mixed);
  return plans.map((plan) =>
    taken.has(plan.source) && plan.format.kind === 'number'
      ? { ...plan, format: { ...plan.format, unit: null } }
      : plan,
  );
}
