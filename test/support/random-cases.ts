/**
 * How many random cases a test tries. The seed is fixed, so `npm test` tries the first of those that
 * `npm run test:faults` tries in full (MALKUND_LONG).
 */
export function randomCases(inFull: number, first: number): number {
  return process.env['MALKUND_LONG'] === undefined ? first : inFull;
}
