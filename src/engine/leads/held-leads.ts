import type { LeadScoring } from '../../method/leads/prepare-leads.ts';
import type { LeadSummary } from '../../method/leads/results.ts';
import type { ScoredLeads } from '../../method/leads/score-leads.ts';
import type { CustomerList } from '../../table/list.ts';

/** The leads that the worker holds, scored by the study that was asked about last. */
export interface HeldLeads {
  readonly leads: CustomerList;
  readonly scoring: LeadScoring;
  readonly scored: ScoredLeads;
  /** 1 for leads that are customers already; null when that cannot be told. */
  readonly isCustomer: Uint8Array | null;
  readonly summary: LeadSummary;
}
