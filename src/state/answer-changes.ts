/* What one answer by hand does to a customer's answers. */
import { documentLimits as limits } from '../limits/document.ts';
import type { Buyer, CustomerAnswers, CustomerRef, LineId, Sureness } from '../method/decisions.ts';
import type { BuyerTrait } from '../table/role.ts';
import { noAnswers, type Snapshot } from './snapshot.ts';

/**
 * An answer about the company. '' takes it back, so that what the list says holds again; where only the list had an
 * answer, '' says that it is not known after all.
 */
export interface TraitAnswer {
  readonly customer: CustomerRef;
  readonly line: LineId;
  readonly text: string;
}

/** One field of a buyer; a buyer id not seen before is a new buyer. */
export type BuyerAnswer = {
  readonly customer: CustomerRef;
  readonly buyerId: string;
} & (
  | { readonly field: BuyerTrait; readonly text: string }
  /** How sure all of the buyer's answers are; null takes the mark away. */
  | { readonly field: 'sureness'; readonly sureness: Sureness | null }
);

export function withTrait(before: CustomerAnswers, { line, text }: TraitAnswer): CustomerAnswers {
  const traits = new Map(before.traits);
  if (text === '' && (traits.get(line) ?? '') !== '') traits.delete(line);
  else traits.set(line, text.slice(0, limits.answerChars));
  return { ...before, traits };
}

export function withBuyerField(before: CustomerAnswers, answer: BuyerAnswer): CustomerAnswers {
  const known = before.buyers.find((buyer) => buyer.id === answer.buyerId);
  const buyer = changedBuyer(known ?? { id: answer.buyerId, fields: {} }, answer);
  const buyers =
    known === undefined
      ? [...before.buyers, buyer]
      : before.buyers.map((other) => (other === known ? buyer : other));
  return { ...before, buyers };
}

/** With one buyer more, of whom nothing is known yet. */
export function withNewBuyer(before: CustomerAnswers): CustomerAnswers {
  return { ...before, buyers: [...before.buyers, { id: crypto.randomUUID(), fields: {} }] };
}

export function withoutBuyer(
  before: CustomerAnswers,
  { buyerId }: { readonly buyerId: string },
): CustomerAnswers {
  return { ...before, buyers: before.buyers.filter((buyer) => buyer.id !== buyerId) };
}

/** All answers of a list, with several changes made one after the other. */
export function withEveryChange<Change extends { readonly customer: CustomerRef }>(
  answers: Snapshot['answers'],
  changes: readonly Change[],
  apply: (before: CustomerAnswers, change: Change) => CustomerAnswers,
): Snapshot['answers'] {
  const changed = new Map(answers);
  for (const change of changes) {
    const { customer } = change;
    const before = changed.get(customer.row) ?? noAnswers(customer);
    changed.set(customer.row, apply(before, change));
  }
  return changed;
}

function changedBuyer({ id, fields, sureness }: Buyer, answer: BuyerAnswer): Buyer {
  if (answer.field === 'sureness')
    return answer.sureness === null ? { id, fields } : { id, fields, sureness: answer.sureness };
  const { field, text } = answer;
  const changed = new Map(Object.entries(fields));
  if (text === '') changed.delete(field);
  else changed.set(field, text.slice(0, limits.answerChars));
  const buyer: Buyer = { id, fields: Object.fromEntries(changed) };
  return sureness === undefined ? buyer : { ...buyer, sureness };
}
