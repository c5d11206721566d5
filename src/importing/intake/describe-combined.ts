/* What becomes of several files, or of rows that are no customers, in words and counts for the screens. */
import { columnLength, type Column } from '../../table/column.ts';
import { columnNamed, type CustomerList } from '../../table/list.ts';
import { isMissing } from '../../table/read.ts';
import type { Combined, CombinePlan } from '../joining/combine.ts';
import { proposeForJoin } from '../joining/propose-matches.ts';
import type { JoinReport, JoinSettings, MatchProposal } from '../joining/types.ts';
import { yearsOf } from '../rollup/period.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import type { RollUpSettings } from '../rollup/types.ts';
import { countValues } from '../variants/count-values.ts';
import type { FilesPlan } from './plan-files.ts';
import type { CombinedPreview, ListColumnPreview, OutcomeValue } from './types.ts';

/** Most values of an outcome column that are listed. */
const listedOutcomes = 200;

/** The preview of what the plan makes; `combined` is null when the plan has neither a register nor rows. */
export function describeCombined(
  { tables, plan, guess }: FilesPlan,
  combined: Combined | null,
): CombinedPreview {
  const settings = plan.rows?.settings ?? null;
  const rows = rowsOf(tables, plan);
  // Without rows, the register is joined to the file that is attached to it.
  const main = plan.rows === null ? plan.attached[0]?.join : plan.join;
  return {
    rollUp: combined?.rollUp ?? null,
    settings: settings === null ? null : pickSettings(settings),
    outcomes: rows === null || settings === null ? [] : outcomesOf(rows, settings),
    years: rows === null || settings === null ? null : yearsOfRows(rows, settings),
    carry: guess.carry,
    lines: combined?.lines ?? null,
    join: combined?.join ?? null,
    joinKeys: main?.keys ?? null,
    unmatched: main?.unmatched ?? null,
    joins: guess.joins,
    proposals: combined === null ? [] : proposalsOf(tables, plan, combined),
    attached: plan.attached.flatMap(({ table }, at) => {
      const join = combined?.attached[at];
      return join === undefined ? [] : [{ file: table, join }];
    }),
    neverBought: combined?.neverBought?.rowCount ?? 0,
    columns: combined === null ? [] : columnsOf(combined.list),
  };
}

function pickSettings({ key, period, daysToClose, rules }: RollUpSettings): CombinedPreview['settings'] {
  return { key, period, daysToClose, rules };
}

function rowsOf(tables: readonly SourceTable[], { rows }: CombinePlan): SourceTable | null {
  return rows === null ? null : (tables[rows.table] ?? null);
}

function outcomesOf(rows: SourceTable, { fields, outcomes }: RollUpSettings): readonly OutcomeValue[] {
  const column = fields.outcome === undefined ? undefined : columnNamed(rows, fields.outcome)?.column;
  if (column === undefined) return [];
  const meanings = new Map(outcomes.map(({ value, outcome }) => [value, outcome]));
  return countValues(column)
    .slice(0, listedOutcomes)
    .map(({ value, rows: times }) => ({ value, rows: times, outcome: meanings.get(value) ?? null }));
}

/** The years of the dates that a period looks at. */
function yearsOfRows(rows: SourceTable, { fields }: RollUpSettings): CombinedPreview['years'] {
  for (const name of [fields.closed, fields.date, fields.opened]) {
    const column = name === undefined ? undefined : columnNamed(rows, name)?.column;
    if (column?.kind === 'date') return yearsOf(column.days);
  }
  return null;
}

function proposalsOf(
  tables: readonly SourceTable[],
  plan: CombinePlan,
  combined: Combined,
): readonly MatchProposal[] {
  const register = plan.register === null ? undefined : tables[plan.register];
  if (register === undefined) return [];
  const propose = (join: JoinSettings | null, report: JoinReport | null): readonly MatchProposal[] => {
    const parent = join === null ? undefined : columnNamed(register, join.keys.parent)?.column;
    if (join === null || report === null || parent === undefined) return [];
    return proposeForJoin(report.match, parent, join.keys.kind);
  };
  return [
    ...propose(plan.join, combined.join),
    ...plan.attached.flatMap(({ join }, at) => propose(join, combined.attached[at] ?? null)),
  ];
}

function columnsOf(list: CustomerList): readonly ListColumnPreview[] {
  return list.columns.map(({ name, role, column }) => ({
    name,
    role,
    kind: column.kind,
    filled: filledCells(column),
  }));
}

function filledCells(column: Column): number {
  let filled = 0;
  for (let row = columnLength(column) - 1; row >= 0; row--) if (!isMissing(column, row)) filled++;
  return filled;
}
