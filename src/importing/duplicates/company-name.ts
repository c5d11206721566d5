/* Company names as they are compared: without legal form, letter case, accents, points and the spelling of "and". */
import { utf8Decoder, utf8Encoder } from '../../table/utf8.ts';
import { hashBytes } from '../joining/byte-interner.ts';
import type { ByteFold } from '../joining/column-codes.ts';

const legalEnds = [
  ...['ab', 'abp', 'aktiebolag', 'aktiebolaget', 'publ', 'hb', 'handelsbolag', 'handelsbolaget', 'kb'],
  ...['kommanditbolag', 'as', 'asa', 'aps', 'ans', 'ivs', 'amba', 'enk', 'oy', 'oyj', 'ltd', 'limited'],
  ...['llc', 'llp', 'plc', 'inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'gmbh', 'mbh'],
  ...['ag', 'kg', 'ohg', 'ug', 'ev', 'se', 'sa', 'sas', 'sarl', 'srl', 'bv', 'nv', 'bvba', 'pty', 'pte'],
  ...['sro', 'kft', 'uab', 'sia', 'ehf'],
];
/** Legal forms of two words: "A/S", "ek. för.", "ekonomisk förening", "enskild firma". */
const legalPairs = ['a s', 'i s', 'k s', 'ek for', 'ekonomisk forening', 'enskild firma'];
const legalStarts = ['ab', 'aktiebolaget', 'hb', 'kb', 'oy', 'firma'];
const andWords = ['och', 'og', 'und', 'et'];

/** Base letters of U+00C0 to U+00FF; a space for signs. */
const latin = (
  'a a a a a a ae c e e e e i i i i d n o o o o o _ o u u u u y th ss ' +
  'a a a a a a ae c e e e e i i i i d n o o o o o _ o u u u u y th y'
)
  .split(' ')
  .map((letters) => utf8Encoder.encode(letters.replace('_', ' ')));

/** Words to look up among bytes; most words of names are ruled out by their length alone. */
class WordSet {
  readonly #byHash = new Map<number, Uint8Array>();
  readonly #shortest: number;
  readonly #longest: number;

  constructor(words: readonly string[]) {
    const lengths = words.map((word) => word.length);
    this.#shortest = Math.min(...lengths);
    this.#longest = Math.max(...lengths);
    for (const word of words) {
      const bytes = utf8Encoder.encode(word);
      this.#byHash.set(hashBytes(bytes, 0, bytes.length), bytes);
    }
  }

  has(bytes: Uint8Array, start: number, end: number): boolean {
    const length = end - start;
    if (length < this.#shortest || length > this.#longest) return false;
    const known = this.#byHash.get(hashBytes(bytes, start, end));
    if (known?.length !== length) return false;
    for (let at = 0; at < length; at++) if (bytes[start + at] !== known[at]) return false;
    return true;
  }
}

const ends = new WordSet(legalEnds);
const starts = new WordSet(legalStarts);
const ands = new WordSet(andWords);
const and = new WordSet(['and']);
const pairs = new WordSet(legalPairs);

/** The name as it is compared: "Åkes Åkeri & Co AB (publ)" is "akes akeri". A name of legal forms only is kept. */
export function foldCompanyName(name: string): string {
  const bytes = utf8Encoder.encode(name);
  const target = new Uint8Array(companyNameFold.longest(bytes.length));
  return utf8Decoder.decode(target.subarray(0, companyNameFold.write(bytes, 0, bytes.length, target)));
}

/** As foldCompanyName, byte by byte, for columns of names. */
export const companyNameFold: ByteFold = {
  longest: (length) => length * 6 + 8,
  write(bytes, start, end, target) {
    words.begin(target);
    const isWide = hasLettersBeyondLatin(bytes, start, end);
    const source = isWide ? plainLetters(bytes.subarray(start, end)) : bytes;
    writeWords(source, isWide ? 0 : start, isWide ? source.length : end);
    return words.finish();
  },
};

/** Writes words with a space between them, and remembers where each starts. */
class WordWriter {
  #target: Uint8Array = new Uint8Array();
  #starts = new Uint32Array(64);
  #words = 0;
  #to = 0;
  #isOpen = false;

  begin(target: Uint8Array): void {
    this.#target = target;
    this.#words = 0;
    this.#to = 0;
    this.#isOpen = false;
  }

  letter(byte: number): void {
    if (!this.#isOpen) {
      if (this.#to > 0) this.#target[this.#to++] = 0x20;
      if (this.#words === this.#starts.length) {
        const longer = new Uint32Array(this.#words * 2);
        longer.set(this.#starts);
        this.#starts = longer;
      }
      this.#starts[this.#words++] = this.#to;
      this.#isOpen = true;
    }
    this.#target[this.#to++] = byte;
  }

  endWord(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const start = this.#starts[this.#words - 1] ?? 0;
    if (!ands.has(this.#target, start, this.#to)) return;
    this.#to = start;
    for (const byte of andBytes) this.#target[this.#to++] = byte;
  }

  /** Takes the legal forms away, moves what is left to the front, and returns its length. */
  finish(): number {
    this.endWord();
    let first = 0;
    let last = this.#words;
    const endOf = (word: number): number =>
      word + 1 < this.#words ? (this.#starts[word + 1] ?? 1) - 1 : this.#to;
    const isIn = (set: WordSet, from: number, to = from): boolean =>
      from >= 0 && set.has(this.#target, this.#starts[from] ?? 0, endOf(to));
    const legalWords = (): number => {
      if (isIn(ends, last - 1)) return 1;
      return isIn(pairs, last - 2, last - 1) ? 2 : 0;
    };
    for (let legal = legalWords(); legal > 0 && last - legal > 0; legal = legalWords()) {
      last -= legal;
      if (last > 1 && isIn(and, last - 1)) last--;
    }
    if (last > 1 && isIn(starts, 0)) first = 1;
    const from = this.#starts[first] ?? 0;
    const length = last === 0 ? 0 : endOf(last - 1) - from;
    this.#target.copyWithin(0, from, from + length);
    return length;
  }
}

const andBytes = utf8Encoder.encode('and');
/** One writer serves all names, one after the other. */
const words = new WordWriter();

function writeWords(bytes: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39)) words.letter(byte);
    else if (byte >= 0x41 && byte <= 0x5a) words.letter(byte + 0x20);
    else if (byte === 0xc3) {
      for (const letter of latin[(bytes[++at] ?? 0x80) - 0x80] ?? []) {
        if (letter === 0x20) words.endWord();
        else words.letter(letter);
      }
    } else if (byte > 0xc3 || (byte >= 0x80 && byte < 0xc0)) words.letter(byte);
    else if (byte === 0x26 || byte === 0x2b) {
      words.endWord();
      for (const letter of andBytes) words.letter(letter);
      words.endWord();
    } else if (byte !== 0x2e && byte !== 0x27) {
      // A point or an apostrophe stands inside a word: "A.B.", "O'Neill". All other signs part words.
      if (byte === 0xc2) at++;
      words.endWord();
    }
  }
}

function hasLettersBeyondLatin(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) > 0xc3) return true;
  return false;
}

/** Letters without marks, and signs as spaces, for texts with letters beyond Latin-1. */
function plainLetters(bytes: Uint8Array): Uint8Array {
  const text = utf8Decoder
    .decode(bytes)
    .replace(/[’ʼ]/gu, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/œ/gu, 'oe')
    .replace(/[^\p{L}\p{N}&+.']/gu, ' ');
  return utf8Encoder.encode(text);
}
