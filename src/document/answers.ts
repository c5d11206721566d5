import * as v from 'valibot';
import { surenesses } from '../method/decisions.ts';
import type { Buyer, CustomerAnswers, CustomerRef, LineId } from '../method/decisions.ts';
import { buyerTraits } from '../table/role.ts';
import { documentLimits as limits } from '../limits/document.ts';
import { customerRef, customerRefParts, id, lineId, list, parseWith, words } from './schema-parts.ts';

/** Answers as they are stored and saved: the traits as pairs, since neither JSON nor every index knows a Map. */
export interface CustomerAnswersRecord {
  readonly customer: CustomerRef;
  readonly traits: readonly (readonly [LineId, string])[];
  readonly buyers: readonly Buyer[];
}

const answer = words(limits.answerChars);
const maybe = v.exactOptional(answer);

const fields: v.GenericSchema<unknown, Buyer['fields']> = v.object({
  role: maybe,
  jobTitle: maybe,
  distanceToCeo: maybe,
  gender: maybe,
  age: maybe,
  education: maybe,
  personality: maybe,
  behaviour: maybe,
  disc: maybe,
  drivers: maybe,
  other: maybe,
} satisfies Record<(typeof buyerTraits)[number], typeof maybe>);

const buyer: v.GenericSchema<unknown, Buyer> = v.object({
  id,
  fields,
  // Buyers written before they could be marked have none.
  sureness: v.exactOptional(v.picklist(surenesses)),
});

const said = {
  traits: v.pipe(
    list(v.tuple([lineId(limits.answerChars + 'own.'.length), answer]), limits.traitAnswers),
    v.check((pairs) => new Set(pairs.map(([line]) => line)).size === pairs.length),
  ),
  buyers: v.pipe(
    list(buyer, limits.buyers),
    v.check((buyers) => new Set(buyers.map((one) => one.id)).size === buyers.length),
  ),
};

const record: v.GenericSchema<unknown, CustomerAnswersRecord> = v.object({ customer: customerRef, ...said });
/** The answers as they lie in their table. */
export const answersSchema: v.GenericSchema = v.object({ listId: id, ...customerRefParts, ...said });

/** What was answered about one customer, from its stored form. Refuses with 'file-damaged' {where}. */
export function parseCustomerAnswers(input: unknown, where = 'answers'): CustomerAnswers {
  const { customer, traits, buyers } = parseWith(record, input, where);
  return { customer, traits: new Map(traits), buyers };
}

/** The stored form, checked by the same rules as reading, with keys in canonical order. */
export function customerAnswersRecord(answers: CustomerAnswers): CustomerAnswersRecord {
  return parseWith(record, { ...answers, traits: [...answers.traits] }, 'answers');
}

/** The answers as they come out of storing. */
export function tidyAnswers(answers: CustomerAnswers): CustomerAnswers {
  return parseCustomerAnswers(customerAnswersRecord(answers));
}
