/* Would the profile come out the same with slightly other best customers? */
import { bootstrap } from '../statistics/bootstrap.ts';
import { Random } from '../statistics/random.ts';
import { canonicalValues } from './choices.ts';
import type { LineId } from './decisions.ts';
import type { Evidence } from './evidence.ts';
import { findValues, isNumeric } from './find-values.ts';
import { chooseRange, collectAmounts, middleOf } from './ranges.ts';
import type { Portion, TraitValue } from './results.ts';
import { byCommonness, valueKey } from './value-tally.ts';

export interface Stability {
  readonly line: LineId;
  /** The most common value, or the range; what the redraws are compared with. */
  readonly value: TraitValue;
  /** In how many redraws it came out the same. */
  readonly same: Portion;
  /** What came out most often instead, and in how many redraws; null when nothing did, and for ranges. */
  readonly rival: { readonly value: TraitValue; readonly count: number } | null;
}

const defaultRounds = 100;
const fewestRounds = 20;
/** So many answers are drawn at most in all: with many best there is little left for a redraw to change. */
const mostDrawn = 1_000_000;
const seed = 94;
/** Two ranges are the same when they share at least half of the customers that either of them holds. */
const sameRange = 0.5;

/**
 * Redraws the answers of the best customers, as many and with replacement, and finds the trait's line again, against the
 * same others (bootstrap, Efron 1979). null when nobody answered. Of very many answers there are fewer redraws. Seeded.
 */
export function findLineStability(evidence: Evidence): Stability | null {
  const { line, column, best } = evidence;
  const affordable = Math.floor(mostDrawn / Math.max(1, best.length));
  const rounds = Math.min(defaultRounds, Math.max(fewestRounds, affordable));
  return isNumeric(line, column) ? redrawRange(evidence, rounds) : redrawCommon(evidence, rounds);
}

function redrawCommon(evidence: Evidence, rounds: number): Stability | null {
  const { line, best } = evidence;
  const { values, common } = findValues(evidence);
  if (common === null) return null;
  // Equally common ones keep the order that they have when all are equally common.
  const inOrder = values.toSorted((a, b) =>
    byCommonness({ ...a, best: common.best }, { ...b, best: common.best }),
  );
  const placeOf = new Map(inOrder.map(({ value }, place) => [valueKey(value), place]));
  const places = best.map((answer) => {
    const keys = new Set(canonicalValues(line, String(answer)).map(valueKey));
    return [...keys].flatMap((key) => placeOf.get(key) ?? []);
  });
  const picks = new Uint32Array(inOrder.length);
  const counts = new Uint32Array(inOrder.length);
  bootstrap(best.length, rounds, new Random(seed), (drawn) => {
    counts.fill(0);
    for (const index of drawn)
      for (const place of places[index] ?? []) counts[place] = (counts[place] ?? 0) + 1;
    const pick = largestAt(counts);
    picks[pick] = (picks[pick] ?? 0) + 1;
  });
  const own = placeOf.get(valueKey(common.value)) ?? 0;
  const same = { count: picks[own] ?? 0, of: rounds };
  picks[own] = 0;
  const rival = largestAt(picks);
  const value = inOrder[rival]?.value;
  const count = picks[rival] ?? 0;
  return {
    line,
    value: common.value,
    same,
    rival: value === undefined || count === 0 ? null : { value, count },
  };
}

function redrawRange(evidence: Evidence, rounds: number): Stability | null {
  const { line } = evidence;
  const { best, others, unit } = collectAmounts(evidence);
  if (best.length === 0) return null;
  const middles = Float64Array.from(best, middleOf);
  const rangeOf = (drawn: Uint32Array) => {
    const amounts = Array.from(drawn, (index) => best[index]).filter((amount) => amount !== undefined);
    return chooseRange(amounts, others, evidence.bands);
  };
  const whole = rangeOf(Uint32Array.from(best.keys()));
  const isSame = (range: { readonly low: number; readonly high: number }) => {
    let [both, either] = [0, 0];
    for (const middle of middles) {
      const inWhole = middle >= whole.low && middle <= whole.high;
      const inRange = middle >= range.low && middle <= range.high;
      if (inWhole && inRange) both++;
      if (inWhole || inRange) either++;
    }
    return both >= sameRange * either;
  };
  const redraws = bootstrap(best.length, rounds, new Random(seed), (drawn) => isSame(rangeOf(drawn)));
  const same = { count: redraws.filter(Boolean).length, of: rounds };
  return { line, value: { kind: 'range', low: whole.low, high: whole.high, unit }, same, rival: null };
}

/** The first place of the largest number. */
function largestAt(numbers: Uint32Array): number {
  let largest = 0;
  for (let place = 1; place < numbers.length; place++)
    if ((numbers[place] ?? 0) > (numbers[largest] ?? 0)) largest = place;
  return largest;
}
