/* Does the company profile hold beyond the customers that it was made from? */
import type { CustomerList } from '../table/list.ts';
import { crossValidate, type CrossValidation } from './cross-validate.ts';
import type { CustomerAnswers, LineEdit } from './decisions.ts';
import { createMatcher } from './matching.ts';
import { compareNewest, type Newest } from './newest.ts';
import { findPairs, type TraitPair } from './pairs.ts';
import type { TraitFinding } from './results.ts';
import { sampleRows } from './sample-rows.ts';
import type { TraitSource } from './traits.ts';

export interface Holds {
  readonly validation: CrossValidation | null;
  readonly newest: Newest | null;
  readonly pairs: readonly TraitPair[];
}

const seed = 33;
const mostBest = 2000;
const mostOthers = 20_000;

interface Question {
  readonly list: CustomerList;
  readonly sources: readonly TraitSource[];
  readonly findings: readonly TraitFinding[];
  readonly edits: readonly LineEdit[];
  readonly rows: readonly number[];
  readonly isBest: Uint8Array;
  readonly byHand: ReadonlyMap<number, CustomerAnswers>;
}

/** Stops between its parts. Only lines that at least half of the others can answer are compared; struck ones are not. */
export function* holdsInParts(question: Question): Generator<undefined, Holds, undefined> {
  const { list, sources, findings, edits, rows, isBest, byHand } = question;
  const others: number[] = [];
  for (let row = 0; row < list.rowCount; row++) if (isBest[row] !== 1) others.push(row);
  const struck = new Set(edits.filter((edit) => edit.struck).map(({ line }) => line));
  const lines = sources.flatMap((source, index) => {
    const common = findings[index]?.common ?? null;
    const isKnown = common !== null && (common.others?.of ?? 0) * 2 >= others.length;
    return isKnown && !struck.has(source.line) ? [createMatcher(source, common.value, byHand)] : [];
  });
  yield;
  const validation = crossValidate(sources, rows, others, list.rowCount, byHand);
  yield;
  const newest = compareNewest(list, lines);
  yield;
  const pairs = findPairs(lines, sampleRows(rows, mostBest, seed), sampleRows(others, mostOthers, seed));
  return { validation, newest, pairs };
}
