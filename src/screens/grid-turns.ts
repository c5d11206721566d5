import type { Words } from '../language/words.svelte.ts';
import type { ChangeName } from '../state/change-name.ts';
import type { OpenStudy } from '../state/open-study.svelte.ts';

/** Undo and redo for a grid of answers: each says what was taken back or made again; null for nothing. */
export function gridTurns(
  open: OpenStudy,
  words: Words,
): { readonly onundo: () => string | null; readonly onredo: () => string | null } {
  const say = (change: ChangeName | null, sentence: (change: string) => string): string | null =>
    change === null ? null : sentence(words.t.common.changes[change]);
  return {
    onundo: () => say(open.undo(), (change) => words.t.common.undone(change)),
    onredo: () => say(open.redo(), (change) => words.t.common.redone(change)),
  };
}
