import { cutText } from './cut-text.ts';
import { profileOf } from './column-profile.ts';
import { planColumns, type PlannedColumn } from './plan-columns.ts';
import { ProblemLog } from './problem-log.ts';
import type { RawTable } from './raw-table.ts';
import { guessColumns } from './recognise.ts';
import { typeColumn } from './typed-column.ts';
import type { ColumnPlan, ColumnPreview, SourcePreview } from './types.ts';

const shownSamples = 5;
const sampleChars = 80;

/**
 * What the source would become under these plans: samples and counts for each column, and what could
 * not be read: rows first, then the cells of the columns that are kept.
 */
export function previewSource(raw: RawTable, plans: readonly ColumnPlan[]): SourcePreview {
  const problems = new ProblemLog();
  problems.join(raw.problems);
  const columns = planColumns(raw, plans).map((planned) => previewColumn(raw, planned, problems));
  return {
    fileName: raw.fileName,
    dialect: raw.dialect,
    rows: raw.rowCount,
    columns,
    problems: problems.listed,
    problemCount: problems.count,
    blankRows: raw.blankRows,
  };
}

/** The column's preview; cells of a kept column that cannot be read are added to `problems`. */
function previewColumn(raw: RawTable, { plan, source }: PlannedColumn, problems: ProblemLog): ColumnPreview {
  const profile = profileOf(source.cells);
  const guess = guessColumns(raw)[plan.source];
  const isGuessed = guess?.plan.role === plan.role && guess.plan.use === plan.use;
  const isValues = plan.format.kind === 'number' || plan.format.kind === 'date';
  const typed = isValues ? typeColumn(raw, source, plan.format) : null;
  if (typed !== null && plan.use === 'keep') problems.join(typed.problems);
  const filled = typed?.filled ?? profile.filled;
  return {
    plan,
    reason: isGuessed ? guess.reason : 'none',
    samples: profile.different.slice(0, shownSamples).map((sample) => cutText(sample, sampleChars)),
    filled,
    blank: raw.rowCount - filled,
    distinct: profile.distinct,
    notUnderstood: typed?.problems.count ?? 0,
  };
}
