/* Geometry of a trait's values: for each, the share of the best above the share of all others. */
import { scaleLinear } from 'd3';
import type { PlacedText } from './placed-text.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface ValuePair {
  readonly name: string;
  readonly best: PairMark;
  /** null when only the best have answers. */
  readonly others: PairMark | null;
}

export interface PairMark {
  /** 0–1 */
  readonly share: number;
  /** "65 %, 13 av 20" */
  readonly label: string;
}

export interface PairBar {
  readonly of: 'best' | 'others';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PairsGeometry {
  readonly height: number;
  readonly bars: readonly PairBar[];
  readonly texts: readonly PlacedText[];
}

const thick = { best: 12, others: 12 };
const mostNameLines = 2;
const step = { name: 13, line: 16, bars: 20, bar: 16, end: 10 };
const gap = 8;

/** Bars from zero on one scale, which ends at half at least; the value's name above, counts at the end of each bar. */
export function pairsGeometry(pairs: readonly ValuePair[], width: number): PairsGeometry {
  const marks = pairs.flatMap(({ best, others }) => (others === null ? [best] : [best, others]));
  const labelRoom = Math.max(0, ...marks.map(({ label }) => textWidth(label)));
  const most = Math.max(0.5, ...marks.map(({ share }) => drawable(share)));
  const x = scaleLinear([0, most], [0, Math.max(8, width - labelRoom - gap)]);
  const bars: PairBar[] = [];
  const texts: PlacedText[] = [];
  let y = 0;
  for (const pair of pairs) {
    wrapText(pair.name, width, mostNameLines, true).forEach((text, index) => {
      if (index > 0) y += step.line;
      texts.push({ x: 0, y: y + step.name, text, anchor: 'start', isStrong: true });
    });
    y += step.bars;
    for (const of of ['best', 'others'] as const) {
      const mark = pair[of];
      if (mark === null) continue;
      const length = x(drawable(mark.share));
      bars.push({ of, x: 0, y, width: length > 0 ? Math.max(1, length) : 0, height: thick[of] });
      texts.push({ x: length + gap, y: y + 10.5, text: mark.label, anchor: 'start', isStrong: false });
      y += step.bar;
    }
    y += step.end;
  }
  return { height: Math.max(1, y - step.end), bars, texts };
}

function drawable(share: number): number {
  return Number.isFinite(share) ? Math.max(0, share) : 0;
}
