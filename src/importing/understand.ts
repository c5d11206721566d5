import { profileOf } from './column-profile.ts';
import { planColumns } from './plan-columns.ts';
import { isOfValues } from './preview.ts';
import type { RawTable } from './raw-table.ts';
import { guessPlans } from './recognise.ts';
import { typedFrom } from './typed-column.ts';
import type { ColumnPlan } from './types.ts';

/** Part of the time that a first look at all cells takes; the rest goes to reading numbers and dates. Measured. */
const firstLook = 0.3;

/**
 * A plan for each column, as guessPlans makes them, with the slow part done one column at a time, so that `onProgress`
 * can hear the share done, 0–1. What is found out on the way is kept by those who find it: a preview that follows at
 * once has nothing left to read.
 */
export function understand(raw: RawTable, onProgress: (share: number) => void): readonly ColumnPlan[] {
  const count = raw.columns.length;
  for (const [index, column] of raw.columns.entries()) {
    profileOf(column);
    onProgress((firstLook * (index + 1)) / count);
  }
  const plans = guessPlans(raw);
  const slow = planColumns(raw, plans).filter(isOfValues);
  const typedBy = typedFrom(raw);
  for (const [index, { plan }] of slow.entries()) {
    typedBy(plan);
    onProgress(firstLook + ((1 - firstLook) * (index + 1)) / slow.length);
  }
  onProgress(1);
  return plans;
}
