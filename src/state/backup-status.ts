/* What is said of the last file: when it was saved, what has changed since, and whether to remind. */
import type { Kept } from '../storage/counts.ts';
import type { SavedMark } from '../storage/keeping.ts';

const dayMs = 86_400_000;

export interface BackupStatus {
  /** Whole days since all was saved to a file, by the calendar; null when it never was. */
  readonly days: number | null;
  /** Changes since then; all there ever were when it never was. */
  readonly changes: number;
}

/**
 * Days that have begun since, where the reader is. What lies more than a day ahead was written by a clock that was wrong;
 * it counts as that far back, so that a reminder comes too early rather than never.
 */
export function daysSince(at: number, now: number): number {
  const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(at)) / dayMs);
  return days < -1 ? -days : Math.max(0, days);
}

export function backupStatus(kept: Kept, mark: SavedMark | null, now: number): BackupStatus {
  return {
    days: mark === null ? null : daysSince(mark.at, now),
    changes: Math.max(0, kept.generation - (mark?.generation ?? 0)),
  };
}

export type Reminder = 'safari' | 'never' | 'old';

/** Reminds this often: Safari clears after seven days without a visit. */
const oftenDays = { clearing: 5, promised: 30, other: 7 };

/** Whether to remind of saving to a file, and why; null when there is no need. */
export function reminderOf(
  { isOwn }: Pick<Kept, 'isOwn'>,
  { days, changes }: BackupStatus,
  browser: { readonly clearsUnvisited: boolean; readonly isPersistent: boolean | null },
): Reminder | null {
  if (!isOwn || changes === 0) return null;
  if (browser.clearsUnvisited) return days === null || days >= oftenDays.clearing ? 'safari' : null;
  if (days === null) return 'never';
  return days >= (browser.isPersistent === true ? oftenDays.promised : oftenDays.other) ? 'old' : null;
}

/**
 * Whether the browser clears what a page has saved when the page is not visited for a week: Safari, and every browser on
 * an iPhone, unless the page was put on the home screen.
 */
export function clearsUnvisited({
  userAgent,
  standalone,
}: {
  userAgent: string;
  standalone?: boolean;
}): boolean {
  return /AppleWebKit/.test(userAgent) && !/Chrom(e|ium)\/|Android/.test(userAgent) && standalone !== true;
}
