/* Words that people and programs write for nothing. They are missing values, not problems. */

const blankWords: ReadonlySet<string> = new Set(['', 'null', '#n/a', 'n/a']);
const blankValues: ReadonlySet<string> = new Set([
  ...blankWords,
  ...['-', '–', '—', '--', '.', '?', 'na', 'nan', '#null!', '#saknas!', '#värdefel!', '#value!', '#div/0!'],
  ...['saknas', 'okänd', 'okänt', 'uppgift saknas', 'ej angivet', 'ej angiven', 'ingen uppgift'],
  ...['unknown', 'missing', 'none', 'not available'],
]);
const longestBlank = 15;

/** Whether a cell of a name or category column says nothing. */
export function isBlankWord(text: string): boolean {
  return isOneOf(blankWords, text);
}

/** Whether a cell of a number or date column says nothing; there a dash or "okänd" is no value either. */
export function isBlankValue(text: string): boolean {
  return isOneOf(blankValues, text);
}

function isOneOf(words: ReadonlySet<string>, text: string): boolean {
  if (text === '') return true;
  const trimmed = text.trim();
  return trimmed.length <= longestBlank && words.has(trimmed.toLowerCase());
}
