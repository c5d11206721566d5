/*
 * The numbers that stand for words in a link. APPEND ONLY: links with these numbers are out in the world for ever, so a
 * number is never changed, reused or taken away. An own trait is written by its name instead.
 */
import type { Direction, Goal, LineId, Tier } from '../method/decisions.ts';
import type { FinishedLine, LanguageCode } from '../document/types.ts';

export const lineCodes: ReadonlyMap<number, LineId> = new Map([
  [0, 'company.industry'],
  [1, 'company.customerType'],
  [2, 'company.employees'],
  [3, 'company.country'],
  [4, 'company.yearlyRevenue'],
  [5, 'company.marketPosition'],
  [6, 'company.growth'],
  [7, 'buyer.role'],
  [8, 'buyer.jobTitle'],
  [9, 'buyer.distanceToCeo'],
  [10, 'buyer.gender'],
  [11, 'buyer.age'],
  [12, 'buyer.education'],
  [13, 'buyer.personality'],
  [14, 'buyer.behaviour'],
  [15, 'buyer.disc'],
  [16, 'buyer.drivers'],
  [17, 'buyer.other'],
]);

export const languageCodes: ReadonlyMap<number, LanguageCode> = new Map([
  [0, 'sv'],
  [1, 'en'],
]);

export const tierCodes: ReadonlyMap<number, Tier> = new Map([
  [0, 'small'],
  [1, 'medium'],
  [2, 'large'],
]);

/** A goal of the user's own column is written as [column name, direction] instead. */
export const goalCodes: ReadonlyMap<number, Exclude<Goal['kind'], 'column' | 'mix'>> = new Map([
  [0, 'growth'],
  [1, 'profitability'],
  [2, 'loyalty'],
]);

export const directionCodes: ReadonlyMap<number, Direction> = new Map([
  [0, 'high'],
  [1, 'low'],
]);

export const sectionCodes: ReadonlyMap<number, FinishedLine['section']> = new Map([
  [0, 'company'],
  [1, 'buyer'],
]);

/** Of lines that count for more than others; most have none. */
export const ruleCodes: ReadonlyMap<number, NonNullable<FinishedLine['rule']>> = new Map([[0, 'must']]);

/** The number for a word of a table; undefined for a word that has none. */
export function codeOf<Word>(codes: ReadonlyMap<number, Word>, word: Word): number | undefined {
  for (const [code, known] of codes) if (known === word) return code;
  return undefined;
}
