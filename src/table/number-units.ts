/* Words and marks that stand before or after a number: currencies, per cent, and words for thousands and millions. */

/** `exponent` is the power of ten that a scale word stands for (tkr: 3), null when the word has none. */
export interface UnitWord {
  readonly unit: string | null;
  readonly exponent: number | null;
}

const currencies: readonly (readonly [string, string])[] = [
  ['kr', 'SEK'],
  ['kr.', 'SEK'],
  ['kronor', 'SEK'],
  [':-', 'SEK'],
  [',-', 'SEK'],
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['$', 'USD'],
  ['us$', 'USD'],
  ['£', 'GBP'],
];
const codes = ['SEK', 'EUR', 'USD', 'GBP', 'NOK', 'DKK', 'ISK', 'CHF', 'PLN', 'CZK', 'CAD', 'AUD', 'JPY'];

/** Letters that scale a currency written together with them: tkr, kSEK, MEUR. */
const letters: readonly (readonly [string, number])[] = [
  ['k', 3],
  ['t', 3],
  ['m', 6],
  ['mn', 6],
  ['md', 9],
];

const scales: readonly (readonly [string, number])[] = [
  ['k', 3],
  ['tusen', 3],
  ['thousand', 3],
  ['mn', 6],
  ['mln', 6],
  ['mio', 6],
  ['milj', 6],
  ['milj.', 6],
  ['miljon', 6],
  ['miljoner', 6],
  ['million', 6],
  ['millions', 6],
  ['md', 9],
  ['mdr', 9],
  ['miljard', 9],
  ['miljarder', 9],
  ['bn', 9],
  ['billion', 9],
];

/** Words that say what is counted; they change nothing. */
const counted = [
  ...[
    '.-',
    'st',
    'st.',
    'pcs',
    'pc',
    'dagar',
    'dag',
    'days',
    'day',
    'd',
    'mån',
    'månader',
    'months',
    'month',
  ],
  ...['år', 'years', 'year', 'anställda', 'employees', 'användare', 'users', 'seats', 'licenser', 'licenses'],
];

function allUnitWords(): Map<string, UnitWord> {
  const money = [...currencies, ...codes.map((code) => [code.toLowerCase(), code] as const)];
  const words = new Map<string, UnitWord>([['%', { unit: '%', exponent: null }]]);
  for (const [word, unit] of money) words.set(word, { unit, exponent: null });
  for (const [word, exponent] of scales) words.set(word, { unit: null, exponent });
  for (const word of counted) words.set(word, { unit: null, exponent: null });
  for (const [word, unit] of money) {
    for (const [letter, exponent] of letters) words.set(letter + word, { unit, exponent });
  }
  words.set('procent', { unit: '%', exponent: null });
  words.set('percent', { unit: '%', exponent: null });
  return words;
}

const unitWords: ReadonlyMap<string, UnitWord> = allUnitWords();

/**
 * The unit that a word or mark stands for, in any letter case; undefined when it is no unit. A lone M is a million only
 * as a capital: "12 m" may be months or metres.
 */
export function unitWord(word: string): UnitWord | undefined {
  if (word === 'M') return { unit: null, exponent: 6 };
  return unitWords.get(word.toLowerCase());
}
