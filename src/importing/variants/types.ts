/* Values of a column that are written in several ways. Small, and can cross to the main thread. */

/** Values that mean the same, as a person has decided; kept, and applied again on the next import. */
export interface ValueMerge {
  readonly column: string;
  /** What all of them become. */
  readonly into: string;
  readonly from: readonly string[];
}

/** Values that a person has said are different; they are not proposed again. */
export interface ValuesApart {
  readonly column: string;
  readonly values: readonly [string, string];
}

/**
 * Why a value may be the same as another: letter case, spaces and signs; a slip of the pen; first letters ("IT" for
 * "Information technology"); the same country in other words.
 */
export type VariantReason = 'case' | 'spelling' | 'initials' | 'country';

export interface ValueCount {
  readonly value: string;
  readonly rows: number;
}

export interface Variant extends ValueCount {
  readonly reason: VariantReason;
}

/** Values offered to become one: `into` is the one that is most common. */
export interface VariantGroup {
  readonly column: string;
  readonly into: ValueCount;
  readonly variants: readonly Variant[];
}

/** Where the right spelling was found: in our list of words, or among the values of another file. */
export type SpellingSource =
  { readonly kind: 'known' } | { readonly kind: 'file'; readonly fileName: string; readonly column: string };

/** A value that looks misspelt: "technolgy", or "GTXPro" where the other file has "GTX Pro". */
export interface Misspelling extends ValueCount {
  readonly column: string;
  readonly suggestion: string;
  readonly source: SpellingSource;
}
