/* Plans made fit to use: each column with a format that its role can work with. */
import { refuse } from '../table/problem.ts';
import type { Role } from '../table/role.ts';
import { kindInRole } from './cell-format.ts';
import type { ReadColumn, ReadTable } from './read-table.ts';
import { planWithRole } from './recognise.ts';
import type { ColumnPlan } from './types.ts';

export interface PlannedColumn {
  readonly plan: ColumnPlan;
  readonly source: ReadColumn;
}

/** The plans with their columns; a plan whose kind does not fit its role gets a format that does. */
export function planColumns(table: ReadTable, plans: readonly ColumnPlan[]): readonly PlannedColumn[] {
  return plans.map((plan) => {
    const source = table.columns[plan.source];
    if (source === undefined) throw new RangeError(`no column ${plan.source}`);
    const fits = plan.role === null || kindInRole(source, plan.role) === plan.format.kind;
    return { source, plan: fits ? plan : { ...planWithRole(table, plan, plan.role), use: plan.use } };
  });
}

/**
 * The columns that are kept. Refuses with 'nothing-kept' {file}, or 'role-twice' {file, column} {role, other} when two
 * of them hold a role that belongs to one.
 */
export function keptColumns(table: ReadTable, plans: readonly ColumnPlan[]): readonly PlannedColumn[] {
  const kept = planColumns(table, plans).filter(({ plan }) => plan.use === 'keep');
  const file = table.fileName;
  if (kept.length === 0) throw refuse('nothing-kept', { file });
  const holders = new Map<Role, string>();
  for (const { plan } of kept) {
    if (plan.role === null || plan.role === 'own') continue;
    const other = holders.get(plan.role);
    if (other !== undefined)
      throw refuse('role-twice', { file, column: plan.name }, { role: plan.role, other });
    holders.set(plan.role, plan.name);
  }
  return kept;
}
