/** Geometry of the streams chart: for each group, its share of revenue beside its share of customers. */
import { scaleLinear } from 'd3';

export interface TierShares {
  readonly tier: 'small' | 'medium' | 'large';
  readonly revenueShare: number;
  readonly customerShare: number;
}

export interface TierBar {
  readonly tier: TierShares['tier'];
  /** Per cent of the chart's width, 0–100. */
  readonly revenueWidth: number;
  readonly customerWidth: number;
}

/** Bars from zero, on one scale for both measures; shares that cannot be drawn (negative, unknown) get no bar. */
export function tierBars(shares: readonly TierShares[]): readonly TierBar[] {
  const drawable = (share: number): number => (Number.isFinite(share) ? Math.max(0, share) : 0);
  const largest = Math.max(
    0.01,
    ...shares.flatMap((row) => [drawable(row.revenueShare), drawable(row.customerShare)]),
  );
  const width = scaleLinear([0, Math.max(largest, 0.5)], [0, 100]);
  return shares.map((row) => ({
    tier: row.tier,
    revenueWidth: width(drawable(row.revenueShare)),
    customerWidth: width(drawable(row.customerShare)),
  }));
}
