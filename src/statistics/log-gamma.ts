/** Half of ln 2π. */
const halfLogTwoPi = 0.9189385332046728;
/** Bernoulli numbers B(2k) / (2k (2k − 1)), k = 1 …, of Stirling's series. */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360];
/** From here on the six terms leave an error below the last bit. */
const large = 12;

/**
 * ln Γ(x) for x > 0, to about 15 digits (absolutely so near 1 and 2, where it is 0). Infinity at 0, NaN below.
 * Stirling's series (Abramowitz & Stegun 6.1.41), small x raised by Γ(x + 1) = x Γ(x).
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Infinity : NaN;
  if (x === Infinity) return Infinity;
  let raised = x;
  let product = 1;
  while (raised < large) product *= raised++;
  const square = raised * raised;
  let power = raised;
  let rest = 0;
  for (const term of series) {
    rest += term / power;
    power *= square;
  }
  return (raised - 0.5) * Math.log(raised) - raised + halfLogTwoPi + rest - Math.log(product);
}

/** ln n! for a whole n ≥ 0; exactly 0 for 0 and 1. */
export function logFactorial(n: number): number {
  return n === 0 || n === 1 ? 0 : logGamma(n + 1);
}

/** ln of the number of ways to choose k of n; −Infinity when there is none. Whole numbers. */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return -Infinity;
  return k === 0 || k === n ? 0 : logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
