import type { PersonPlace, Told } from './types.ts';

/** A place where the words stand, and all that it tells, read when it is asked for. */
export interface Found {
  readonly place: PersonPlace;
  readonly told: () => readonly Told[];
}

/** A text by itself: what it is of, the place says. */
export const plain = (text: string): Told => ({ of: null, line: null, text });
