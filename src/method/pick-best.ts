/* Steps 1 to 3, which all that is said of the best customers begins with. */
import type { CustomerList } from '../table/list.ts';
import { findBest, type Grouped } from './best.ts';
import { customerKeys, type CustomerKeys, findCustomers } from './customer-key.ts';
import type { CustomerAnswers, Decisions } from './decisions.ts';
import { formGroups } from './groups.ts';
import { markRows } from './marked-rows.ts';
import { chooseMetric, revenueOf } from './metric.ts';
import { indexMeasures } from './metric-index.ts';
import type { Best, Groups } from './results.ts';
import { findStreams } from './streams.ts';

export interface Picked {
  readonly grouped: Grouped;
  readonly groups: Groups;
  readonly best: Best;
  /** Rows of the best, in rank order. */
  readonly rows: readonly number[];
  /** 1 for the same rows. */
  readonly isBest: Uint8Array;
  readonly byHand: ReadonlyMap<number, CustomerAnswers>;
}

/** Groups, streams and best customers of one list, with the answers by row; as `analyse`, which says more. */
export function pickBest(
  list: CustomerList,
  decisions: Decisions,
  answers: readonly CustomerAnswers[],
): Picked {
  const keys = customerKeys(list);
  const byHand = answersByRow(list, keys, answers);
  const excluded = new Set(
    findCustomers(list.rowCount, keys, decisions.excluded).filter((row) => row !== null),
  );
  const metric = chooseMetric(list, decisions.metric);
  const revenue = revenueOf(list);
  const index = indexMeasures(metric, revenue);
  const groups = formGroups(metric, index, list.rowCount, decisions.cuts);
  const streams = findStreams(index, groups.cuts, revenue, decisions.focus);
  const grouped: Grouped = { list, keys, metric, revenue, index, cuts: groups.cuts, streams, excluded };
  const { best, rows } = findBest(grouped, decisions);
  return { grouped, groups, best, rows, isBest: markRows(list.rowCount, rows), byHand };
}

/** Answers by row; of two for one customer the later holds. */
function answersByRow(
  list: CustomerList,
  keys: CustomerKeys,
  answers: readonly CustomerAnswers[],
): Map<number, CustomerAnswers> {
  const rows = findCustomers(
    list.rowCount,
    keys,
    answers.map(({ customer }) => customer),
  );
  const byRow = new Map<number, CustomerAnswers>();
  answers.forEach((answer, index) => {
    const row = rows[index] ?? null;
    if (row !== null) byRow.set(row, answer);
  });
  return byRow;
}
