/* What was done with the files that a list was made of, as it is kept with the list; lists stored earlier have none. */
import * as v from 'valibot';
import { documentLimits as limits } from '../limits/document.ts';
import { columnName, list, whole, words } from './schema-parts.ts';

const cell = words(limits.cellChars);
/** What was listed one by one: rows, keys and merged customers. */
const most = limits.reportProblems;
const rowNumbers = list(whole, most);
const listedRows = { rows: whole, rowNumbers };

const uses = ['register', 'rows', 'lines', 'attached', 'unused'] as const;
const reasons = [
  ...(['no-customer', 'no-match', 'lost', 'open', 'outcome-unknown', 'no-rate'] as const),
  ...(['no-amount', 'no-date', 'outside-period', 'totals-row', 'merged', 'same-customer'] as const),
  ...(['no-order', 'not-used'] as const),
] as const;

const file = v.object({
  fileName: cell,
  use: v.picklist(uses),
  rowsRead: whole,
  rowsUsed: whole,
  blankRows: whole,
  left: list(v.object({ reason: v.picklist(reasons), ...listedRows }), reasons.length),
});

const currency = words(limits.nameChars);
const rate = v.object({ currency, rate: v.number() });
const day = v.number();

const report = v.object({
  files: list(file, limits.reportFiles),
  unmatched: list(
    v.object({
      fileName: cell,
      keys: list(v.object({ key: cell, rows: whole, rowNumber: whole }), most),
      count: whole,
      added: whole,
    }),
    limits.reportFiles,
  ),
  merged: list(v.object({ customer: cell, rowNumbers, amounts: v.picklist(['sum', 'once']) }), most),
  mergedRows: whole,
  merges: list(
    v.object({ column: columnName, into: cell, from: list(cell, limits.mergedValues), rows: whole }),
    limits.mergedValues,
  ),
  conversions: list(
    v.object({
      fileName: cell,
      into: currency,
      rates: list(rate, limits.rates),
      blank: v.nullable(currency),
      withoutRate: v.object(listedRows),
    }),
    limits.reportFiles,
  ),
  period: v.nullable(v.object({ from: day, to: day })),
  neverBought: whole,
});

type Unchanging<Value> = Value extends readonly (infer Item)[]
  ? readonly Unchanging<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> }
    : Value;

export type StoredIntake = Unchanging<v.InferOutput<typeof report>>;

export const intakeReport: v.GenericSchema<unknown, StoredIntake> = report;
