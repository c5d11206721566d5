/* A list's report as the rows of a table to be downloaded. */
import type { ImportReport } from '../../importing/types.ts';
import type { Words } from '../../language/words.svelte.ts';
import type { CsvCell } from '../../sharing/safe-csv.ts';
import { repairOf } from './repairs.ts';

/** Header first; then what could not be read, rows left out, and cells that count as missing. */
export function reportRows(report: ImportReport, words: Words): readonly (readonly CsvCell[])[] {
  const t = words.t.report;
  const problems = report.problems.map((problem): readonly CsvCell[] => [
    problem.place.file ?? report.fileName,
    problem.place.row ?? '',
    problem.place.column ?? '',
    String(problem.data['found'] ?? ''),
    words.problem(problem),
    t.repairs[repairOf(problem)].repair,
  ]);
  const left = (report.accounts ?? []).flatMap(({ fileName, left: all }) =>
    all
      // Rows of totals are among the problems.
      .filter(({ reason }) => reason !== 'totals')
      .flatMap(({ reason, rows, rowNumbers }): CsvCell[][] => {
        const listed = rowNumbers.map((row) => [fileName, row, '', '', t.left[reason], '']);
        const more = rows - rowNumbers.length;
        const rest = t.rowsMore(more, words.format.number(more));
        return more > 0 ? [...listed, [fileName, '', '', '', `${t.left[reason]}: ${rest}`, '']] : listed;
      }),
  );
  const missing = report.byColumn
    .filter((column) => (column.missing ?? 0) > 0)
    .map(({ column, missing: count = 0 }): readonly CsvCell[] => [
      report.fileName,
      '',
      column,
      '',
      t.missingCells(count, words.format.number(count)),
      '',
    ]);
  return [[...t.csvHeaders], ...problems, ...left, ...missing];
}
