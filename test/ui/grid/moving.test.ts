import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kept, moved, tabbed, type GridShape, type Motion } from '../../../src/ui/grid/moving.ts';
import type { Position } from '../../../src/ui/grid/selection.ts';

const shape: GridShape = {
  rows: 5,
  columns: 4,
  firstRow: 0,
  actions: () => 0,
  page: 3,
  isFilled: () => false,
};
const withButtons: GridShape = { ...shape, actions: (row) => (row === 2 ? 2 : 0) };
const withHeader: GridShape = { ...shape, firstRow: -1 };
const at = (row: number, column: number): Position => ({ row, column });

it.each<[Motion, Position, Position]>([
  ['up', at(2, 1), at(1, 1)],
  ['up', at(0, 1), at(0, 1)],
  ['down', at(4, 1), at(4, 1)],
  ['left', at(1, 0), at(1, 0)],
  ['right', at(1, 3), at(1, 3)],
  ['row-start', at(1, 3), at(1, 0)],
  ['row-end', at(1, 0), at(1, 3)],
  ['first', at(3, 3), at(0, 0)],
  ['last', at(0, 0), at(4, 3)],
  ['page-down', at(0, 2), at(3, 2)],
  ['page-down', at(3, 2), at(4, 2)],
  ['page-up', at(4, 2), at(1, 2)],
  ['page-up', at(1, 2), at(0, 2)],
])('%s from %j goes to %j', (motion, from, to) => {
  expect(moved(from, motion, shape)).toEqual(to);
});

describe('to the edge', () => {
  // One column: filled, filled, blank, blank, filled.
  const column = {
    ...shape,
    isFilled: ({ row }: Position) => [true, true, false, false, true][row] === true,
  };

  it('ends where what is filled ends', () => {
    expect(moved(at(0, 0), 'edge-down', column)).toEqual(at(1, 0));
  });
  it('passes what is blank', () => {
    expect(moved(at(1, 0), 'edge-down', column)).toEqual(at(4, 0));
    expect(moved(at(3, 0), 'edge-up', column)).toEqual(at(1, 0));
  });
  it('ends at the last cell', () => {
    expect(moved(at(0, 0), 'edge-right', shape)).toEqual(at(0, 3));
    expect(moved(at(4, 0), 'edge-down', column)).toEqual(at(4, 0));
  });
});

describe('the buttons beside a name', () => {
  it('are left of the first cell', () => {
    expect(moved(at(2, 0), 'left', withButtons)).toEqual(at(2, -1));
    expect(moved(at(2, -1), 'left', withButtons)).toEqual(at(2, -2));
    expect(moved(at(2, -2), 'left', withButtons)).toEqual(at(2, -2));
    expect(moved(at(2, -1), 'right', withButtons)).toEqual(at(2, 0));
  });
  it('lead to the first cell of a row without any', () => {
    expect(moved(at(2, -2), 'down', withButtons)).toEqual(at(3, 0));
  });
});

describe('tabbed', () => {
  it('goes on to the next row, and ends after the last cell', () => {
    expect(tabbed(at(0, 1), false, shape)).toEqual(at(0, 2));
    expect(tabbed(at(0, 3), false, shape)).toEqual(at(1, 0));
    expect(tabbed(at(4, 3), false, shape)).toBeNull();
  });
  it('goes back the same way', () => {
    expect(tabbed(at(1, 0), true, shape)).toEqual(at(0, 3));
    expect(tabbed(at(0, 0), true, shape)).toBeNull();
    expect(tabbed(at(0, 0), true, withHeader)).toEqual(at(-1, 3));
    expect(tabbed(at(-1, 0), true, withHeader)).toBeNull();
  });
  it('visits every cell once, from the first to the last', () => {
    const seen: string[] = [];
    for (let place: Position | null = at(-1, 0); place !== null; place = tabbed(place, false, withHeader))
      seen.push(`${place.row}:${place.column}`);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(6 * 4);
  });
});

it('never leaves the grid, whatever the keys', () => {
  const motions: Motion[] = [
    ...(['up', 'down', 'left', 'right'] as const).flatMap((way) => [way, `edge-${way}` as const]),
    'row-start',
    'row-end',
    'first',
    'last',
    'page-up',
    'page-down',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...motions), { maxLength: 40 }),
      fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
      fc.constantFrom(shape, withButtons, withHeader),
      (walk, filled, base) => {
        const form = { ...base, isFilled: ({ row, column }: Position) => filled[row * 4 + column] === true };
        let place = at(0, 0);
        for (const motion of walk) {
          place = moved(place, motion, form);
          expect(kept(place, form)).toEqual(place);
        }
      },
    ),
  );
});
