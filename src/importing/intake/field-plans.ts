import type { ColumnKind } from '../../table/column.ts';
import type { RowRole } from '../../table/role.ts';
import { formatOfKind } from '../cell-format.ts';
import { orderOfDates } from '../date-order.ts';
import type { ReadTable } from '../read-table.ts';
import type { RowFields } from '../rollup/types.ts';
import type { CellFormat, ColumnPlan } from '../types.ts';

/** The kind of column that a meaning in rows asks for; all others do with any. */
const kinds: ReadonlyMap<RowRole, ColumnKind> = new Map<RowRole, ColumnKind>([
  ...(['opened', 'closed', 'date'] as const).map((role) => [role, 'date'] as const),
  ...(['amount', 'profit', 'cost', 'marginShare'] as const).map((role) => [role, 'number'] as const),
  ...(['quantity', 'price', 'discount'] as const).map((role) => [role, 'number'] as const),
]);

/**
 * The plans with each column that a person has given a meaning in the rows kept, and read as what that meaning asks
 * for; its meaning in a list of customers is let go when it would be read as something else.
 */
export function planFields(
  table: ReadTable,
  plans: readonly ColumnPlan[],
  fields: RowFields | null,
): readonly ColumnPlan[] {
  if (fields === null) return plans;
  const kindOf = new Map<string, ColumnKind | undefined>();
  for (const [role, name] of Object.entries(fields)) kindOf.set(name, kinds.get(role as RowRole));
  return plans.map((plan) => {
    if (!kindOf.has(plan.name)) return plan;
    const kind = kindOf.get(plan.name) ?? plan.format.kind;
    if (kind === plan.format.kind) return { ...plan, use: 'keep' };
    return { ...plan, use: 'keep', role: null, format: formatOf(table, plan, kind) };
  });
}

function formatOf(table: ReadTable, { source, format }: ColumnPlan, kind: ColumnKind): CellFormat {
  const column = table.columns[source];
  if (column === undefined) return format;
  return kind === 'date'
    ? { kind, order: orderOfDates(table, column).order }
    : formatOfKind(table, column, kind);
}
