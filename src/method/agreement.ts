/* How far a team agrees on a question, and with what the list says. Counts of people: nothing is estimated. */
import { parseAmount, type Amount } from './amount.ts';
import { canonicalValue } from './choices.ts';
import type { LineId } from './decisions.ts';
import { foldWord } from './fold.ts';
import type { TraitValue } from './results.ts';

/** An answer and those who gave it, by their places among all who were asked (from 0). */
export interface AnswerGroup {
  readonly value: TraitValue;
  readonly by: readonly number[];
}

/**
 * - `all`: two or more answered, all the same;
 * - `most`: one answer has more than half of those who answered;
 * - `split`: none has;
 * - `few`: fewer than two answered, so there is nothing to agree on.
 */
export type Agreement = 'all' | 'most' | 'split' | 'few';

export interface TeamAnswers {
  /** Most common first; of equals, the one that was given first. */
  readonly groups: readonly AnswerGroup[];
  /** Those who said that they don't know. */
  readonly unknown: readonly number[];
  /** People with the most common answer, and with any: the share agreed is count / of. */
  readonly top: { readonly count: number; readonly of: number };
  readonly agreement: Agreement;
}

/**
 * Groups what people answered to one question, one text each in a fixed order; blank is "don't know" and counts in neither
 * part of the share. Texts are the same when they mean the same known choice of the line, are the same numbers, or differ
 * only in case, space, accents and dashes; a group is shown as it was first written. The share agreed is the plurality share: people with the
 * most common answer, of the people who answered.
 */
export function countAnswers(line: LineId, texts: readonly string[]): TeamAnswers {
  const groups = new Map<string, { value: TraitValue; by: number[] }>();
  const unknown: number[] = [];
  texts.forEach((text, place) => {
    const value = canonicalValue(line, text);
    if (value === null) {
      unknown.push(place);
      return;
    }
    const group = groups.get(keyOf(value)) ?? { value, by: [] };
    group.by.push(place);
    groups.set(keyOf(value), group);
  });
  // A stable sort: equals stay in the order that they were given.
  const sorted = [...groups.values()].toSorted((one, other) => other.by.length - one.by.length);
  const top = { count: sorted[0]?.by.length ?? 0, of: texts.length - unknown.length };
  return { groups: sorted, unknown, top, agreement: agreementOf(top) };
}

function agreementOf({ count, of }: { readonly count: number; readonly of: number }): Agreement {
  if (of < 2) return 'few';
  if (count === of) return 'all';
  return count * 2 > of ? 'most' : 'split';
}

/** Both ends of what a text says in numbers; "250+" is open upwards. null for other texts. */
function spanOf(text: string): Amount | null {
  const amount = parseAmount(text);
  if (amount === null || amount.low !== amount.high || !/\+\s*\D*$/u.test(text)) return amount;
  return { ...amount, high: Infinity };
}

function keyOf(value: TraitValue): string {
  if (value.kind === 'choice') return `choice ${value.choice}`;
  const span = value.kind === 'text' ? spanOf(value.text) : value;
  if (span !== null) return `span ${span.low} ${span.high} ${span.unit ?? ''}`;
  return value.kind === 'text' ? `text ${foldWord(value.text)}` : '';
}

/**
 * How an answer stands to what the list says: the `same` value, a range that `overlaps` it by half of the narrower of the two
 * or more, or `other`; null when the list says nothing. Numbers are compared in the same unit, or where either has none.
 */
export function compareWithList(
  answer: TraitValue,
  found: TraitValue | null,
): 'same' | 'overlaps' | 'other' | null {
  if (found === null) return null;
  if (found.kind !== 'range') return keyOf(answer) === keyOf(found) ? 'same' : 'other';
  const span = answer.kind === 'text' ? spanOf(answer.text) : null;
  if (span === null || (span.unit !== null && found.unit !== null && span.unit !== found.unit))
    return 'other';
  if (span.low === found.low && span.high === found.high) return 'same';
  const shared = Math.min(span.high, found.high) - Math.max(span.low, found.low);
  const narrower = Math.min(span.high - span.low, found.high - found.low);
  return shared >= 0 && shared * 2 >= narrower ? 'overlaps' : 'other';
}
