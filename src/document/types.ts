/*
 * What people save, share and export. Each document carries its version; older ones are brought up by numbered
 * migrations, newer ones are refused. Results are derived and never stored, except in a finished profile.
 */
import type { Disclosure } from '../method/disclosure.ts';
import type { CustomerAnswers, Decisions, Goal, LineId, Tier } from '../method/decisions.ts';
import type { Portion, TraitValue } from '../method/results.ts';
import type { Step } from './step.ts';
import type { Workshop } from './workshop-types.ts';

export type LanguageCode = 'sv' | 'en';

/**
 * What a step rested on when it was last left: the outcomes of earlier steps, as far as the step uses them. Compared
 * with what they are now, it tells what has changed since.
 */
export interface StepBasis {
  readonly groups?: { readonly metric: string | null; readonly medium: number; readonly large: number };
  readonly focus?: Tier;
  /** Rows of the best customers, rising; of many, those that are shown by name. */
  readonly best?: readonly number[];
  /** A short fingerprint of every line found about the companies, and about the buyers. */
  readonly company?: readonly string[];
  readonly buyers?: readonly string[];
}

/** The steps that have been left at least once. */
export type Visits = Readonly<Partial<Record<Step, StepBasis>>>;

/** One pass through the six steps on one list: the decisions only. Times are milliseconds since 1970 (UTC). */
export interface Study {
  readonly id: string;
  readonly name: string;
  readonly listId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly isExample: boolean;
  readonly decisions: Decisions;
  /** How far the reader has come. No decision: not undone, and no change of the study. */
  readonly visited?: Visits;
  /** The list of its leads, if any. No decision either: it is stored and taken away by itself. */
  readonly leads?: string;
  /** The study that this one does again, with a newer list; it may no longer be here. */
  readonly again?: { readonly study: string };
}

export interface FinishedLine {
  readonly line: LineId;
  readonly section: 'company' | 'buyer';
  readonly value: TraitValue;
  /** The owner's own words in place of the value, or null. */
  readonly wording: string | null;
  /** A customer who does not meet it is none of ours; left out where the line counts like any other. */
  readonly rule?: 'must';
  /** Of none, where people wrote the line themselves. */
  readonly best: Portion;
  readonly others: Portion | null;
}

/**
 * An ideal customer profile as it was on its date. Aggregates only: the type has no field for a customer or a person.
 */
export interface Profile {
  readonly name: string;
  /** ISO date (YYYY-MM-DD) on which it was finished. */
  readonly date: string;
  /** Language it was written in: that of wordings, own trait names and free-text values. */
  readonly language: LanguageCode;
  readonly basis: {
    readonly customers: number;
    readonly best: number;
    readonly goal: Goal;
    readonly metric: string | null;
    readonly focus: Tier;
    /** Lower bounds of the focus tier (included) and of the next (excluded); null where open. */
    readonly focusFrom: number | null;
    readonly focusBelow: number | null;
    /** Focus tier's share of revenue, 0–1; null when unknown. */
    readonly focusRevenueShare: number | null;
    /** What that share would tell of single customers: it leaves this browser only if the owner adds it. Never shared. */
    readonly shareDiscloses?: Disclosure;
  };
  /** In order; struck lines are not here. */
  readonly lines: readonly FinishedLine[];
}

export const departments = ['sales', 'marketing', 'loyalty', 'support', 'product'] as const;
export type Department = (typeof departments)[number];

/** What people made of something suggested to a department, or something of their own for it. */
export interface ActionEdit {
  readonly department: Department;
  /** The name of the suggestion; of people's own, `own:` and what tells it from the others. */
  readonly key: string;
  /** In place of what was suggested; null leaves it. */
  readonly text: string | null;
  readonly struck: boolean;
}

/** Who a profile is about, as rows of the list: to see how much another one of the same list differs from it. */
export interface MadeFrom {
  readonly listId: string;
  /** Rows of the best customers, rising. */
  readonly best: readonly number[];
}

/** A finished profile kept in this browser. */
export interface KeptProfile {
  readonly id: string;
  /** null for a profile that came by link or file. */
  readonly studyId: string | null;
  readonly finishedAt: number;
  readonly profile: Profile;
  /** Kept beside the profile and never shared with it: they are the owner's plans. */
  readonly actions?: readonly ActionEdit[];
  /** The owner's own notes. They are in no link: only the profile goes into it. */
  readonly notes?: string;
  /** How soon to do it again, in months; left out for the usual. */
  readonly review?: { readonly months: ReviewMonths };
  /** Left out for a profile that came by link or file, and when the best are too many. Never shared. */
  readonly from?: MadeFrom;
  /** When a link to it was last taken, or it was last saved as a file; milliseconds since 1970. Never shared. */
  readonly sharedAt?: number;
}

/** How often a profile is done again: every 6 months in a young company, every 12 to 24 in a mature one. */
export const reviewMonths = [6, 12, 18, 24] as const;
export type ReviewMonths = (typeof reviewMonths)[number];

/** Everything a study file holds, apart from its list. */
export interface StudyBundle {
  readonly study: Study;
  readonly answers: readonly CustomerAnswers[];
  readonly profiles: readonly KeptProfile[];
  /** Left out when there was none. */
  readonly workshop?: Workshop;
}

/** A table of customers on its way to become a list: texts as they were typed, nothing understood yet. */
export interface Draft {
  /** Headers. */
  readonly columns: readonly string[];
  /** Each as long as there are columns. */
  readonly rows: readonly (readonly string[])[];
}
