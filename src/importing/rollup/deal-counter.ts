/* Deals, orders and invoices taken once each, also when they stand on several rows. */
import type { RowFacts } from './read-rows.ts';

/** Counts each deal once, also when it stands on several rows; a row without a deal number is a deal of its own. */
export class DealCounter {
  readonly #deal: ArrayLike<number> | null;
  readonly #seen: Uint32Array;
  #turn = 0;
  deals = 0;

  constructor({ deal, dealCount }: RowFacts) {
    this.#deal = deal;
    this.#seen = new Uint32Array(deal === null ? 1 : dealCount + 1);
  }

  /** Another customer: nothing is counted yet. */
  begin(): void {
    this.#turn++;
    this.deals = 0;
  }

  /** Counts the deal of a row of the customer, unless it has been. */
  add(row: number): void {
    const deal = this.#deal?.[row] ?? 0;
    if (deal > 0 && this.#seen[deal] === this.#turn) return;
    this.#seen[deal] = this.#turn;
    this.deals++;
  }
}

/** The days to close of each deal: the longest of its rows'. Days below zero are mistakes and are left out. */
export class DealDays {
  readonly #deal: ArrayLike<number> | null;
  readonly #seen: Uint32Array;
  readonly #place: Uint32Array;
  #turn = 0;
  #lengths = new Float64Array(64);
  #count = 0;

  constructor({ deal, dealCount }: RowFacts) {
    this.#deal = deal;
    this.#seen = new Uint32Array(deal === null ? 1 : dealCount + 1);
    this.#place = new Uint32Array(this.#seen.length);
  }

  /** To be used at once: the next customer's days take their place. */
  get lengths(): Float64Array {
    return this.#lengths.subarray(0, this.#count);
  }

  /** Another customer: no days are known yet. */
  begin(): void {
    this.#turn++;
    this.#count = 0;
  }

  /** Takes the days to close (NaN = missing) that a row of the customer says of its deal. */
  add(row: number, length: number): void {
    if (!(length >= 0)) return;
    const deal = this.#deal?.[row] ?? 0;
    if (deal > 0 && this.#seen[deal] === this.#turn) {
      const place = this.#place[deal] ?? 0;
      this.#lengths[place] = Math.max(this.#lengths[place] ?? 0, length);
      return;
    }
    if (this.#count === this.#lengths.length) {
      const longer = new Float64Array(this.#count * 2);
      longer.set(this.#lengths);
      this.#lengths = longer;
    }
    this.#seen[deal] = this.#turn;
    this.#place[deal] = this.#count;
    this.#lengths[this.#count++] = length;
  }
}
