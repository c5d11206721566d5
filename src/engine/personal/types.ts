/* What is found of one person, and what is to be erased of it. Small, and crosses to the main thread. */
import type { LineId } from '../../method/decisions.ts';

interface InList {
  readonly listId: string;
  /** What the list is called. */
  readonly list: string;
}
interface OfCustomer extends InList {
  /** 0-based. */
  readonly row: number;
  readonly customer: string;
}

/** Somewhere that a person is found. `text` is what stands there, cut short. */
export type PersonPlace =
  /** The customer is the person, or is called as asked: `beside` when it is one of those that never bought. */
  | (OfCustomer & {
      readonly kind: 'customer';
      readonly beside: boolean;
      readonly column: string;
      readonly text: string;
    })
  /** Cells of a column that says something of customers: a contact, say. */
  | (InList & {
      readonly kind: 'cells';
      readonly beside: boolean;
      readonly column: string;
      readonly cells: number;
      readonly text: string;
    })
  | (OfCustomer & { readonly kind: 'buyer'; readonly buyer: string; readonly text: string })
  | (OfCustomer & { readonly kind: 'answer'; readonly line: LineId; readonly text: string })
  /** A file that the list was made of. */
  | (InList & { readonly kind: 'file'; readonly file: string; readonly text: string })
  /** A row of the table that customers are typed into. */
  | { readonly kind: 'typed'; readonly row: number; readonly text: string }
  /** What was said of files with certain headers. */
  | { readonly kind: 'remembered'; readonly text: string }
  /** The answers of one who took part in a workshop. */
  | {
      readonly kind: 'participant';
      readonly studyId: string;
      readonly study: string;
      readonly round: string;
      readonly participant: string;
      readonly text: string;
    }
  /** Words that people wrote in a study, its workshop, a finished profile, or as names and headers of a list. */
  | {
      readonly kind: WordedKind;
      /** Of the study, profile or list. */
      readonly id: string;
      /** What that is called. */
      readonly name: string;
      /** How many texts there hold the words; `text` is the first. */
      readonly spots: number;
      readonly text: string;
    }
  /** The account of how a list was read. */
  | (InList & { readonly kind: 'report'; readonly text: string })
  /** The headers of the table that customers are typed into. */
  | { readonly kind: 'typedHeaders'; readonly text: string }
  /** The file that all is saved to, by its name. */
  | { readonly kind: 'chosenFile'; readonly text: string }
  /** A record that cannot be read any more. */
  | {
      readonly kind: 'damaged';
      readonly table: string;
      /** Its primary key. */
      readonly key: string | readonly (string | number)[];
      readonly text: string;
    };

export type WordedKind = 'study' | 'workshop' | 'profile' | 'naming';

/** One text about a person, with the name of its column or the line that it is about. */
export interface Told {
  readonly of: string | null;
  readonly line: LineId | null;
  readonly text: string;
}

/** Everything about a person at one place, uncut. */
export interface PersonEntry {
  readonly place: PersonPlace;
  readonly told: readonly Told[];
}

export interface PersonFound {
  /** At most `mostPlaces`. */
  readonly places: readonly PersonPlace[];
  readonly count: number;
}

export const mostPlaces = 300;

export interface PersonFile {
  /** At most `mostEntries`. */
  readonly entries: readonly PersonEntry[];
  readonly isWhole: boolean;
}
export const mostEntries = 20_000;

export interface PersonAsked {
  /** A name, a number or an address, as it was typed. */
  readonly words: string;
}

/** What is to be gone; `deleted` is what was deleted before and may still lie in the browser's files. */
export type Erasure =
  | { readonly kind: 'person'; readonly words: string; readonly places: readonly PersonPlace[] }
  | { readonly kind: 'list'; readonly listId: string }
  | { readonly kind: 'deleted' };

/** What lies here now, for the page that tells of it. */
export interface Stock {
  readonly lists: readonly StockedList[];
  /** Rows of the table that customers are typed into. */
  readonly typedRows: number;
  /** Sets of headers that something is remembered of. */
  readonly remembered: number;
  readonly profiles: number;
}

export interface StockedList {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly customers: number;
  readonly studies: readonly { readonly id: string; readonly name: string }[];
  /** The studies that have the list as their leads, by name. */
  readonly leadsOf: readonly string[];
  /** Columns that may tell of a person, by name. */
  readonly personal: readonly string[];
  /** Columns that tell what is sensitive or private of a person. */
  readonly sensitive: readonly string[];
  /** Customers with answers, and the buyers in them. */
  readonly answers: number;
  readonly buyers: number;
  readonly files: readonly { readonly name: string; readonly isKept: boolean }[];
}
