/* What one trait says about the best: its most common value, or its range. */
import type { Column } from '../table/column.ts';
import { visitWords } from './cell.ts';
import { canonicalValues } from './choices.ts';
import type { LineId } from './decisions.ts';
import type { Evidence } from './evidence.ts';
import { findRange } from './ranges.ts';
import type { TraitFinding } from './results.ts';
import { countTestable } from './testable.ts';
import { byCommonness, ValueTally } from './value-tally.ts';

/** The finding of a trait: a range for one of numbers, else the values of the best, most common first. */
export function findValues(evidence: Evidence): TraitFinding {
  return isNumeric(evidence.line, evidence.column) ? findRange(evidence) : findCommon(evidence);
}

const numericLines: ReadonlySet<LineId> = new Set<LineId>([
  'company.employees',
  'company.yearlyRevenue',
  'buyer.age',
]);

/** A trait of one's own is numeric when its column is. */
export function isNumeric(line: LineId, column: Column | undefined): boolean {
  return numericLines.has(line) || (line.startsWith('own.') && column?.kind === 'number');
}

function findCommon(evidence: Evidence): TraitFinding {
  const { line, column, best, bestTotal, othersByHand, taken } = evidence;
  const tally = new ValueTally();
  for (const answer of best) tally.countBest(canonicalValues(line, String(answer)));
  const countOthers = (text: string, times: number) => {
    tally.countOthers(canonicalValues(line, text), times);
  };
  if (column !== undefined) visitWords(column, taken, countOthers);
  for (const text of othersByHand) countOthers(text, 1);
  const values = tally.values().sort(byCommonness);
  const coverage = { count: tally.bestAnswered, of: bestTotal };
  const absent = countTestable(tally.absent, tally.bestAnswered, tally.othersAnswered);
  const finding = { line, values, common: values[0] ?? null, coverage };
  return absent === 0 ? finding : { ...finding, absent };
}
