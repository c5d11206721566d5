/* Why leads are where they are, in words: leads that stand alike to every line share their text. */
import { lineState } from '../../method/line-states.ts';
import type { HeldLeads } from './held-leads.ts';
import type { LeadExportWords } from './protocol.ts';

const mostKept = 50_000;

/** Texts of a row: the lines that it meets, most points first, after those that decide alone; and what is not known of it. */
export function explainer(
  { scoring: { sources, scorer } }: HeldLeads,
  words: LeadExportWords['lines'],
): { reasonsOf: (row: number) => string; unknownOf: (row: number) => string } {
  const lines = sources.map(({ line, answers }, place) => ({ line, answers, place, words: words[place] }));
  const order = lines.toSorted((a, b) => Math.abs(b.line.points) - Math.abs(a.line.points));
  const reasons = (states: readonly number[]): string => {
    const ruled = lines.filter(
      ({ line: { rule }, place }) =>
        (rule === 'must' && states[place] === lineState.unmet) ||
        (rule === 'never' && states[place] === lineState.met),
    );
    const met = order.filter(({ place }) => states[place] === lineState.met);
    return [...ruled.map((one) => one.words?.ruled), ...met.map((one) => one.words?.met)].join('; ');
  };
  const unknown = (states: readonly number[]): string => {
    const names = order.filter(({ answers, place }) => answers && states[place] === lineState.unknown);
    return [...new Set(names.map((one) => one.words?.name))].join(', ');
  };
  // Both are asked of a row, one after the other.
  let last: { readonly row: number; readonly states: readonly number[] } | undefined;
  const statesAt = (row: number): readonly number[] => {
    if (last?.row !== row) last = { row, states: scorer.statesAt(row) };
    return last.states;
  };
  return { reasonsOf: kept(statesAt, reasons), unknownOf: kept(statesAt, unknown) };
}

function kept(
  statesAt: (row: number) => readonly number[],
  say: (states: readonly number[]) => string,
): (row: number) => string {
  const said = new Map<string, string>();
  return (row) => {
    const states = statesAt(row);
    const key = states.join('');
    let text = said.get(key);
    if (text === undefined) {
      text = say(states);
      if (said.size < mostKept) said.set(key, text);
    }
    return text;
  };
}
