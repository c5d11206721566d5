/* Which snapshots stay: enough to go back an hour, a day or a week, and few enough to be no burden. */

const slotMs = 30 * 60_000;
const dayMs = 86_400_000;
const most = { today: 3, all: 10 };
/** What was deleted should not live on in snapshots for long. */
const oldestMs = 14 * dayMs;

const dayOf = (time: number): number => Math.floor(time / dayMs);

/**
 * The times to keep (milliseconds since 1970), newest first: `now`, when the newest was taken, always; of the same day (UTC)
 * three, half an hour apart at least; of each other day the last one; ten in all, and no other that is two weeks old.
 */
export function timesToKeep(times: readonly number[], now: number): readonly number[] {
  const others = times.filter((time) => time !== now && !isTooOld(time, now)).toSorted((a, b) => b - a);
  const today = others.filter((time) => dayOf(time) === dayOf(now));
  // The first of each half hour, so that a later one never pushes it out.
  const firsts = [...new Map(today.map((time) => [Math.floor(time / slotMs), time])).values()];
  const lasts = new Map<number, number>();
  for (const time of others)
    if (dayOf(time) !== dayOf(now) && !lasts.has(dayOf(time))) lasts.set(dayOf(time), time);
  return [now, ...firsts.slice(0, most.today - 1), ...lasts.values()].slice(0, most.all);
}

/** Two weeks either way: what lies so far ahead was taken by a clock that was wrong, and would never grow old. */
export const isTooOld = (time: number, now: number): boolean => Math.abs(now - time) >= oldestMs;
