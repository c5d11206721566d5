/* Which snapshots stay: enough to go back an hour, a day or a week, and few enough to be no burden. */

const slotMs = 30 * 60_000;
const dayMs = 86_400_000;
const most = { today: 3, all: 10 };
/** What was deleted should not live on in snapshots for long. */
const oldestMs = 14 * dayMs;

const dayOf = (time: number): number => Math.floor(time / dayMs);

/**
 * The times to keep (milliseconds since 1970), newest first: the newest always; of today (UTC) three, half an hour apart at
 * least; of each day before the last one; ten in all, and none but the newest older than two weeks.
 */
export function timesToKeep(times: readonly number[], now: number): readonly number[] {
  const [newest, ...others] = times.toSorted((a, b) => b - a);
  if (newest === undefined) return [];
  const older = others.filter((time) => time !== newest && !isTooOld(time, now));
  const today = older.filter((time) => dayOf(time) >= dayOf(now));
  // The first of each half hour, so that a later one never pushes it out.
  const firsts = [...new Map(today.map((time) => [Math.floor(time / slotMs), time])).values()];
  const lasts = new Map<number, number>();
  for (const time of older)
    if (dayOf(time) < dayOf(now) && dayOf(time) !== dayOf(newest) && !lasts.has(dayOf(time)))
      lasts.set(dayOf(time), time);
  return [newest, ...firsts.slice(0, most.today - 1), ...lasts.values()].slice(0, most.all);
}

export const isTooOld = (time: number, now: number): boolean => now - time >= oldestMs;
