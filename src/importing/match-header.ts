/* How well a header fits each role, by the words alone. */
import type { Role } from '../table/role.ts';
import type { HeaderText } from './header-text.ts';
import {
  codeWords,
  contactWords,
  dateWords,
  neverWords,
  organisationNumberWords,
  placeWords,
} from './header-sorts.ts';
import { roleWords, type RoleWords } from './header-words.ts';

/** `score` runs to 100; the whole header beats a part of it, and that beats a word that means much else too. */
export interface RoleMatch {
  readonly role: Role;
  readonly score: number;
}

/** What sort of column the header announces, apart from roles. */
export type HeaderSort = 'contact' | 'never' | 'organisationNumber' | 'code' | 'plain';

/** Turnover without another word is what the customer pays; stated in thousands or millions it is the customer's own. */
const openTurnover: ReadonlySet<string> = new Set(['omsattning', 'revenue', 'intakt', 'intakter']);

/** The sort of column that the header names. */
export function sortOfHeader(header: HeaderText): HeaderSort {
  const { words, entity } = header;
  if (contactWords.some((word) => hasPhrase(words, word))) {
    const isPlace = placeWords.some((word) => hasPhrase(words, word));
    if (!isPlace || hasPhrase(words, 'email')) return 'contact';
  }
  if (neverWords.some((word) => hasPhrase(words, word))) return 'never';
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

/** Roles that the header fits. `scaled` tells that the cells themselves say thousands or millions. */
export function matchRoles(header: HeaderText, scaled: boolean): readonly RoleMatch[] {
  const matches = roleWords
    .map((words) => ({
      role: words.role,
      score: Math.max(scoreOf(header.words, words), scoreOf(header.bare, words) - 5),
    }))
    .filter(({ score }) => score > 0);
  if (!openTurnover.has(header.bare) || (header.exponent < 3 && !scaled)) return matches;
  return [{ role: 'company.yearlyRevenue', score: 90 }];
}

function scoreOf(text: string, { whole, within = [], weak = [] }: RoleWords): number {
  const exact = whole.indexOf(text);
  if (exact >= 0) return 100 - exact / 10;
  const part = within.findIndex((phrase) => hasPhrase(text, phrase));
  if (part >= 0) return 80 - part / 10;
  const vague = weak.indexOf(text);
  return vague >= 0 ? 40 - vague / 10 : 0;
}

function isName(words: string): boolean {
  return words === 'name' || words === 'namn' || words === 'navn' || words === 'titel';
}

/** Whether the phrase stands in the text as whole words. */
function hasPhrase(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}
