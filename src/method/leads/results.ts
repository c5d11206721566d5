/* What is told of a list of leads. Small and serialisable, but for the arrays that stay in the worker. */
import type { ScoredLine } from '../antiprofile.ts';
import type { Thresholds } from '../decisions.ts';
import type { LineState } from '../line-states.ts';
import type { TraitCell } from '../results.ts';
import type { RowScore } from '../score.ts';
import type { Segment } from '../segment-of.ts';

/**
 * Whether the leads can answer a line: by a column, of which so many cells are filled; not at all; or not, since its
 * amounts are in another currency.
 */
export type LineColumn =
  | { readonly kind: 'column'; readonly column: string; readonly known: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'currency'; readonly column: string };

/** A line that counts, with how far the leads can answer it. */
export interface LeadLine extends ScoredLine {
  readonly found: LineColumn;
}

export interface LeadSum {
  readonly leads: number;
  /** Leads that their blank cells could move to another segment. */
  readonly unsure: number;
  /** Of them, those that are customers already. */
  readonly customers: number;
}

/** In the order in which a CRM sorts them. */
export const crmTiers = ['1', '2', '3', 'not'] as const;
export type CrmTier = (typeof crmTiers)[number];

export interface LeadSummary {
  readonly leads: number;
  /** Leads that are customers already; null when the lists have neither names nor numbers to tell by. */
  readonly customers: number | null;
  /** Every line that counts, of the profile and of the anti-profile. */
  readonly lines: readonly LeadLine[];
  /** Points of those lines, all as positive, and of those that the leads can answer. */
  readonly points: { readonly all: number; readonly answerable: number };
  /** Where the segments part for these leads; other than `decided` when they cannot answer all lines. */
  readonly thresholds: Thresholds;
  readonly decided: Thresholds;
  readonly sums: Readonly<Record<Segment, LeadSum>>;
}

export interface ListedLead {
  readonly row: number;
  readonly name: string;
  readonly segment: Segment;
  readonly isUnsure: boolean;
  readonly isCustomer: boolean;
  readonly tier: CrmTier;
  readonly score: number;
  /** The share (0–1) of all points of the profile that is known of it. */
  readonly known: number;
}

/** One lead, and why it is where it is. */
export interface LeadReasons {
  readonly row: number;
  readonly name: string;
  readonly score: RowScore;
  /** How it stands to each line, in the order of the summary's lines. */
  readonly states: readonly LineState[];
  /** What it answers to each, as imported. */
  readonly answers: readonly TraitCell[];
}

export const leadOrders = ['score', 'name', 'segment', 'known'] as const;
export type LeadOrder = (typeof leadOrders)[number];

/** Which leads to list, in which order: so many from a place on. */
export interface LeadQuery {
  readonly segment: Segment | null;
  /** Leads that are customers already: with the others, left out, or alone. */
  readonly customers: 'with' | 'without' | 'only';
  /** A part of the name; '' for all. */
  readonly search: string;
  readonly order: LeadOrder;
  readonly descending: boolean;
  readonly from: number;
  readonly size: number;
}

export interface LeadPage {
  readonly of: number;
  readonly leads: readonly ListedLead[];
}
