import { expect, it } from 'vitest';
import { powerGeometry } from '../../src/charts/power-lines.ts';
import { textWidth } from '../../src/charts/text-width.ts';

const customers = [60, 100, 200, 400, 1000, 2000, 4000];
const lineOf = (name: string, ys: readonly number[]) => ({
  name,
  points: customers.map((x, index) => ({ x, y: ys[index] ?? 0 })),
});
const lines = [
  lineOf('10 %', [0, 0, 0.1, 0.1, 0.1, 0.1, 0.2]),
  lineOf('40 %', [0.3, 0.3, 0.8, 0.8, 0.8, 0.8, 1]),
];
const format = { number: String, percent: (share: number) => `${share * 100} %` };

it.each([280, 480, 900])(
  'draws rising numbers of customers, and labels that do not touch, %i wide',
  (width) => {
    const { lines: drawn, texts, end } = powerGeometry(lines, 'Customers', format, width);
    for (const { points } of drawn) {
      const xs = points.map(({ x }) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      expect(Math.max(...xs)).toBeLessThanOrEqual(end);
    }
    const marks = texts.filter(({ text }) => customers.map(String).includes(text));
    expect(marks.at(-1)?.text).toBe('4000');
    expect(marks.length).toBeGreaterThan(2);
    for (const [index, mark] of marks.entries()) {
      const next = marks[index + 1];
      if (next === undefined) continue;
      expect(next.x - mark.x).toBeGreaterThan((textWidth(mark.text) + textWidth(next.text)) / 2);
    }
  },
);

it('is higher where more is found, on a scale where the same factor is the same way', () => {
  const { lines: drawn } = powerGeometry(lines, 'Customers', format, 480);
  const [rare, common] = drawn;
  expect(common!.points[2]!.y).toBeLessThan(rare!.points[2]!.y);
  const x = (index: number) => rare!.points[index]!.x;
  expect(x(2) - x(1)).toBeCloseTo(x(3) - x(2), 6);
  expect(x(5) - x(4)).toBeCloseTo(x(6) - x(5), 6);
});
