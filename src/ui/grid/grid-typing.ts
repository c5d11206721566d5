import { flushSync } from 'svelte';
import { intentOf, type Caret, type Press } from './grid-keys.ts';
import type { GridModel } from './grid-model.svelte.ts';
import type { GridHands } from './grid-pointer.ts';

/** A key pressed in the table: the open list of suggestions has it first, then the grid, then the browser. */
export function pressKey(event: KeyboardEvent, model: GridModel, hands: GridHands): void {
  const input = event.target instanceof HTMLInputElement ? event.target : null;
  const press = pressOf(event);
  if (model.isEditing && isPlain(press) && pressInList(press.key, model, input)) {
    event.preventDefault();
    return;
  }
  const intent = intentOf(press, model.mode, caretOf(input));
  if (intent === null) {
    // What is written next replaces the whole text.
    if (!model.isEditing && press.key.length === 1 && isPlain(press)) input?.select();
  } else if (intent.kind === 'edit' && model.active.column >= 0) {
    event.preventDefault();
    hands.open();
  } else if (model.perform(intent)) {
    event.preventDefault();
    hands.show();
  }
}

function pressOf(event: KeyboardEvent): Press {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  // Safari tells of the key that ended a composition after its end; then only the old code says what it was for.
  const isComposing = event.isComposing || Reflect.get(event, 'keyCode') === 229;
  return { key, ctrlKey, metaKey, shiftKey, altKey, isComposing };
}

function isPlain({ ctrlKey, metaKey, altKey, isComposing }: Press): boolean {
  return !ctrlKey && !metaKey && !altKey && !isComposing;
}

function caretOf(input: HTMLInputElement | null): Caret {
  return {
    atStart: input !== null && input.selectionEnd === 0,
    atEnd: input !== null && input.selectionStart === input.value.length,
  };
}

/** True when the key was for the suggestions alone. */
function pressInList(key: string, model: GridModel, input: HTMLInputElement | null): boolean {
  const used = model.suggesting.press(key);
  // What was taken stands in the field before the key goes on.
  flushSync();
  if (used === 'handled') return true;
  // The arrow that would leave the text opens the list, where there is one.
  const opens =
    used === null &&
    key === 'ArrowDown' &&
    model.mode === 'caret' &&
    input?.getAttribute('role') === 'combobox';
  if (opens) model.suggesting.open();
  return opens;
}
