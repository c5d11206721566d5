/* What can be asked in a round of guesses, and what is proposed. */
import { workshopLimits } from '../../limits/workshop.ts';
import type { LineId, SensitiveTrait } from '../../method/decisions.ts';
import type { Analysis, TraitFinding } from '../../method/results.ts';

/** About the person rather than the work, or known to all: asked only when the leader says so. */
const seldom: ReadonlySet<LineId> = new Set([
  'company.customerType',
  'buyer.role',
  'buyer.gender',
  'buyer.age',
  'buyer.education',
  'buyer.personality',
  'buyer.behaviour',
  'buyer.disc',
  'buyer.other',
]);
const mostOwn = 5;

/** The traits of the study by what they are about; without company traits where private persons buy. */
export function guessLines({ company, buyers, market }: Analysis): {
  readonly company: readonly TraitFinding[];
  readonly buyer: readonly TraitFinding[];
} {
  // A line names its question, so one that is too long cannot be asked.
  const fits = ({ line }: TraitFinding) => line.length <= workshopLimits.lineChars;
  return {
    company: company.filter((one) => fits(one) && (market === 'b2b' || one.line.startsWith('own.'))),
    buyer: buyers.filter(fits),
  };
}

/** Asked unless the leader says otherwise: what the list answers, as much as fits in three minutes. */
export function isAskedAtFirst({ line, common }: TraitFinding, unasked: readonly SensitiveTrait[]): boolean {
  if (common === null || line.startsWith('own.') || seldom.has(line)) return false;
  return !unasked.some((trait) => line === `buyer.${trait}`);
}

/** The leader's own questions, one a line, as they are named. */
export function ownLines(text: string): readonly LineId[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim().slice(0, workshopLimits.lineChars))
    .filter((line) => line !== '');
  return [...new Set(lines)].slice(0, mostOwn).map((line): LineId => `own.${line}`);
}
