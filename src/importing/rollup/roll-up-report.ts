/* What a roll-up did with every row. */
import { ExactSum } from '../../table/exact-sum.ts';
import type { CustomerGroups } from './customer-groups.ts';
import { meanOf, medianOf } from './middle.ts';
import { isPurchase } from './measure-customers.ts';
import { outcomeCodes, type RowFacts } from './read-rows.ts';
import type { SourceTable } from './source-table.ts';
import {
  leftReasons,
  listedRows,
  type DaySummary,
  type LeftRows,
  type NotedRows,
  type RollUpReport,
} from './types.ts';

/** Counts, sums and lists; rows read = rows used + rows left. */
export function reportRollUp(table: SourceTable, groups: CustomerGroups, facts: RowFacts): RollUpReport {
  const used = new Noted(table, facts);
  const left = leftReasons.map((reason) => ({ reason, noted: new Noted(table, facts) }));
  const negative = new Noted(table, facts);
  const repeated = new Noted(table, facts);
  const backwards = new Noted(table, facts);
  const buyers = new Uint8Array(groups.count + 1);
  const seen = new Uint8Array(facts.dealCount + 1);
  for (let row = 0; row < table.rowCount; row++) {
    const code = facts.left[row] ?? 0;
    if (code === 0) {
      used.count(row);
      if (isPurchase(facts, row)) buyers[groups.codes[row] ?? 0] = 1;
      if ((facts.amount?.[row] ?? 0) < 0) negative.add(row);
    } else left[code - 1]?.noted.add(row);
    const deal = facts.deal?.[row] ?? 0;
    if (deal !== 0 && seen[deal] === 1) repeated.add(row);
    seen[deal] = 1;
    if ((facts.days?.[row] ?? 0) < 0 && facts.outcome[row] === outcomeCodes.won) backwards.add(row);
  }
  buyers[0] = 0;
  const customersWithPurchase = buyers.reduce((sum, bought) => sum + bought, 0);
  return {
    fileName: table.fileName,
    rowsRead: table.rowCount,
    rowsUsed: used.rows,
    left: left.flatMap(({ reason, noted }) =>
      noted.rows === 0 ? [] : [{ reason, ...noted.list() } satisfies LeftRows],
    ),
    revenue: facts.amount === null ? null : used.list().amount,
    unit: facts.unit,
    customers: groups.count,
    customersWithoutPurchase: groups.count - customersWithPurchase,
    period: facts.span,
    newest: facts.newest,
    negative: negative.list(),
    repeatedDeals: repeated.list(),
    closedBeforeOpened: backwards.list(),
    daysToClose: {
      won: summariseDays(facts, outcomeCodes.won),
      lost: summariseDays(facts, outcomeCodes.lost),
    },
    unknownOutcomes: facts.unknownOutcomes,
  };
}

/** Rows with their count, sum and first numbers. */
class Noted {
  readonly #table: SourceTable;
  readonly #amount: Float64Array | null;
  readonly #sum = new ExactSum();
  readonly #listed: number[] = [];
  rows = 0;

  constructor(table: SourceTable, { amount }: RowFacts) {
    this.#table = table;
    this.#amount = amount;
  }

  count(row: number): void {
    this.rows++;
    const amount = this.#amount?.[row] ?? NaN;
    if (!Number.isNaN(amount)) this.#sum.add(amount);
  }

  add(row: number): void {
    this.count(row);
    if (this.#listed.length < listedRows) this.#listed.push(this.#table.rowNumbers[row] ?? 0);
  }

  list(): NotedRows {
    return { rows: this.rows, amount: this.#sum.total, rowNumbers: this.#listed };
  }
}

/** Days from opened to closed over all rows with this outcome, whoever the customer is. */
function summariseDays({ days, outcome }: RowFacts, code: number): DaySummary | null {
  if (days === null) return null;
  let count = 0;
  const taken = new Float64Array(days.length);
  for (let row = 0; row < days.length; row++) {
    const length = days[row] ?? NaN;
    if (length >= 0 && outcome[row] === code) taken[count++] = length;
  }
  const lengths = taken.subarray(0, count);
  if (lengths.length === 0) return null;
  const median = medianOf(lengths);
  return {
    deals: lengths.length,
    mean: meanOf(lengths),
    median,
    fastest: lengths[0] ?? NaN,
    slowest: lengths.at(-1) ?? NaN,
  };
}
