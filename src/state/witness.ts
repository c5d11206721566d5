/*
 * A small witness of what the database held, kept where damage to the database does not reach. Counts only: nothing of what
 * was answered, and no names.
 */
import { isNothing, type Counts, type Kept } from '../storage/counts.ts';

const key = 'malkund.witness';

export interface Witness extends Counts {
  /** How many changes there had been. */
  readonly generation: number;
  /** Whether the browser has been asked to keep what is here. */
  readonly hasAsked: boolean;
}

const names = ['generation', 'studies', 'lists', 'profiles', 'answers'] as const;

/** null when there is none, or the browser does not say. */
export function readWitness(): Witness | null {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? 'null') as Record<string, unknown> | null;
    if (found === null || names.some((name) => !Number.isSafeInteger(found[name]))) return null;
    return found as unknown as Witness;
  } catch {
    return null;
  }
}

export function writeWitness({ generation, counts }: Kept, hasAsked: boolean): void {
  try {
    localStorage.setItem(key, JSON.stringify({ generation, ...counts, hasAsked }));
  } catch {
    // Denied or full: then there is none.
  }
}

export function removeWitness(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Denied: then there is none.
  }
}

/** `all`: nothing is left of what the witness saw; `some`: less, or an earlier state. */
export type Loss = 'all' | 'some';

/** What has been lost since the witness looked; null when nothing has. */
export function lossSince(witness: Witness | null, { generation, counts }: Kept): Loss | null {
  if (witness === null || isNothing(witness) || generation >= witness.generation) return null;
  return isNothing(counts) ? 'all' : 'some';
}
