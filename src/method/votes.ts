/* What the buyers answer, counted so that each customer counts once: its buyers with an answer share its one vote. */
import { canonicalValues } from './choices.ts';
import type { LineId } from './decisions.ts';
import { middleOf, toAmount } from './ranges.ts';
import type {
  AnswerGround,
  Portion,
  SurenessCounts,
  TraitFinding,
  TraitValue,
  ValueCount,
} from './results.ts';
import { byCommonness, valueKey } from './value-tally.ts';

/** One buyer's answer to one question. */
export interface Vote {
  readonly customer: number;
  readonly answer: string | number;
  readonly ground: AnswerGround;
  /** Its part of the customer's vote, above 0; the votes of a customer add up to 1. */
  readonly weight: number;
}

/** Gives each answer its part: a half where two buyers of a customer have answered, whatever they answered. */
export function shareVotes(answers: readonly Omit<Vote, 'weight'>[]): Vote[] {
  const buyers = new Map<number, number>();
  for (const { customer } of answers) buyers.set(customer, (buyers.get(customer) ?? 0) + 1);
  return answers.map((answer) => ({ ...answer, weight: 1 / (buyers.get(answer.customer) ?? 1) }));
}

/** How many customers there are with an answer. */
export function voters(votes: readonly Vote[]): number {
  return new Set(votes.map(({ customer }) => customer)).size;
}

/** How many customers these votes are: 14.5 for fourteen and one of two buyers at another. */
export function countVotes(votes: readonly Vote[]): number {
  return tidy(votes.reduce((sum, { weight }) => sum + weight, 0));
}

/**
 * The answers as they are searched for a range: each as often as it weighs, so that a customer with two buyers pulls no
 * harder than one with a single buyer. `times` answers make a customer; exact for up to six buyers a customer.
 */
export function repeated(votes: readonly Vote[]): {
  readonly answers: readonly (string | number)[];
  readonly times: number;
} {
  const times = votes.every(({ weight }) => weight === 1) ? 1 : 60;
  const answers = votes.flatMap(({ answer, weight }) =>
    new Array<string | number>(Math.max(1, Math.round(weight * times))).fill(answer),
  );
  return { answers, times };
}

/** The finding with the best counted by customers, `bestTotal` in all, and with how sure its counts are. */
export function countByCustomers(
  finding: TraitFinding,
  votes: readonly Vote[],
  bestTotal: number,
): TraitFinding {
  const of = voters(votes);
  const values = finding.values
    .map((value) => ({ ...value, ...countHolding(votes, (vote) => holds(finding.line, value.value, vote)) }))
    .sort(byCommonness);
  return { ...finding, values, common: values[0] ?? null, coverage: { count: of, of: bestTotal } };
}

/** The customers whose buyers are so, of those who have an answer, and how sure that is. */
export function countHolding(
  votes: readonly Vote[],
  isSo: (vote: Vote) => boolean,
): Pick<ValueCount, 'best' | 'sureness'> {
  const holding = votes.filter(isSo);
  const best: Portion = { count: countVotes(holding), of: voters(votes) };
  const isMarked = votes.some(({ ground }) => ground !== 'listed' && ground !== 'unmarked');
  return isMarked ? { best, sureness: countGrounds(holding) } : { best };
}

function countGrounds(votes: readonly Vote[]): SurenessCounts {
  const on = (ground: AnswerGround) => countVotes(votes.filter((vote) => vote.ground === ground));
  return {
    known: on('known'),
    judged: on('judged'),
    guessed: on('guessed'),
    listed: on('listed'),
    unmarked: on('unmarked'),
  };
}

function holds(line: LineId, value: TraitValue, { answer }: Vote): boolean {
  if (value.kind === 'range') {
    const amount = toAmount(answer, value.unit);
    return amount !== null && middleOf(amount) >= value.low && middleOf(amount) <= value.high;
  }
  const key = valueKey(value);
  return canonicalValues(line, String(answer)).some((given) => valueKey(given) === key);
}

/** Thirds do not add up to 1 in binary; the least common multiple of 1 to 10 tells all parts that people have. */
const finest = 2520;
function tidy(count: number): number {
  return Math.round(count * finest) / finest;
}
