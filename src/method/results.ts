/* What the method finds: small, plain values that travel from the worker to the screens. Nothing here is stored. */
import type {
  BestCount,
  Cuts,
  CustomerRef,
  Direction,
  Goal,
  LineId,
  Market,
  Sureness,
  Tier,
} from './decisions.ts';
import type { TitleArea, TitleLevel, TitleSorting } from './job-title.ts';
import type { Disclosure } from './disclosure.ts';
import type { LeadEvidence } from './lead.ts';

/** A value of a trait: a known choice (shown in the reader's language), the user's own words, or a numeric range. */
export type TraitValue =
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Both ends included; unit as in NumberColumn. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly unit: string | null };

/**
 * `count` of `of`: seven of ten. The share is count / of. Of the best, both count customers, also where the answers are
 * their buyers': the buyers of a customer share its one vote, so where these differ `count` holds a part of it.
 */
export interface Portion {
  readonly count: number;
  readonly of: number;
}

/** A bar of the metric's histogram: from ≤ x < to (the last bar includes its end). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly customers: number;
}

export interface Groups {
  /** Name of the metric column in use; null when the list has no numeric column. */
  readonly metric: string | null;
  readonly unit: string | null;
  readonly cuts: Cuts;
  /** True when the cuts were chosen for the user. */
  readonly cutsProposed: boolean;
  readonly whole: boolean; // the metric holds whole numbers only, so groups read "1–5" instead of "< 6"
  readonly min: number;
  readonly max: number;
  readonly customers: Readonly<Record<Tier, number>>;
  readonly withoutMetric: number;
  readonly histogram: readonly Bin[];
  readonly scale: 'linear' | 'log';
}

export interface Stream {
  readonly tier: Tier;
  readonly customers: number;
  readonly revenue: number;
  /** 0–1 of the revenue of all three groups; NaN when that sum is not positive. */
  readonly revenueShare: number;
  readonly customerShare: number;
  /** Customers of the group whose revenue is missing. */
  readonly withoutRevenue: number;
}

/** So many customers, the largest first, bring this share (0–1) of the revenue; above 1 when others are in credit. */
export interface ConcentrationPoint {
  readonly customers: number;
  readonly revenueShare: number;
}

/** Pareto's curve, over every customer whose revenue is known, in a group or not. */
export interface Concentration {
  readonly customers: number;
  /** From none to all, by rising number of customers; at most 102. */
  readonly points: readonly ConcentrationPoint[];
  /** The largest fifth of the customers, in whole customers, at least one. One of the points. */
  readonly topFifth: ConcentrationPoint;
  /** The fewest customers that bring at least 80 %. One of the points. */
  readonly fourFifths: ConcentrationPoint;
  /** Customers whose revenue is negative. */
  readonly inCredit: number;
}

export interface TopCustomers {
  /** What the largest 1, 5 and 10 bring, as far as there are so many. */
  readonly tops: readonly ConcentrationPoint[];
  /** 0 when all bring the same, near 1 when one brings all; population form. */
  readonly gini: number;
  /** The largest customer brings more than a quarter: a profile would describe that customer. */
  readonly oneDominates: boolean;
}

export interface Streams {
  /** Name of the revenue column; null when the list has none: then streams are by customers alone. */
  readonly revenue: string | null;
  readonly unit: string | null;
  readonly total: number;
  /** Small, medium, large. */
  readonly streams: readonly Stream[];
  /** The group with the most revenue (most customers when there is no revenue). */
  readonly leader: Tier;
  /** Leader's share minus the next share, 0–1. */
  readonly lead: number;
  /** False when the groups bring about the same, and the user should choose or move the cuts. */
  readonly leadIsClear: boolean;
  /** How sure the lead is; null when nothing can be said of it. */
  readonly evidence: LeadEvidence | null;
  /** The group in use: the user's choice, else the leader. */
  readonly focus: Tier;
  /** Revenue of customers outside the three groups (no metric). */
  readonly ungroupedRevenue: number;
  /** null without a revenue column, or when all revenue together is not positive. */
  readonly concentration: Concentration | null;
  /** How much hangs on the few largest; null as above. */
  readonly top: TopCustomers | null;
}

export interface RankedCustomer {
  readonly customer: CustomerRef;
  readonly name: string;
  /** 1-based place among those ranked; null when excluded. */
  readonly rank: number | null;
  readonly kpi: number;
  readonly metric: number;
  readonly revenue: number;
  /** Within the count and not excluded. */
  readonly isBest: boolean;
}

export interface Best {
  readonly goal: Goal;
  /** Goals that the list has a KPI column for. */
  readonly possibleGoals: readonly Goal['kind'][];
  /** Column used as KPI; null when the list has no column for the goal. */
  readonly kpi: string | null;
  readonly kpiKind: 'number' | 'date';
  readonly kpiUnit: string | null;
  readonly direction: Direction;
  readonly count: BestCount;
  /** Customers in the focus tier, of which `withoutKpi` cannot be ranked. */
  readonly candidates: number;
  readonly withoutKpi: number;
  /** How many are best. */
  readonly bestCount: number;
  /** Customers that are not best although their KPI equals the last best one's: revenue decided between them. */
  readonly tiedOutside: number;
  /** The best, then those next in line (some), then the excluded; capped, so a million rows stay in the worker. */
  readonly ranking: readonly RankedCustomer[];
  /** Revenue of the best, as a part of the revenue of all grouped customers, 0–1; NaN when unknown. */
  readonly revenueShare: number;
}

export interface ValueCount {
  readonly value: TraitValue;
  readonly best: Portion;
  /** All customers (or their buyers) that are not among the best; null when only the best have answers. */
  readonly others: Portion | null;
  /** How sure `best.count` is; of buyers only, and left out when none of those who answered is marked. */
  readonly sureness?: SurenessCounts;
}

/** `listed` came with the list, `unmarked` was written by hand and nobody has said how sure it is. */
export type AnswerGround = Sureness | 'listed' | 'unmarked';

/** Customers, or parts of them; together they are the count that they are about. */
export type SurenessCounts = Readonly<Record<AnswerGround, number>>;

/** A bin of a numeric trait: from ≤ x < to (the last one includes its end). */
export interface DistributionBin {
  readonly from: number;
  readonly to: number;
  readonly best: number;
  readonly others: number;
}

/** Where the answers in numbers lie, of the best and of the others; at most 40 bins that follow on each other. */
export interface Distribution {
  readonly scale: 'linear' | 'log';
  /** True when every answer is a whole number. */
  readonly whole: boolean;
  readonly unit: string | null;
  readonly bins: readonly DistributionBin[];
}

/** A step of company size. Both ends included; `high` is null for "and more". */
export interface SizeBand {
  readonly low: number;
  readonly high: number | null;
}

/** What one trait says about the best customers. */
export interface TraitFinding {
  readonly line: LineId;
  /** Most common first. For a numeric trait: the range found, alone. */
  readonly values: readonly ValueCount[];
  /**
   * The pick: the first value, or what most job titles come to where no title is that common; null when nobody answered.
   */
  readonly common: ValueCount | null;
  /** Best customers with an answer (at least one buyer with an answer), of all best customers. */
  readonly coverage: Portion;
  /** Values that none of the best has, but so many others that it could have told; left out when there are none. */
  readonly absent?: number;
  /** Of a numeric trait with at least one number among the best. */
  readonly distribution?: Distribution;
  /** Of a range that is told in size bands: those it covers. */
  readonly bands?: readonly SizeBand[];
  /** Of an ordered trait: at least half of the customers lie at it or below, and at least half at it or above. */
  readonly median?: TraitValue;
}

/** A job title as the most common spelling has it, and what it was sorted as. */
export interface SortedTitle extends TitleSorting {
  readonly title: string;
  /** How many of the best customers have it. */
  readonly customers: number;
  /** True when a person has said so. */
  readonly corrected: boolean;
}

/** The buyers' job titles sorted, all most common first. Titles that name no level, or no area, are in none. */
export interface TitleFinding {
  readonly levels: readonly { readonly level: TitleLevel; readonly best: Portion }[];
  readonly areas: readonly { readonly area: TitleArea; readonly best: Portion }[];
  readonly titles: readonly SortedTitle[];
}

/** The answer in force for a best customer: by hand, else imported. */
export interface TraitCell {
  readonly line: LineId;
  readonly text: string;
  readonly source: 'hand' | 'imported' | 'none';
  /** The imported number behind the text, so that it can be written as the reader's language does. */
  readonly amount?: { readonly value: number; readonly unit: string | null };
}

/** A best customer's row in the answer grids. */
export interface AnswerRow {
  readonly customer: CustomerRef;
  readonly name: string;
  readonly traits: readonly TraitCell[];
  /** Buyers in force: those by hand, else one made from imported columns, else none. */
  readonly buyers: readonly BuyerRow[];
}

export interface BuyerRow {
  /** null for a buyer made from imported columns only. */
  readonly id: string | null;
  readonly fields: readonly TraitCell[];
}

/** A line of the profile as proposed by the findings, with the user's edit applied. */
export interface ProfileLine {
  readonly line: LineId;
  readonly section: 'company' | 'buyer';
  readonly value: TraitValue;
  readonly wording: string | null;
  readonly struck: boolean;
  /** Left out where the line counts like any other. */
  readonly rule?: 'must';
  /** Of none, where people wrote the line themselves. */
  readonly best: Portion;
  readonly others: Portion | null;
  readonly sureness?: SurenessCounts;
}

/** What there is advice on. */
export const adviceTopics = ['opening', 'proof', 'pace', 'avoid'] as const;
export type AdviceTopic = (typeof adviceTopics)[number];

export type AddressLine = 'buyer.disc' | 'buyer.personality' | 'buyer.behaviour' | 'buyer.drivers';

/** A trait that the advice rests on; `best` is null for what the user put in place of what was found. */
export interface Signal {
  readonly line: AddressLine;
  readonly choice: string;
  readonly best: Portion | null;
}

/** A trait in which the buyers differ: the two most common values. */
export interface Divide {
  readonly line: AddressLine;
  readonly between: readonly [Signal, Signal];
}

/** `key` names the sentence. `when` is set where it holds only for buyers of that kind. */
export interface Advice {
  readonly key: string;
  readonly when: string | null;
}

/** How to address the buyer, and what that rests on. */
export interface Address {
  readonly signals: readonly Signal[];
  readonly divides: readonly Divide[];
  readonly advice: Readonly<Record<AdviceTopic, readonly Advice[]>>;
  /** True when something it rests on was answered for fewer than five customers, or for fewer than half of them. */
  readonly isThin: boolean;
  /** True when at least half of something it rests on is guessed. */
  readonly isGuessed: boolean;
}

/** The six steps' results for one study. */
export interface Analysis {
  readonly rowCount: number;
  readonly market: Market;
  readonly groups: Groups;
  readonly streams: Streams;
  /** What the focus tier's share of the revenue would tell of single customers; null when nothing, or it is not known. */
  readonly shareDiscloses: Disclosure | null;
  readonly best: Best;
  readonly company: readonly TraitFinding[];
  readonly buyers: readonly TraitFinding[];
  readonly titles: TitleFinding;
  /** null when nothing is known that advice could rest on. */
  readonly address: Address | null;
  readonly answers: readonly AnswerRow[];
  /** The same of the control group, without buyers; left out when there is none. */
  readonly control?: readonly AnswerRow[];
  readonly profile: readonly ProfileLine[];
}
