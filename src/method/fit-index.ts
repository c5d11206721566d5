/* All customers' scores counted by points, so that a threshold on the move is answered without looking at them again. */
import { ruling, type RowScore, type Scores } from './score.ts';

/** Customers at a number of points, and what they pay. */
export interface PointsStep {
  readonly points: number;
  readonly customers: number;
  readonly revenue: number;
}

/**
 * `reach`: those who may be do or die, by score; `stay`: all that no rule bars, by the most that they may come to;
 * both by rising points. Do or die at a threshold are those of `reach` from it up, don't are the barred and those of
 * `stay` below it; the others are neutral.
 */
export interface FitIndex {
  readonly reach: readonly PointsStep[];
  readonly stay: readonly PointsStep[];
  readonly barred: { readonly customers: number; readonly revenue: number };
  /** All customers by score, for the picture. */
  readonly scores: readonly PointsStep[];
}

/** Counts; `revenue` of NaN, or without a column, adds nothing. Sums are as exact as doubles are. O(n). */
export function indexFit(scores: Scores, revenue: Float64Array | null): FitIndex {
  const { score, high, ruled } = scores;
  const reach = new Steps(score, score);
  const stay = new Steps(score, high);
  const all = new Steps(score, score);
  const barred = { customers: 0, revenue: 0 };
  for (let row = 0; row < score.length; row++) {
    const paid = revenue?.[row] ?? NaN;
    const pays = Number.isNaN(paid) ? 0 : paid;
    const bits = ruled[row] ?? 0;
    all.add(score[row] ?? 0, pays);
    if ((bits & ruling.barred) !== 0) {
      barred.customers++;
      barred.revenue += pays;
      continue;
    }
    stay.add(high[row] ?? 0, pays);
    if ((bits & ruling.mustUnknown) === 0) reach.add(score[row] ?? 0, pays);
  }
  return { reach: reach.steps(), stay: stay.steps(), barred, scores: all.steps() };
}

/** Points are whole and few, so they count in arrays. */
class Steps {
  readonly #from: number;
  readonly #customers: Uint32Array;
  readonly #revenue: Float64Array;

  constructor(lowest: Int32Array, highest: Int32Array) {
    let [low, high] = [0, 0];
    for (const points of lowest) if (points < low) low = points;
    for (const points of highest) if (points > high) high = points;
    this.#from = low;
    this.#customers = new Uint32Array(high - low + 1);
    this.#revenue = new Float64Array(high - low + 1);
  }

  add(points: number, revenue: number): void {
    const at = points - this.#from;
    this.#customers[at] = (this.#customers[at] ?? 0) + 1;
    this.#revenue[at] = (this.#revenue[at] ?? 0) + revenue;
  }

  steps(): PointsStep[] {
    const steps: PointsStep[] = [];
    this.#customers.forEach((customers, at) => {
      if (customers > 0) steps.push({ points: at + this.#from, customers, revenue: this.#revenue[at] ?? 0 });
    });
    return steps;
  }
}

/** The scores of one row. */
export function rowScore({ score, low, high, ruled }: Scores, row: number): RowScore {
  return { score: score[row] ?? 0, low: low[row] ?? 0, high: high[row] ?? 0, ruled: ruled[row] ?? 0 };
}
