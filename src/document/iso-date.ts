/* Days since 1970-01-01 (UTC) as ISO dates. Years outside 0000–9999 are written with a sign and six digits, as ISO has it. */

const dayMs = 86_400_000;
const shape = /^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/;

/** Day number to ISO date; null for a missing day (NaN) and for days that no calendar date can name. */
export function isoOfDay(day: number): string | null {
  const date = new Date(day * dayMs);
  return Number.isNaN(date.getTime()) ? null : (date.toISOString().split('T')[0] ?? null);
}

/** ISO date to day number; NaN when the text is no real date (2026-02-30 is not). */
export function dayOfIso(text: string): number {
  if (!shape.test(text)) return NaN;
  const day = Date.parse(`${text}T00:00:00.000Z`) / dayMs;
  return isoOfDay(day) === text ? day : NaN;
}
