import type { RowFields } from '../../importing/rollup/types.ts';
import { rowRoles, type RowKind, type RowRole } from '../../table/role.ts';

const usual: Partial<Record<RowKind, readonly RowRole[]>> = {
  deals: ['customerName', 'amount', 'outcome', 'opened', 'closed'],
  orders: ['customerName', 'amount', 'date'],
  lines: ['deal', 'amount', 'quantity', 'price', 'discount'],
};

/** The meanings that rows of this kind usually have, with those that have a column; and all the others. */
export function fieldsToShow(
  kind: RowKind,
  fields: RowFields,
): { readonly shown: readonly RowRole[]; readonly others: readonly RowRole[] } {
  const isShown = (role: RowRole): boolean => {
    if (fields[role] !== undefined) return true;
    // Either of the two tells customers apart.
    if (role === 'customerName' && fields.customerId !== undefined) return false;
    return usual[kind]?.includes(role) ?? false;
  };
  return { shown: rowRoles.filter(isShown), others: rowRoles.filter((role) => !isShown(role)) };
}
