const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
const isPartOfWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/**
 * Whether what was searched for stands in a text only as part of longer words: "Bageri 2" in "Bageri 20 AB", or "Anna" in
 * "Annas Bageri". Such a find is more likely somebody else. False when it does not stand there at all: a number is also
 * found when it is written in another way.
 */
export function isOnlyPart(words: string, text: string): boolean {
  const [asked, said] = [fold(words), fold(text)];
  if (asked === '') return false;
  let isFound = false;
  for (let at = said.indexOf(asked); at !== -1; at = said.indexOf(asked, at + 1)) {
    isFound = true;
    const before = isPartOfWord(asked[0]) && isPartOfWord(said[at - 1]);
    const after = isPartOfWord(asked.at(-1)) && isPartOfWord(said[at + asked.length]);
    if (!before && !after) return false;
  }
  return isFound;
}
