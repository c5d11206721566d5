/* Where the words stand in what was answered about the customers of a list. */
import { parseCustomerAnswers } from '../../document/answers.ts';
import { customerKeys } from '../../method/customer-key.ts';
import type { CustomerAnswers, LineId } from '../../method/decisions.ts';
import { fieldOf } from '../../storage/records.ts';
import type { CustomerList } from '../../table/list.ts';
import { shown } from './find-in-list.ts';
import type { Matches } from './matcher.ts';
import type { Found } from './found.ts';
import { searchDamaged } from './search-records.ts';
import type { Told } from './types.ts';

export interface SearchedAnswers {
  readonly found: readonly Found[];
  /** All that was answered about a customer. */
  readonly ofRow: (row: number) => readonly Told[];
}

/** Looks through the answers as they lie in their table. */
export function searchAnswers(
  records: readonly unknown[],
  list: CustomerList,
  matches: Matches,
  place: { readonly listId: string; readonly list: string },
): SearchedAnswers {
  const { nameAt } = customerKeys(list);
  const found: Found[] = [];
  const byRow = new Map<number, CustomerAnswers>();
  for (const record of records) {
    const answers = readAnswers(record);
    if (answers === null) {
      const key = [place.listId, Number(fieldOf(record, 'row'))];
      found.push(...searchDamaged('answers', key, record, matches));
      continue;
    }
    const { row } = answers.customer;
    byRow.set(row, answers);
    const customer = nameAt(row);
    for (const buyer of answers.buyers) {
      const text = Object.values(buyer.fields).find(matches);
      if (text !== undefined)
        found.push({
          place: { kind: 'buyer', ...place, row, customer, buyer: buyer.id, text: shown(text) },
          told: () => toldOfBuyer(buyer.fields),
        });
    }
    for (const [line, text] of answers.traits)
      if (matches(text))
        found.push({
          place: { kind: 'answer', ...place, row, customer, line, text: shown(text) },
          told: () => [{ of: null, line, text }],
        });
  }
  return {
    found,
    ofRow(row) {
      const answers = byRow.get(row);
      if (answers === undefined) return [];
      const traits = [...answers.traits].map(([line, text]) => ({ of: null, line, text }));
      return [...traits, ...answers.buyers.flatMap(({ fields }) => toldOfBuyer(fields))];
    },
  };
}

const toldOfBuyer = (fields: CustomerAnswers['buyers'][number]['fields']): readonly Told[] =>
  Object.entries(fields).map(([trait, text]) => ({ of: null, line: `buyer.${trait}` as LineId, text }));

function readAnswers(record: unknown): CustomerAnswers | null {
  const [row, key] = [fieldOf(record, 'row'), fieldOf(record, 'key')];
  const said = { traits: fieldOf(record, 'traits'), buyers: fieldOf(record, 'buyers') };
  try {
    return parseCustomerAnswers({ customer: { row, key }, ...said });
  } catch {
    return null;
  }
}
