/* What the main thread may ask of the worker about the leads of a study. */
import type { LanguageCode } from '../../document/types.ts';
import type { CustomerAnswers, Decisions } from '../../method/decisions.ts';
import type { LeadPage, LeadQuery, LeadReasons, LeadSummary } from '../../method/leads/results.ts';
import type { CrmTier } from '../../method/leads/results.ts';
import type { Segment } from '../../method/segment-of.ts';

/** Whose leads, and the study that they are scored by. */
export interface LeadQuestion {
  readonly listId: string;
  readonly leadsId: string;
  readonly decisions: Decisions;
  readonly answers: readonly CustomerAnswers[];
}

/** What the file is for: a list to work with, companies to leave out of advertising, or a field of a CRM. */
export const leadExports = ['list', 'exclude', 'crm'] as const;
export type LeadExportKind = (typeof leadExports)[number];

/** The words of the file, in the reader's language. */
export interface LeadExportWords {
  readonly sheet: string;
  readonly segment: string;
  readonly score: string;
  readonly known: string;
  readonly reasons: string;
  readonly unknown: string;
  readonly customer: string;
  readonly yes: string;
  readonly tier: string;
  readonly segments: Readonly<Record<Segment, string>>;
  readonly tiers: Readonly<Record<CrmTier, string>>;
  /** For each line of the summary: what it is called, what is said when it is met, and when it decides alone. */
  readonly lines: readonly { readonly name: string; readonly met: string; readonly ruled: string }[];
}

export interface LeadExport {
  readonly kind: LeadExportKind;
  readonly format: 'csv' | 'xlsx';
  /** Of CSV. */
  readonly delimiter: ',' | ';';
  readonly segments: readonly Segment[];
  /** Whether leads that are customers already come along. */
  readonly customers: boolean;
  /** Whether personal identity numbers are written out; left out, a mark stands in their place. */
  readonly personal?: 'keep' | 'leave';
  readonly words: LeadExportWords;
}

export interface LeadMethods {
  /**
   * Scores and counts all leads. What is asked about the same leads and the same study afterwards needs no new scoring.
   * Gives way to a newer question of its kind, and is then refused as 'cancelled'.
   */
  scoreLeads: (input: LeadQuestion) => LeadSummary;
  /** Some of the leads, in order; names by the language's own order of letters. */
  listLeads: (input: LeadQuestion & { query: LeadQuery; language: LanguageCode }) => LeadPage;
  /** Why a lead is where it is. */
  tellLead: (input: LeadQuestion & { row: number }) => LeadReasons;
  /** The leads as the bytes of a file, best first. */
  exportLeads: (input: LeadQuestion & { order: LeadExport }) => Blob;
  /** The columns of the list, by name, that hold personal identity numbers. */
  personsInLeads: (input: LeadQuestion) => readonly string[];
  /** Makes 500 leads for the example company, in place of those that the study has; in one atomic step. */
  createExampleLeads: (input: { studyId: string; language: LanguageCode }) => { leadsId: string };
}
