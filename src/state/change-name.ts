/* Each change has a name, so that undo can say what it took back; the words are in the catalogue. */
import type { Decisions, LineEdit } from '../method/decisions.ts';

export type ChangeName =
  | 'metric'
  | 'cuts'
  | 'focus'
  | 'goal'
  | 'count'
  | 'excluded'
  | 'included'
  | 'market'
  | 'control'
  | 'sizeBands'
  | 'order'
  | 'ownLines'
  | 'struck'
  | 'restored'
  | 'wording'
  | 'answer'
  | 'answers'
  | 'buyerAdded'
  | 'buyerRemoved'
  | 'asked'
  | 'titleSorted'
  | 'lineScore'
  | 'thresholds'
  | 'name'
  | 'decision';

/* A new metric brings new cuts along, so the first that fits names the change. */
const names = [
  'metric',
  'cuts',
  'focus',
  'goal',
  'count',
  'market',
  'control',
  'sizeBands',
  'order',
  'ownLines',
] as const satisfies (keyof Decisions)[];

/** The name of a change of decisions; 'decision' for one without a name of its own. */
export function decisionName(change: Partial<Decisions>): ChangeName {
  if ('unasked' in change) return 'asked';
  if ('titles' in change) return 'titleSorted';
  return names.find((name) => name in change) ?? 'decision';
}

/** The name of an edit of a line, by what it does to the line as it was. */
export function lineEditName(before: LineEdit | undefined, edit: LineEdit): ChangeName {
  if ((before?.struck ?? false) === edit.struck) return 'wording';
  return edit.struck ? 'struck' : 'restored';
}
