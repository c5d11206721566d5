import type { CustomerList } from '../table/list.ts';
import { keptColumns, type PlannedColumn } from './plan-columns.ts';
import { ProblemLog } from './problem-log.ts';
import type { RawTable } from './raw-table.ts';
import type { ReadTable } from './read-table.ts';
import { typedFrom, type TypedBy } from './typed-column.ts';
import type { ColumnPlan, ImportReport } from './types.ts';

export interface BuiltList {
  readonly list: CustomerList;
  readonly report: ImportReport;
}

/**
 * The customer list that the source becomes under these plans, and the report of what happened on the way: rows that
 * did not fit, then cells that were not understood, column by column. `onProgress` hears the share of the columns
 * done, 0–1. Refuses as keptColumns does.
 */
export function buildList(
  raw: RawTable,
  plans: readonly ColumnPlan[],
  onProgress: (share: number) => void = () => undefined,
): BuiltList {
  return buildTable(raw, keptColumns(raw, plans), typedFrom(raw), onProgress);
}

/** As buildList, whoever read the table. */
export function buildTable(
  table: ReadTable,
  kept: readonly PlannedColumn[],
  typedBy: TypedBy,
  onProgress: (share: number) => void,
): BuiltList {
  const problems = new ProblemLog();
  problems.join(table.problems);
  const typed = kept.map(({ plan }, index) => {
    const result = typedBy(plan);
    problems.join(result.problems);
    onProgress((index + 1) / kept.length);
    return { plan, ...result };
  });
  return {
    list: {
      rowCount: table.rowCount,
      columns: typed.map(({ plan, column }) => ({ name: plan.name, role: plan.role, column })),
    },
    report: {
      fileName: table.fileName,
      rowsStored: table.rowCount,
      blankRows: table.blankRows,
      problems: problems.listed,
      problemCount: problems.count,
      byColumn: typed.map(({ plan, column, problems: own }) => ({
        column: plan.name,
        kind: column.kind,
        notUnderstood: own.count,
      })),
    },
  };
}
