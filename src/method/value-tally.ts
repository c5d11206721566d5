import { foldCase } from './fold.ts';
import type { TraitValue, ValueCount } from './results.ts';

interface Entry {
  readonly value: TraitValue;
  best: number;
  others: number;
  /** How often each way to write the value occurs among the best. */
  readonly spellings: Map<string, number>;
}

/**
 * Counts which values the best have, and how common the same values are among the others. Texts that differ only in
 * case or space are one value, shown in the spelling most common among the best (the alphabetically first of equals).
 * Count all the best before the others: a value that none of the best has is not kept.
 */
export class ValueTally {
  readonly #entries = new Map<string, Entry>();
  readonly #absent: number[] = [];
  #best = 0;
  #others = 0;

  get bestAnswered(): number {
    return this.#best;
  }

  get othersAnswered(): number {
    return this.#others;
  }

  /** How many of the others have each value that none of the best has; values that came one by one are left out. */
  get absent(): readonly number[] {
    return this.#absent;
  }

  /** One answer of the best, which may name several values (drivers), or none that is counted here. */
  countBest(values: readonly TraitValue[]): void {
    this.#best++;
    for (const [key, value] of distinct(values)) {
      const entry = this.#entries.get(key) ?? {
        value,
        best: 0,
        others: 0,
        spellings: new Map<string, number>(),
      };
      entry.best++;
      const spelling = labelOf(value);
      entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1);
      this.#entries.set(key, entry);
    }
  }

  /** The same answer from so many of the others. */
  countOthers(values: readonly TraitValue[], times: number): void {
    this.#others += times;
    for (const key of distinct(values).keys()) {
      const entry = this.#entries.get(key);
      if (entry !== undefined) entry.others += times;
      else if (times > 1) this.#absent.push(times);
    }
  }

  /** The values of the best, in no particular order. */
  values(): ValueCount[] {
    return [...this.#entries.values()].map(({ value, best, others, spellings }) => ({
      value: value.kind === 'text' ? { kind: 'text', text: mostCommonSpelling(spellings) } : value,
      ...this.portions(best, others),
    }));
  }

  /** So many of the best and of the others, each of those who answered. */
  portions(best: number, others: number): Pick<ValueCount, 'best' | 'others'> {
    return {
      best: { count: best, of: this.#best },
      others: this.#others === 0 ? null : { count: others, of: this.#others },
    };
  }
}

/** Most common among the best first; then the rarer among the others; then by alphabet. */
export function byCommonness(a: ValueCount, b: ValueCount): number {
  const byBest = b.best.count - a.best.count;
  if (byBest !== 0) return byBest;
  const byOthers = (a.others?.count ?? 0) - (b.others?.count ?? 0);
  return byOthers !== 0 ? byOthers : compareText(labelOf(a.value), labelOf(b.value));
}

function mostCommonSpelling(spellings: ReadonlyMap<string, number>): string {
  const sorted = [...spellings].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  return sorted[0]?.[0] ?? '';
}

/** Alike for values that count as one. */
export function valueKey(value: TraitValue): string {
  return `${value.kind}:${foldCase(labelOf(value))}`;
}

function distinct(values: readonly TraitValue[]): Map<string, TraitValue> {
  return new Map(values.map((value) => [valueKey(value), value]));
}

function labelOf(value: TraitValue): string {
  switch (value.kind) {
    case 'choice':
      return value.choice;
    case 'text':
      return value.text;
    case 'range':
      return `${value.low}–${value.high}`;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
