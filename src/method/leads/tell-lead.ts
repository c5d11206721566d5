/* What is told of one lead. */
import type { CustomerList } from '../../table/list.ts';
import { importedCell } from '../cell.ts';
import { customerKeys } from '../customer-key.ts';
import { rowScore } from '../fit-index.ts';
import { segments } from '../segment-of.ts';
import { crmTierOf } from './crm-tier.ts';
import type { LeadScoring } from './prepare-leads.ts';
import type { LeadReasons, ListedLead } from './results.ts';
import type { ScoredLeads } from './score-leads.ts';

/** The leads of these rows, in their order. */
export function listLeads(
  leads: CustomerList,
  { thresholds, points }: Pick<LeadScoring, 'thresholds' | 'points'>,
  { scores, codes, unsure }: ScoredLeads,
  isCustomer: Uint8Array | null,
  rows: Iterable<number>,
): ListedLead[] {
  const { nameAt } = customerKeys(leads);
  return Array.from(rows, (row) => {
    const { score, low, high } = rowScore(scores, row);
    const segment = segments[codes[row] ?? 0] ?? 'neutral';
    return {
      row,
      name: nameAt(row),
      segment,
      isUnsure: unsure[row] === 1,
      isCustomer: isCustomer?.[row] === 1,
      tier: crmTierOf(segment, score, thresholds),
      score,
      known: knownShare(points, low, high),
    };
  });
}

/** The share (0–1) of all points of the profile that is known of a lead; 0 where no line counts. */
export function knownShare({ all, answerable }: LeadScoring['points'], low: number, high: number): number {
  return all === 0 ? 0 : (answerable - (high - low)) / all;
}

/** How a lead stands to each line, and what it answers to it. */
export function tellLead(
  leads: CustomerList,
  { sources, scorer }: Pick<LeadScoring, 'sources' | 'scorer'>,
  { scores }: Pick<ScoredLeads, 'scores'>,
  row: number,
): LeadReasons {
  return {
    row,
    name: customerKeys(leads).nameAt(row),
    score: rowScore(scores, row),
    states: scorer.statesAt(row),
    answers: sources.map(({ line, named }) => importedCell(line.line, named?.column, row)),
  };
}
