/* Finds texts that differ by few slips without comparing all with all. */
import { editDistance, mostSlips } from './edit-distance.ts';

export interface NearText {
  /** Index among the texts that were given. */
  readonly index: number;
  readonly slips: number;
}

/** Slips that a lookup must survive; a swap of neighbours can hurt two parts, as two slips do. */
const parts = 3;
const longest = 80;

/**
 * An index over texts for lookups by edit distance. Each text is cut into three parts: within two slips at least one
 * part stands unhurt, at most two places away (the pigeonhole partition of PASS-JOIN, Li et al., PVLDB 5(3), 2011).
 * Texts shorter than 4 or longer than 80 letters are found only by equality.
 */
export class NearTexts {
  readonly #texts: readonly string[];
  /** By a hash of the part; what collides is told apart when the slips are counted. */
  readonly #byPart = new Map<number, number[]>();
  readonly #byText = new Map<string, number[]>();

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    texts.forEach((text, index) => {
      add(this.#byText, text, index);
      if (mostSlips(text.length) === 0 || text.length > longest) return;
      for (let part = 0; part < parts; part++) {
        const [start, end] = span(text.length, part);
        add(this.#byPart, hashPart(text, start, end, text.length, part), index);
      }
    });
  }

  /** The texts within the slips that their length allows, by rising slips; figures must be the same in both. */
  near(text: string): readonly NearText[] {
    const found = new Map<number, number>();
    for (const index of this.#byText.get(text) ?? []) found.set(index, 0);
    const tried = new Set<number>(found.keys());
    for (const index of this.#candidates(text)) {
      if (tried.has(index)) continue;
      tried.add(index);
      const slips = slipsBetween(text, this.#texts[index] ?? '');
      if (slips !== null) found.set(index, slips);
    }
    return [...found]
      .map(([index, slips]) => ({ index, slips }))
      .sort((a, b) => a.slips - b.slips || a.index - b.index);
  }

  *#candidates(text: string): Generator<number> {
    if (mostSlips(text.length) === 0 || text.length > longest) return;
    const reach = parts - 1;
    for (let length = Math.max(4, text.length - reach); length <= text.length + reach; length++) {
      for (let part = 0; part < parts; part++) {
        const [start, end] = span(length, part);
        const last = Math.min(text.length - (end - start), start + reach);
        for (let at = Math.max(0, start - reach); at <= last; at++) {
          yield* this.#byPart.get(hashPart(text, at, at + end - start, length, part)) ?? [];
        }
      }
    }
  }
}

/** Slips between two folded texts, or null when they are further apart than their length allows. */
export function slipsBetween(a: string, b: string): number | null {
  const most = mostSlips(Math.min(a.length, b.length));
  const slips = editDistance(a, b, most);
  return slips <= most && figuresOf(a) === figuresOf(b) ? slips : null;
}

/** "Plan 10" and "Plan 100" are two plans: figures are never slips of each other. */
export function figuresOf(text: string): string {
  return text.replace(/[^0-9]+/g, ' ').trim();
}

function span(length: number, part: number): readonly [number, number] {
  return [Math.floor((length * part) / parts), Math.floor((length * (part + 1)) / parts)];
}

/** FNV-1a over the part's UTF-16 units, its place, and the length of the text that it is a part of. */
function hashPart(text: string, start: number, end: number, length: number, part: number): number {
  let hash = Math.imul(0x811c9dc5 ^ (length * parts + part), 0x01000193);
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function add<Key>(index: Map<Key, number[]>, key: Key, value: number): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}
