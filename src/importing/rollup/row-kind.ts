/* What the rows of a file stand for: customers, deals, orders, or lines of orders. */
import type { Column } from '../../table/column.ts';
import type { RowKind } from '../../table/role.ts';
import { foldWords } from '../header-text.ts';
import { countRepeats, guessRepeats, type Repeats } from './count-repeats.ts';
import { outcomeOf } from './outcome-words.ts';
import { fewWords, guessRowFields } from './recognise-fields.ts';
import { columnOf, type SourceTable } from './source-table.ts';
import type { RowFields } from './types.ts';

/** Why a file was taken for what it was, with what a sentence about it needs. */
export type RowKindReason =
  | { readonly code: 'outcomes'; readonly column: string; readonly won: string; readonly lost: string }
  | {
      readonly code: 'deal-repeats' | 'customer-repeats';
      readonly column: string;
      readonly rows: number;
      readonly different: number;
    }
  | { readonly code: 'deal-per-row'; readonly column: string }
  | { readonly code: 'customer-once'; readonly column: string; readonly rows: number }
  | { readonly code: 'no-customer' };

export interface RowKindGuess {
  readonly kind: RowKind;
  readonly reason: RowKindReason;
  readonly fields: RowFields;
}

/**
 * Guesses what the rows stand for, from the columns' meanings and how often customers and deals come again. A long list
 * of customers is known from a sample, in milliseconds; whatever else it seems to be is counted row by row.
 */
export function guessRowKind(table: SourceTable): RowKindGuess {
  const fields = guessRowFields(table);
  const guess = kindOf(table, fields, guessRepeats);
  return guess.kind === 'customers' ? guess : kindOf(table, fields, countRepeats);
}

function kindOf(table: SourceTable, fields: RowFields, count: (column: Column) => Repeats): RowKindGuess {
  const repeatsOf = (name: string): RepeatsIn => {
    const { repeats, rows, different } = count(columnOf(table, name).column);
    return { repeats, found: { column: name, rows, different: different ?? rows } };
  };
  const customer = fields.customerId ?? fields.customerName;
  const customers = customer === undefined ? null : repeatsOf(customer);
  const deals = fields.deal === undefined ? null : repeatsOf(fields.deal);
  const hasMoney =
    fields.amount !== undefined || (fields.price !== undefined && fields.quantity !== undefined);
  const isDated = fields.date !== undefined || fields.closed !== undefined || fields.opened !== undefined;

  const outcomes = outcomeReason(table, fields);
  const isDeal = customers?.repeats === true || (deals !== null && (hasMoney || isDated));
  if (outcomes !== null && isDeal) return { kind: 'deals', reason: outcomes, fields };
  if (deals?.repeats === true && hasMoney) {
    return { kind: 'lines', reason: { code: 'deal-repeats', ...deals.found }, fields };
  }
  if (customers === null) return { kind: 'other', reason: { code: 'no-customer' }, fields };
  if (customers.repeats) {
    const kind = fields.opened !== undefined && fields.closed !== undefined ? 'deals' : 'orders';
    const reason = { code: 'customer-repeats', ...customers.found } as const;
    return { kind: hasMoney || isDated ? kind : 'other', reason, fields };
  }
  if (deals !== null && isDated && isNamedDeal(fields.deal ?? '')) {
    return { kind: 'orders', reason: { code: 'deal-per-row', column: deals.found.column }, fields };
  }
  const { column, rows } = customers.found;
  const isRegister = rows * 2 >= table.rowCount && !namesThings(column);
  if (!isRegister) return { kind: 'other', reason: { code: 'no-customer' }, fields };
  return { kind: 'customers', reason: { code: 'customer-once', column, rows }, fields };
}

interface RepeatsIn {
  readonly repeats: boolean;
  /** Filled cells, and how many different ones. */
  readonly found: { readonly column: string; readonly rows: number; readonly different: number };
}

/** The first value of each outcome; null unless some deals are known to be won or lost. */
function outcomeReason(table: SourceTable, { outcome, closed }: RowFields): RowKindReason | null {
  if (outcome === undefined) return null;
  const values = fewWords(columnOf(table, outcome).column);
  const won = values.find((value) => outcomeOf(value) === 'won') ?? '';
  const lost = values.find((value) => outcomeOf(value) === 'lost') ?? '';
  // Leads are disqualified too; without any that is won, only a day of closing tells that they are deals.
  if (won === '' && closed === undefined) return null;
  return { code: 'outcomes', column: outcome, won, lost };
}

/** Registers of other things also have a name on each row. */
function namesThings(column: string): boolean {
  const things =
    /\b(product|produkt|artikel|article|item|vara|varor|sku|employee|anstalld|agent|saljare|kategori|category|tuote|vare)/;
  return things.test(foldWords(column));
}

/** A bare "id" may be the customer's own number. */
function isNamedDeal(column: string): boolean {
  return !/^(record\s*)?id$/i.test(column.trim());
}
