/* Step 4: what the best customers are like, by the method's seven company traits and the user's own. */
import type { Column } from '../table/column.ts';
import { columnWithRole, type CustomerList } from '../table/list.ts';
import { companyTraits } from '../table/role.ts';
import { answerAt, importedCell } from './cell.ts';
import type { BandStandard, CustomerAnswers, LineId } from './decisions.ts';
import type { Evidence } from './evidence.ts';
import { findValues } from './find-values.ts';
import { markedRows, markRows } from './marked-rows.ts';
import type { TraitCell, TraitFinding } from './results.ts';

/** A trait with the imported column that answers it, if the list has one. */
export interface TraitSource {
  readonly line: LineId;
  readonly column: Column | undefined;
  /** The size bands that a range of it is told in; left out for round numbers. */
  readonly bands?: BandStandard;
}

/**
 * The seven company traits in the method's order, then every column with the role `own`; employees in these size bands,
 * if any.
 */
export function companySources(list: CustomerList, bands?: BandStandard): TraitSource[] {
  const company = companyTraits.map((trait): TraitSource => {
    const role = `company.${trait}` as const;
    const source = { line: role, column: columnWithRole(list, role)?.column };
    return trait === 'employees' && bands !== undefined ? { ...source, bands } : source;
  });
  const own = list.columns.filter(({ role }) => role === 'own');
  return [...company, ...own.map(({ name, column }): TraitSource => ({ line: `own.${name}`, column }))];
}

/** The answer in force for a customer: by hand ('' says "not known"), else imported, else none. */
export function traitCell(source: TraitSource, row: number, byHand: CustomerAnswers | undefined): TraitCell {
  const { line, column } = source;
  const hand = byHand?.traits.get(line);
  if (hand !== undefined) return { line, text: hand.trim(), source: 'hand' };
  return importedCell(line, column, row);
}

/**
 * A finding for each company trait and own trait. `bestRows` in any order, `isBest` marks the same rows; answers by
 * hand are keyed by row and win over imported ones, for the others too.
 */
export function findTraits(
  sources: readonly TraitSource[],
  bestRows: readonly number[],
  isBest: Uint8Array,
  byHand: ReadonlyMap<number, CustomerAnswers>,
): TraitFinding[] {
  return sources.map((source) => findValues(collectEvidence(source, bestRows, isBest, byHand)));
}

/** What the best and the others answer about one trait; arguments as for `findTraits`. */
export function collectEvidence(
  { line, column, bands }: TraitSource,
  bestRows: readonly number[],
  isBest: Uint8Array,
  byHand: ReadonlyMap<number, CustomerAnswers>,
): Evidence {
  const answered: number[] = [];
  const othersByHand: string[] = [];
  for (const [row, { traits }] of byHand) {
    const hand = traits.get(line);
    if (hand === undefined || isBest[row] === 1) continue;
    answered.push(row);
    if (hand.trim() !== '') othersByHand.push(hand);
  }
  const best: (string | number)[] = [];
  for (const row of bestRows) {
    const answer = byHand.get(row)?.traits.get(line)?.trim() ?? answerAt(column, row);
    if (answer !== null && answer !== '') best.push(answer);
  }
  const taken =
    answered.length === 0 ? isBest : markRows(isBest.length, [...markedRows(isBest), ...answered]);
  const evidence = { line, column, best, bestTotal: bestRows.length, othersByHand, taken };
  return bands === undefined ? evidence : { ...evidence, bands };
}
