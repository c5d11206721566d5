/* What was found in the parts of a source, as if it had been read in one. */
import { isBlankWord } from '../blank-cells.ts';
import { spreadStep } from '../column-profile.ts';
import { ProblemLog } from '../problem-log.ts';
import type { ColumnProfile } from '../read-table.ts';
import type { TypedColumn } from '../typed-column.ts';
import { distinctLimit } from '../types.ts';
import { fillNumbers } from './row-numbers.ts';
import { mergeColumns } from './merge-columns.ts';
import type { Counted, PartColumn, PartFound } from './part-job.ts';

export interface WholeFound {
  readonly rows: number;
  readonly blankRows: number;
  readonly problems: ProblemLog;
  /** Null for those that were left out or passed over, and for dates that have to be read in one. */
  readonly columns: readonly (TypedColumn | null)[];
  readonly profiles: readonly ColumnProfile[];
  /** For each row its number in the file, worked out when it is first asked for; of no rows unless the profile is wanted. */
  readonly rowNumbers: () => Uint32Array;
}

/** Joins the parts, in the order in which they stand in the source. Their memory is used up. */
export function mergeParts(parts: readonly PartFound[]): WholeFound {
  const before: number[] = [];
  let records = 0;
  for (const part of parts) {
    before.push(records);
    records += part.records;
  }
  const joined = (logOf: (part: PartFound) => Counted | undefined): ProblemLog => {
    const log = new ProblemLog();
    parts.forEach((part, index) => {
      const counted = logOf(part);
      if (counted !== undefined) log.join(numbered(counted, before[index] ?? 0));
    });
    return log;
  };
  const problems = joined(({ totals }) => totals);
  problems.join(joined((part) => part.problems));
  const rows = sum(parts.map((part) => part.rows));
  const spread = spreadOf(parts, rows);
  return {
    rows,
    blankRows: sum(parts.map((part) => part.blankRows)),
    problems,
    columns: (parts[0]?.columns ?? []).map((_, index) => {
      const problemsOf = joined(({ columns }) => columns[index]?.problems);
      return mergeColumn(takeColumn(parts, index), problemsOf);
    }),
    rowNumbers: rowNumbersOf(parts, before, rows),
    profiles: (parts[0]?.census ?? []).map((_, index) => profileOf(parts, index, spread[index] ?? [])),
  };
}

function rowNumbersOf(
  parts: readonly PartFound[],
  recordsBefore: readonly number[],
  rows: number,
): () => Uint32Array {
  const places = parts.map(({ rows: count, numbers }, index) => ({
    count,
    numbers,
    higher: recordsBefore[index] ?? 0,
  }));
  let all: Uint32Array | undefined;
  return () => {
    if (all !== undefined) return all;
    all = new Uint32Array(rows);
    let from = 0;
    for (const { count, numbers, higher } of places) {
      fillNumbers(all, numbers, { from, count, higher });
      from += count;
    }
    return all;
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The problems with their rows counted from the start of the source. */
function numbered({ listed, count }: Counted, before: number): Counted {
  if (before === 0) return { listed, count };
  return {
    count,
    listed: listed.map((problem) => {
      const { row } = problem.place;
      return row === undefined ? problem : { ...problem, place: { ...problem.place, row: row + before } };
    }),
  };
}

/** One column of each part, which lets it go: half of a list is not kept until all of it is merged. */
function takeColumn(parts: readonly PartFound[], index: number): readonly (PartColumn | null)[] {
  return parts.map(({ columns }) => {
    const column = columns[index] ?? null;
    columns[index] = null;
    return column;
  });
}

function mergeColumn(found: readonly (PartColumn | null)[], problems: ProblemLog): TypedColumn | null {
  const parts = found.filter((one) => one !== null);
  if (parts.length < found.length) return null;
  // Day numbers are dates only when all of a column's cells are.
  const serial = parts.map(({ isSerial }) => isSerial);
  if (serial.includes(true) && serial.includes(false)) return null;
  const column = mergeColumns(parts.map((part) => part.column));
  return column === null ? null : { column, filled: sum(parts.map(({ filled }) => filled)), problems };
}

function profileOf(parts: readonly PartFound[], index: number, spread: readonly string[]): ColumnProfile {
  const different = new Set<string>();
  for (const { census } of parts) {
    for (const text of census[index]?.different ?? [])
      if (different.size < distinctLimit) different.add(text);
  }
  return {
    filled: sum(parts.map(({ census }) => census[index]?.filled ?? 0)),
    distinct: different.size,
    different: [...different],
    spread,
  };
}

/** For each column the filled cells of rows spread evenly over each part. */
function spreadOf(parts: readonly PartFound[], rows: number): readonly (readonly string[])[] {
  const step = spreadStep(rows);
  const columns = (parts[0]?.census ?? []).map((): string[] => []);
  for (const { kept } of parts) {
    for (const { row, cells } of kept) {
      if (row % step !== 0) continue;
      columns.forEach((texts, column) => {
        const text = cells[column] ?? '';
        if (!isBlankWord(text)) texts.push(text);
      });
    }
  }
  return columns;
}
