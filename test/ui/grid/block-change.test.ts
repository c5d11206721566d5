import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockOf,
  clearCells,
  fillBlanks,
  fillDown,
  fillRight,
  pasteBlock,
} from '../../../src/ui/grid/block-change.ts';
import type { CellChange } from '../../../src/ui/grid/grid-types.ts';
import type { Position, Rectangle } from '../../../src/ui/grid/selection.ts';

const at = (row: number, column: number): Rectangle => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});
const texts = (rows: readonly (readonly string[])[]) => (position: Position) =>
  rows[position.row]?.[position.column] ?? '';

/** The rows once the changes have been made. */
function applied(rows: readonly (readonly string[])[], changes: readonly CellChange[]): string[][] {
  const after = rows.map((row) => [...row]);
  for (const { row, column, text } of changes) after[row]![column] = text;
  return after;
}

describe('pasteBlock', () => {
  const capacity = { rows: 4, columns: 3 };

  it('puts the block down with its corner at the selection', () => {
    const { changes, area } = pasteBlock([['a', 'b'], ['c']], at(1, 1), capacity);
    expect(
      applied(
        [
          ['', '', ''],
          ['', '', ''],
          ['', '', 'x'],
          ['', '', ''],
        ],
        changes,
      ),
    ).toEqual([
      ['', '', ''],
      ['', 'a', 'b'],
      ['', 'c', ''],
      ['', '', ''],
    ]);
    expect(area).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });

  it('fills the whole selection with a single value', () => {
    const { changes } = pasteBlock([['x']], { top: 0, left: 0, bottom: 2, right: 1 }, capacity);
    expect(changes).toHaveLength(6);
    expect(new Set(changes.map(({ text }) => text))).toEqual(new Set(['x']));
  });

  it('repeats a block that the selection holds a whole number of times', () => {
    const { changes, area } = pasteBlock([['a'], ['b']], { top: 0, left: 0, bottom: 3, right: 0 }, capacity);
    expect(changes.map(({ text }) => text)).toEqual(['a', 'b', 'a', 'b']);
    expect(area.bottom).toBe(3);
  });

  it('pastes once, and no more than the block, over a selection of another size', () => {
    const { changes } = pasteBlock([['a'], ['b']], { top: 0, left: 0, bottom: 2, right: 0 }, capacity);
    expect(changes.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it('tells how many rows and columns did not fit', () => {
    const block = Array.from({ length: 5 }, () => ['1', '2', '3']);
    const { changes, rowsLeft, columnsLeft } = pasteBlock(block, at(2, 1), capacity);
    expect([changes.length, rowsLeft, columnsLeft]).toEqual([4, 3, 1]);
  });

  it('makes one line of each cell', () => {
    expect(pasteBlock([[' a\r\nb\t c ']], at(0, 0), capacity).changes[0]?.text).toBe('a b c');
  });

  it('writes the header when it starts there', () => {
    const { changes } = pasteBlock([['Namn'], ['Alfa']], at(-1, 0), capacity);
    expect(changes).toEqual([
      { row: -1, column: 0, text: 'Namn' },
      { row: 0, column: 0, text: 'Alfa' },
    ]);
  });

  it('never writes outside, and accounts for all of the block', () => {
    const size = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(size, size, size, size, fc.nat(7), fc.nat(7), (rows, columns, height, width, top, left) => {
        fc.pre(top < rows && left < columns);
        const block = Array.from({ length: height }, () => Array.from({ length: width }, () => 'x'));
        const pasted = pasteBlock(block, at(top, left), { rows, columns });
        for (const { row, column } of pasted.changes) {
          expect(row).toBeGreaterThanOrEqual(top);
          expect(row).toBeLessThan(rows);
          expect(column).toBeLessThan(columns);
        }
        expect(pasted.changes).toHaveLength((height - pasted.rowsLeft) * (width - pasted.columnsLeft));
      }),
    );
  });
});

describe('fillDown', () => {
  const rows = [
    ['a', 'b'],
    ['c', ''],
    ['', 'e'],
  ];

  it('copies the top row of the selection to its other rows', () => {
    const changes = fillDown({ top: 0, left: 0, bottom: 2, right: 1 }, texts(rows));
    expect(applied(rows, changes)).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('copies from the row above when only one row is selected, as Excel does', () => {
    expect(fillDown(at(1, 1), texts(rows))).toEqual([{ row: 1, column: 1, text: 'b' }]);
    expect(fillDown(at(0, 0), texts(rows))).toEqual([]);
  });
});

it('fillRight copies the left column to the others, and from the column before when one is selected', () => {
  const rows = [
    ['a', 'b', 'c'],
    ['d', '', ''],
  ];
  expect(applied(rows, fillRight({ top: 0, left: 0, bottom: 1, right: 2 }, texts(rows)))).toEqual([
    ['a', 'a', 'a'],
    ['d', 'd', 'd'],
  ]);
  expect(fillRight(at(1, 1), texts(rows))).toEqual([{ row: 1, column: 1, text: 'd' }]);
  expect(fillRight(at(1, 0), texts(rows))).toEqual([]);
});

it('fillBlanks writes over nothing, and stops at the last row in use', () => {
  const rows = [['Sverige'], [''], ['Norge'], [''], ['']];
  const changes = fillBlanks(at(0, 0), 4, texts(rows));
  expect(applied(rows, changes).flat()).toEqual(['Sverige', 'Sverige', 'Norge', 'Sverige', '']);
  expect(fillBlanks(at(3, 0), 4, texts(rows))).toEqual([]);
});

it('what was there, pasted back, restores a grid after any paste', () => {
  const cell = fc.constantFrom('', 'a', 'b', 'c d');
  const grid = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 5, maxLength: 5 });
  const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(grid, block, fc.nat(4), fc.nat(3), (before, pasted, row, column) => {
      const capacity = { rows: 5, columns: 4 };
      const { changes, area } = pasteBlock(pasted, at(row, column), capacity);
      const after = applied(before, changes);
      const back = pasteBlock(blockOf(area, texts(before)), area, capacity);
      expect(applied(after, back.changes)).toEqual(before);
    }),
  );
});

it('clearCells empties every cell of a rectangle', () => {
  expect(clearCells({ top: 1, left: 0, bottom: 2, right: 1 })).toHaveLength(4);
});
