import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnRows } from '../../../src/ui/grid/row-window.ts';

it('draws a short grid whole', () => {
  const { rows, gapAfter } = drawnRows({ rows: 50, rowHeight: 36, scrollTop: 0, height: 300 }, 0);
  expect(rows).toHaveLength(50);
  expect([rows.every(({ gap }) => gap === 0), gapAfter]).toEqual([true, 0]);
});

it('draws few rows of a long one, also the focused one far away', () => {
  const { rows } = drawnRows({ rows: 1000, rowHeight: 36, scrollTop: 18_000, height: 600 }, 3);
  expect(rows.length).toBeLessThan(60);
  expect(rows[0]).toEqual({ row: 3, gap: 108 });
  expect(rows.map(({ row }) => row)).toContain(505);
});

it('draws what is in sight, each row once and in order, at its own height', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 121, max: 1000 }),
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: -1, max: 999 }),
      (rows, wanted, height, focused) => {
        const rowHeight = 36;
        const scrollTop = Math.min(wanted, Math.max(0, rows * rowHeight - height));
        const drawn = drawnRows({ rows, rowHeight, scrollTop, height }, focused);
        let top = 0;
        for (const { row, gap } of drawn.rows) {
          expect(top + gap).toBe(row * rowHeight);
          top += gap + rowHeight;
        }
        expect(top + drawn.gapAfter).toBe(rows * rowHeight);
        const shown = new Set(drawn.rows.map(({ row }) => row));
        expect(shown.size).toBe(drawn.rows.length);
        for (let row = 0; row < rows; row++) {
          const isInSight = row * rowHeight < scrollTop + height && (row + 1) * rowHeight > scrollTop;
          if (isInSight || row === focused) expect(shown.has(row)).toBe(true);
        }
      },
    ),
    { numRuns: 200 },
  );
});
