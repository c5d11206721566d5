/* Numbers, money, percent and dates as the reader's language writes them. All formatting goes through here. */
import { isolate } from './isolate.ts';
import type { LanguageCode } from './language-code.ts';

const locales: Record<LanguageCode, string> = { sv: 'sv-SE', en: 'en-GB' };
const millisecondsPerDay = 86_400_000;

/** An amount is said in millions from here on. */
const millions = 1e6;

export interface Formats {
  /** 1 234,5; at most two decimals unless told otherwise. */
  number(value: number, decimals?: number): string;
  /** A count that may end in a part of one: "14½", "⅓"; "14,4" for parts that have no sign. */
  count(value: number): string;
  /** What a reader typed as a number in this language's way; NaN when it is none. */
  parseNumber(text: string): number;
  /** A number with its unit: "37,3 %", "12,4 MSEK", "1 234 kr", "55". */
  measure(value: number, unit: string | null): string;
  /** An amount to the whole unit, for columns of sums: "5 167 203 kr". */
  amount(value: number, unit: string | null): string;
  /** "20–50", "50–100 MSEK", "21+" when open upwards (high is Infinity). */
  range(low: number, high: number, unit: string | null): string;
  /** A share 0–1 as whole percent: "60 %". */
  percent(share: number): string;
  /** Days since 1970 as a date: "3 mars 2024". */
  day(days: number): string;
  /** The year of days since 1970: "2024". */
  year(days: number): string;
  /** Milliseconds since 1970, or an ISO date, as a date: "3 mars 2024". */
  date(when: number | string): string;
  /** "IT, Bank och Telco". */
  list(items: readonly string[]): string;
  /** 1 048 576 bytes → "1 MB". */
  size(bytes: number): string;
}

/** Parts of one that have a sign of their own. */
const partSigns: readonly (readonly [number, string])[] = [
  [1 / 2, '½'],
  [1 / 3, '⅓'],
  [2 / 3, '⅔'],
  [1 / 4, '¼'],
  [3 / 4, '¾'],
  [1 / 5, '⅕'],
  [2 / 5, '⅖'],
  [3 / 5, '⅗'],
  [4 / 5, '⅘'],
  [1 / 6, '⅙'],
  [5 / 6, '⅚'],
];
/** A sum of parts misses its sign by less than this. */
const nearly = 0.002;

function isCurrency(unit: string | null): unit is string {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}

/** Formats for one language. */
export function createFormats(language: LanguageCode): Formats {
  const locale = locales[language];
  const plain = (decimals: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
  const whole = plain(0);
  const upToTwo = plain(2);
  const percentFormat = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const dateFormat = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });

  const number = (value: number, decimals?: number): string =>
    Number.isFinite(value) ? (decimals === undefined ? upToTwo : plain(decimals)).format(value) : '–';

  /** Figures and the word after them, so that a range can share one word. */
  function parts(value: number, unit: string | null, inMillions: boolean): { figure: string; word: string } {
    if (unit === '%') return { figure: plain(1).format(value), word: '%' };
    if (!isCurrency(unit))
      return {
        figure: inMillions ? plain(2).format(value / millions) : number(value),
        word: inMillions ? 'mn' : '',
      };
    if (inMillions) return { figure: plain(1).format(value / millions), word: `M${unit}` };
    return { figure: whole.format(value), word: unit === 'SEK' && language === 'sv' ? 'kr' : unit };
  }
  /** English writes its percent sign close to the figure. */
  const gapBefore = (word: string): string =>
    word === '' || (word === '%' && language === 'en') ? '' : '\u00a0';
  const join = (figure: string, word: string): string => `${figure}${gapBefore(word)}${word}`;

  function count(value: number): string {
    const near = Math.round(value);
    if (Math.abs(value - near) < nearly) return number(near);
    const ones = Math.floor(value);
    const sign = partSigns.find(([part]) => Math.abs(value - ones - part) < nearly)?.[1];
    return sign === undefined ? number(value, 1) : `${ones === 0 ? '' : number(ones)}${sign}`;
  }

  return {
    number,
    count,
    parseNumber(text) {
      const bare = text.replace(/\s/g, '');
      // In English a comma parts thousands; in Swedish it is the decimal mark.
      const plainText = language === 'en' ? bare.replace(/,/g, '') : bare.replace(',', '.');
      return plainText === '' ? NaN : Number(plainText);
    },
    measure(value, unit) {
      if (!Number.isFinite(value)) return '–';
      const { figure, word } = parts(value, unit, isCurrency(unit) && Math.abs(value) >= millions);
      return join(figure, word);
    },
    amount(value, unit) {
      if (!Number.isFinite(value)) return '–';
      return join(whole.format(value), parts(0, unit, false).word);
    },
    range(low, high, unit) {
      const inMillions = isCurrency(unit) && (Number.isFinite(high) ? high : low) >= millions;
      const from = parts(low, unit, inMillions);
      if (!Number.isFinite(high)) return join(`${from.figure}+`, from.word);
      const to = parts(high, unit, inMillions);
      return join(low === high ? from.figure : `${from.figure}–${to.figure}`, to.word);
    },
    percent: (share) => (Number.isFinite(share) ? percentFormat.format(share) : '–'),
    day: (days) => (Number.isFinite(days) ? dateFormat.format(days * millisecondsPerDay) : '–'),
    year: (days) =>
      Number.isFinite(days) ? String(new Date(days * millisecondsPerDay).getUTCFullYear()) : '–',
    date: (when) => dateFormat.format(new Date(when)),
    list: (items) => listFormat.format(items.map(isolate)),
    size(bytes) {
      const megabytes = bytes / 1_048_576;
      return megabytes < 1
        ? `${whole.format(Math.ceil(bytes / 1024))} kB`
        : `${plain(1).format(megabytes)} MB`;
    },
  };
}
