/* What each row of deals or orders says, and whether its amount counts. */
import { numbersOf } from '../../table/read.ts';
import type { CustomerGroups } from './customer-groups.ts';
import { codesOf } from '../joining/column-codes.ts';
import { spanOf, type DaySpan } from './period.ts';
import { readMoneyOfRows, type RowMoney } from './row-money.ts';
import { columnOf, type SourceTable } from './source-table.ts';
import { leftReasons, type LeftReason, type Outcome, type RollUpSettings } from './types.ts';

/** What a row's code in `outcome` means. */
export const outcomeCodes = { won: 1, lost: 2, open: 3, unknown: 4 } as const;

export interface RowFacts extends RowMoney {
  /** `outcomeCodes`; all are won when there is no column of outcomes. */
  readonly outcome: Uint8Array;
  readonly hasOutcomes: boolean;
  readonly quantity: Float64Array | null;
  /** Days since 1970 of the purchase, or of the loss. */
  readonly date: Float64Array | null;
  /** Days from opened to closed; NaN when one is missing. Negative when it closed first. */
  readonly days: Float64Array | null;
  /** Which deal the row belongs to, 1 to `dealCount`; 0 when it does not say. null when no deal has two rows. */
  readonly deal: ArrayLike<number> | null;
  readonly dealCount: number;
  readonly newest: number | null;
  readonly span: DaySpan | null;
  /** 0 when the amount counts, else 1 + the index of its reason among `leftReasons`. */
  readonly left: Uint8Array;
  readonly unknownOutcomes: readonly { readonly value: string; readonly rows: number }[];
}

/** The code of a reason in `RowFacts.left`. */
export function leftCode(reason: LeftReason): number {
  return leftReasons.indexOf(reason) + 1;
}

/** Reads all rows. Refuses as readMoneyOfRows does. */
export function readRows(table: SourceTable, groups: CustomerGroups, settings: RollUpSettings): RowFacts {
  const { fields } = settings;
  const money = readMoneyOfRows(table, fields, settings.conversion);
  const { outcome, unknownOutcomes } = readOutcomes(table, settings);
  const opened = daysOf(table, fields.opened);
  const closed = daysOf(table, fields.closed);
  const date = closed ?? daysOf(table, fields.date) ?? opened;
  const newest = newestWon(date, groups.codes, outcome);
  const { deals, dealCount } = readDeals(table, fields.deal);
  const facts = {
    ...money,
    outcome,
    unknownOutcomes,
    hasOutcomes: fields.outcome !== undefined,
    quantity: valuesOf(table, fields.quantity),
    date,
    days: opened === null || closed === null ? null : daysBetween(opened, closed),
    deal: deals,
    dealCount: deals === null ? 0 : dealCount,
    newest,
    span: spanOf(settings.period, newest ?? NaN),
  };
  return { ...facts, left: judgeRows(groups, facts) };
}

/** Each row's first reason to be left out of the revenue, if it has one. */
function judgeRows(
  { codes: customers, unmatched }: CustomerGroups,
  facts: Omit<RowFacts, 'left'>,
): Uint8Array {
  const { outcome, amount, withoutRate, date, span } = facts;
  const codes = {
    customer: leftCode('no-customer'),
    match: leftCode('no-match'),
    lost: leftCode('lost'),
    open: leftCode('open'),
    unknown: leftCode('outcome-unknown'),
    rate: leftCode('no-rate'),
    amount: leftCode('no-amount'),
    date: leftCode('no-date'),
    outside: leftCode('outside-period'),
  };
  const reasonOf = (row: number): number => {
    if (customers[row] === 0) return unmatched?.[row] === 1 ? codes.match : codes.customer;
    switch (outcome[row]) {
      case outcomeCodes.lost:
        return codes.lost;
      case outcomeCodes.open:
        return codes.open;
      case outcomeCodes.unknown:
        return codes.unknown;
    }
    if (withoutRate?.[row] === 1) return codes.rate;
    if (amount !== null && Number.isNaN(amount[row])) return codes.amount;
    if (span === null) return 0;
    const day = date?.[row] ?? NaN;
    if (Number.isNaN(day)) return codes.date;
    return day >= span.from && day <= span.to ? 0 : codes.outside;
  };
  const left = new Uint8Array(customers.length);
  for (let row = 0; row < left.length; row++) left[row] = reasonOf(row);
  return left;
}

function daysBetween(opened: Float64Array, closed: Float64Array): Float64Array {
  const days = new Float64Array(opened.length);
  for (let row = 0; row < days.length; row++) days[row] = (closed[row] ?? NaN) - (opened[row] ?? NaN);
  return days;
}

function readDeals(
  table: SourceTable,
  name: string | undefined,
): { readonly deals: ArrayLike<number> | null; readonly dealCount: number } {
  if (name === undefined) return { deals: null, dealCount: 0 };
  const { codes, count } = codesOf(columnOf(table, name).column);
  let filled = 0;
  for (const code of codes) if (code !== 0) filled++;
  return { deals: filled === count ? null : codes, dealCount: count };
}

function readOutcomes(
  table: SourceTable,
  { fields, outcomes }: RollUpSettings,
): Pick<RowFacts, 'outcome' | 'unknownOutcomes'> {
  const outcome = new Uint8Array(table.rowCount);
  if (fields.outcome === undefined) return { outcome: outcome.fill(outcomeCodes.won), unknownOutcomes: [] };
  const meanings = new Map<string, Outcome>(outcomes.map((meaning) => [meaning.value, meaning.outcome]));
  const { codes, count, textOf } = codesOf(columnOf(table, fields.outcome).column);
  const rows = new Uint32Array(count + 1);
  const meant = Uint8Array.from({ length: count + 1 }, (_, code) => {
    const known = meanings.get(textOf(code));
    return known === undefined ? outcomeCodes.unknown : outcomeCodes[known];
  });
  for (let row = 0; row < outcome.length; row++) {
    const code = codes[row] ?? 0;
    rows[code] = (rows[code] ?? 0) + 1;
    outcome[row] = meant[code] ?? 0;
  }
  const unknownOutcomes = Array.from(rows, (seen, code) => ({ value: textOf(code), rows: seen })).filter(
    (value, code) => value.rows > 0 && meant[code] === outcomeCodes.unknown,
  );
  return { outcome, unknownOutcomes };
}

function newestWon(date: Float64Array | null, customers: Uint32Array, outcome: Uint8Array): number | null {
  if (date === null) return null;
  let newest = -Infinity;
  for (let row = 0; row < date.length; row++) {
    const day = date[row] ?? NaN;
    if (day > newest && customers[row] !== 0 && outcome[row] === outcomeCodes.won) newest = day;
  }
  return newest === -Infinity ? null : newest;
}

function daysOf(table: SourceTable, name: string | undefined): Float64Array | null {
  if (name === undefined) return null;
  const { column } = columnOf(table, name);
  return column.kind === 'date' ? column.days : null;
}

function valuesOf(table: SourceTable, name: string | undefined): Float64Array | null {
  return name === undefined ? null : (numbersOf(columnOf(table, name).column) ?? null);
}
