/* What a list's report lists, grouped by the repair that it needs. */
import type { ImportProblemCode, ImportReport } from '../../importing/types.ts';
import type { Problem } from '../../table/problem.ts';

/** One way to put things right in the file. */
export const repairs = [
  'number',
  'currency',
  'date',
  'real-date',
  'error',
  'calculate',
  'too-long',
  'too-short',
  'totals',
] as const;
export type Repair = (typeof repairs)[number];

export interface RepairGroup {
  readonly repair: Repair;
  /** As they are listed, in the order of the file. */
  readonly problems: readonly Problem<ImportProblemCode>[];
}

const ofCode: Readonly<Record<ImportProblemCode, Repair>> = {
  'cell-not-number': 'number',
  'cell-not-date': 'date',
  'cell-error': 'error',
  'cell-not-calculated': 'calculate',
  'row-too-long': 'too-long',
  'row-too-short': 'too-short',
  'totals-row': 'totals',
};
/** An amount with a currency of its own: words before or after the figures. */
const money = /^(?:[A-Z]{3}|[€$£]|kr)\s*-?\d[\d\s.,]*$|^-?\d[\d\s.,]*\s*(?:[A-Z]{3}|[€$£]|kr)$/iu;
/** Written as a date, so that the day is one that no calendar has. */
const asDate = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;

export function repairOf({ code, data }: Problem<ImportProblemCode>): Repair {
  const found = String(data['found'] ?? '').trim();
  if (code === 'cell-not-number' && money.test(found)) return 'currency';
  if (code === 'cell-not-date' && asDate.test(found)) return 'real-date';
  return ofCode[code];
}

/** The repairs that are needed, most common first. Rows of totals need none: they are told among the rows left out. */
export function groupByRepair({ problems }: ImportReport): readonly RepairGroup[] {
  return repairs
    .filter((repair) => repair !== 'totals')
    .map((repair) => ({ repair, problems: problems.filter((problem) => repairOf(problem) === repair) }))
    .filter((group) => group.problems.length > 0)
    .sort((a, b) => b.problems.length - a.problems.length);
}
