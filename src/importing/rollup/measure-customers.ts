/* What the rows of each customer come to. */
import { ExactSum } from '../../table/exact-sum.ts';
import { DealCounter, DealDays } from './deal-counter.ts';
import type { GroupedRows } from './group-rows.ts';
import { meanOf, medianOf } from './middle.ts';
import { outcomeCodes, type RowFacts } from './read-rows.ts';

/** One number a customer, the first customer first; NaN is missing. null when the rows do not say. */
export interface CustomerMeasures {
  /** Sum over the rows used; missing without any. */
  readonly revenue: Float64Array | null;
  /** Σ profit ÷ Σ amount in per cent, over the rows used that have both; missing when the amounts come to 0 or less. */
  readonly margin: Float64Array | null;
  readonly quantity: Float64Array | null;
  /** Deals, orders or invoices bought in the period, credit notes not counted; 0 without any. */
  readonly purchases: Float64Array;
  /** First and last day of a won row that is no credit note, in all of the file. */
  readonly customerSince: Float64Array | null;
  readonly lastPurchase: Float64Array | null;
  /** Of the won deals in all of the file. */
  readonly daysToClose: Float64Array | null;
  readonly lostDeals: Float64Array | null;
  readonly lostAmount: Float64Array | null;
  readonly openDeals: Float64Array | null;
}

/**
 * Measures every customer. Sums are exact and rounded once, and nothing depends on the order of the rows. What is
 * summed or counted keeps to the period (lost deals by the day they were lost); first and last purchase, days to close
 * and open deals look at all of the file.
 */
export function measureCustomers(
  facts: RowFacts,
  { starts, rows }: GroupedRows,
  customers: number,
  daysToClose: 'median' | 'mean',
): CustomerMeasures {
  const hasOutcomes = facts.hasOutcomes;
  const make = (has: boolean): Float64Array | null => (has ? new Float64Array(customers).fill(NaN) : null);
  const measures: CustomerMeasures = {
    revenue: make(facts.amount !== null),
    margin: make(facts.amount !== null && facts.profit !== null),
    quantity: make(facts.quantity !== null),
    purchases: new Float64Array(customers),
    customerSince: make(facts.date !== null),
    lastPurchase: make(facts.date !== null),
    daysToClose: make(facts.days !== null),
    lostDeals: make(hasOutcomes),
    lostAmount: make(hasOutcomes && facts.amount !== null),
    openDeals: make(hasOutcomes),
  };
  const tally = new CustomerTally(facts, daysToClose);
  for (let customer = 0; customer < customers; customer++) {
    const end = starts[customer + 2] ?? 0;
    tally.begin();
    // Rows of a customer lie far apart in the file: each is visited once, for all measures.
    for (let at = starts[customer + 1] ?? 0; at < end; at++) tally.add(rows[at] ?? 0);
    tally.write(measures, customer);
  }
  return measures;
}

/** A sum that knows whether anything was added. */
class MissingSum {
  readonly #sum = new ExactSum();
  #isEmpty = true;

  clear(): void {
    this.#sum.clear();
    this.#isEmpty = true;
  }

  add(value: number): void {
    if (Number.isNaN(value)) return;
    this.#sum.add(value);
    this.#isEmpty = false;
  }

  /** NaN when nothing was added. */
  get total(): number {
    return this.#isEmpty ? NaN : this.#sum.total;
  }
}

/** The measures of one customer, row by row; one instance serves customer after customer. */
class CustomerTally {
  readonly #facts: RowFacts;
  readonly #daysToClose: 'median' | 'mean';
  readonly #revenue = new MissingSum();
  readonly #quantity = new MissingSum();
  /** Amounts and profits of the rows that have both. */
  readonly #amount = new MissingSum();
  readonly #profit = new MissingSum();
  readonly #lost = new MissingSum();
  readonly #purchases: DealCounter;
  readonly #lostDeals: DealCounter;
  readonly #openDeals: DealCounter;
  readonly #days: DealDays;
  #first = Infinity;
  #last = -Infinity;

  constructor(facts: RowFacts, daysToClose: 'median' | 'mean') {
    this.#facts = facts;
    this.#daysToClose = daysToClose;
    this.#purchases = new DealCounter(facts);
    this.#lostDeals = new DealCounter(facts);
    this.#openDeals = new DealCounter(facts);
    this.#days = new DealDays(facts);
  }

  begin(): void {
    for (const sum of [this.#revenue, this.#quantity, this.#amount, this.#profit, this.#lost]) sum.clear();
    this.#purchases.begin();
    this.#lostDeals.begin();
    this.#openDeals.begin();
    this.#days.begin();
    this.#first = Infinity;
    this.#last = -Infinity;
  }

  add(row: number): void {
    const facts = this.#facts;
    if (facts.left[row] === 0) this.#addUsed(row);
    switch (facts.outcome[row]) {
      case outcomeCodes.won:
        if (isPurchase(facts, row)) this.#addPurchase(row);
        break;
      case outcomeCodes.lost:
        if (!isInSpan(facts, row)) break;
        this.#lost.add(facts.amount?.[row] ?? NaN);
        this.#lostDeals.add(row);
        break;
      default:
        this.#openDeals.add(row);
    }
  }

  #addUsed(row: number): void {
    const { amount, profit, quantity } = this.#facts;
    const paid = amount?.[row] ?? NaN;
    const made = profit?.[row] ?? NaN;
    this.#revenue.add(paid);
    if (quantity !== null) this.#quantity.add(quantity[row] ?? NaN);
    if (Number.isNaN(paid) || Number.isNaN(made)) return;
    this.#amount.add(paid);
    this.#profit.add(made);
  }

  #addPurchase(row: number): void {
    const { date, days } = this.#facts;
    if (isInSpan(this.#facts, row)) this.#purchases.add(row);
    const day = date?.[row] ?? NaN;
    if (day < this.#first) this.#first = day;
    if (day > this.#last) this.#last = day;
    this.#days.add(row, days?.[row] ?? NaN);
  }

  write(measures: CustomerMeasures, customer: number): void {
    const set = (values: Float64Array | null, value: number): void => {
      if (values !== null) values[customer] = value;
    };
    const paid = this.#amount.total;
    set(measures.revenue, this.#revenue.total);
    set(measures.margin, paid > 0 ? (100 * this.#profit.total) / paid : NaN);
    set(measures.quantity, this.#quantity.total);
    set(measures.purchases, this.#purchases.deals);
    set(measures.customerSince, this.#first === Infinity ? NaN : this.#first);
    set(measures.lastPurchase, this.#last === -Infinity ? NaN : this.#last);
    if (measures.daysToClose !== null) {
      const lengths = this.#days.lengths;
      set(measures.daysToClose, this.#daysToClose === 'mean' ? meanOf(lengths) : medianOf(lengths));
    }
    set(measures.lostDeals, this.#lostDeals.deals);
    set(measures.lostAmount, this.#lost.total);
    set(measures.openDeals, this.#openDeals.deals);
  }
}

/** A won row that is no credit note; a won deal without an amount is one too. */
export function isPurchase({ outcome, amount }: RowFacts, row: number): boolean {
  return outcome[row] === outcomeCodes.won && !((amount?.[row] ?? NaN) < 0);
}

function isInSpan({ span, date }: RowFacts, row: number): boolean {
  if (span === null) return true;
  const day = date?.[row] ?? NaN;
  return day >= span.from && day <= span.to;
}
