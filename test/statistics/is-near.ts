/** Whether a number is the expected one to within this share of it, or of 1 when it is smaller than that. */
export function isNear(expected: number, share: number): (actual: number) => boolean {
  return (actual) =>
    Object.is(actual, expected) || Math.abs(actual - expected) <= share * Math.max(1, Math.abs(expected));
}

/** Whether a number is the expected one to within this share of it, however small it is. */
export function isInProportion(expected: number, share: number): (actual: number) => boolean {
  return (actual) => Math.abs(actual - expected) <= share * Math.abs(expected);
}
