/* A job title sorted by its words into a level and an area, in Swedish and English. */
import type { TitleCorrection } from './decisions.ts';
import { foldCase } from './fold.ts';
import type { TitleArea, TitleSorting } from './job-title.ts';
import { areaWords, deputyWords, helperWords, knownTitles, levelWords } from './title-words.ts';

const fallbackAreas: ReadonlySet<TitleArea> = new Set<TitleArea>(['general', 'admin']);

/**
 * The level and the area that a title names; null for what it does not. The highest level named counts ("CTO and
 * founder" is an owner), save that who assists somebody is a specialist; of areas the first one named. A title that is
 * about something but names no level is a specialist's. Only words decide, so it can be wrong: people correct it.
 */
export function sortTitle(title: string): TitleSorting {
  const text = spaced(title);
  const known = longestKnown(text);
  if (known !== undefined) return { level: known[1], area: known[2] ?? areaOf(text) };
  const area = areaOf(text);
  if (has(text, helperWords))
    return { level: 'specialist', area: area === null || area === 'general' ? 'admin' : area };
  if (has(text, deputyWords)) return { level: 'executive', area };
  // One who owns part of a firm of lawyers or consultants: the word alone, since others have it for a companion.
  const level =
    text === ' partner ' ? 'owner' : (levelWords.find(([, words]) => has(text, words))?.[0] ?? null);
  if (level === 'owner') return { level, area: 'general' };
  return { level: level ?? (area === null ? null : 'specialist'), area };
}

/** Sorts titles, each by the correction made for it, if any; each title is looked at once. */
export function titleSorter(corrections: readonly TitleCorrection[]): (title: string) => TitleSorting {
  const sorted = new Map<string, TitleSorting>(
    corrections.map(({ title, level, area }) => [foldCase(title), { level, area }]),
  );
  return (title) => {
    const key = foldCase(title);
    const sorting = sorted.get(key) ?? sortTitle(title);
    sorted.set(key, sorting);
    return sorting;
  };
}

/** In small letters without accents, words parted and surrounded by single spaces: "IT-chef" is " it chef ". */
function spaced(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const whole = plain.replace(/\br\s*&\s*d\b/g, 'rnd').replace(/\bf\s*&\s*u\b/g, 'fou');
  return ` ${whole.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** What a pattern is looked for as: a space where a word must end. */
function needle(pattern: string): string {
  const start = pattern.startsWith('*') ? '' : ' ';
  const end = pattern.endsWith('*') ? '' : ' ';
  return start + pattern.replaceAll('*', '') + end;
}

const needles = new Map<string, string>();
function placeOf(text: string, pattern: string): number {
  let wanted = needles.get(pattern);
  if (wanted === undefined) {
    wanted = needle(pattern);
    needles.set(pattern, wanted);
  }
  const place = text.indexOf(wanted);
  // Where the word begins, not the space before it.
  return place < 0 || !wanted.startsWith(' ') ? place : place + 1;
}

function has(text: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => placeOf(text, pattern) >= 0);
}

function longestKnown(text: string): (typeof knownTitles)[number] | undefined {
  return knownTitles
    .filter(([words]) => placeOf(text, words) >= 0)
    .toSorted(([a], [b]) => b.length - a.length)[0];
}

/** The area named first; of those named in one place the one with the longer word. */
function areaOf(text: string): TitleArea | null {
  let first: { area: TitleArea; place: number; length: number } | null = null;
  let fallback: TitleArea | null = null;
  for (const [area, patterns] of areaWords) {
    for (const pattern of patterns) {
      const place = placeOf(text, pattern);
      if (place < 0) continue;
      const { length } = pattern;
      if (fallbackAreas.has(area)) fallback ??= area;
      else if (first === null || place < first.place || (place === first.place && length > first.length))
        first = { area, place, length };
    }
  }
  return first?.area ?? fallback;
}
