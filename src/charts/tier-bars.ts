/* Geometry of the streams chart: for each group, its share of revenue above its share of customers. */
import { scaleLinear } from 'd3';
import type { PlacedText } from './placed-text.ts';
import { textWidth } from './text-width.ts';

export interface TierMeasure {
  /** 0–1; negative and unknown shares get no bar. */
  readonly share: number;
  /** "60 % av omsättningen" */
  readonly label: string;
  /** "5,2 MSEK" */
  readonly amount: string;
}

export interface TierRow {
  readonly tier: 'small' | 'medium' | 'large';
  readonly name: string;
  /** null when the list has no revenue. */
  readonly revenue: TierMeasure | null;
  readonly customers: TierMeasure;
}

export interface TierMark {
  readonly tier: TierRow['tier'];
  readonly of: 'revenue' | 'customers';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TierBarsGeometry {
  readonly height: number;
  readonly bars: readonly TierMark[];
  readonly texts: readonly PlacedText[];
  /** Where each group begins and ends. */
  readonly rows: readonly { readonly tier: TierRow['tier']; readonly top: number; readonly bottom: number }[];
}

const narrow = 560;
const gap = 8;
const thick = { revenue: 22, customers: 12 };
/** Room for the mark that shows the group in use. */
const left = 12;

/**
 * Bars from zero, on one scale for both measures, with their labels at the end. The scale ends at half at least, so
 * that a small largest share does not look like everything. On a narrow drawing amounts stand under the shares.
 */
export function tierBars(rows: readonly TierRow[], width: number): TierBarsGeometry {
  const isNarrow = width < narrow;
  const measures = rows.flatMap((row) => [row.revenue, row.customers]).filter((measure) => measure !== null);
  const start = isNarrow ? left : left + Math.max(0, ...rows.map(({ name }) => textWidth(name, true))) + 16;
  const labelRoom = Math.max(0, ...measures.map((measure) => roomOf(measure, isNarrow)));
  const x = scaleLinear(
    [0, Math.max(0.5, ...measures.map(drawable))],
    [0, Math.max(8, width - start - gap - labelRoom)],
  );
  const bars: TierMark[] = [];
  const texts: PlacedText[] = [];
  const places: { tier: TierRow['tier']; top: number; bottom: number }[] = [];
  let y = 0;
  for (const { tier, name, revenue, customers } of rows) {
    const top = y;
    if (isNarrow) y += 20;
    const first = y;
    for (const [of, measure] of [
      ['revenue', revenue],
      ['customers', customers],
    ] as const) {
      if (measure === null) continue;
      const height = of === 'customers' && revenue === null ? thick.revenue : thick[of];
      const length = x(drawable(measure));
      const bar = { tier, of, x: start, y, width: length > 0 ? Math.max(1, length) : 0, height };
      bars.push(bar);
      const lines = labelLines(measure, isNarrow, of === 'revenue' || revenue === null);
      lines.forEach(({ text, isStrong, dx }, index) => {
        const isBelow = isNarrow && lines.length > 1;
        const baseline = y + (isBelow ? 11 + index * 16 : height / 2 + 4);
        texts.push({ x: bar.x + bar.width + gap + dx, y: baseline, text, anchor: 'start', isStrong });
      });
      y += Math.max(height, isNarrow ? 34 : 18) + 4;
    }
    const middle = isNarrow ? top + 12 : (first + y - 4) / 2 + 4;
    texts.push({ x: left, y: middle, text: name, anchor: 'start', isStrong: true });
    places.push({ tier, top, bottom: y - 4 });
    y += 16;
  }
  return { height: Math.max(1, y - 16), bars, texts, rows: places };
}

function drawable({ share }: TierMeasure): number {
  return Number.isFinite(share) ? Math.max(0, share) : 0;
}

function roomOf({ label, amount }: TierMeasure, isNarrow: boolean): number {
  const first = textWidth(label, true);
  if (amount === '') return first;
  return isNarrow ? Math.max(first, textWidth(amount)) : first + 8 + textWidth(amount);
}

/** On one line, the amount `dx` after the share; or the amount on the line below. */
function labelLines(
  { label, amount }: TierMeasure,
  isNarrow: boolean,
  isStrong: boolean,
): readonly { readonly text: string; readonly isStrong: boolean; readonly dx: number }[] {
  const first = { text: label, isStrong, dx: 0 };
  if (amount === '') return [first];
  return [first, { text: amount, isStrong: false, dx: isNarrow ? 0 : textWidth(label, isStrong) + 8 }];
}
