/* How well a header fits each role, by the words alone. */
import type { Role } from '../table/role.ts';
import type { HeaderText } from './header-text.ts';
import {
  codeWords,
  contactWords,
  dateWords,
  neverWholeWords,
  neverWords,
  organisationNumberWords,
  placeWords,
} from './header-sorts.ts';
import { roleWords, type RoleWords } from './header-words.ts';

/** How surely a header names a role, surest first: see RoleWords. */
export type MatchStrength = 'whole' | 'within' | 'usual' | 'weak';

/** `score` runs to 100; a surer match always has the higher one, and earlier words break ties. */
export interface RoleMatch {
  readonly role: Role;
  readonly score: number;
  readonly strength: MatchStrength;
}

/** What sort of column the header announces, apart from roles. */
export type HeaderSort = 'contact' | 'never' | 'organisationNumber' | 'code' | 'plain';

/** The sort of column that the header names. */
export function sortOfHeader(header: HeaderText): HeaderSort {
  const { entity } = header;
  const words = withoutCounters(header.words);
  if (contactWords.some((word) => hasPhrase(words, word))) {
    const isPlace = placeWords.some((word) => hasPhrase(words, word));
    if (!isPlace || hasPhrase(words, 'email')) return 'contact';
  }
  if (neverWholeWords.includes(words) || neverWords.some((word) => hasPhrase(words, word))) return 'never';
  if (entity === 'deal' && (isName(words) || words === 'title' || words === 'id')) return 'never';
  if (entity === 'person' && (isName(words) || words === 'id')) return 'never';
  if (organisationNumberWords.some((word) => hasPhrase(words, word))) return 'organisationNumber';
  return saysCode(header) ? 'code' : 'plain';
}

/** Whether digits under this header are a code and no amount: its last word is "id", "nr" or the like. */
export function saysCode({ words }: HeaderText): boolean {
  return codeWords.some((word) => words === word || words.endsWith(` ${word}`));
}

/** Whether the header says that the column holds dates. */
export function saysDate({ words }: HeaderText): boolean {
  return dateWords.some((word) => hasPhrase(words, word));
}

/** Roles that the header fits, each once. */
export function matchRoles(header: HeaderText): readonly RoleMatch[] {
  return roleWords.flatMap((words) => {
    const asWritten = matchOf(header.words, words);
    const bare = matchOf(header.bare, words);
    // Of "2023", "2024" and "2025" the last is meant.
    const found =
      asWritten ?? (bare === null ? null : { ...bare, score: bare.score - 5 + latest(header.words) });
    return found === null ? [] : [found];
  });
}

const bases: Record<MatchStrength, number> = { whole: 100, within: 80, usual: 60, weak: 40 };

function matchOf(text: string, words: RoleWords): RoleMatch | null {
  const { role, whole, within = [], usual = [], weak = [] } = words;
  const at = (strength: MatchStrength, index: number): RoleMatch => ({
    role,
    strength,
    score: bases[strength] - index / 10,
  });
  const exact = whole.indexOf(text);
  if (exact >= 0) return at('whole', exact);
  const part = within.findIndex((phrase) => hasPhrase(text, phrase));
  if (part >= 0) return at('within', part);
  const likely = usual.indexOf(text);
  if (likely >= 0) return at('usual', likely);
  const vague = weak.indexOf(text);
  return vague < 0 ? null : at('weak', vague);
}

/** A little more for each later year in the header. */
function latest(words: string): number {
  const year = /\b(?:19|20)(\d\d)\b/.exec(words)?.[1];
  return year === undefined ? 0 : Number(year) / 1000;
}

function isName(words: string): boolean {
  return words === 'name' || words === 'namn' || words === 'navn' || words === 'titel';
}

/** "adress1 phone2" without the digits that count them. */
function withoutCounters(words: string): string {
  return words.replace(/(\p{L}{3,})\d\b/gu, '$1');
}

/** Whether the phrase stands in the text as whole words. */
export function hasPhrase(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}
