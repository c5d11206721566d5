/* What a person decides on the way through the six steps. Everything else is derived from these and the list. */
import type { BuyerTrait, CompanyTrait } from '../table/role.ts';
import type { TitleSorting } from './job-title.ts';

/** Size groups, by rising size. 0 in results means that the customer has no metric. */
export type Tier = 'small' | 'medium' | 'large';
export const tiers: readonly Tier[] = ['small', 'medium', 'large'];

/** Lower bounds, each belonging to the group above it: Small < medium ≤ Medium < large ≤ Large. */
export interface Cuts {
  readonly medium: number;
  readonly large: number;
}

export type Direction = 'high' | 'low';

/** A goal with one KPI that ranks the customers. */
export type PlainGoal =
  | { readonly kind: 'growth' } // shortest sales cycle
  | { readonly kind: 'profitability' } // highest margin
  | { readonly kind: 'loyalty' } // longest relationship
  | { readonly kind: 'column'; readonly column: string; readonly direction: Direction };

/** A goal among several, and how heavily it weighs beside the others: a whole number from 1. */
export interface GoalPart {
  readonly goal: PlainGoal;
  readonly weight: number;
}

/** The goal names the KPI that ranks the customers (step 3); a mix weighs the places by several of them together. */
export type Goal = PlainGoal | { readonly kind: 'mix'; readonly parts: readonly GoalPart[] };

/** How many best customers to keep: a number, or a share (0–1) of the customers in the focus tier. */
export type BestCount =
  | { readonly kind: 'number'; readonly customers: number }
  | { readonly kind: 'share'; readonly share: number };

/** b2c (private persons or sole traders only) skips step 4. */
export type Market = 'b2b' | 'b2c';

/** A customer of one list. Rows never move within a list; the key finds the customer again in a newer list. */
export interface CustomerRef {
  readonly row: number;
  readonly key: string;
}

/** Names a line of the profile: a trait of the company, of the buyer, or the user's own by column name. */
export type LineId = `company.${CompanyTrait}` | `buyer.${BuyerTrait}` | `own.${string}`;

/** What a person did with a proposed line: struck it, or put it in other words. */
export interface LineEdit {
  readonly line: LineId;
  readonly struck: boolean;
  /** Replaces the proposed value; null keeps it. */
  readonly wording: string | null;
  /** A customer who does not meet a `must` is a don't; left out, the line counts by its points. */
  readonly rule?: 'must' | 'counts';
  /** Whole points in place of those proposed, from 0. */
  readonly points?: number;
}

/** What a person did with a line of the anti-profile. */
export interface AntiEdit {
  readonly line: LineId;
  readonly struck: boolean;
  /** A customer who meets a `never` is a don't; left out, the line counts by its points. */
  readonly rule?: 'never' | 'counts';
  /** Whole points that it takes, in place of those proposed, from 0. */
  readonly points?: number;
}

/** A line that people wrote themselves: nothing was counted for it. Its id is `own.` and the name. */
export interface OwnLine {
  readonly name: string;
  readonly text: string;
  readonly section: 'company' | 'buyer';
}

/** Where the segments part, in points: lower bounds, each belonging to the segment above it. */
export interface Thresholds {
  readonly doOrDie: number;
  /** At most `doOrDie`; below it is don't. */
  readonly neutral: number;
}

/** A job title that a person sorted otherwise than we did. Titles that differ only in case or space are one. */
export interface TitleCorrection extends TitleSorting {
  readonly title: string;
}

/** Whose size bands a range of employees is told in; none for round numbers. */
export const bandStandards = ['linkedin', 'scb'] as const;
export type BandStandard = (typeof bandStandards)[number];

/** null always means "choose for me": the product decides from the list and says what it chose. */
export interface Decisions {
  /** Name of the numeric column that sizes the customers. */
  readonly metric: string | null;
  readonly cuts: Cuts | null;
  readonly focus: Tier | null;
  readonly goal: Goal | null;
  readonly count: BestCount | null;
  readonly excluded: readonly CustomerRef[];
  readonly market: Market | null;
  readonly lines: readonly LineEdit[];
  /** What is not asked of buyers in this study; answers already given are kept and come back with the question. */
  readonly unasked?: readonly SensitiveTrait[];
  readonly titles?: readonly TitleCorrection[];
  /** How many other customers to answer the same questions about, drawn by `drawControl`; left out for none. */
  readonly control?: { readonly customers: number };
  readonly antiLines?: readonly AntiEdit[];
  /** Left out for those proposed. */
  readonly thresholds?: Thresholds;
  /** The lines of the profile in people's own order; left out for the method's. */
  readonly order?: readonly LineId[];
  readonly ownLines?: readonly OwnLine[];
  /** The size bands that a range of employees is told in; left out for round numbers. */
  readonly sizeBands?: BandStandard;
}

export const noDecisions: Decisions = {
  metric: null,
  cuts: null,
  focus: null,
  goal: null,
  count: null,
  excluded: [],
  market: null,
  lines: [],
};

/** How sure people are of what they wrote about a buyer. */
export const surenesses = ['known', 'judged', 'guessed'] as const;
export type Sureness = (typeof surenesses)[number];

/** What is told of a person and no business of the company's: each can be left unasked. */
export const sensitiveTraits = [
  'gender',
  'age',
  'personality',
  'behaviour',
  'disc',
  'drivers',
] as const satisfies readonly BuyerTrait[];
export type SensitiveTrait = (typeof sensitiveTraits)[number];

/** An actual buyer, recorded by hand: one text a field; drivers may name several, separated by comma. */
export interface Buyer {
  readonly id: string;
  readonly fields: Readonly<Partial<Record<BuyerTrait, string>>>;
  /** Of all of the buyer's answers; left out when nobody has said. */
  readonly sureness?: Sureness;
}

/** What people answered by hand about one customer. Wins over what was imported. */
export interface CustomerAnswers {
  readonly customer: CustomerRef;
  /** Keyed by LineId of a company or own trait; '' means answered as "not known". */
  readonly traits: ReadonlyMap<LineId, string>;
  readonly buyers: readonly Buyer[];
}
