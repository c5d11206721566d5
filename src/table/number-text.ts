/*
 * Numbers as people and programs write them. One pass over the text, no backtracking, so a hostile cell costs no more
 * than its length. A comma or point that can only mean one thing is read as that; the column's decimal mark decides
 * the rest: "1,234" alone.
 */
import { unitWord } from './number-units.ts';

export type DecimalMark = ',' | '.';

/** `unit` is a currency code, "%" or null; `scaled` tells that the cell itself said thousands or millions. */
export interface ParsedNumber {
  readonly value: number;
  readonly unit: string | null;
  readonly scaled: boolean;
}

interface Affixes {
  readonly unit: string | null;
  readonly exponent: number | null;
}

interface Core {
  readonly whole: string;
  readonly fraction: string;
  /** The decimal mark that was seen to be one, or must be when the other mark groups. */
  readonly evidence: DecimalMark | null;
}

interface Parts {
  /** From the first digit to the last; empty for a zero written as a dash. */
  readonly core: string;
  readonly affixes: Affixes;
  readonly negative: boolean;
}

const longestText = 60;
/** Beyond 15 digits a 64-bit float no longer tells neighbours apart, and the text is a code rather than an amount. */
const mostDigits = 15;

/**
 * The number in a text: "1 234,50 kr", "1.234,50", "$1,234", "(500)", "500-", "37,3 %", "113,5 MSEK" → 113500000.
 * Per cent keeps its figure. `exponent` is a power of ten from the header ("tkr": 3), used unless the cell has a scale
 * word of its own. Null when the text is no number: blank, words, "1e5", phone numbers, more than 15 whole digits.
 */
export function parseNumber(text: string, decimal: DecimalMark, exponent = 0): ParsedNumber | null {
  if (exponent === 0) {
    const plain = parsePlain(text);
    if (!Number.isNaN(plain)) return { value: plain, unit: null, scaled: false };
  }
  const parts = splitParts(text);
  if (parts === null) return null;
  const { core, affixes, negative } = parts;
  const scaled = affixes.exponent !== null;
  if (core === '') return { value: 0, unit: affixes.unit, scaled };
  const read = readCore(core, decimal);
  if (read === null) return null;
  const power = affixes.exponent ?? exponent;
  const value = Number(`${read.whole}.${read.fraction}e${power}`);
  return { value: negative ? 0 - value : value, unit: affixes.unit, scaled };
}

/** Most cells of most files: digits with at most a minus and a point that cannot group. NaN for all others. */
function parsePlain(text: string): number {
  if (text.length > mostDigits) return NaN;
  const start = text.startsWith('-') ? 1 : 0;
  let point = -1;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 && point < 0 && at > start) point = at;
    else if (!isDigit(code)) return NaN;
  }
  const decimals = text.length - 1 - point;
  if (text.length === start || (point >= 0 && (decimals === 0 || decimals === 3))) return NaN;
  return 0 + Number(text);
}

/**
 * The decimal mark of a column, from the cells that leave no doubt ("1 234,50", "1.234,5"), by majority; null when no
 * cell tells.
 */
export function guessDecimalMark(samples: Iterable<string>): DecimalMark | null {
  let commas = 0;
  let points = 0;
  for (const sample of samples) {
    if (!sample.includes(',') && !sample.includes('.')) continue;
    const parts = splitParts(sample);
    const core = parts === null || parts.core === '' ? null : readCore(parts.core, '.');
    if (core?.evidence === ',') commas++;
    else if (core?.evidence === '.') points++;
  }
  if (commas === points) return null;
  return commas > points ? ',' : '.';
}

/** Whether the digits are a code that a number would mangle: a leading zero, as in "0016556". */
export function isLeadingZeroCode(text: string): boolean {
  return /^0[0-9]+$/.test(text.trim());
}

/** Sign, affixes and the digits between them; null when something else stands there. */
function splitParts(text: string): Parts | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longestText) return null;
  const rest = withoutParentheses(trimmed);
  if (rest === null) return null;
  const isInParentheses = rest.length < trimmed.length;
  const [first, last] = digitSpan(rest);
  // Most texts that are no numbers are words, and end here.
  if (first < 0 && !/[-−–]/u.test(rest)) return null;
  const before = readAffix(first < 0 ? rest : rest.slice(0, first));
  const after = readAffix(first < 0 ? '' : rest.slice(last + 1));
  // A plus after the digits ("500+") is no sign but "and more".
  if (before === null || after === null || after.sign === '+') return null;
  // Only money and per cent stand before a number: "K12" is a customer's code, not twelve thousand.
  if (before.affixes.some(({ unit }) => unit === null)) return null;
  const signs = before.sign + after.sign;
  if (signs.length > 1 || (signs !== '' && isInParentheses)) return null;
  const affixes = joinAffixes(before.affixes, after.affixes);
  if (affixes === null) return null;
  const core = first < 0 ? '' : rest.slice(first, last + 1);
  // Accounting formats write zero as a currency mark and a dash: "$-".
  if (core === '' && (signs !== '-' || affixes.unit === null)) return null;
  if (signs === '+' && core.length > 7 && affixes.unit === null) return null;
  return { core, affixes, negative: isInParentheses || signs === '-' };
}

/** Parentheses around the digits, "(500)" or "$(500)", are a minus; null when they stand otherwise. */
function withoutParentheses(text: string): string | null {
  const open = text.indexOf('(');
  const close = text.lastIndexOf(')');
  if (open < 0 && close < 0) return text;
  if (open < 0 || close < open) return null;
  const [before, inside, after] = [text.slice(0, open), text.slice(open + 1, close), text.slice(close + 1)];
  const isAround = !/[0-9]/.test(before + after) && /[0-9]/.test(inside) && !/[()]/.test(inside);
  return isAround ? before + inside + after : null;
}

/** First and last digit; a decimal mark that opens the digits (".5") belongs to them. */
function digitSpan(text: string): [number, number] {
  let first = -1;
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    if (first < 0) first = at;
    last = at;
  }
  const mark = text[first - 1];
  return first > 0 && (mark === '.' || mark === ',') ? [first - 1, last] : [first, last];
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Reads what stands on one side of the digits: at most one sign, and known unit words. */
function readAffix(text: string): { sign: string; affixes: readonly Affixes[] } | null {
  let sign = '';
  const affixes: Affixes[] = [];
  for (const word of text.split(/\s/u)) {
    let rest = word;
    if (rest !== '' && unitWord(rest) === undefined) {
      const end = signOf(rest.at(-1));
      const start = signOf(rest[0]);
      if (start !== '') rest = rest.slice(1);
      else if (end !== '') rest = rest.slice(0, -1);
      sign += start === '' ? end : start;
    }
    if (rest === '') continue;
    const unit = unitWord(rest);
    if (unit === undefined) return null;
    affixes.push(unit);
  }
  return sign.length > 1 ? null : { sign, affixes };
}

/** Hyphen, minus and en dash are all written for minus. */
function signOf(mark: string | undefined): string {
  if (mark === '-' || mark === '−' || mark === '–') return '-';
  return mark === '+' ? '+' : '';
}

/** At most one unit and one scale in all; null when they contradict each other. */
function joinAffixes(before: readonly Affixes[], after: readonly Affixes[]): Affixes | null {
  let unit: string | null = null;
  let exponent: number | null = null;
  for (const affix of [...before, ...after]) {
    if (affix.unit !== null) {
      if (unit !== null && unit !== affix.unit) return null;
      unit = affix.unit;
    }
    if (affix.exponent !== null) {
      if (exponent !== null) return null;
      exponent = affix.exponent;
    }
  }
  return { unit, exponent };
}

/** Tells grouping marks from the decimal mark and checks that groups are of three. */
function readCore(core: string, decimal: DecimalMark): Core | null {
  const at = decimalPlace(core, decimal);
  if (at === null) return null;
  const fraction = at.place < 0 ? '' : core.slice(at.place + 1);
  const whole = ungroup(at.place < 0 ? core : core.slice(0, at.place));
  if (whole === null || whole.length > mostDigits || !/^[0-9]*$/.test(fraction)) return null;
  return { whole: whole === '' ? '0' : whole, fraction, evidence: at.evidence };
}

interface DecimalPlace {
  /** -1 when there are no decimals. */
  readonly place: number;
  readonly evidence: DecimalMark | null;
}

/** Where the decimal mark stands; null when the marks make no number. */
function decimalPlace(core: string, decimal: DecimalMark): DecimalPlace | null {
  const comma = core.lastIndexOf(',');
  const point = core.lastIndexOf('.');
  if (comma < 0 && point < 0) return { place: -1, evidence: null };
  const place = Math.max(comma, point);
  const mark: DecimalMark = comma > point ? ',' : '.';
  const other: DecimalMark = mark === ',' ? '.' : ',';
  const alone = core.indexOf(mark) === place;
  if (comma >= 0 && point >= 0) return alone ? { place, evidence: mark } : null;
  if (!alone) return { place: -1, evidence: other };
  const whole = core.slice(0, place);
  const couldGroup = core.length - place === 4 && /^[1-9][0-9]{0,2}$/.test(whole);
  if (!couldGroup) return { place, evidence: mark };
  return { place: mark === decimal ? place : -1, evidence: null };
}

/** The digits of a whole number without its grouping marks; null unless all groups are of three and marked alike. */
function ungroup(text: string): string | null {
  const groups = text.split(/[\s'’.,]/u);
  if (groups.length === 1) return /^[0-9]*$/.test(text) ? text : null;
  const head = groups[0] ?? '';
  if (!/^[0-9]{1,3}$/.test(head)) return null;
  if (groups.slice(1).some((group) => !/^[0-9]{3}$/.test(group))) return null;
  const mark = groupMark(text, head.length);
  let at = head.length;
  for (let group = 1; group < groups.length; group++) {
    if (groupMark(text, at) !== mark) return null;
    at += 4;
  }
  return groups.join('');
}

/** All kinds of spaces count as one mark: exports mix hard and narrow ones. */
function groupMark(text: string, at: number): string {
  const mark = text[at] ?? '';
  return /\s/u.test(mark) ? ' ' : mark === '’' ? "'" : mark;
}
