import { describe, expect, it } from 'vitest';
import { intentOf, type Caret, type GridMode, type Press } from '../../../src/ui/grid/grid-keys.ts';

const plain: Omit<Press, 'key'> = {
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
};
const inMiddle: Caret = { atStart: false, atEnd: false };

/** "Ctrl+Shift+z" as it is pressed. */
function press(keys: string, mode: GridMode = 'moving', caret: Caret = inMiddle) {
  const parts = keys === 'Space' ? [' '] : keys.split('+');
  const key = parts.at(-1)!;
  const has = (name: string): boolean => parts.slice(0, -1).includes(name);
  return intentOf(
    {
      ...plain,
      key: key === 'Space' ? ' ' : key,
      ctrlKey: has('Ctrl'),
      metaKey: has('Cmd'),
      shiftKey: has('Shift'),
      altKey: has('Alt'),
    },
    mode,
    caret,
  );
}

describe('between cells', () => {
  it.each([
    ['ArrowLeft', { kind: 'move', motion: 'left' }],
    ['Shift+ArrowDown', { kind: 'extend', motion: 'down' }],
    ['Ctrl+ArrowRight', { kind: 'move', motion: 'edge-right' }],
    ['Ctrl+Shift+ArrowUp', { kind: 'extend', motion: 'edge-up' }],
    ['Home', { kind: 'move', motion: 'row-start' }],
    ['End', { kind: 'move', motion: 'row-end' }],
    ['Ctrl+Home', { kind: 'move', motion: 'first' }],
    ['Ctrl+End', { kind: 'move', motion: 'last' }],
    ['Shift+Ctrl+End', { kind: 'extend', motion: 'last' }],
    ['PageDown', { kind: 'move', motion: 'page-down' }],
    ['PageUp', { kind: 'move', motion: 'page-up' }],
    ['Tab', { kind: 'tab', back: false }],
    ['Shift+Tab', { kind: 'tab', back: true }],
    ['Enter', { kind: 'edit' }],
    ['Shift+Enter', { kind: 'move', motion: 'up' }],
    ['F2', { kind: 'edit' }],
    ['Alt+ArrowDown', { kind: 'edit' }],
    ['Delete', { kind: 'clear' }],
    ['Backspace', { kind: 'clear' }],
    ['Escape', { kind: 'let-go' }],
    ['Ctrl+a', { kind: 'select-all' }],
    ['Cmd+A', { kind: 'select-all' }],
    ['Ctrl+Space', { kind: 'select-column' }],
    ['Shift+Space', { kind: 'select-row' }],
    ['Ctrl+d', { kind: 'fill-down' }],
    ['Ctrl+r', { kind: 'fill-right' }],
    ['Ctrl+z', { kind: 'undo' }],
    ['Cmd+z', { kind: 'undo' }],
    ['Ctrl+Shift+Z', { kind: 'redo' }],
    ['Ctrl+y', { kind: 'redo' }],
  ])('%s', (keys, intent) => {
    expect(press(keys)).toEqual(intent);
  });

  it.each([
    'a',
    'Ö',
    'Space',
    '5',
    'Ctrl+c',
    'Ctrl+v',
    'Ctrl+s',
    'Ctrl+Shift+a',
    'Ctrl+Alt+e',
    'F5',
    'Dead',
    'Shift',
  ])('leaves %s to the browser', (keys) => {
    expect(press(keys)).toBeNull();
  });
});

describe('while writing over a cell', () => {
  it.each([
    ['Enter', { kind: 'enter', back: false }],
    ['Shift+Enter', { kind: 'enter', back: true }],
    ['Tab', { kind: 'tab', back: false }],
    ['Escape', { kind: 'restore' }],
    ['F2', { kind: 'edit' }],
    ['ArrowUp', { kind: 'move', motion: 'up' }],
    ['ArrowDown', { kind: 'move', motion: 'down' }],
  ])('%s', (keys, intent) => {
    expect(press(keys, 'typing')).toEqual(intent);
  });

  it('goes on sideways only from the ends of the text', () => {
    expect(press('ArrowRight', 'typing')).toBeNull();
    expect(press('ArrowRight', 'typing', { atStart: false, atEnd: true })).toEqual({
      kind: 'move',
      motion: 'right',
    });
    expect(press('ArrowLeft', 'typing')).toBeNull();
    expect(press('ArrowLeft', 'typing', { atStart: true, atEnd: false })).toEqual({
      kind: 'move',
      motion: 'left',
    });
  });

  it.each(['Home', 'End', 'Delete', 'Backspace', 'Ctrl+a', 'Ctrl+z', 'Ctrl+d', 'Shift+ArrowLeft'])(
    'leaves %s to the text',
    (keys) => {
      expect(press(keys, 'typing')).toBeNull();
    },
  );
});

it('keeps the arrows in the text once it has been opened', () => {
  const atEnd = { atStart: true, atEnd: true };
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'F2'])
    expect(press(key, 'caret', atEnd)).toBeNull();
  expect(press('Enter', 'caret')).toEqual({ kind: 'enter', back: false });
});

it('leaves every key to an input method that is composing', () => {
  for (const mode of ['moving', 'typing', 'caret'] as const)
    for (const key of ['Enter', 'Tab', 'Escape', 'ArrowDown', 'a']) {
      expect(intentOf({ ...plain, key, isComposing: true }, mode, inMiddle)).toBeNull();
      expect(intentOf({ ...plain, key: 'Process' }, mode, inMiddle)).toBeNull();
    }
});
