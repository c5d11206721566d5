/* What each file gave to the list: every row that was read is used, or listed with why it is not. */
import { listedRows } from '../rollup/types.ts';
import type { FileReport, ListedRows } from '../types.ts';
import type { Finished } from './finish-list.ts';
import type { KnownFile } from './known-files.ts';
import type { FilesPlan } from './plan-files.ts';

type Left = FileReport['left'];

/** One report a file, in their order. */
export function reportFiles(
  files: readonly KnownFile[],
  plan: FilesPlan,
  finished: Finished,
): readonly FileReport[] {
  return files.map((file, at) => {
    const use = plan.uses[at] ?? 'unused';
    const totals = totalsOf(file);
    const left = [...leftOf(file, at, plan, finished), ...totals];
    const rowsRead = file.table.rowCount + totals.reduce((sum, { rows }) => sum + rows, 0);
    return {
      fileName: file.table.fileName,
      use,
      rowsRead,
      rowsUsed: rowsRead - left.reduce((sum, { rows }) => sum + rows, 0),
      blankRows: file.preview.blankRows,
      left,
    };
  });
}

function leftOf({ table }: KnownFile, at: number, { plan, uses }: FilesPlan, finished: Finished): Left {
  switch (uses[at]) {
    case 'register': {
      const gone = finished.gone.filter((row) => row < table.rowCount);
      const numbers = gone.map((row) => table.rowNumbers[row] ?? 0);
      return named('merged', { rows: gone.length, rowNumbers: numbers.slice(0, listedRows) });
    }
    case 'rows':
      return (finished.rollUp?.left ?? []).map(({ reason, rows, rowNumbers }) => ({
        reason,
        rows,
        rowNumbers,
      }));
    case 'lines': {
      const report = finished.lines;
      if (report === null) return [];
      return [...named('no-order', report.withoutOrder), ...named('no-amount', report.withoutAmount)];
    }
    case 'attached':
      return finished.attached[plan.attached.findIndex(({ table: file }) => file === at)]?.left ?? [];
    default: {
      const rowNumbers = [...table.rowNumbers.subarray(0, listedRows)];
      return named('not-used', { rows: table.rowCount, rowNumbers });
    }
  }
}

function named(reason: Left[number]['reason'], { rows, rowNumbers }: ListedRows): Left {
  return rows === 0 ? [] : [{ reason, rows, rowNumbers }];
}

/** Rows of totals at the bottom, which never came among the rows of the table. */
function totalsOf({ file }: KnownFile): Left {
  const found = file.reading.table.problems.listed.filter(({ code }) => code === 'totals-row');
  const rowNumbers = found.map(({ place }) => place.row ?? 0);
  return named('totals-row', { rows: found.length, rowNumbers });
}
