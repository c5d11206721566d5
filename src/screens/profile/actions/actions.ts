/* The actions of a department: what was suggested, with what people have made of it, and their own. */
import type { ActionEdit, Department } from '../../../document/types.ts';
import type { LineId } from '../../../method/decisions.ts';
import type { Suggestion } from './suggestion.ts';

export interface Action {
  readonly key: string;
  /** null for one of people's own. */
  readonly title: string | null;
  readonly text: string;
  /** As it was suggested; null for one of people's own. */
  readonly suggested: string | null;
  readonly struck: boolean;
  readonly from: readonly LineId[];
}

/** Suggestions in their order, then people's own. Words of theirs are kept also where nothing is suggested any more. */
export function actionsOf(
  department: Department,
  suggestions: readonly Suggestion[],
  edits: readonly ActionEdit[],
): Action[] {
  const mine = new Map(
    edits.filter((edit) => edit.department === department).map((edit) => [edit.key, edit]),
  );
  const suggested = suggestions.map(({ key, title, text, from }): Action => {
    const edit = mine.get(key);
    mine.delete(key);
    return { key, title, text: edit?.text ?? text, suggested: text, struck: edit?.struck ?? false, from };
  });
  const own = [...mine.values()].flatMap(({ key, text, struck }): Action[] =>
    text === null ? [] : [{ key, title: null, text, suggested: null, struck, from: [] }],
  );
  return [...suggested, ...own];
}

/** The edits with one more in place of the one before it; one that says nothing is dropped. */
export function withAction(edits: readonly ActionEdit[], edit: ActionEdit): ActionEdit[] {
  const isSame = (one: ActionEdit) => one.department === edit.department && one.key === edit.key;
  const saysSomething = edit.struck || (edit.text !== null && edit.text.trim() !== '');
  if (!saysSomething) return edits.filter((one) => !isSame(one));
  return edits.some(isSame) ? edits.map((one) => (isSame(one) ? edit : one)) : [...edits, edit];
}

/** A department's actions as plain text for a mail; what is struck is left out. */
export function actionsText(name: string, actions: readonly Action[]): string {
  const parts = actions
    .filter(({ struck }) => !struck)
    .map(({ title, text }) => (title === null ? text : `${title}\n${text}`));
  return `${[name.toUpperCase(), ...parts].join('\n\n')}\n`;
}
