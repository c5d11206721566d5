/* The scorer on the customers' own list, where answers by hand win over the imported ones. */
import type { Column } from '../table/column.ts';
import { buyersOf } from './buyers.ts';
import type { LineBasis } from './antiprofile.ts';
import type { LineId } from './decisions.ts';
import { lineState, type LineState } from './line-states.ts';
import { compileScorer, type Scorer, type ScoreLine } from './score.ts';
import { titleSorter } from './sort-title.ts';

/** A customer meets a line about buyers when one of its buyers does. */
export function scoreCustomers(lines: readonly ScoreLine[], basis: LineBasis): Scorer {
  const { company, buyers, byHand, decisions } = basis;
  const columns = new Map<LineId, Column | undefined>(
    [...company, ...buyers].map(({ line, column }) => [line, column]),
  );
  return compileScorer(lines, {
    columnOf: (line) => columns.get(line),
    sortTitle: titleSorter(decisions.titles ?? []),
    knownOf: (line, isMet) => {
      const known = new Map<number, LineState>();
      for (const [row, answers] of byHand) {
        const given = line.startsWith('buyer.')
          ? buyersOf([{ line, column: columns.get(line) }], row, answers).flatMap(({ fields }) =>
              fields.map(({ text }) => text),
            )
          : [answers.traits.get(line)];
        const said = given.filter((text) => text !== undefined);
        if (said.length > 0) known.set(row, stateOf(said, isMet));
      }
      return known;
    },
  });
}

/** Blank says "not known". */
function stateOf(texts: readonly string[], isMet: (answer: string) => boolean): LineState {
  const answers = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (answers.length === 0) return lineState.unknown;
  return answers.some(isMet) ? lineState.met : lineState.unmet;
}
