/* What one answer by hand does to a customer's answers. */
import { limits } from '../document/limits.ts';
import type { Buyer, CustomerAnswers, CustomerRef, LineId } from '../method/decisions.ts';
import type { BuyerTrait } from '../table/role.ts';

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
export interface BuyerAnswer {
  readonly customer: CustomerRef;
  readonly buyerId: string;
  readonly field: BuyerTrait;
  readonly text: string;
}

export function withTrait(before: CustomerAnswers, { line, text }: TraitAnswer): CustomerAnswers {
  const traits = new Map(before.traits);
  if (text === '' && (traits.get(line) ?? '') !== '') traits.delete(line);
  else traits.set(line, text.slice(0, limits.answerChars));
  return { ...before, traits };
}

export function withBuyerField(
  before: CustomerAnswers,
  { buyerId, field, text }: BuyerAnswer,
): CustomerAnswers {
  const known = before.buyers.find((buyer) => buyer.id === buyerId);
  const fields = new Map(Object.entries(known?.fields ?? {}));
  if (text === '') fields.delete(field);
  else fields.set(field, text.slice(0, limits.answerChars));
  const buyer: Buyer = { id: buyerId, fields: Object.fromEntries(fields) };
  const buyers =
    known === undefined
      ? [...before.buyers, buyer]
      : before.buyers.map((other) => (other.id === buyerId ? buyer : other));
  return { ...before, buyers };
}
