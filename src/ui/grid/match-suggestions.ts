/* Which suggestions fit what has been written so far. */

/** What is being written, taken apart: in an answer that names several, only the last one is. */
interface Written {
  /** What stays, with the blank after its last comma. */
  readonly before: string;
  readonly last: string;
}

function takeApart(text: string, several: boolean): Written {
  const comma = several ? text.lastIndexOf(',') : -1;
  if (comma < 0) return { before: '', last: text.trim() };
  return { before: `${text.slice(0, comma + 1).trim()} `, last: text.slice(comma + 1).trim() };
}

/** Small letters without accents, so that "malmo" finds "Malmö". */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** How well a suggestion fits: 0 best; null not at all. */
function rank(suggestion: string, wanted: string): number | null {
  if (suggestion.toLowerCase().startsWith(wanted.toLowerCase())) return 0;
  const [words, word] = [folded(suggestion), folded(wanted)];
  if (words.startsWith(word)) return 1;
  if (words.split(/[\s\-/(]+/u).some((part) => part.startsWith(word))) return 2;
  return words.includes(word) ? 3 : null;
}

/**
 * The suggestions that fit, best first, else in their own order. Blank text fits all; what is already written in full,
 * or named before, is not offered again.
 */
export function matchSuggestions(
  suggestions: readonly string[],
  text: string,
  several: boolean,
): readonly string[] {
  const { before, last } = takeApart(text, several);
  const named = new Set(before.split(',').map((part) => folded(part.trim())));
  const ranked = suggestions.flatMap((suggestion) => {
    const place = last === '' ? 0 : rank(suggestion, last);
    return place === null || named.has(folded(suggestion)) ? [] : [{ suggestion, place }];
  });
  const found = ranked.toSorted((a, b) => a.place - b.place).map(({ suggestion }) => suggestion);
  return found.length === 1 && found[0] === last ? [] : found;
}

/** The text once a suggestion is taken. */
export function withSuggestion(text: string, suggestion: string, several: boolean): string {
  return takeApart(text, several).before + suggestion;
}
