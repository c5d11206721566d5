/* Gives each different run of bytes a number, so that a million names need no million strings. */
import { utf8Decoder } from '../../table/utf8.ts';

/** FNV-1a, 32 bits (Fowler, Noll, Vo; RFC 9923). */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** An open-addressing table of byte runs; codes count from 1 in the order first seen, and 0 is the empty run. */
export class ByteInterner {
  #slots = new Uint32Array(1 << 12);
  #hashes = new Uint32Array(1 << 10);
  #bytes = new Uint8Array(1 << 14);
  #ends = new Uint32Array(1 << 10);
  #count = 0;

  /** How many different runs were seen, without the empty one. */
  get count(): number {
    return this.#count;
  }

  /** The code of `bytes[start .. end]`. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    if (end <= start) return 0;
    const hash = hashBytes(bytes, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const code = this.#slots[slot] ?? 0;
      if (code === 0) return this.#add(hash, slot, bytes, start, end);
      if (this.#hashes[code] === hash && this.#isSame(code, bytes, start, end)) return code;
    }
  }

  /** The text of a code; '' for 0. */
  textOf(code: number): string {
    if (code < 1) return '';
    return utf8Decoder.decode(this.#bytes.subarray(this.#ends[code - 1] ?? 0, this.#ends[code] ?? 0));
  }

  #isSame(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    let own = this.#ends[code - 1] ?? 0;
    if ((this.#ends[code] ?? 0) - own !== end - start) return false;
    for (let at = start; at < end; at++) if (this.#bytes[own++] !== bytes[at]) return false;
    return true;
  }

  #add(hash: number, slot: number, bytes: Uint8Array, start: number, end: number): number {
    const code = ++this.#count;
    if (code === this.#ends.length) {
      this.#ends = longer(this.#ends, code * 2);
      this.#hashes = longer(this.#hashes, code * 2);
    }
    const used = this.#ends[code - 1] ?? 0;
    const needed = used + end - start;
    if (needed > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    let to = used;
    for (let at = start; at < end; at++) this.#bytes[to++] = bytes[at] ?? 0;
    this.#ends[code] = needed;
    this.#hashes[code] = hash;
    this.#slots[slot] = code;
    if (code * 2 > this.#slots.length) this.#rehash();
    return code;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let code = 1; code <= this.#count; code++) {
      let slot = (this.#hashes[code] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.#slots = slots;
  }
}

function longer(values: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(length);
  wider.set(values);
  return wider;
}
