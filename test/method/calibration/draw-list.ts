/* Lists in which it is known what there is to find: nothing, or one trait. */
import type { Decisions } from '../../../src/method/decisions.ts';
import { noDecisions } from '../../../src/method/decisions.ts';
import { Random } from '../../../src/statistics/random.ts';
import type { CustomerList } from '../../../src/table/list.ts';
import { makeList, numbers, texts, words } from '../make-list.ts';

/** How common the four values of a trait are. */
const spread = [
  ['A', 0.4],
  ['B', 0.3],
  ['C', 0.2],
  ['D', 0.1],
] as const;
const traits = 8;

/** One value of the first trait, with its share among the best; among all it is as common as the spread says. */
export interface Planted {
  readonly value: (typeof spread)[number][0];
  readonly shareOfBest: number;
}

export interface Drawn {
  readonly list: CustomerList;
  readonly decisions: Decisions;
}

/** How many are best of so many, as the product itself would choose when all are in one group. */
export function bestOf(customers: number): number {
  return customers < 60 ? 10 : customers === 60 ? 10 : customers > 1000 ? 50 : 20;
}

/**
 * Customers with eight traits of four values each, and on choice `ranges` traits of numbers, none of which has to do
 * with who is best: the first by days to close, which are 1, 2, 3 … in the order of the rows.
 */
export function drawList(seed: number, customers: number, ranges = 0, planted: Planted | null = null): Drawn {
  const random = new Random(seed);
  const best = bestOf(customers);
  const drawTrait = (trait: number) =>
    Array.from({ length: customers }, (_, row) =>
      trait === 0 && planted !== null
        ? drawPlanted(random, planted, row < best, best / customers)
        : random.pick(spread),
    );
  const rows = Array.from({ length: customers }, (_, row) => row);
  const columns: Parameters<typeof makeList>[0] = {
    Nr: ['id', texts(rows.map((row) => `k${row}`))],
    Dagar: ['daysToClose', numbers(rows.map((row) => row + 1))],
    Licenser: ['metric', numbers(rows.map(() => 30))],
    ...Object.fromEntries(
      Array.from({ length: traits }, (_, trait) => [`T${trait}`, ['own', words(drawTrait(trait))] as const]),
    ),
    ...Object.fromEntries(
      Array.from({ length: ranges }, (_, trait) => [
        `N${trait}`,
        ['own', numbers(rows.map(() => Math.ceil(1 / (random.uniform() + 1e-4))))] as const,
      ]),
    ),
  };
  const decisions: Decisions = {
    ...noDecisions,
    cuts: { medium: 6, large: 21 },
    goal: { kind: 'growth' },
    count: { kind: 'number', customers: best },
  };
  return { list: makeList(columns), decisions };
}

function drawPlanted(
  random: Random,
  { value, shareOfBest }: Planted,
  isBest: boolean,
  bestShare: number,
): string {
  const usual = spread.find(([name]) => name === value)?.[1] ?? 0;
  const shareOfOthers = (usual - bestShare * shareOfBest) / (1 - bestShare);
  if (random.chance(isBest ? shareOfBest : shareOfOthers)) return value;
  return random.pick(spread.filter(([name]) => name !== value));
}
