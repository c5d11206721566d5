/** From here on the fraction is as good as the series. */
const far = 3;

/**
 * P(Z > z) of the standard normal distribution, to about 13 digits also far out in the tail. Near the middle by
 * Marsaglia's series (2004), beyond 3 by Laplace's continued fraction (Abramowitz & Stegun 26.2.14).
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > far) {
    let fraction = z;
    for (let k = 100; k > 0; k--) fraction = z + k / fraction;
    return density / fraction;
  }
  let sum = z;
  let term = z;
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 - density * sum;
}
