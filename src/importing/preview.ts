import { sortOfColumn } from './cell-format.ts';
import { cutText } from './cut-text.ts';
import { profileOf } from './column-profile.ts';
import { personalInCells } from './personal/find-personal.ts';
import { planColumns, type PlannedColumn } from './plan-columns.ts';
import { ProblemLog } from './problem-log.ts';
import type { RawTable } from './raw-table.ts';
import type { ReadColumn, ReadTable } from './read-table.ts';
import { doubtOf, guessColumns } from './recognise.ts';
import { typedFrom, type TypedBy, type TypedColumn } from './typed-column.ts';
import type { ColumnPlan, ColumnPreview, PersonalSort, SourcePreview } from './types.ts';

const shownSamples = 5;
const sampleChars = 80;

/**
 * What the source would become under these plans: samples and counts for each column, and what could
 * not be read: rows first, then the cells of the columns that are kept.
 */
export function previewSource(raw: RawTable, plans: readonly ColumnPlan[]): SourcePreview {
  return previewTable(raw, planColumns(raw, plans), typedFrom(raw));
}

/** As previewSource, whoever read the table; only number and date columns are asked for. */
export function previewTable(
  table: ReadTable,
  planned: readonly PlannedColumn[],
  typedBy: TypedBy,
): SourcePreview {
  const problems = new ProblemLog();
  problems.join(table.problems);
  const columns = planned.map((one) => {
    const typed = isOfValues(one) ? typedBy(one.plan) : null;
    if (typed !== null && one.plan.use === 'keep') problems.join(typed.problems);
    return previewColumn(table, one, typed);
  });
  return {
    fileName: table.fileName,
    dialect: table.dialect,
    rows: table.rowCount,
    columns,
    problems: problems.listed,
    problemCount: problems.count,
    blankRows: table.blankRows,
  };
}

function personalOf(source: ReadColumn): { readonly personal?: PersonalSort } {
  const personal = personalInCells(source) ?? (sortOfColumn(source) === 'contact' ? 'contact' : null);
  return personal === null ? {} : { personal };
}

/** Whether the column holds numbers or dates, which may be not understood. */
export function isOfValues({ plan: { format } }: PlannedColumn): boolean {
  return format.kind === 'number' || format.kind === 'date';
}

function previewColumn(
  table: ReadTable,
  { plan, source }: PlannedColumn,
  typed: TypedColumn | null,
): ColumnPreview {
  const profile = profileOf(source);
  const guess = guessColumns(table)[plan.source];
  const isGuessed = guess?.plan.role === plan.role && guess.plan.use === plan.use;
  const filled = typed?.filled ?? profile.filled;
  return {
    plan,
    reason: isGuessed ? guess.reason : 'none',
    doubt: guess === undefined ? null : doubtOf(guess, plan),
    samples: profile.different.slice(0, shownSamples).map((sample) => cutText(sample, sampleChars)),
    filled,
    blank: table.rowCount - filled,
    distinct: profile.distinct,
    notUnderstood: typed?.problems.count ?? 0,
    ...personalOf(source),
  };
}
