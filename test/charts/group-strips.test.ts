import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripsGeometry, type Strip } from '../../src/charts/group-strips.ts';
import { expectDrawable, expectInside, expectReadable, widths } from './boxes.ts';

const tiers = ['small', 'medium', 'large'] as const;
const names = ['Små', 'Medel', 'Stora'];

function strip(shares: readonly number[], amount = '1 234 kunder'): Strip {
  return {
    title: '400 kunder',
    parts: shares.map((share, index) => ({
      tier: tiers[index]!,
      share,
      name: `${names[index]!} ${Math.round(share * 100)} %`,
      amount,
    })),
  };
}

describe('stripsGeometry', () => {
  it('shares the whole width between the groups, from the left', () => {
    const { marks } = stripsGeometry([strip([0.5, 0.3, 0.2])], 700);
    expect(marks.map(({ tier, x, width }) => [tier, Math.round(x), Math.round(width)])).toEqual([
      ['small', 0, 350],
      ['medium', 350, 210],
      ['large', 560, 140],
    ]);
  });

  it('says every part in words under it, with its amount', () => {
    const { texts, marks } = stripsGeometry([strip([0.5, 0.3, 0.2])], 700);
    expect(texts.map(({ text }) => text)).toEqual([
      '400 kunder',
      'Små 50 %',
      '1 234 kunder',
      'Medel 30 %',
      '1 234 kunder',
      'Stora 20 %',
      '1 234 kunder',
    ]);
    marks.forEach(({ lead, x, width }) => {
      expect(lead.x1).toBe(x + width / 2);
      expect(lead.x2).toBe(lead.x1);
    });
  });

  it('leaves the amounts out before it leaves a name out', () => {
    const { texts } = stripsGeometry([strip([0.9, 0.05, 0.05], '123 456 789 kr')], 288);
    expect(texts.map(({ text }) => text)).toEqual(['400 kunder', 'Små 90 %', 'Medel 5 %', 'Stora 5 %']);
  });

  it('is readable at every width, whatever the shares', () => {
    const shares = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100));
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        for (const width of widths) {
          const of = (parts: readonly number[]) => {
            const sum = parts.reduce((total, part) => total + part, 0);
            return strip(parts.map((part) => (sum === 0 ? 0 : part / sum)));
          };
          const drawn = stripsGeometry([of(one), of(other)], width);
          const size = { width, height: drawn.height };
          expectDrawable(drawn);
          expectInside(drawn.marks, size);
          expectReadable(drawn.texts, size);
        }
      }),
      { seed: 56 },
    );
  });
});
