import { describe, expect, it } from 'vitest';
import { pairsGeometry, type ValuePair } from '../../src/charts/value-pairs.ts';
import { expectDrawable, expectInside, expectReadable, widths } from './boxes.ts';

const pairs: readonly ValuePair[] = [
  {
    name: 'Ansvarig för underhåll och IT-infrastruktur i hela Norden och Baltikum',
    best: { share: 1, label: '100 % av de bästa, 20 av 20' },
    others: { share: 0.24, label: '24 % av alla andra, 123 456 av 510 234' },
  },
  { name: 'IT', best: { share: 0.25, label: '25 %, 5 av 20' }, others: { share: 0, label: '0 %, 0 av 140' } },
];

describe('pairsGeometry', () => {
  it('draws best and others from zero, on one scale', () => {
    const { bars } = pairsGeometry(pairs, 700);
    expect(bars.map(({ of, x }) => [of, x])).toEqual([
      ['best', 0],
      ['others', 0],
      ['best', 0],
      ['others', 0],
    ]);
    const [all = NaN, , quarter = NaN] = bars.map(({ width }) => width);
    expect(quarter / all).toBeCloseTo(0.25);
    expect(bars[3]!.width).toBe(0);
  });

  it('draws the best alone when there are no others', () => {
    const { bars, texts } = pairsGeometry([{ ...pairs[0]!, others: null }], 700);
    expect(bars).toHaveLength(1);
    expect(texts).toHaveLength(2);
  });

  it('is readable at every width, also with nothing to show', () => {
    for (const width of widths) {
      for (const shown of [pairs, [], [{ ...pairs[0]!, best: { share: NaN, label: '–' } }]]) {
        const drawn = pairsGeometry(shown, width);
        const size = { width, height: drawn.height };
        expectDrawable(drawn);
        expectInside(drawn.bars, size);
        expectReadable(drawn.texts, size);
      }
    }
  });
});
