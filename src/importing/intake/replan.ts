import type { DateOrder } from '../../table/date-text.ts';
import type { Role } from '../../table/role.ts';
import type { ReadTable } from '../read-table.ts';
import { planWithOrder, planWithRole } from '../recognise.ts';
import type { ColumnPlan } from '../types.ts';

/** What one column of a file is to mean. */
export interface ColumnMeaning {
  /** 0-based place of the column. */
  readonly column: number;
  readonly use: 'keep' | 'leave';
  readonly role: Role | null;
  readonly dateOrder?: DateOrder;
}

/** The plans with one column's meaning changed; a role belongs to one column, so another that held it lets it go. */
export function replan(
  table: ReadTable,
  plans: readonly ColumnPlan[],
  { column, use, role, dateOrder }: ColumnMeaning,
): readonly ColumnPlan[] {
  return plans.map((plan) => {
    if (plan.source === column) {
      const meant = { ...planWithRole(table, plan, role), use };
      return dateOrder === undefined ? meant : planWithOrder(meant, dateOrder);
    }
    const takenOver = use === 'keep' && role !== null && role !== 'own' && plan.role === role;
    return takenOver ? { ...planWithRole(table, plan, null), use: plan.use } : plan;
  });
}
