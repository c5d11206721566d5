/** Inputs that hold no text, and so have no undo of their own. */
const withoutText: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);

function hasOwnUndo(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  if (target instanceof HTMLInputElement) return !target.readOnly && !withoutText.has(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

/**
 * What a key press asks for: undo by Ctrl+Z (on a Mac Command+Z), redo by the same with Shift, or by Ctrl+Y. null for any
 * other key, in a field with an undo of its own, while a dialog is open, and for what somebody has answered already.
 */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey === event.metaKey) return null;
  if (hasOwnUndo(event.target) || document.querySelector('dialog[open]') !== null) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}
