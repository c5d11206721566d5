/* What was decided and answered about customers of one list, said of the same customers in another. */
import type { CustomerAnswers, CustomerRef } from './decisions.ts';

/** `newerOf`: for each row of the older list its row in the newer, −1 when the customer is not there. */
export interface Carrying {
  readonly newerOf: ArrayLike<number>;
  /** Finds a customer of the newer list again. */
  readonly keyAt: (row: number) => string;
}

/** The customer in the newer list; null when it is not there. */
export function carryCustomer({ row }: CustomerRef, { newerOf, keyAt }: Carrying): CustomerRef | null {
  const to = newerOf[row] ?? -1;
  return to < 0 ? null : { row: to, key: keyAt(to) };
}

/** Customers of the newer list, without those that it lacks. */
export function carryCustomers(
  customers: readonly CustomerRef[],
  carrying: Carrying,
): readonly CustomerRef[] {
  return customers.flatMap((customer) => carryCustomer(customer, carrying) ?? []);
}

export interface CarriedAnswers {
  readonly kept: readonly CustomerAnswers[];
  /** Answers about customers that the newer list lacks, as they were. */
  readonly lost: readonly CustomerAnswers[];
}

/** Every answer is kept or lost: none is left out. */
export function carryAnswers(answers: readonly CustomerAnswers[], carrying: Carrying): CarriedAnswers {
  const kept: CustomerAnswers[] = [];
  const lost: CustomerAnswers[] = [];
  for (const answer of answers) {
    const customer = carryCustomer(answer.customer, carrying);
    if (customer === null) lost.push(answer);
    else kept.push({ ...answer, customer });
  }
  return { kept, lost };
}
