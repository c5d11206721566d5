import { describe, expect, it } from 'vitest';
import { tierBars } from '../../src/charts/tier-bars.ts';

describe('tierBars', () => {
  it('draws revenue and customers on one scale, so that they can be compared', () => {
    const bars = tierBars([
      { tier: 'large', revenueShare: 0.6, customerShare: 0.15 },
      { tier: 'small', revenueShare: 0.15, customerShare: 0.6 },
    ]);
    expect(bars[0]?.revenueWidth).toBe(100);
    expect(bars[0]?.customerWidth).toBe(25);
    expect(bars[1]?.customerWidth).toBe(100);
  });

  it('does not make a small largest share look like everything', () => {
    expect(tierBars([{ tier: 'large', revenueShare: 0.25, customerShare: 0 }])[0]?.revenueWidth).toBe(50);
  });

  it('draws no bar for a share that is negative or unknown', () => {
    const [bar] = tierBars([{ tier: 'large', revenueShare: NaN, customerShare: -0.2 }]);
    expect(bar).toEqual({ tier: 'large', revenueWidth: 0, customerWidth: 0 });
  });
});
