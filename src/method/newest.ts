/* How many of the newest customers are as the profile says? */
import { columnWithRole, type CustomerList } from '../table/list.ts';
import { numbersOf } from '../table/read.ts';
import type { LineMatcher } from './matching.ts';
import type { Portion } from './results.ts';

export interface Newest {
  /** The day that the newest tenth begins with. */
  readonly since: number;
  /** Of the newest tenth, and of all others: how many match at least half of the lines that they have an answer to. */
  readonly newest: Portion;
  readonly earlier: Portion;
  readonly lines: number;
}

const newestPart = 0.1;
/** A tenth of fewer is one or two customers. */
const fewestDated = 50;

/**
 * null without a column of when customers came, with too few dates, or without lines. A customer with answers to under
 * half of the lines is not counted.
 */
export function compareNewest(list: CustomerList, lines: readonly LineMatcher[]): Newest | null {
  const column = columnWithRole(list, 'customerSince')?.column;
  const days = column?.kind === 'date' ? numbersOf(column) : undefined;
  if (days === undefined || lines.length === 0) return null;
  const dated = days.filter((day) => !Number.isNaN(day)).sort();
  if (dated.length < fewestDated) return null;
  const since = dated[Math.floor(dated.length * (1 - newestPart))] ?? NaN;
  const counts = { newest: { count: 0, of: 0 }, earlier: { count: 0, of: 0 } };
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? NaN;
    const fits = Number.isNaN(day) ? null : fitsProfile(lines, row);
    if (fits === null) continue;
    const group = day >= since ? counts.newest : counts.earlier;
    group.of++;
    if (fits) group.count++;
  }
  if (counts.newest.of === 0 || counts.earlier.of === 0) return null;
  return { since, ...counts, lines: lines.length };
}

function fitsProfile(lines: readonly LineMatcher[], row: number): boolean | null {
  let [known, matched] = [0, 0];
  for (const { matches } of lines) {
    const match = matches(row);
    if (match !== null) known++;
    if (match === true) matched++;
  }
  return known * 2 < lines.length ? null : matched * 2 >= known;
}
