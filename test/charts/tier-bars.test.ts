import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tierBars, type TierRow } from '../../src/charts/tier-bars.ts';
import { expectDrawable, expectInside, expectReadable, widths } from './boxes.ts';

function row(tier: TierRow['tier'], revenue: number | null, customers: number): TierRow {
  const percent = (share: number) => (Number.isNaN(share) ? '–' : `${Math.round(share * 100)} %`);
  return {
    tier,
    name: { small: 'Små', medium: 'Medel', large: 'Stora' }[tier],
    revenue:
      revenue === null
        ? null
        : { share: revenue, label: `${percent(revenue)} av omsättningen`, amount: '108,7 MSEK' },
    customers: { share: customers, label: `${percent(customers)} av kunderna`, amount: '100 000 kunder' },
  };
}

const lengths = (rows: readonly TierRow[]) => tierBars(rows, 900).bars.map(({ width }) => width);

describe('tierBars', () => {
  it('draws revenue and customers on one scale, so that they can be compared', () => {
    const [revenue = NaN, customers = NaN, , small = NaN] = lengths([
      row('large', 0.6, 0.15),
      row('small', 0.15, 0.6),
    ]);
    expect(customers / revenue).toBeCloseTo(0.25);
    expect(small).toBe(revenue);
  });

  it('does not make a small largest share look like everything', () => {
    const [half = NaN] = lengths([row('large', 0.5, 0)]);
    expect(lengths([row('large', 0.25, 0)])[0]).toBeCloseTo(half / 2);
  });

  it('draws no bar for a share that is nothing, negative or unknown', () => {
    expect(lengths([row('large', NaN, -0.2), row('small', 0, 0)])).toEqual([0, 0, 0, 0]);
  });

  it('draws customers alone, thickly, when there is no revenue', () => {
    const { bars } = tierBars([row('large', null, 0.4)], 900);
    expect(bars).toMatchObject([{ of: 'customers', height: 22 }]);
  });

  it('is readable at every width', () => {
    const share = fc.constantFrom(0, 0.004, 0.15, 0.6, 1, NaN, -0.1);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(share, share), { minLength: 3, maxLength: 3 }),
        fc.boolean(),
        (shares, revenue) => {
          for (const width of widths) {
            const rows = (['large', 'medium', 'small'] as const).map((tier, index) =>
              row(tier, revenue ? shares[index]![0] : null, shares[index]![1]),
            );
            const drawn = tierBars(rows, width);
            const size = { width, height: drawn.height };
            expectDrawable(drawn);
            expectInside(drawn.bars, size);
            expectReadable(drawn.texts, size);
          }
        },
      ),
      { seed: 55 },
    );
  });
});
