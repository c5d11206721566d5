/* Round numbers are the multiples of the steps 1, 2 and 5 times a power of ten; a coarser step is rounder. */

/** A step of the 1-2-5 series, kept with its inverse so that 0.1 and 0.2 divide without error. */
export interface Step {
  readonly size: number;
  /** Whole number of steps in 1, for steps below 1; otherwise NaN. */
  readonly inOne: number;
}

/** The n-th step: 0 is 1, 1 is 2, 2 is 5, 3 is 10, −1 is 0.5, and so on. */
export function stepAt(n: number): Step {
  const exponent = Math.floor(n / 3);
  const mantissa = [1, 2, 5][n - exponent * 3] ?? 1;
  // By its decimal writing, since powers of ten by multiplication drift.
  return {
    size: Number(`${mantissa}e${exponent}`),
    inOne: exponent < 0 ? Number(`1e${-exponent}`) / mantissa : NaN,
  };
}

/** Number of the coarsest step that is at most `size` (> 0). */
export function stepNumberWithin(size: number): number {
  let n = Math.floor(Math.log10(size)) * 3 + 3;
  while (stepAt(n).size > size) n--;
  return n;
}

/** The nearest multiple of the step at or below the value. */
export function floorTo(step: Step, value: number): number {
  return fromSteps(step, Math.floor(inSteps(step, value)));
}

/** The nearest multiple of the step at or above the value. */
export function ceilTo(step: Step, value: number): number {
  return fromSteps(step, Math.ceil(inSteps(step, value)));
}

/** The roundest number in low ≤ x ≤ high; the one nearest to `target` if there are several. */
export function roundestWithin(low: number, high: number, target: number): number {
  if (low <= 0 && high >= 0) return 0;
  if (!(high > low)) return low;
  const furthest = Math.max(Math.abs(low), Math.abs(high));
  for (let n = stepNumberWithin(furthest); ; n--) {
    const step = stepAt(n);
    const near = [ceilTo(step, low), floorTo(step, high), floorTo(step, target), ceilTo(step, target)];
    const inside = near.filter((value) => value >= low && value <= high);
    inside.sort((a, b) => Math.abs(a - target) - Math.abs(b - target) || a - b);
    if (inside[0] !== undefined) return inside[0];
    // Two neighbouring doubles have no shorter number between them.
    if (step.size < (high - low) / 10) return low;
  }
}

function inSteps(step: Step, value: number): number {
  const steps = Number.isNaN(step.inOne) ? value / step.size : value * step.inOne;
  const whole = Math.round(steps);
  // 1.1 is 11 tenths, though 1.1 * 10 is a hair more.
  return Math.abs(steps - whole) <= 1e-9 * Math.max(1, Math.abs(whole)) ? whole : steps;
}

function fromSteps(step: Step, steps: number): number {
  return Number.isNaN(step.inOne) ? steps * step.size : steps / step.inOne;
}
