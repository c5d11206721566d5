/* Reminders of saving to a file, by a clock that runs on, jumps, or goes from winter to summer. */
import { afterEach, describe, expect, it } from 'vitest';
import { backupStatus, daysSince, reminderOf, type Reminder } from '../../src/state/backup-status.ts';

const hour = 3_600_000;
const day = 24 * hour;
const counts = { studies: 1, lists: 1, profiles: 0, answers: 20 };
const safari = { clearsUnvisited: true, isPersistent: null };
const other = { clearsUnvisited: false, isPersistent: false };

/** The reminder that is shown now, of something changed since it was saved. */
function reminder(savedAt: number, now: number, browser: typeof safari | typeof other): Reminder | null {
  const kept = { generation: 9, counts, isOwn: true };
  return reminderOf(kept, backupStatus(kept, { at: savedAt, generation: 3, counts }, now), browser);
}

const before = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = before;
});

describe.each(['Europe/Stockholm', 'UTC', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati'])(
  'in %s',
  (zone) => {
    it('Safari is reminded of before its seven days are out, whenever in the year that was', () => {
      process.env['TZ'] = zone;
      // Some of these weeks hold the night to summer time, and the night from it.
      for (let savedAt = Date.UTC(2026, 0, 1, 11); savedAt < Date.UTC(2027, 0, 1); savedAt += 53 * hour) {
        let first = Infinity;
        for (let passed = 0; passed < 8 * day; passed += hour)
          if (reminder(savedAt, savedAt + passed, safari) !== null) first = Math.min(first, passed);
        expect(first).toBeGreaterThan(3 * day);
        expect(first).toBeLessThanOrEqual(6 * day);
      }
    });

    it('a day is a day, also when it has 23 hours or 25', () => {
      process.env['TZ'] = zone;
      for (let at = new Date(2026, 0, 1, 12); at.getFullYear() === 2026;) {
        const next = new Date(at);
        next.setDate(next.getDate() + 1);
        expect(daysSince(at.getTime(), next.getTime())).toBe(1);
        at = next;
      }
    });
  },
);

describe('a clock that was a year', () => {
  const now = Date.UTC(2026, 10, 25, 9);

  it('ahead when the file was saved does not silence the reminder for a year', () => {
    expect(reminder(now + 365 * day, now, safari)).toBe('safari');
    expect(reminder(now + 365 * day, now, other)).toBe('old');
  });

  it('back when the file was saved reminds at once', () => {
    expect(reminder(now - 365 * day, now, other)).toBe('old');
  });

  it('a day off, as by another time zone, changes nothing', () => {
    expect(reminder(now + day, now, safari)).toBeNull();
    expect(
      backupStatus({ generation: 9, counts, isOwn: true }, { at: now + day, generation: 3, counts }, now),
    ).toEqual({ days: 0, changes: 6 });
  });
});
