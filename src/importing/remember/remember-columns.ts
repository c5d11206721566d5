import type { ReadTable } from '../read-table.ts';
import { guessPlans, planWithOrder, planWithRole } from '../recognise.ts';
import type { ColumnPlan } from '../types.ts';
import { headerKeys } from './header-keys.ts';
import type { ColumnMemory } from './types.ts';

const keysOf = (table: ReadTable): readonly string[] => headerKeys(table.columns.map(({ name }) => name));

/** What the plans say of every column. */
export function memoryOf(table: ReadTable, plans: readonly ColumnPlan[]): readonly ColumnMemory[] {
  const keys = keysOf(table);
  return plans.map(({ source, use, role, format }) => ({
    header: keys[source] ?? '',
    use,
    role,
    dateOrder: format.kind === 'date' ? format.order : null,
  }));
}

/** What the plans say otherwise than the guess does; of the rest, a better guess may win the next time. */
export function changedMemory(table: ReadTable, plans: readonly ColumnPlan[]): readonly ColumnMemory[] {
  const guessed = new Map(memoryOf(table, guessPlans(table)).map((column) => [column.header, column]));
  return memoryOf(table, plans).filter((column) => {
    const guess = guessed.get(column.header);
    return guess?.role !== column.role || guess.use !== column.use || guess.dateOrder !== column.dateOrder;
  });
}

/**
 * The plans with what is remembered of their columns. A remembered role is taken from whichever column was guessed to
 * hold it; headers that the file lacks are passed over.
 */
export function recallColumns(
  table: ReadTable,
  plans: readonly ColumnPlan[],
  memory: readonly ColumnMemory[],
): readonly ColumnPlan[] {
  const keys = keysOf(table);
  const known = new Map(memory.map((column) => [column.header, column]));
  const given = new Set(
    plans.flatMap(({ source }) => {
      const column = known.get(keys[source] ?? '');
      return column?.use === 'keep' && column.role !== null && column.role !== 'own' ? [column.role] : [];
    }),
  );
  return plans.map((plan) => {
    const column = known.get(keys[plan.source] ?? '');
    if (column !== undefined) return recall(table, plan, column);
    const isTaken = plan.role !== null && plan.role !== 'own' && given.has(plan.role);
    return isTaken ? { ...planWithRole(table, plan, null), use: plan.use } : plan;
  });
}

function recall(table: ReadTable, plan: ColumnPlan, { use, role, dateOrder }: ColumnMemory): ColumnPlan {
  const meant = { ...planWithRole(table, plan, role), use };
  return dateOrder === null ? meant : planWithOrder(meant, dateOrder);
}
