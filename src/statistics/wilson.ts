/** 97.5th percentile of the standard normal distribution: two-sided 95 %. */
const z = 1.959963984540054;

/**
 * Wilson score interval, 95 %, of the share behind `count` of `of` (0–1). Wilson 1927; Newcombe 1998, method 3.
 * 0 to 1 when `of` is 0: nothing is known. It speaks of a random sample; a list that is the whole population has no
 * such error.
 */
export function wilsonInterval(count: number, of: number): { readonly low: number; readonly high: number } {
  if (of <= 0) return { low: 0, high: 1 };
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return {
    low: count <= 0 ? 0 : (middle - spread) / scale,
    high: count >= of ? 1 : (middle + spread) / scale,
  };
}
