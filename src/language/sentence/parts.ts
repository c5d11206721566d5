/* What the sentence of a profile is made of: values as they are written, with nothing of any language's grammar in it. */

export type GrowthWord = 'hyper' | 'moderate' | 'stagnant' | 'declining';
export type PositionWord = 'leader' | 'challenger' | 'newcomer';

/** A value that has no place of its own in the sentence. */
export interface Named {
  readonly name: string;
  readonly text: string;
}

export interface CompanyParts {
  /** Companies, private persons, or customers of whom only the owner's own traits are known. */
  readonly subject: 'companies' | 'people' | 'customers';
  readonly industry: string | null;
  readonly country: string | null;
  /** Figures ("20–50"), or words that say of what ("cirka 30 anställda"). */
  readonly employees: { readonly text: string; readonly isOne: boolean; readonly saysWhat: boolean } | null;
  readonly revenue: string | null;
  /** `rate` is written out: "20 % per år". */
  readonly growth: GrowthWord | { readonly rate: string } | null;
  readonly position: PositionWord | null;
  readonly notes: readonly Named[];
  readonly own: readonly Named[];
}

export interface DeciderParts {
  /** As it is written. */
  readonly title: string | null;
  /** A kind of titles, in the reader's language and in the plural: "chefer inom IT". */
  readonly titleGroup: string | null;
  readonly role: string | null;
  /** Steps from the CEO; 0 is the CEO. */
  readonly steps: number | null;
  readonly gender: 'man' | 'woman' | null;
  /** "35–45" */
  readonly age: string | null;
  /** Adjectives in the reader's language: "utåtriktad". */
  readonly manner: readonly string[];
  readonly driver: string | null;
  readonly education: string | null;
}

export interface SentenceParts {
  readonly company: CompanyParts | null;
  readonly decider: DeciderParts | null;
  /** True when the owner's words are in the other language. */
  readonly isForeign: boolean;
}

/** What is said of each part; null where there is nothing to say. */
export interface SentenceGrammar {
  readonly company: (parts: CompanyParts) => string | null;
  readonly decider: (parts: DeciderParts, isForeign: boolean) => string | null;
}
