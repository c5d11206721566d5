/* Numbers from the bytes of their digits. What this accepts, parseNumber of table/number-text.ts reads as the same. */
import { parseNumber, type DecimalMark } from '../../table/number-text.ts';
import { utf8Decoder } from '../../table/utf8.ts';

/** What stands before and after the digits ("$…", "… kr"), and what it does to them. */
interface Affixes {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Power of ten; null when a number in these affixes has to be read as text, or is none. */
  readonly power: number | null;
  readonly negative: boolean;
}

/** A column whose cells have more different affixes than that is read as text from there on. */
const mostAffixes = 16;
const mostDigits = 15;
const longestNumber = 60;

const space = 1;
const point = 46;
const comma = 44;
const minus = 45;

const powersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Reads the numbers of one column: its decimal mark, its unit, and the power of ten from its header. */
export class NumberBytes {
  readonly #decimal: number;
  readonly #mark: DecimalMark;
  readonly #unit: string | null;
  readonly #exponent: number;
  readonly #affixes: Affixes[] = [];

  constructor(decimal: DecimalMark, unit: string | null, exponent: number) {
    this.#mark = decimal;
    this.#decimal = decimal === ',' ? comma : point;
    this.#unit = unit;
    this.#exponent = exponent;
  }

  /** The number in `bytes[start .. end]`; NaN when there is none, and for some that only parseNumber can read. */
  read(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    const isNegative = bytes[at] === minus;
    if (isNegative) at++;
    let byte = bytes[at] ?? 0;
    if (byte < 48 || byte > 57) {
      at = firstDigit(bytes, start, end);
      if (at < 0) return NaN;
      byte = bytes[at] ?? 0;
    }
    const first = at;
    let digits = 0;
    while (at < end && byte >= 48 && byte <= 57) {
      digits = digits * 10 + byte - 48;
      byte = bytes[++at] ?? 0;
    }
    const head = at - first;
    let count = head;
    // Marks between digits: `kind` of those that group, then the last one, which may be the decimal mark.
    let kind = 0;
    let last = 0;
    let run = 0;
    while (at < end) {
      const width = byte === comma || byte === point ? 1 : spaceWidth(bytes, at);
      if (width === 0 || at + width >= end || !isDigit(bytes[at + width] ?? 0)) break;
      if (last !== 0) {
        if (run !== 3 || (kind !== 0 && kind !== last)) return NaN;
        kind = last;
      }
      last = byte === comma || byte === point ? byte : space;
      at += width;
      const from = at;
      byte = bytes[at] ?? 0;
      while (at < end && byte >= 48 && byte <= 57) {
        digits = digits * 10 + byte - 48;
        byte = bytes[++at] ?? 0;
      }
      run = at - from;
      count += run;
    }
    if (count > mostDigits) return NaN;
    const decimals = last === 0 ? 0 : this.#decimals(head, kind, last, run, bytes[first] ?? 0);
    if (decimals < 0) return NaN;
    const isBare = at === end && first === (isNegative ? start + 1 : start);
    if (isBare) return scaled(isNegative ? 0 - digits : digits, this.#exponent - decimals);
    const affixes = this.#affixesOf(bytes, start, first, at, end);
    if (affixes.power === null) return NaN;
    return scaled(affixes.negative ? 0 - digits : digits, affixes.power - decimals);
  }

  /** How many digits are decimals; -1 when the marks make no number. The rules are those of number-text.ts. */
  #decimals(head: number, kind: number, last: number, run: number, firstDigit: number): number {
    const isGrouped = kind !== 0;
    if (isGrouped && head > 3) return -1;
    if (last === space || last === kind)
      return run === 3 && head <= 3 && (!isGrouped || kind === last) ? 0 : -1;
    if (isGrouped) return run;
    const couldGroup = run === 3 && head <= 3 && firstDigit !== 48;
    return couldGroup && last !== this.#decimal ? 0 : run;
  }

  /** The affixes around the digits `bytes[first .. last]`, found among those seen before or made. */
  #affixesOf(bytes: Uint8Array, start: number, first: number, last: number, end: number): Affixes {
    for (const affixes of this.#affixes) {
      if (isSame(affixes.before, bytes, start, first) && isSame(affixes.after, bytes, last, end))
        return affixes;
    }
    const before = bytes.slice(start, first);
    const after = bytes.slice(last, end);
    const made = { before, after, ...this.#effectOf(utf8Decoder.decode(before), utf8Decoder.decode(after)) };
    if (this.#affixes.length < mostAffixes) this.#affixes.push(made);
    return made;
  }

  /**
   * What affixes do is what they do to 1: they mean the same around all digits, but for a plus, which long numbers
   * cannot have, a mark before the first digit, and lengths beyond the longest number.
   */
  #effectOf(before: string, after: string): Pick<Affixes, 'power' | 'negative'> {
    const none = { power: null, negative: false };
    const isLong = before.length + after.length > longestNumber - 2 * mostDigits;
    if (isLong || /[0-9+]/.test(before + after) || /[.,]\(?$/.test(before)) return none;
    const one = parseNumber(`${before}1${after}`, this.#mark, this.#exponent);
    if (one === null || (one.unit !== null && this.#unit !== null && one.unit !== this.#unit)) return none;
    const power = powersOfTen.indexOf(Math.abs(one.value));
    return power < 0 ? none : { power, negative: one.value < 0 };
  }
}

/** Correctly rounded, since both numbers are exact and the result is rounded once (Clinger 1990, the fast path). */
function scaled(digits: number, power: number): number {
  const ten = powersOfTen[Math.abs(power)];
  if (ten === undefined) return NaN;
  return power < 0 ? digits / ten : digits * ten;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

/** Bytes of a space that groups digits: the plain one, the hard one and the narrow hard one; 0 when it is none. */
function spaceWidth(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte === 0x20) return 1;
  if (byte === 0xc2) return bytes[at + 1] === 0xa0 ? 2 : 0;
  return byte === 0xe2 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0xaf ? 3 : 0;
}

function firstDigit(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) if (isDigit(bytes[at] ?? 0)) return at;
  return -1;
}

function isSame(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = 0; at < known.length; at++) if (known[at] !== bytes[start + at]) return false;
  return true;
}
