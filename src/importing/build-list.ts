import type { CustomerList } from '../table/list.ts';
import { keptColumns } from './plan-columns.ts';
import { ProblemLog } from './problem-log.ts';
import type { RawTable } from './raw-table.ts';
import { typeColumn } from './typed-column.ts';
import type { ColumnPlan, ImportReport } from './types.ts';

/**
 * The customer list that the source becomes under these plans, and the report of what happened on the way: rows that
 * did not fit, then cells that were not understood, column by column. Refuses as keptColumns does.
 */
export function buildList(
  raw: RawTable,
  plans: readonly ColumnPlan[],
): { readonly list: CustomerList; readonly report: ImportReport } {
  const problems = new ProblemLog();
  problems.join(raw.problems);
  const typed = keptColumns(raw, plans).map(({ plan, source }) => {
    const result = typeColumn(raw, source, plan.format);
    problems.join(result.problems);
    return { plan, ...result };
  });
  return {
    list: {
      rowCount: raw.rowCount,
      columns: typed.map(({ plan, column }) => ({ name: plan.name, role: plan.role, column })),
    },
    report: {
      fileName: raw.fileName,
      rowsStored: raw.rowCount,
      blankRows: raw.blankRows,
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
