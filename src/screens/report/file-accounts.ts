/* What became of the rows of each file, for lists of every age. */
import type { ImportReport, ListedRows, RowLeftReason } from '../../importing/types.ts';

export interface LeftRows extends ListedRows {
  readonly reason: RowLeftReason | 'blank';
}

/** read = used + all rows of `left`; the header and what stands above it are no rows. */
export interface FileAccount {
  readonly fileName: string;
  readonly read: number;
  readonly used: number;
  readonly left: readonly LeftRows[];
}

/** One account for each file. Lists stored before files were combined are of one file, and know their counts only. */
export function fileAccounts(report: ImportReport): readonly FileAccount[] {
  const { fileName, blankRows, rowsStored: rowsUsed } = report;
  const totals = report.problems.filter(({ code }) => code === 'totals-row');
  const old = {
    fileName,
    blankRows,
    rowsUsed,
    left: [
      {
        reason: 'totals-row' as const,
        rows: totals.length,
        rowNumbers: totals.map(({ place }) => place.row ?? 0),
      },
    ],
  };
  return (report.intake?.files ?? [old]).map((file) => {
    const blank: LeftRows = { reason: 'blank', rows: file.blankRows, rowNumbers: [] };
    const left = [blank, ...file.left].filter(({ rows }) => rows > 0);
    const read = file.rowsUsed + left.reduce((sum, { rows }) => sum + rows, 0);
    return { fileName: file.fileName, read, used: file.rowsUsed, left };
  });
}
