/* When a profile is to be done again, and which of the kept ones that concerns. */
import { dayOfIso, isoOfDay } from './iso-date.ts';
import type { KeptProfile, ReviewMonths, Study } from './types.ts';

/** Most companies that keep a customer list are neither new nor old. */
export const usualMonths: ReviewMonths = 12;

export const monthsOf = ({ review }: KeptProfile): ReviewMonths => review?.months ?? usualMonths;

/**
 * The ISO date so many months after another: the same day of the month, or its last day where the month is shorter.
 * Returns the date itself when it is no real date.
 */
export function monthsAfter(date: string, months: number): string {
  if (Number.isNaN(dayOfIso(date))) return date;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const start = `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}`;
  for (let at = day; at >= 28; at--) {
    const found = `${start}-${pad(at, 2)}`;
    if (!Number.isNaN(dayOfIso(found))) return found;
  }
  return `${start}-${pad(day, 2)}`;
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** The ISO date on which a kept profile is to be done again. */
export function reviewDate(kept: KeptProfile): string {
  return monthsAfter(kept.profile.date, monthsOf(kept));
}

/** Where a review stands on an ISO date: `soon` in the month before it. */
export type ReviewState = 'ahead' | 'soon' | 'due';

export function reviewState(due: string, today: string): ReviewState {
  if (today >= due) return 'due';
  const soon = isoOfDay(dayOfIso(due) - 30);
  return soon !== null && today >= soon ? 'soon' : 'ahead';
}

/**
 * Ids of the kept profiles that are the last of their studies and of no study that was done again and finished: those
 * whose review is of interest. Profiles that came from others have none.
 */
export function latestProfiles(
  profiles: readonly KeptProfile[],
  studies: readonly Study[],
): ReadonlySet<string> {
  const latest = new Map<string, KeptProfile>();
  for (const kept of profiles) {
    if (kept.studyId === null) continue;
    const other = latest.get(kept.studyId);
    if (other === undefined || other.finishedAt < kept.finishedAt) latest.set(kept.studyId, kept);
  }
  const succeeded = new Set<string>();
  for (const study of studies)
    if (latest.has(study.id)) for (const older of studiesBefore(study, studies)) succeeded.add(older);
  return new Set([...latest].flatMap(([study, kept]) => (succeeded.has(study) ? [] : [kept.id])));
}

/** Ids of the studies that a study does again, the nearest first. */
export function studiesBefore(study: Study, studies: readonly Study[]): readonly string[] {
  const byId = new Map(studies.map((one) => [one.id, one]));
  const before: string[] = [];
  let older = study.again?.study;
  // A file may say anything: a study cannot come before itself.
  while (older !== undefined && older !== study.id && !before.includes(older)) {
    before.push(older);
    older = byId.get(older)?.again?.study;
  }
  return before;
}
