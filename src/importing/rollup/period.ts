/* The time that a roll-up sums over, as whole days since 1970. */
import type { Period } from './types.ts';

/** Days since 1970, both included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

const msPerDay = 86_400_000;

/**
 * The days of a period; null for all. `newest` is the newest date of a won row, in days since 1970: the last 12 months
 * before 15 March 2024 begin on 16 March 2023. Without dates nothing lies in the period.
 */
export function spanOf(period: Period, newest: number): DaySpan | null {
  switch (period.kind) {
    case 'all':
      return null;
    case 'lastMonths':
      return { from: monthsBefore(newest, period.months) + 1, to: newest };
    case 'years':
      return { from: dayOf(period.first, 0, 1), to: dayOf(period.last, 11, 31) };
  }
}

/** The years that have dates among `days`, first and last; null without any. */
export function yearsOf(days: Float64Array): { readonly first: number; readonly last: number } | null {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first > last ? null : { first: yearOf(first), last: yearOf(last) };
}

function yearOf(day: number): number {
  return new Date(day * msPerDay).getUTCFullYear();
}

/** The same day so many months before; the month's last day when it has no such day. */
function monthsBefore(day: number, months: number): number {
  const date = new Date(day * msPerDay);
  const month = date.getUTCMonth() - months;
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return dayOf(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last));
}

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / msPerDay;
}
