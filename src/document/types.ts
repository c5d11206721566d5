/*
 * What people save, share and export. Each document carries its version; older ones are brought up by numbered
 * migrations, newer ones are refused. Results are derived and never stored, except in a finished profile.
 */
import type { CustomerAnswers, Decisions, Goal, LineId, Tier } from '../method/decisions.ts';
import type { Portion, TraitValue } from '../method/results.ts';

export type LanguageCode = 'sv' | 'en';

/** One pass through the six steps on one list: the decisions only. Times are milliseconds since 1970 (UTC). */
export interface Study {
  readonly id: string;
  readonly name: string;
  readonly listId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly isExample: boolean;
  readonly decisions: Decisions;
}

export interface FinishedLine {
  readonly line: LineId;
  readonly section: 'company' | 'buyer';
  readonly value: TraitValue;
  /** The owner's own words in place of the value, or null. */
  readonly wording: string | null;
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
  };
  /** In order; struck lines are not here. */
  readonly lines: readonly FinishedLine[];
}

/** A finished profile kept in this browser. */
export interface KeptProfile {
  readonly id: string;
  /** null for a profile that came by link or file. */
  readonly studyId: string | null;
  readonly finishedAt: number;
  readonly profile: Profile;
}

/** Everything a study file holds, apart from its list. */
export interface StudyBundle {
  readonly study: Study;
  readonly answers: readonly CustomerAnswers[];
  readonly profiles: readonly KeptProfile[];
}
