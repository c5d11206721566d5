import type { Messages } from '../../language/messages.ts';
import type { ColumnPlan } from '../../importing/types.ts';
import { buyerTraits, companyTraits, measureRoles, roles, type Role } from '../../table/role.ts';

/** What a column can mean, as one choice: a role, kept without one, or left out. */
const keepOnly = 'keep';
const leaveOut = 'leave';

export interface MeaningOption {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

/** The choice that a plan stands for. */
export function meaningOf(plan: ColumnPlan): string {
  return plan.use === 'leave' ? leaveOut : (plan.role ?? keepOnly);
}

/** The plan that a choice stands for; unknown choices keep the column without a role. */
export function parseMeaning(meaning: string): { use: 'keep' | 'leave'; role: Role | null } {
  if (meaning === leaveOut) return { use: 'leave', role: null };
  return { use: 'keep', role: roles.find((role) => role === meaning) ?? null };
}

/** All choices, grouped the way the method speaks of them. */
export function meaningOptions(t: Messages): readonly MeaningOption[] {
  const { roleGroups, roles: names } = t.importing;
  return [
    ...measureRoles.map((role) => ({ value: role, label: names[role], group: roleGroups.customer })),
    ...companyTraits.map((trait) => ({
      value: `company.${trait}`,
      label: t.traits[trait],
      group: roleGroups.company,
    })),
    ...buyerTraits.map((trait) => ({
      value: `buyer.${trait}`,
      label: t.traits[trait],
      group: roleGroups.buyer,
    })),
    { value: 'own', label: names.own, group: roleGroups.other },
    { value: keepOnly, label: t.importing.keepOnly, group: roleGroups.other },
    { value: leaveOut, label: t.importing.leave, group: roleGroups.other },
  ];
}

/** What a role is called, in as few words as there are. */
export function roleName(role: Role, t: Messages): string {
  const label = meaningOptions(t).find(({ value }) => value === role)?.label ?? role;
  return label.replace(/(:| \().*$/, '');
}
