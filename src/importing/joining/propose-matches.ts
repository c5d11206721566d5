/* Near matches between keys of two files, to be accepted or not by the user; never made by themselves. */
import type { Column } from '../../table/column.ts';
import { foldCompanyName } from '../duplicates/company-name.ts';
import { figuresOf, NearTexts } from '../variants/near-texts.ts';
import { codesOf } from './column-codes.ts';
import type { KeyKind, MatchProposal, MatchReport } from './types.ts';

/** Most keys looked for, and most names looked among; a search beyond them takes longer than anybody waits. */
export const proposalLimits = { keys: 5000, names: 200_000 } as const;
const proposalsPerKey = 3;
/** A word that more names have than this tells nothing of who it is. */
const mostSharing = 100;
/** Share of all letters that shared words must hold. */
const fewestShared = 0.5;

/**
 * For each key up to three of `names`, best first. Names: the same but for legal form, signs and spaces (score 1); few
 * slips (1 − slips ÷ length); or shared words that hold at least half of the letters (that share). Numbers: only the
 * same digits and letters but for leading zeros and signs, since numbers that are near are of others. Beyond
 * `proposalLimits` the rest is not looked at.
 */
export function proposeMatches(
  keys: readonly string[],
  names: readonly string[],
  kind: KeyKind,
): readonly MatchProposal[] {
  const sought = keys.slice(0, proposalLimits.keys);
  const among = names.slice(0, proposalLimits.names);
  if (kind !== 'name') return proposeDigits(sought, among);
  const folded = among.map((name) => foldCompanyName(name));
  const near = new NearTexts(folded.map((name) => name.replaceAll(' ', '')));
  const byWord = indexWords(folded);
  return sought.flatMap((key) => {
    const form = foldCompanyName(key);
    const found = new Map<number, MatchProposal>();
    const add = (index: number, score: number, reason: MatchProposal['reason']): void => {
      const to = among[index] ?? '';
      const known = found.get(index)?.score ?? 0;
      if (to !== '' && score > known) found.set(index, { from: key, to, score, reason });
    };
    const squeezed = form.replaceAll(' ', '');
    if (squeezed === '') return [];
    for (const { index, slips } of near.near(squeezed)) {
      const length = Math.max(squeezed.length, (folded[index] ?? '').replaceAll(' ', '').length);
      add(index, 1 - slips / length, slips === 0 ? 'same-name' : 'spelling');
    }
    for (const index of sharers(form, byWord)) {
      const other = folded[index] ?? '';
      const share = figuresOf(form) === figuresOf(other) ? sharedLetters(form, other) : 0;
      // Same words in another order are nearly, but not quite, the same name.
      if (share >= fewestShared) add(index, Math.min(share, 0.95), 'words');
    }
    return [...found.values()]
      .sort((a, b) => b.score - a.score || (a.to < b.to ? -1 : 1))
      .slice(0, proposalsPerKey);
  });
}

/** Near matches for the keys that a join did not find, among all keys of the parent's column. */
export function proposeForJoin(match: MatchReport, parent: Column, kind: KeyKind): readonly MatchProposal[] {
  const { count, textOf } = codesOf(parent);
  const most = Math.min(count, proposalLimits.names);
  const names = Array.from({ length: most }, (_, index) => textOf(index + 1));
  const keys = match.unmatched.map(({ key }) => key).filter((key) => key !== '');
  return keys.length === 0 ? [] : proposeMatches(keys, names, kind);
}

function proposeDigits(keys: readonly string[], names: readonly string[]): readonly MatchProposal[] {
  const byForm = new Map<string, string[]>();
  for (const name of names) {
    const form = bareNumber(name);
    const list = byForm.get(form);
    if (list === undefined) byForm.set(form, [name]);
    else list.push(name);
  }
  return keys.flatMap((from) => {
    const form = bareNumber(from);
    const found = form === '' ? [] : (byForm.get(form) ?? []);
    return found
      .slice(0, proposalsPerKey)
      .map((to) => ({ from, to, score: 1, reason: 'same-digits' as const }));
  });
}

/** "K-00101" and "k 101" are near: letters and digits, each run of digits without leading zeros. */
function bareNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\.0+$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<![0-9])0+(?=[0-9])/g, '');
}

function indexWords(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  names.forEach((name, index) => {
    for (const word of new Set(name.split(' '))) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [index]);
      else list.push(index);
    }
  });
  return byWord;
}

function sharers(name: string, byWord: ReadonlyMap<string, readonly number[]>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of name.split(' ')) {
    const list = byWord.get(word) ?? [];
    if (list.length <= mostSharing) for (const index of list) found.add(index);
  }
  return found;
}

/** Letters in words that both have, as a share of the letters in words that either has. */
function sharedLetters(one: string, other: string): number {
  const ones = new Set(one.split(' '));
  const others = new Set(other.split(' '));
  let shared = 0;
  let all = 0;
  for (const word of new Set([...ones, ...others])) {
    all += word.length;
    if (ones.has(word) && others.has(word)) shared += word.length;
  }
  return all === 0 ? 0 : shared / all;
}
