/* Lists in which it is known what there is to find: nothing, or one value. */
import { type Decisions, noDecisions } from '../../../src/method/decisions.ts';
import { Random } from '../../../src/statistics/random.ts';
import type { CustomerList } from '../../../src/table/list.ts';
import { makeList, numbers, texts, words } from '../make-list.ts';

/** How common the four values of a trait are. */
export const spread = [
  ['A', 0.4],
  ['B', 0.3],
  ['C', 0.2],
  ['D', 0.1],
] as const;
const traits = 8;

export interface Plan {
  readonly customers: number;
  readonly best: number;
  /** How many traits of numbers there are besides. */
  readonly ranges: number;
  /** The value of the first trait that is twice as common among the best as among all; null for pure noise. */
  readonly planted: (typeof spread)[number] | null;
}

/**
 * Customers with eight traits of four values each, which have nothing to do with who is best but for the planted value.
 * The best are the first rows. Only uniform draws, so that every machine makes the same lists.
 */
export function drawList(seed: number, plan: Plan): { list: CustomerList; decisions: Decisions } {
  const { customers, best, ranges, planted } = plan;
  const random = new Random(seed);
  const rows = Array.from({ length: customers }, (_, row) => row);
  const own = Array.from({ length: traits }, (_, trait) => {
    const values = rows.map((row) =>
      trait === 0 && planted !== null ? drawPlanted(random, plan, planted, row) : random.pick(spread),
    );
    return [`T${trait}`, ['own', words(values)]] as const;
  });
  // A long tail, as sizes have.
  const sizes = Array.from({ length: ranges }, (_, trait) => {
    const values = rows.map(() => Math.ceil(5 / (random.uniform() + 0.001)));
    return [`N${trait}`, ['own', numbers(values)]] as const;
  });
  const list = makeList({
    Nr: ['id', texts(rows.map((row) => `k${row}`))],
    Licenser: ['metric', numbers(rows.map(() => 30))],
    Dagar: ['daysToClose', numbers(rows.map((row) => row + 1))],
    ...Object.fromEntries([...own, ...sizes]),
  });
  const count = { kind: 'number', customers: best } as const;
  return {
    list,
    decisions: { ...noDecisions, cuts: { medium: 6, large: 21 }, goal: { kind: 'growth' }, count },
  };
}

function drawPlanted(
  random: Random,
  { customers, best }: Plan,
  [value, share]: (typeof spread)[number],
  row: number,
): string {
  const ofBest = 2 * share;
  const ofOthers = (share * customers - ofBest * best) / (customers - best);
  if (random.chance(row < best ? ofBest : ofOthers)) return value;
  return random.pick(spread.filter(([name]) => name !== value));
}
