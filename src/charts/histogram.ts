/** Geometry of the metric's histogram with its two cuts. Pixels in, plain rectangles out. */
import { max, scaleLinear, scaleLog } from 'd3';

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly customers: number;
}

export interface HistogramBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly bin: HistogramBin;
}

export interface HistogramGeometry {
  readonly bars: readonly HistogramBar[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  readonly top: number;
  /** Pixel of a value, kept inside the drawing. */
  readonly xOf: (value: number) => number;
  /** Value at a pixel, kept inside the data. */
  readonly valueAt: (x: number) => number;
}

/** Pixels between the middles of two tick labels: room for "1 000 000". */
const tickApart = 64;

/** On a log scale the first bin may start at zero; it is then drawn from half its end. */
export function histogramGeometry(
  bins: readonly HistogramBin[],
  kind: 'linear' | 'log',
  width: number,
  height: number,
): HistogramGeometry {
  const first = bins[0];
  const last = bins.at(-1);
  const low = first === undefined ? 0 : kind === 'log' && first.from <= 0 ? first.to / 2 : first.from;
  const high = last === undefined ? 1 : last.to;
  const x =
    kind === 'log'
      ? scaleLog([low, Math.max(high, low * 1.01)], [0, width]).clamp(true)
      : scaleLinear([low, Math.max(high, low + 1e-9)], [0, width]).clamp(true);
  const top = max(bins, (bin) => bin.customers) ?? 1;
  const y = scaleLinear([0, Math.max(top, 1)], [height, 0]);
  const gap = 1;
  const bars = bins.map((bin) => {
    const from = x(Math.max(bin.from, low));
    const to = x(bin.to);
    const barTop = y(bin.customers);
    return { x: from, y: barTop, width: Math.max(1, to - from - gap), height: height - barTop, bin };
  });
  const ticks = spread(
    x.ticks(5).map((value) => ({ x: x(value), value })),
    tickApart,
  );
  return { bars, ticks, top, xOf: (value) => x(Math.max(value, low)), valueAt: (pixel) => x.invert(pixel) };
}

/** Drops ticks that would print on top of each other; log scales give far too many. */
function spread<T extends { readonly x: number }>(ticks: readonly T[], apart: number): readonly T[] {
  const kept: T[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    if (before === undefined || tick.x - before.x >= apart) kept.push(tick);
  }
  return kept;
}
