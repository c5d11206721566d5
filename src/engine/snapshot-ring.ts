/* Which snapshots stay: enough to go back an hour, a day or a week, and few enough to be no burden. */

const slotMs = 30 * 60_000;
const dayMs = 86_400_000;
const most = { today: 3, all: 10 };
/** What was deleted should not live on in snapshots for long. */
const oldestMs = 14 * dayMs;

/**
 * The times to keep (milliseconds since 1970), newest first: the newest always; of the last 24 hours three, half an hour
 * apart at least; of each day before that the last; ten in all, and none but the newest older than two weeks.
 */
export function timesToKeep(times: readonly number[], now: number): readonly number[] {
  const [newest, ...older] = times.toSorted((a, b) => b - a);
  if (newest === undefined) return [];
  const kept = [newest];
  const recent = older.filter((time) => now - time < dayMs);
  // The first of each half hour, so that a later one never pushes it out.
  const firsts = [...new Map(recent.map((time) => [Math.floor(time / slotMs), time])).values()];
  kept.push(...firsts.slice(0, most.today - 1));
  const days = new Map<number, number>();
  for (const time of older) {
    const age = Math.floor((now - time) / dayMs);
    if (age >= 1 && now - time < oldestMs && !days.has(age)) days.set(age, time);
  }
  kept.push(...days.values());
  return kept.slice(0, most.all);
}

export const isTooOld = (time: number, now: number): boolean => now - time >= oldestMs;
