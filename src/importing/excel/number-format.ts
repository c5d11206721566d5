/* What a cell's number format says of the number: a date, per cent, an amount in a currency (ECMA-376 part 1, 18.8.31). */
import { unitWord } from '../../table/number-units.ts';
import type { DateShown } from './excel-date.ts';

export interface NumberMeaning {
  readonly date: DateShown | null;
  /** Power of ten between what is stored and what is shown: 2 for per cent. */
  readonly shift: number;
  /** What is shown behind the number: "%", "SEK", "tkr" or ''. */
  readonly unit: string;
  /** Thousands that the format leaves away without saying so: 3 for "#,##0,". */
  readonly hidden: number;
  /** Digits that a whole number is filled up to with zeros, as codes are: 5 for "00000". */
  readonly zeros: number;
}

export const plainMeaning: NumberMeaning = { date: null, shift: 0, unit: '', hidden: 0, zeros: 0 };

/** Formats that files use by number without writing them out (18.8.30); 27–36 and 50–58 are East Asian dates. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36].map((id) => [id, 'yyyy-mm-dd'] as const),
  ...[50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, 'yyyy-mm-dd'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 47].map((id) => [id, 'hh:mm:ss'] as const),
  [22, 'yyyy-mm-dd hh:mm'],
  [46, '[h]:mm:ss'],
]);

/** Crowns by the language of the format; Swedish otherwise. */
const crowns: ReadonlyMap<string, string> = new Map([
  ['406', 'DKK'],
  ['414', 'NOK'],
  ['814', 'NOK'],
  ['40f', 'ISK'],
  ['405', 'CZK'],
]);

/** What the format with this number says; `code` when the file writes it out. */
export function meaningOfFormat(id: number, code: string | undefined): NumberMeaning {
  const format = code ?? builtIn.get(id);
  return format === undefined ? plainMeaning : meaningOfCode(format);
}

interface Pieces {
  /** Places of digits, letters of dates and marks; nothing in quotation marks or brackets. */
  readonly pattern: string;
  /** Words that are shown as they stand. */
  readonly words: string;
  readonly isElapsed: boolean;
  /** Shown only for some numbers. */
  readonly isConditional: boolean;
}

/** Numbers above zero are shown by the first section. */
function meaningOfCode(code: string): NumberMeaning {
  const { pattern, words, isElapsed, isConditional } = takeApart(code);
  const letters = pattern.toLowerCase().replace(/general|standard|am\/pm|a\/p/g, '');
  const hasTime = /[hs]/.test(letters) || isElapsed;
  const hasDate = /[yd]/.test(letters) || (/m/.test(letters) && !hasTime);
  if (hasDate || hasTime) {
    return { ...plainMeaning, date: { date: hasDate, time: hasTime, elapsed: isElapsed } };
  }
  const shift = 2 * (pattern.match(/%/g) ?? []).length;
  if (shift > 0) return { ...plainMeaning, shift, unit: shift === 2 ? '%' : '' };
  const hidden = 3 * (/[0#?](,+)(?![0#?,.]*[0#?])/.exec(pattern)?.[1]?.length ?? 0);
  const unit = unitOf(words);
  const zeros = /^0{2,15}$/.test(pattern) && words === '' ? pattern.length : 0;
  if (isConditional || (hidden > 0 && unit !== '')) return plainMeaning;
  return { ...plainMeaning, unit, hidden, zeros };
}

/** The one unit among the words that the reader of numbers knows; '' when there is none or several. */
function unitOf(words: string): string {
  const units = words.split(/\s+/u).flatMap((word) => {
    const known = word === '' ? undefined : unitWord(word);
    if (known === undefined || (known.unit === null && known.exponent === null)) return [];
    return [known.exponent === null ? (known.unit ?? word) : word];
  });
  return units.length === 1 ? (units[0] ?? '') : '';
}

const token = /"([^"]*)"?|\\(.)|\[([^\]]*)\]|[_*].|;|([$€£¥])|([\s\S])/gu;

function takeApart(code: string): Pieces {
  let pattern = '';
  let words = '';
  let isElapsed = false;
  let isConditional = false;
  for (const [whole, quoted, escaped, bracket, symbol, mark] of code.matchAll(token)) {
    if (whole === ';') break;
    if (bracket !== undefined) {
      if (/^(h+|m+|s+)$/i.test(bracket)) isElapsed = true;
      else if (bracket.startsWith('$')) words += ` ${currencyOf(bracket)} `;
      else if (/^[<>=]/.test(bracket)) isConditional = true;
    } else words += quoted ?? escaped ?? (symbol === undefined ? '' : ` ${symbol} `);
    pattern += mark ?? '';
  }
  return { pattern: pattern.trim(), words: words.trim(), isElapsed, isConditional };
}

/** "[$kr-41D]", "[$SEK]", "[$-409]": the currency and the language's number. */
function currencyOf(bracket: string): string {
  const [symbol = '', language = ''] = bracket.slice(1).split('-');
  const isCrown = /^kr\.?$|^Kč$/i.test(symbol.trim());
  return isCrown ? (crowns.get(language.toLowerCase().replace(/^0+/, '')) ?? 'kr') : symbol;
}
