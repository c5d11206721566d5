import { customerAnswersRecord, parseCustomerAnswers } from '../document/answers.ts';
import type { CustomerAnswers, CustomerRef } from '../method/decisions.ts';
import { requireList } from './lists.ts';
import { fieldOf, parseRecord, parseRecords, type Loaded } from './records.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/** Writes answers within a transaction on answers; a customer without any is removed. */
export async function putAnswers(
  tables: Tables,
  listId: string,
  answers: readonly CustomerAnswers[],
): Promise<void> {
  for (const one of answers) {
    const { row, key } = one.customer;
    if (one.traits.size === 0 && one.buyers.length === 0) await tables.answers.delete([listId, row]);
    else {
      const { traits, buyers } = parseRecord('answers', String(row), () => customerAnswersRecord(one));
      await tables.answers.put({ listId, row, key, traits, buyers });
    }
  }
}

/** Stores what was answered about some customers of a list, all or nothing. Refuses with 'list-not-found' {id}. */
export function saveAnswers(
  store: Store,
  listId: string,
  answers: readonly CustomerAnswers[],
): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', [tables.lists, tables.answers], async () => {
      await requireList(tables, listId);
      await putAnswers(tables, listId, answers);
    }),
  );
}

function parseAnswers(record: unknown): CustomerAnswers {
  return parseCustomerAnswers({
    customer: { row: fieldOf(record, 'row'), key: fieldOf(record, 'key') },
    traits: fieldOf(record, 'traits'),
    buyers: fieldOf(record, 'buyers'),
  });
}

/** What is stored about one customer of a list, within a transaction on answers; nothing for nothing. */
export async function answersOf(
  tables: Tables,
  listId: string,
  customer: CustomerRef,
): Promise<CustomerAnswers> {
  const record = await tables.answers.get([listId, customer.row]);
  if (record === undefined) return { customer, traits: new Map(), buyers: [] };
  return parseRecord('answers', String(customer.row), () => parseAnswers(record));
}

/** All answers about the customers of a list within a transaction on answers. Refuses with 'record-damaged'. */
export async function readAnswers(tables: Tables, listId: string): Promise<readonly CustomerAnswers[]> {
  const records = await tables.answers.where('listId').equals(listId).toArray();
  return records.map((record) =>
    parseRecord('answers', String(fieldOf(record, 'row')), () => parseAnswers(record)),
  );
}

/** All that was answered about the customers of a list, by row. */
export function loadAnswers(store: Store, listId: string): Promise<Loaded<CustomerAnswers>> {
  return store.run((tables) => answersIn(tables, listId));
}

/** The same within a transaction on answers. */
export async function answersIn(tables: Tables, listId: string): Promise<Loaded<CustomerAnswers>> {
  const records = await tables.answers.where('listId').equals(listId).toArray();
  return parseRecords('answers', 'row', records, parseAnswers);
}
