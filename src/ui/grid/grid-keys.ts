/*
 * What a key means in a grid, as Excel, Google Sheets and the ARIA grid pattern have it. Ctrl and, on a Mac, Command mean
 * the same. AltGr counts as Ctrl with Alt on Windows, and only writes characters, so no shortcut has Alt.
 */
import type { Motion } from './moving.ts';

/**
 * moving: between cells; typing: what is written replaces what was there, and arrows lead on; caret: arrows move within
 * the text.
 */
export type GridMode = 'moving' | 'typing' | 'caret';

export type Intent =
  | { readonly kind: 'move' | 'extend'; readonly motion: Motion }
  | { readonly kind: 'tab' | 'enter'; readonly back: boolean }
  | {
      readonly kind:
        | 'edit'
        | 'restore'
        | 'let-go'
        | 'clear'
        | 'select-all'
        | 'select-row'
        | 'select-column'
        | 'fill-down'
        | 'fill-right'
        | 'undo'
        | 'redo';
    };

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** An input method is composing a character; every key is then its own. */
  readonly isComposing: boolean;
}

/** Where the caret stands in the text being edited. */
export interface Caret {
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

const motions: ReadonlyMap<string, Motion> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['Home', 'row-start'],
  ['End', 'row-end'],
  ['PageUp', 'page-up'],
  ['PageDown', 'page-down'],
]);
const controlMotions: ReadonlyMap<string, Motion> = new Map([
  ['ArrowUp', 'edge-up'],
  ['ArrowDown', 'edge-down'],
  ['ArrowLeft', 'edge-left'],
  ['ArrowRight', 'edge-right'],
  ['Home', 'first'],
  ['End', 'last'],
]);
const shortcuts: ReadonlyMap<string, Intent> = new Map<string, Intent>([
  ['a', { kind: 'select-all' }],
  [' ', { kind: 'select-column' }],
  ['d', { kind: 'fill-down' }],
  ['r', { kind: 'fill-right' }],
  ['z', { kind: 'undo' }],
  ['y', { kind: 'redo' }],
]);

/** What a key press means in the mode; null leaves it to the browser, which writes characters into the cell. */
export function intentOf(press: Press, mode: GridMode, caret: Caret): Intent | null {
  if (press.isComposing || press.key === 'Process') return null;
  return mode === 'moving' ? movingIntent(press) : editingIntent(press, mode, caret);
}

function movingIntent(press: Press): Intent | null {
  const { key, shiftKey, altKey } = press;
  if (altKey) return key === 'ArrowDown' && !isControl(press) ? { kind: 'edit' } : null;
  const motion = (isControl(press) ? controlMotions : motions).get(key);
  if (motion !== undefined) return { kind: shiftKey ? 'extend' : 'move', motion };
  if (isControl(press)) return shortcut(key, shiftKey);
  switch (key) {
    case 'Tab':
      return { kind: 'tab', back: shiftKey };
    case 'Enter':
      return shiftKey ? { kind: 'move', motion: 'up' } : { kind: 'edit' };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'let-go' };
    case ' ':
      return shiftKey ? { kind: 'select-row' } : null;
    default:
      return null;
  }
}

function editingIntent(press: Press, mode: 'typing' | 'caret', caret: Caret): Intent | null {
  const { key, shiftKey, altKey } = press;
  if (altKey || isControl(press)) return null;
  if (key === 'Enter') return { kind: 'enter', back: shiftKey };
  if (key === 'Tab') return { kind: 'tab', back: shiftKey };
  if (key === 'Escape') return { kind: 'restore' };
  if (mode === 'caret' || shiftKey) return null;
  if (key === 'F2') return { kind: 'edit' };
  if (key === 'ArrowUp') return { kind: 'move', motion: 'up' };
  if (key === 'ArrowDown') return { kind: 'move', motion: 'down' };
  // Within the text the arrows mend what was just written; from its end they lead on, as in a spreadsheet.
  if (key === 'ArrowLeft' && caret.atStart) return { kind: 'move', motion: 'left' };
  if (key === 'ArrowRight' && caret.atEnd) return { kind: 'move', motion: 'right' };
  return null;
}

function isControl({ ctrlKey, metaKey }: Press): boolean {
  return ctrlKey !== metaKey;
}

function shortcut(key: string, shiftKey: boolean): Intent | null {
  const letter = key.toLowerCase();
  if (!shiftKey) return shortcuts.get(letter) ?? null;
  return letter === 'z' ? { kind: 'redo' } : null;
}
