/*
 * Two sums of money that lists call by the same words: what the customer pays us (steps 1 and 2 rest on it) and what
 * the customer turns over itself (a trait of the company). Taking one for the other ruins everything after.
 */
import type { HeaderText } from './header-text.ts';
import { isOpenTurnover, type HeaderContext } from './header-context.ts';
import type { RoleMatch } from './match-header.ts';

export interface MoneyColumn {
  readonly source: number;
  readonly header: HeaderText;
  readonly matches: readonly RoleMatch[];
  /** The cells themselves say thousands or millions. */
  readonly isScaled: boolean;
  /** The middle value divided by the middle number of employees; NaN when either is missing. */
  readonly perEmployee: number;
}

export type Whose = 'ours' | 'own';

export interface WhoseRevenue {
  readonly whose: Whose;
  readonly isSure: boolean;
}

/** No customer pays us so much for each of its employees, in any of the currencies at hand, but all turn over more. */
const ownPerEmployee = 100_000;

/**
 * Whose money each column is that could be either, by its place. A column whose header says whose it is counts too, and
 * is unsure only when the file has no other: then nothing would be what the customers pay.
 */
export function settleRevenue(
  columns: readonly MoneyColumn[],
  context: HeaderContext,
): ReadonlyMap<number, WhoseRevenue> {
  const isOurs = ({ header, matches }: MoneyColumn, strength: 'sure' | 'any'): boolean =>
    !isOpenTurnover(header) &&
    matches.some((match) => match.role === 'revenue' && (strength === 'any' || match.strength !== 'weak'));
  const isOwn = ({ header, matches }: MoneyColumn): boolean =>
    !isOpenTurnover(header) && matches.some(({ role }) => role === 'company.yearlyRevenue');
  const others: Others = {
    ours: columns.some((column) => isOurs(column, 'sure')),
    perhapsOurs: columns.some((column) => isOurs(column, 'any')),
    own: columns.some(isOwn),
  };
  const settled = new Map<number, WhoseRevenue>();
  for (const column of columns) {
    if (isOpenTurnover(column.header)) settled.set(column.source, settleOpen(column, others, context));
    else if (isOwn(column)) settled.set(column.source, { whose: 'own', isSure: true });
  }
  const hasOurs = others.perhapsOurs || [...settled.values()].some(({ whose }) => whose === 'ours');
  if (hasOurs) return settled;
  return new Map([...settled].map(([source, { whose }]) => [source, { whose, isSure: false }]));
}

interface Others {
  readonly ours: boolean;
  readonly perhapsOurs: boolean;
  readonly own: boolean;
}

function settleOpen(
  { header, isScaled, perEmployee }: MoneyColumn,
  others: Others,
  { hasCompanyTraits, hasOurSide }: HeaderContext,
): WhoseRevenue {
  if (header.entity === 'deal') return { whose: 'ours', isSure: true };
  if (others.own) return { whose: 'ours', isSure: true };
  if (header.entity === 'company' || header.exponent >= 3 || isScaled || perEmployee >= ownPerEmployee) {
    return { whose: 'own', isSure: true };
  }
  if (others.perhapsOurs) return { whose: 'own', isSure: others.ours };
  if (!hasCompanyTraits) return { whose: 'ours', isSure: true };
  return { whose: hasOurSide ? 'ours' : 'own', isSure: false };
}
