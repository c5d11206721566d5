/* Settings for a roll-up, guessed from the file; the user can change each of them. */
import { codesOf } from '../joining/column-codes.ts';
import { guessCarryRules, type CarryGuess } from './carry-columns.ts';
import { groupByCustomer } from './customer-groups.ts';
import { groupRows } from './group-rows.ts';
import { outcomeOf } from './outcome-words.ts';
import { fewWords } from './recognise-fields.ts';
import { columnOf, type SourceTable } from './source-table.ts';
import type { OutcomeMeaning, RollUpNames, RollUpSettings, RowFields } from './types.ts';

export interface RollUpGuess {
  readonly settings: RollUpSettings;
  /** Why each other column is carried or left. */
  readonly carry: readonly CarryGuess[];
}

/**
 * Settings for these fields: all of the file's time, the customer number as key where it is filled in as often as the
 * name, and each other column as guessCarryRules proposes. `fields` must name a customer.
 */
export function guessRollUp(table: SourceTable, fields: RowFields, names: RollUpNames): RollUpGuess {
  const key = chooseKey(table, fields);
  const groups = groupByCustomer(table, { fields, key, sameCustomers: [] });
  const carry = guessCarryRules(table, fields, groupRows(groups.codes, groups.count));
  return {
    settings: {
      fields,
      key,
      outcomes: guessOutcomes(table, fields),
      period: { kind: 'all' },
      conversion: null,
      rules: carry.filter(({ rule }) => rule !== 'leave').map(({ column, rule }) => ({ column, rule })),
      daysToClose: 'median',
      sameCustomers: [],
      names,
    },
    carry,
  };
}

/** The meaning of each value of the outcome column whose words are known. */
export function guessOutcomes(table: SourceTable, { outcome }: RowFields): readonly OutcomeMeaning[] {
  if (outcome === undefined) return [];
  return fewWords(columnOf(table, outcome).column).flatMap((value) => {
    const meant = outcomeOf(value);
    return meant === null ? [] : [{ value, outcome: meant }];
  });
}

function chooseKey(table: SourceTable, { customerId, customerName }: RowFields): RollUpSettings['key'] {
  if (customerId === undefined) return 'customerName';
  if (customerName === undefined) return 'customerId';
  return filledCells(table, customerId) >= filledCells(table, customerName) ? 'customerId' : 'customerName';
}

function filledCells(table: SourceTable, name: string): number {
  let filled = 0;
  for (const code of codesOf(columnOf(table, name).column).codes) if (code !== 0) filled++;
  return filled;
}
