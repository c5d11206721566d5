import type { CustomerList } from '../../table/list.ts';
import type { IntakePreview } from '../intake/types.ts';
import type { ImportReport } from '../types.ts';
import { accountRows } from './account-rows.ts';

/** The report of a list with what became of every row of its files, and how many cells count as missing. */
export function completeReport(
  report: ImportReport,
  preview: IntakePreview,
  list: Pick<CustomerList, 'rowCount'>,
): ImportReport {
  const missing = missingCells(preview);
  return {
    ...report,
    byColumn: report.byColumn.map((column) => {
      const cells = missing.get(column.column);
      return cells === undefined ? column : { ...column, missing: cells };
    }),
    accounts: accountRows(preview),
    merged: Math.max(0, preview.customers - list.rowCount),
  };
}

/** By the names of the list's columns. */
function missingCells({ files, combined, customers }: IntakePreview): ReadonlyMap<string, number> {
  if (combined !== null)
    return new Map(combined.columns.map(({ name, filled }) => [name, Math.max(0, customers - filled)]));
  const [file] = files;
  return new Map(
    file?.preview.columns.map(({ plan, blank, notUnderstood }) => [plan.name, blank + notUnderstood]),
  );
}
