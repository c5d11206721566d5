import { widen } from '../../table/widen.ts';

/** Masks for the last word of a string: so many of its bytes count. */
const masks = Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1);

/**
 * Numbers for the different byte strings seen, in order of appearance: 0, 1, 2 … A hash table with open places. Strings
 * are looked at four bytes at a time: most are short, and a loop over single bytes costs more than all else.
 */
export class ByteForms {
  #slots = new Int32Array(64).fill(-1);
  #hashes = new Int32Array(32);
  #lengths = new Int32Array(32);
  #starts = new Int32Array(32);
  #words = new Int32Array(256);
  #used = 0;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /**
   * The number of the bytes from `start` to `end`, which is `count` as it was before when they are new. The view must
   * reach three bytes beyond `end`.
   */
  numberOf(view: DataView, start: number, end: number): number {
    const length = end - start;
    const last = end - 4;
    let hash = length;
    let at = start;
    for (; at <= last; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1);
    const mask = masks[end - at] ?? 0;
    if (at < end) hash = Math.imul(hash ^ (view.getInt32(at, true) & mask), 0x9e3779b1);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const slotMask = slots.length - 1;
    for (let slot = hash & slotMask; ; slot = (slot + 1) & slotMask) {
      const form = slots[slot] ?? -1;
      if (form < 0) {
        slots[slot] = this.#count;
        return this.#add(hash, view, start, end);
      }
      if (
        this.#hashes[form] === hash &&
        this.#lengths[form] === length &&
        this.#isForm(form, view, start, end)
      ) {
        return form;
      }
    }
  }

  #isForm(form: number, view: DataView, start: number, end: number): boolean {
    const words = this.#words;
    let word = this.#starts[form] ?? 0;
    let at = start;
    for (; at <= end - 4; at += 4) if (words[word++] !== view.getInt32(at, true)) return false;
    return at === end || words[word] === (view.getInt32(at, true) & (masks[end - at] ?? 0));
  }

  #add(hash: number, view: DataView, start: number, end: number): number {
    const form = this.#count++;
    this.#hashes = widen(this.#hashes, form + 1);
    this.#lengths = widen(this.#lengths, form + 1);
    this.#starts = widen(this.#starts, form + 1);
    this.#words = widen(this.#words, this.#used + Math.ceil((end - start) / 4));
    this.#hashes[form] = hash;
    this.#lengths[form] = end - start;
    this.#starts[form] = this.#used;
    for (let at = start; at < end; at += 4) {
      this.#words[this.#used++] = view.getInt32(at, true) & (masks[Math.min(4, end - at)] ?? 0);
    }
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return form;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    for (let form = 0; form < this.#count; form++) {
      let slot = (this.#hashes[form] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = form;
    }
    this.#slots = slots;
  }
}
