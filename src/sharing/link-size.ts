import { linkLimits } from '../limits/link.ts';

/** Outlook has cut links at 1,024 characters; Teams and Windows stop a little above what is made. */
const everywhereChars = 1000;

/** Where a link survives: in every program known, in most, or in too few: then offer a file instead. */
export type LinkSize = 'everywhere' | 'most' | 'too-long';

/** The size of an address with so many characters. */
export function sizeOfLink(length: number): LinkSize {
  if (length <= everywhereChars) return 'everywhere';
  return length <= linkLimits.madeChars ? 'most' : 'too-long';
}
