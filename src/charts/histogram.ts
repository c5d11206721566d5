/* Geometry of the metric's histogram with its two cuts. Values and texts in, places in the drawing out. */
import { max, scaleLinear, scaleLog } from 'd3';
import { linearTicks, logTicks, type Tick } from './axis-ticks.ts';
import { placeLabels } from './place-labels.ts';
import { axisTitle, type PlacedText } from './placed-text.ts';
import { textWidth } from './text-width.ts';

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly customers: number;
}

export type CutName = 'medium' | 'large';
export const cutNames: readonly CutName[] = ['medium', 'large'];

export interface HistogramInput {
  readonly bins: readonly HistogramBin[];
  readonly scale: 'linear' | 'log';
  readonly width: number;
  /** How values of the metric, and numbers of customers, are written on the axes. */
  readonly text: (value: number) => string;
  readonly countText: (count: number) => string;
}

export interface HistogramGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly xTicks: readonly Tick[];
  /** Numbers of customers, with the height of each. */
  readonly yTicks: readonly { readonly value: number; readonly y: number; readonly text: string }[];
  /** Pixel of a value, kept inside the plot. */
  readonly xOf: (value: number) => number;
  /** Value at a pixel, kept inside the data. */
  readonly valueAt: (x: number) => number;
}

const plotHeight = 180;
/** Above the plot: the axis title, the labels of the cuts, and their handles. */
const above = { title: 12, labels: 34, plot: 54 };
const below = { ticks: 18, title: 38, end: 44 };

/** Bars from zero on round edges. On a log scale the first bin may start at zero; it is drawn from half its end. */
export function histogramGeometry({
  bins,
  scale: kind,
  width,
  text,
  countText,
}: HistogramInput): HistogramGeometry {
  const top = Math.max(1, max(bins, (bin) => bin.customers) ?? 1);
  const y = scaleLinear([0, top], [above.plot + plotHeight, above.plot]);
  const counts = y.ticks(4).filter((count) => count > 0 && Number.isInteger(count));
  const left = Math.max(...counts.map((count) => textWidth(countText(count))), 16) + 8;
  const plot = { left, right: width - 24, top: above.plot, bottom: above.plot + plotHeight };
  const x = xScale(bins, kind, plot);
  const [low = 0] = x.domain();
  const xOf = (value: number) => x(Math.max(value, low));
  const bars = bins.map((bin) => {
    const from = xOf(bin.from);
    const barTop = y(bin.customers);
    return {
      x: from,
      y: barTop,
      width: Math.max(1, xOf(bin.to) - from - 1),
      height: plot.bottom - barTop,
    };
  });
  return {
    width,
    height: plot.bottom + below.end,
    plot,
    bars,
    xTicks: (kind === 'log' ? logTicks : linearTicks)(x, text, plot.left - 8, width),
    yTicks: counts.map((value) => ({ value, y: y(value), text: countText(value) })),
    xOf,
    valueAt: (pixel) => x.invert(pixel),
  };
}

function xScale(
  bins: readonly HistogramBin[],
  kind: 'linear' | 'log',
  plot: { readonly left: number; readonly right: number },
) {
  const first = bins[0];
  const high = bins.at(-1)?.to ?? 1;
  const range = [plot.left, plot.right];
  if (kind === 'linear') {
    const low = first?.from ?? 0;
    return scaleLinear([low, Math.max(high, low + Math.max(Math.abs(low), 1) * 1e-9)], range).clamp(true);
  }
  const low = first === undefined ? 0.1 : first.from > 0 ? first.from : first.to / 2;
  return scaleLog([low, Math.max(high, low * 1.01)], range).clamp(true);
}

/** What stands beside the axes: the numbers, and what they count. */
export function histogramTexts(
  { plot, width, xTicks, yTicks }: HistogramGeometry,
  titles: { readonly x: string; readonly y: string },
): readonly PlacedText[] {
  const soft = { isStrong: false };
  return [
    { x: 0, y: above.title, text: titles.y, anchor: 'start', ...soft },
    ...yTicks.map(({ y, text }): PlacedText => ({
      x: plot.left - 8,
      y: y + 4,
      text,
      anchor: 'end',
      ...soft,
    })),
    ...xTicks.map(({ middle, text }): PlacedText => ({
      x: middle,
      y: plot.bottom + below.ticks,
      text,
      anchor: 'middle',
      ...soft,
    })),
    axisTitle(titles.x, plot, width, plot.bottom + below.title),
  ];
}

/**
 * The labels of the two cuts, above their handles: never on each other nor outside the drawing. Each text is given
 * long and short; both are short when the long ones have no room.
 */
export function cutLabels(
  at: Readonly<Record<CutName, number>>,
  texts: Readonly<Record<CutName, { readonly long: string; readonly short: string }>>,
  width: number,
): readonly PlacedText[] {
  for (const length of ['long', 'short'] as const) {
    const wanted = cutNames.map((cut) => ({ at: at[cut], width: textWidth(texts[cut][length], true) }));
    const places = placeLabels(wanted, 0, width, 12);
    if (places !== null)
      return cutNames.map((cut, index) => ({
        x: places[index] ?? 0,
        y: above.labels,
        text: texts[cut][length],
        anchor: 'middle',
        isStrong: true,
      }));
  }
  return [];
}

/** Wide enough for a finger. */
const gripWidth = 44;

/** Where each cut can be taken hold of: 44 px where there is room, and where they are close each on its own side. */
export function cutGrips(
  at: Readonly<Record<CutName, number>>,
  width: number,
): Readonly<Record<CutName, { readonly x: number; readonly width: number }>> {
  const inner = Math.min(gripWidth / 2, Math.max(0, at.large - at.medium) / 2);
  const start = Math.max(0, at.medium + inner - gripWidth);
  const end = Math.min(width, at.large - inner + gripWidth);
  return {
    medium: { x: start, width: at.medium + inner - start },
    large: { x: at.large - inner, width: end - at.large + inner },
  };
}
