/* What became of every row of the files that a list was made of: rows read = rows used + rows left out. */
import type { IntakeFile, IntakePreview } from '../intake/types.ts';
import type { RowAccount, LeftOutRows } from '../types.ts';

/** One account for each file, in their order. */
export function accountRows({ files, combined }: IntakePreview): readonly RowAccount[] {
  return files.map((file, index) => {
    const aside = [...blankAndTotals(file)];
    const left = combined === null ? [] : leftOfFile(file, index, combined);
    const used = file.preview.rows - left.reduce((sum, { rows }) => sum + rows, 0);
    const all = [...aside, ...left].filter(({ rows }) => rows > 0);
    return {
      fileName: file.preview.fileName,
      rowsRead: used + all.reduce((sum, { rows }) => sum + rows, 0),
      rowsUsed: used,
      left: all,
    };
  });
}

/** Rows that never were among the rows of the table. */
function* blankAndTotals({ preview }: IntakeFile): Generator<LeftOutRows> {
  const totals = preview.problems.filter(({ code }) => code === 'totals-row');
  yield { reason: 'blank', rows: preview.blankRows, rowNumbers: [] };
  yield { reason: 'totals', rows: totals.length, rowNumbers: totals.map(({ place }) => place.row ?? 0) };
}

type Combined = NonNullable<IntakePreview['combined']>;

function leftOfFile({ use, preview }: IntakeFile, index: number, combined: Combined): readonly LeftOutRows[] {
  switch (use) {
    case 'rows':
      return (combined.rollUp?.left ?? []).map(({ reason, ...rows }) => ({ reason, ...firstOf(rows) }));
    case 'lines':
      return combined.lines === null
        ? []
        : [
            { reason: 'no-order', ...firstOf(combined.lines.withoutOrder) },
            { reason: 'no-amount', ...firstOf(combined.lines.withoutAmount) },
          ];
    case 'attached':
      return leftOfAttached(index, combined);
    case 'unused':
      return [{ reason: 'unused', rows: preview.rows, rowNumbers: [] }];
    case 'register':
      return [];
  }
}

const firstOf = ({ rows, rowNumbers }: Omit<LeftOutRows, 'reason'>): Omit<LeftOutRows, 'reason'> => ({
  rows,
  rowNumbers,
});

/** Customers of an attached file that the register lacks, unless they were added to it. */
function leftOfAttached(index: number, { attached }: Combined): readonly LeftOutRows[] {
  const join = attached.find(({ file }) => file === index)?.join;
  if (join === undefined) return [];
  const { rows, unmatched } = join.match;
  const noMatch = join.added > 0 ? 0 : rows.unmatched;
  return [
    {
      reason: 'no-match',
      rows: noMatch,
      rowNumbers: noMatch === 0 ? [] : unmatched.map(({ rowNumber }) => rowNumber),
    },
    { reason: 'no-customer', rows: rows.blank, rowNumbers: [] },
  ];
}
