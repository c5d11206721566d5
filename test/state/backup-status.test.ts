import { expect, it } from 'vitest';
import { backupStatus, clearsUnvisited, daysSince, reminderOf } from '../../src/state/backup-status.ts';
import type { Kept } from '../../src/storage/counts.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 25, 9);
const counts = { studies: 1, lists: 1, profiles: 0, answers: 20 };
const kept = (generation: number): Kept => ({ generation, counts, isOwn: true });
const mark = (daysAgo: number, generation: number) => ({ at: now - daysAgo * day, generation, counts });

it('counts days by the calendar', () => {
  expect(daysSince(now - 60_000, now)).toBe(0);
  expect(daysSince(Date.UTC(2026, 10, 24, 23, 59), Date.UTC(2026, 10, 25, 0, 1))).toBe(1);
  expect(daysSince(now - 3 * day, now)).toBe(3);
  expect(daysSince(now + day, now)).toBe(0);
});

it('counts the changes since the file was saved, and all there ever were before the first', () => {
  expect(backupStatus(kept(40), mark(3, 26), now)).toEqual({ days: 3, changes: 14 });
  expect(backupStatus(kept(40), null, now)).toEqual({ days: null, changes: 40 });
  expect(backupStatus(kept(1), mark(0, 26), now)).toEqual({ days: 0, changes: 0 });
});

const safari = { clearsUnvisited: true, isPersistent: false };
const other = { clearsUnvisited: false, isPersistent: false };
const promised = { clearsUnvisited: false, isPersistent: true };
/** The reminder, so many days after the file was saved; null for never saved. */
const reminded = (days: number | null, browser: typeof safari, changes = 1) =>
  reminderOf({ isOwn: true }, { days, changes }, browser);

it('reminds in Safari before the seventh day', () => {
  expect(reminded(null, safari)).toBe('safari');
  expect([0, 1, 2, 3, 4, 5, 6].map((days) => reminded(days, safari))).toEqual([
    ...[null, null, null, null, null],
    'safari',
    'safari',
  ]);
});

it('reminds elsewhere after a week, and less where the browser has promised to keep everything', () => {
  expect(reminded(null, other)).toBe('never');
  expect(reminded(6, other)).toBeNull();
  expect(reminded(7, other)).toBe('old');
  expect(reminded(7, promised)).toBeNull();
  expect(reminded(30, promised)).toBe('old');
});

it('reminds nobody who has nothing new, or only the example', () => {
  expect(reminded(40, safari, 0)).toBeNull();
  expect(reminderOf({ isOwn: false }, { days: null, changes: 3 }, safari)).toBeNull();
});

it.each([
  [
    'Safari',
    true,
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15',
  ],
  [
    'Chrome on an iPhone',
    true,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605.1.15 CriOS/140.0 Mobile/15E148 Safari/604.1',
  ],
  ['Chrome', false, 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36'],
  [
    'Edge',
    false,
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0',
  ],
  ['Firefox', false, 'Mozilla/5.0 (Windows NT 10.0; rv:150.0) Gecko/20100101 Firefox/150.0'],
])('knows whether %s clears what is not visited', (_name, clears, userAgent) => {
  expect(clearsUnvisited({ userAgent })).toBe(clears);
  expect(clearsUnvisited({ userAgent, standalone: true })).toBe(false);
});
