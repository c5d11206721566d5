import { describe, expect, test } from 'vitest';
import { countRepeats, guessRepeats } from '../../../src/importing/rollup/count-repeats.ts';
import type { Column } from '../../../src/table/column.ts';
import { Random } from '../../../src/statistics/random.ts';

const long = 300_000;
const numbers = (valueAt: (row: number) => number, rows = long): Column => ({
  kind: 'number',
  values: Float64Array.from({ length: rows }, (_, row) => valueAt(row)),
  unit: null,
});
const shuffled = (column: Column): Column => {
  if (column.kind !== 'number') throw new Error('no numbers');
  return { ...column, values: Float64Array.from(new Random(5).shuffle([...column.values])) };
};

describe('a long column', () => {
  const cases: readonly (readonly [string, Column, boolean])[] = [
    ['without repeats', numbers((row) => row), false],
    ['with one value on a twentieth of its rows', numbers((row) => (row % 20 === 0 ? -1 : row)), false],
    ['with 5 % of its values twice', numbers((row) => Math.floor(row / 1.05)), false],
    ['with each value twice, side by side', numbers((row) => row >> 1), true],
    ['with each value twice, far apart', numbers((row) => row % (long / 2)), true],
    ['with each value twice, anywhere', shuffled(numbers((row) => row >> 1)), true],
    ['with a fourth of its values twice', numbers((row) => Math.floor(row / 1.25)), true],
    ['with a hundred values', numbers((row) => row % 100), true],
    ['that is blank', numbers(() => NaN), false],
    ['with each value twice on the third that is filled', numbers((row) => (row % 3 ? NaN : row >> 3)), true],
  ];
  test.each(cases)('%s is judged from a part as from all of it', (_, column, repeats) => {
    const guessed = guessRepeats(column);
    const counted = countRepeats(column);
    expect([guessed.repeats, counted.repeats]).toEqual([repeats, repeats]);
    expect(guessed.rows).toBe(counted.rows);
  });
});

test('a short column is counted to the last cell', () => {
  const column = numbers((row) => Math.min(row, 8), 10);
  expect(guessRepeats(column)).toEqual({ repeats: true, rows: 10, different: 9 });
});
