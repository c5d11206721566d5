/* A numeric trait becomes a range: "20–50 employees". */
import { binEdges, countInBins } from '../statistics/bin-edges.ts';
import { findInterval } from '../statistics/interval-search.ts';
import { countsOf, NumberCounts } from '../statistics/number-counts.ts';
import { roundInterval } from '../statistics/round-interval.ts';
import { shortestHalf } from '../statistics/shortest-half.ts';
import { type Amount, parseAmount } from './amount.ts';
import { otherNumbers, visitWords } from './cell.ts';
import { canonicalValues } from './choices.ts';
import type { BandStandard } from './decisions.ts';
import type { Evidence } from './evidence.ts';
import type { Distribution, TraitFinding, ValueCount } from './results.ts';
import { bandsWithin, chooseBands } from './size-bands.ts';
import { byCommonness, ValueTally } from './value-tally.ts';

/** With fewer others than this to compare with, an interval "unlike the others" is chance. */
export const fewestOthers = 5;
const none = new Float64Array();

/**
 * The range that sets the best apart from the others (highest weighted relative accuracy), or, with too few others or
 * no difference at all, the shortest that holds more than half of the best; widened to round numbers, or in size bands. A size band
 * ("20–49") counts as its middle, and the range covers the whole of it. Answers that are no numbers stay beside it as
 * texts.
 */
export function findRange(evidence: Evidence): TraitFinding {
  const { line, bestTotal } = evidence;
  const amounts = collectAmounts(evidence);
  const { tally, best } = amounts;
  const values = tally.values();
  const range = best.length > 0 ? toRange(amounts, evidence.bands) : null;
  if (range !== null) values.push(range);
  values.sort(byCommonness);
  const coverage = { count: tally.bestAnswered, of: bestTotal };
  const finding = { line, values, common: values[0] ?? null, coverage };
  if (range?.value.kind !== 'range') return finding;
  const found = { ...finding, distribution: distribute(amounts) };
  if (evidence.bands === undefined) return found;
  return { ...found, bands: bandsWithin(evidence.bands, range.value) };
}

interface Amounts {
  readonly unit: string | null;
  /** All answers are counted in it; those that are no amounts by their value. */
  readonly tally: ValueTally;
  readonly best: readonly Amount[];
  /** A band stands as its middle. */
  readonly others: NumberCounts;
  /** Those of them that are no numbers of the column, and how often each. */
  readonly added: ReadonlyMap<number, number>;
  /** The numbers of the column, with these. */
  readonly withAdded: (numbers: ReadonlyMap<number, number>) => NumberCounts;
}

/** The amounts among the answers of the best and of the others. */
export function collectAmounts(evidence: Evidence): Amounts {
  const { line, column } = evidence;
  const unit = column?.kind === 'number' ? column.unit : commonUnit(evidence.best);
  const tally = new ValueTally();
  const best: Amount[] = [];
  for (const answer of evidence.best) {
    const amount = toAmount(answer, unit);
    if (amount !== null) best.push(amount);
    tally.countBest(amount === null ? canonicalValues(line, String(answer)) : []);
  }
  return { unit, tally, best, ...collectOthers(evidence, unit, tally) };
}

/** How many of the best and of the others lie in each of some bins with round edges; a band lies at its middle. */
function distribute({ best, unit, others, added, withAdded }: Amounts): Distribution {
  const all = new Map(added);
  for (const amount of best) all.set(middleOf(amount), (all.get(middleOf(amount)) ?? 0) + 1);
  const { scale, edges, whole } = binEdges(withAdded(all));
  const ofBest = countInBins(countsOf(Float64Array.from(best, middleOf)), edges);
  const ofOthers = countInBins(others, edges);
  const bins = Array.from(ofBest, (count, index) => ({
    from: edges[index] ?? NaN,
    to: edges[index + 1] ?? NaN,
    best: count,
    others: ofOthers[index] ?? 0,
  }));
  return { scale, whole, unit, bins };
}

/** The middles of the others' amounts: words and answers by hand by how often, numbers of a column as they lie. */
function collectOthers(
  evidence: Evidence,
  unit: string | null,
  tally: ValueTally,
): Pick<Amounts, 'others' | 'added' | 'withAdded'> {
  const { line, column, taken, othersByHand } = evidence;
  const added = new Map<number, number>();
  const collectWords = (text: string, times: number) => {
    const amount = toAmount(text, unit);
    tally.countOthers(amount === null ? canonicalValues(line, text) : [], times);
    if (amount === null) return;
    const middle = middleOf(amount);
    added.set(middle, (added.get(middle) ?? 0) + times);
  };
  let withAdded = (numbers: ReadonlyMap<number, number>) => new NumberCounts(none, none, numbers);
  if (column?.kind === 'number') {
    const { rising, gone } = otherNumbers(column.values, taken);
    withAdded = (numbers) => new NumberCounts(rising, gone, numbers);
    tally.countOthers([], rising.length - gone.length);
  } else if (column !== undefined) {
    visitWords(column, taken, collectWords);
  }
  for (const text of othersByHand) collectWords(text, 1);
  return { others: withAdded(added), added, withAdded };
}

function toRange({ best, others, unit, tally }: Amounts, standard: BandStandard | undefined): ValueCount {
  const middles = Float64Array.from(best, middleOf);
  const wide = chooseRange(best, others, standard);
  return {
    value: { kind: 'range', low: wide.low, high: wide.high, unit },
    ...tally.portions(countInside(countsOf(middles), wide), countInside(others, wide)),
  };
}

/**
 * The range of these amounts, at least one: the interval that tells most against the others, else the shortest half. In
 * size bands where a standard is chosen and holds some of them, else at round numbers.
 */
export function chooseRange(
  best: readonly Amount[],
  others: NumberCounts,
  standard: BandStandard | undefined,
): { readonly low: number; readonly high: number } {
  const middles = Float64Array.from(best, middleOf);
  const isCompared = others.length >= fewestOthers;
  const banded = standard === undefined ? null : chooseBands(standard, countsOf(middles), others, isCompared);
  if (banded !== null) return { low: banded.low, high: banded.high };
  const found = isCompared ? findInterval(middles, others) : null;
  const isTelling = found !== null && found.accuracy > 0;
  let { low, high } = (isTelling ? found : shortestHalf(middles)) ?? {
    low: NaN,
    high: NaN,
  };
  const inside = best.filter((amount) => middleOf(amount) >= low && middleOf(amount) <= high);
  for (const amount of inside) {
    low = Math.min(low, amount.low);
    high = Math.max(high, amount.high);
  }
  return roundInterval(low, high);
}

/** How many of the numbers lie in the range, both ends included. */
export function countInside(values: NumberCounts, { low, high }: { low: number; high: number }): number {
  return Math.max(0, values.upTo(high) - values.below(low));
}

/** An amount in another currency than the rest cannot be compared, and stays a text. */
export function toAmount(answer: string | number, unit: string | null): Amount | null {
  if (typeof answer === 'number') return { low: answer, high: answer, unit };
  const amount = parseAmount(answer);
  const isForeign = amount?.unit != null && unit !== null && amount.unit !== unit;
  return isForeign ? null : amount;
}

/** What an amount counts as where one number is needed: half-way between its ends, in its unit. */
export function middleOf({ low, high }: Amount): number {
  return (low + high) / 2;
}

/** The unit most often written among the answers; the alphabetically first of equals; null when none is. */
function commonUnit(answers: readonly (string | number)[]): string | null {
  const times = new Map<string, number>();
  for (const answer of answers) {
    const unit = typeof answer === 'string' ? parseAmount(answer)?.unit : null;
    if (unit != null) times.set(unit, (times.get(unit) ?? 0) + 1);
  }
  const sorted = [...times].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}
