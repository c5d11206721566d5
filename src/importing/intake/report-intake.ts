/* The report that is kept with the list. */
import { columnLength, type Column } from '../../table/column.ts';
import { columnNamed } from '../../table/list.ts';
import { isMissing } from '../../table/read.ts';
import { guessIdentity } from '../duplicates/find-duplicates.ts';
import { joinChoices } from '../duplicates/merge-customers.ts';
import { cellText } from '../joining/cell-text.ts';
import { ProblemLog } from '../problem-log.ts';
import { listedRows } from '../rollup/types.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import type { ImportReport, IntakeReport, ListedRows } from '../types.ts';
import type { Finished } from './finish-list.ts';
import type { KnownFile } from './known-files.ts';
import type { Look } from './look.ts';
import { moneyOfRegister } from './register-money.ts';
import { reportFiles } from './report-files.ts';
import type { IntakeChoices } from './types.ts';

/** Most columns that are reported one by one: as many as a list may have. */
const listedColumns = 1000;

/** What happened to every row and cell of the files; `list` is the list before its duplicates were merged. */
export function reportIntake(
  { choices, files, plan }: Look,
  list: SourceTable,
  finished: Finished,
): ImportReport {
  const problems = new ProblemLog();
  for (const { preview } of files) {
    problems.join({ listed: preview.problems, count: preview.problemCount });
  }
  return {
    fileName: files.map(({ table }) => table.fileName).join(', '),
    rowsStored: finished.list.rowCount,
    blankRows: files.reduce((sum, { preview }) => sum + preview.blankRows, 0),
    problems: problems.listed,
    problemCount: problems.count,
    byColumn: files.flatMap(columnsOf).slice(0, listedColumns),
    intake: {
      files: reportFiles(files, plan, finished),
      unmatched: unmatchedOf(files, plan, finished),
      merged: mergedOf(list, finished),
      mergedRows: finished.gone.length,
      merges: mergesOf(files, choices),
      conversions: conversionsOf(files, plan),
      period: finished.rollUp?.period ?? null,
      neverBought: finished.neverBought?.rowCount ?? 0,
    },
  };
}

function columnsOf({ preview }: KnownFile): ImportReport['byColumn'] {
  return preview.columns.flatMap(({ plan, notUnderstood, blank }) =>
    plan.use === 'leave'
      ? []
      : [{ column: plan.name, kind: plan.format.kind, notUnderstood, missing: blank + notUnderstood }],
  );
}

function unmatchedOf(
  files: readonly KnownFile[],
  { plan }: Look['plan'],
  { join, attached }: Finished,
): IntakeReport['unmatched'] {
  const joined = [
    { file: plan.rows?.table, report: join },
    ...plan.attached.map(({ table }, at) => ({ file: table, report: attached[at] ?? null })),
  ];
  return joined.flatMap(({ file, report }) => {
    if (file === undefined || report === null || report.match.unmatchedCount === 0) return [];
    const { unmatched, unmatchedCount } = report.match;
    const fileName = files[file]?.table.fileName ?? '';
    return [{ fileName, keys: unmatched, count: unmatchedCount, added: report.added }];
  });
}

function mergedOf(list: SourceTable, { merges }: Finished): IntakeReport['merged'] {
  const { name, id } = guessIdentity(list);
  const identity = name ?? id;
  const column = identity === undefined ? undefined : columnNamed(list, identity)?.column;
  return joinChoices(list.rowCount, merges)
    .slice(0, listedRows)
    .map(({ rows, amounts }) => ({
      customer: column === undefined ? '' : cellText(column, rows[0] ?? 0),
      rowNumbers: rows.slice(0, listedRows).map((row) => list.rowNumbers[row] ?? 0),
      amounts,
    }));
}

/** What was changed in the files; nothing is counted twice when a column is carried from one of them to the list. */
function mergesOf(files: readonly KnownFile[], { merges }: IntakeChoices): IntakeReport['merges'] {
  return merges.map((merge, at) => ({
    ...merge,
    rows: files.reduce((sum, { applied }) => sum + (applied[at]?.rows ?? 0), 0),
  }));
}

function conversionsOf(
  files: readonly KnownFile[],
  { questions, uses, tables }: Look['plan'],
): IntakeReport['conversions'] {
  return files.flatMap((file, at) => {
    const conversion = questions[at]?.conversion;
    const table = tables[at];
    if (conversion === undefined || table === undefined) return [];
    const isRegister = uses[at] === 'register' || uses[at] === 'attached';
    const withoutRate = isRegister ? withoutRateIn(file, table) : { rows: 0, rowNumbers: [] };
    return [{ ...conversion, fileName: table.fileName, withoutRate }];
  });
}

/** Rows of a register in which an amount stood that is missing once it was converted. */
function withoutRateIn(file: KnownFile, converted: SourceTable): ListedRows {
  const pairs = moneyOfRegister(file).amounts.flatMap((name): [Column, Column][] => {
    const before = columnNamed(file.table, name)?.column;
    const after = columnNamed(converted, name)?.column;
    return before === undefined || after === undefined || before === after ? [] : [[before, after]];
  });
  const rowNumbers: number[] = [];
  let rows = 0;
  const length = pairs[0] === undefined ? 0 : columnLength(pairs[0][0]);
  for (let row = 0; row < length; row++) {
    if (!pairs.some(([before, after]) => isMissing(after, row) && !isMissing(before, row))) continue;
    if (++rows <= listedRows) rowNumbers.push(file.table.rowNumbers[row] ?? 0);
  }
  return { rows, rowNumbers };
}
