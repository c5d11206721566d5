/* Columns that grow while rows stream in, and are frozen once, at the end. Growth doubles, so n appends cost O(n). */
import type { CategoryColumn, TextColumn } from './column.ts';
import { utf8Encoder } from './utf8.ts';

/** Doubles while appending; `freeze` copies to the exact length. */
export class GrowingNumbers {
  #values = new Float64Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** NaN is a missing value. */
  append(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Float64Array(this.#length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length++] = value;
  }

  /** The values so far, in an array of their own. */
  freeze(): Float64Array {
    return this.#values.slice(0, this.#length);
  }
}

/** Near-unique strings, kept as UTF-8 so that a million names cost bytes, not objects. */
export class GrowingText {
  #bytes = new Uint8Array(16 * 1024);
  #used = 0;
  #offsets = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** '' is a missing text. */
  append(text: string): void {
    // A UTF-16 unit never needs more than three bytes.
    const needed = this.#used + text.length * 3;
    if (needed > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    if (this.#length + 1 === this.#offsets.length) {
      const wider = new Uint32Array(this.#offsets.length * 2);
      wider.set(this.#offsets);
      this.#offsets = wider;
    }
    const written = this.#writeAscii(text);
    this.#used +=
      written >= 0 ? written : utf8Encoder.encodeInto(text, this.#bytes.subarray(this.#used)).written;
    this.#offsets[++this.#length] = this.#used;
  }

  /** Bytes written; -1 when a character is beyond ASCII. Most cells are short ASCII: a view for each costs more. */
  #writeAscii(text: string): number {
    const start = this.#used;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 127) return -1;
      this.#bytes[start + at] = code;
    }
    return text.length;
  }

  /** The column so far; appending goes on without changing it. */
  freeze(): TextColumn {
    return {
      kind: 'text',
      bytes: this.#bytes.slice(0, this.#used),
      offsets: this.#offsets.slice(0, this.#length + 1),
    };
  }
}

/** A dictionary of the strings seen, and a code a row, frozen into the narrowest array that holds the codes. */
export class GrowingCategory {
  readonly #codeOf = new Map<string, number>();
  readonly #codes = new GrowingNumbers();

  /** '' is a missing value. */
  append(text: string): void {
    if (text === '') {
      this.#codes.append(0);
      return;
    }
    let code = this.#codeOf.get(text);
    if (code === undefined) {
      code = this.#codeOf.size + 1;
      this.#codeOf.set(text, code);
    }
    this.#codes.append(code);
  }

  /** The column so far, its dictionary in the order in which the values came. */
  freeze(): CategoryColumn {
    const dictionary = [...this.#codeOf.keys()];
    const wide = this.#codes.freeze();
    const codes =
      dictionary.length < 256
        ? Uint8Array.from(wide)
        : dictionary.length < 65_536
          ? Uint16Array.from(wide)
          : Uint32Array.from(wide);
    return { kind: 'category', codes, dictionary };
  }
}
