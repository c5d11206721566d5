import type { LineId } from '../method/decisions.ts';
import { buyerTraits, companyTraits } from '../table/role.ts';

const known: ReadonlySet<string> = new Set([
  ...companyTraits.map((trait) => `company.${trait}`),
  ...buyerTraits.map((trait) => `buyer.${trait}`),
]);

/** Whether a text names a line: a trait of the company or the buyer that we know, or `own.` and a name. */
export function isLineId(text: string): text is LineId {
  return known.has(text) || (text.startsWith('own.') && text.length > 'own.'.length);
}
