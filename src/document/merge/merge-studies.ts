import type { StudyBundle } from '../types.ts';
import { alignIds } from './align-ids.ts';
import { canonicalText, compareTexts } from './canonical.ts';
import { bundleOf, type Placing, type StudyFrame } from './from-facts.ts';
import { factsOf } from './to-facts.ts';
import type { Choices, Conflict, Fact } from './types.ts';

/** Two files of the same study joined, as far as they agree. */
export interface Merge {
  /** What both say alike, or only one says. */
  readonly facts: readonly Fact[];
  /** What they say differently; by id. */
  readonly conflicts: readonly Conflict[];
  readonly frame: StudyFrame;
  readonly placing: Placing;
}

/**
 * Joins what two people have made of the same study on the same list (rows are rows of that list). What both say alike
 * is there once, what only one says is kept, and what they say differently is a conflict: both are kept until somebody
 * chooses. `merge(a, b)` and `merge(b, a)` are the same. How far each reader has come is no content, and left out.
 */
export function mergeStudies(first: StudyBundle, second: StudyBundle): Merge {
  const [a, b] = alignIds(first, second);
  const [factsA, factsB] = [factsOf(a), factsOf(b)];
  const facts: Fact[] = [];
  const conflicts: Conflict[] = [];
  for (const id of [...new Set([...factsA.keys(), ...factsB.keys()])].toSorted(compareTexts)) {
    const [one, other] = [factsA.get(id), factsB.get(id)];
    const only = one ?? other;
    if (only === undefined) continue;
    if (one === undefined || other === undefined) facts.push(only);
    else {
      const [text, otherText] = [canonicalText(one.value), canonicalText(other.value)];
      if (text === otherText) facts.push(one);
      else {
        const options = text < otherText ? [one.value, other.value] : [other.value, one.value];
        conflicts.push({ id, about: one.about, options: [options[0], options[1]] });
      }
    }
  }
  return { facts, conflicts, frame: frameOf(a, b), placing: placingOf(a, b) };
}

/** The joined study once every conflict is decided; the decided of those that are, in place of the first option. */
export function resolveMerge({ facts, conflicts, frame, placing }: Merge, choices: Choices): StudyBundle {
  const chosen = conflicts.map(({ id, about, options }): Fact => {
    const choice = choices.get(id);
    if (choice === undefined) throw new Error(`Nobody has chosen between the options of ${id}`);
    return { id, about, value: options[choice] };
  });
  return bundleOf(
    [...facts, ...chosen].toSorted((a, b) => compareTexts(a.id, b.id)),
    frame,
    placing,
  );
}

/** Under the lesser ids, as old as the older and as new as the newer. */
function frameOf({ study: a }: StudyBundle, { study: b }: StudyBundle): StudyFrame {
  const again = [a.again, b.again]
    .filter((one) => one !== undefined)
    .toSorted((one, other) => compareTexts(one.study, other.study))[0];
  return {
    id: a.id < b.id ? a.id : b.id,
    listId: a.listId < b.listId ? a.listId : b.listId,
    createdAt: Math.min(a.createdAt, b.createdAt),
    updatedAt: Math.max(a.updatedAt, b.updatedAt),
    isExample: a.isExample && b.isExample,
    ...(again === undefined ? {} : { again }),
  };
}

/** Buyers stand where they stood first in either file. */
function placingOf(a: StudyBundle, b: StudyBundle): Placing {
  const keys = new Map<number, string>();
  const places = new Map<string, number>();
  for (const { customer, buyers } of [...a.answers, ...b.answers]) {
    const key = keys.get(customer.row);
    if (key === undefined || customer.key < key) keys.set(customer.row, customer.key);
    buyers.forEach(({ id }, index) => {
      const at = JSON.stringify([customer.row, id]);
      places.set(at, Math.min(places.get(at) ?? index, index));
    });
  }
  return {
    keyOf: (row) => keys.get(row) ?? '',
    placeOf: (row, buyer) => places.get(JSON.stringify([row, buyer])) ?? 0,
  };
}
