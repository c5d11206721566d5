import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawControl } from '../../src/method/control.ts';

const marks = (rowCount: number, rows: readonly number[]) => {
  const isBest = new Uint8Array(rowCount);
  for (const row of rows) isBest[row] = 1;
  return isBest;
};

describe('drawControl', () => {
  it('draws so many others, each once, or all there are', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.array(fc.nat(79)), fc.nat(30), (rowCount, rows, customers) => {
        const isBest = marks(
          rowCount,
          rows.filter((row) => row < rowCount),
        );
        const others = rowCount - isBest.reduce((sum, mark) => sum + mark, 0);
        const drawn = drawControl(rowCount, isBest, customers);
        expect(drawn).toHaveLength(Math.min(customers, others));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((row) => row < rowCount && isBest[row] === 0)).toBe(true);
      }),
    );
  });

  it('is the same for the same list, and keeps those who stay when one of them becomes a best customer', () => {
    const before = drawControl(400, marks(400, [1, 2, 3]), 15);
    expect(drawControl(400, marks(400, [1, 2, 3]), 15)).toEqual(before);
    const after = drawControl(400, marks(400, [1, 2, 3, before[4]!]), 15);
    expect(after.slice(0, 14)).toEqual(before.filter((_, index) => index !== 4));
  });

  it('draws from all of a list, not from its beginning', () => {
    const drawn = drawControl(1_000_000, marks(1_000_000, []), 20);
    expect(Math.min(...drawn)).toBeLessThan(200_000);
    expect(Math.max(...drawn)).toBeGreaterThan(800_000);
  });
});
