/* A list's report as the rows of a table to be downloaded. */
import type { ImportReport } from '../../importing/types.ts';
import type { Words } from '../../language/words.svelte.ts';
import type { CsvCell } from '../../sharing/safe-csv.ts';
import { fileAccounts } from './file-accounts.ts';
import { repairOf } from './repairs.ts';

type Row = readonly CsvCell[];

/** Header first; then what could not be read, rows left out, customers without a match, and cells that are missing. */
export function reportRows(report: ImportReport, words: Words): readonly Row[] {
  return [
    [...words.t.report.csvHeaders],
    ...problemRows(report, words),
    ...leftRows(report, words),
    ...unmatchedRows(report, words),
    ...missingRows(report, words),
  ];
}

function problemRows({ problems, fileName }: ImportReport, words: Words): readonly Row[] {
  return problems.map((problem) => [
    problem.place.file ?? fileName,
    problem.place.row ?? '',
    problem.place.column ?? '',
    String(problem.data['found'] ?? ''),
    words.problem(problem),
    words.t.report.repairs[repairOf(problem)].repair,
  ]);
}

/** Rows of totals are among the problems. */
function leftRows(report: ImportReport, words: Words): readonly Row[] {
  const t = words.t.report;
  return fileAccounts(report).flatMap(({ fileName, left }) =>
    left
      .filter(({ reason }) => reason !== 'totals-row')
      .flatMap(({ reason, rows, rowNumbers }): Row[] => {
        const listed = rowNumbers.map((row): Row => [fileName, row, '', '', t.left[reason], '']);
        const more = rows - rowNumbers.length;
        if (more === 0) return listed;
        const rest = t.rowsMore(more, words.format.number(more));
        return [...listed, [fileName, '', '', '', `${t.left[reason]}: ${rest}`, '']];
      }),
  );
}

function unmatchedRows({ intake }: ImportReport, words: Words): readonly Row[] {
  return (intake?.unmatched ?? []).flatMap(({ fileName, keys }) =>
    keys.map(({ key, rowNumber }): Row => [fileName, rowNumber, '', key, words.t.report.noMatch, '']),
  );
}

function missingRows({ byColumn, fileName }: ImportReport, words: Words): readonly Row[] {
  return byColumn.flatMap(({ column, missing = 0 }): Row[] =>
    missing === 0
      ? []
      : [[fileName, '', column, '', words.t.report.missingCells(missing, words.format.number(missing)), '']],
  );
}
