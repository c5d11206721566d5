/* Geometry of the whale curve: what the most profitable customers leave together, which falls again over the others. */
import { line, scaleLinear } from 'd3';
import { linearTicks } from './axis-ticks.ts';
import { axisTitle, type PlacedText } from './placed-text.ts';
import { fitText, textWidth } from './text-width.ts';

export interface ProfitPoint {
  readonly customers: number;
  readonly profit: number;
}

export interface WhaleInput {
  /** From none to all of the customers. */
  readonly points: readonly ProfitPoint[];
  readonly peak: ProfitPoint;
  /** What the highest point and the end of the curve say. */
  readonly says: { readonly peak: string; readonly end: string };
  readonly titles: { readonly x: string; readonly y: string };
  readonly percent: (share: number) => string;
  readonly amount: (profit: number) => string;
  readonly width: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface WhaleGeometry {
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** The path of the curve up to its highest point, and from there on; empty where there is none. */
  readonly rising: string;
  readonly falling: string;
  readonly gridY: readonly number[];
  /** Where nothing is left. */
  readonly zero: number;
  readonly peak: Place;
  readonly end: Place;
  readonly texts: readonly PlacedText[];
}

const widest = 720;
const rightMargin = 16;
const above = { title: 12, plot: 48 };
const below = { ticks: 18, title: 38, end: 44 };

/** The scale holds zero, the highest point and the lowest. */
export function whaleGeometry(input: WhaleInput): WhaleGeometry {
  const { points, peak, says, titles, percent, amount } = input;
  const all = Math.max(1, points.at(-1)?.customers ?? 1);
  const profits = points.map(({ profit }) => profit);
  const ends = [Math.min(0, ...profits), Math.max(0, ...profits)] as const;
  const y = scaleLinear(ends[0] === ends[1] ? [0, 1] : ends, [1, 0]);
  const yTicks = y.ticks(4).map((value) => ({ value, text: amount(value) }));
  const left = Math.max(...yTicks.map(({ text }) => textWidth(text))) + 8;
  const right = Math.min(input.width, widest) - rightMargin;
  const plotHeight = Math.max(160, Math.min(280, (right - left) * 0.5));
  const plot = { left, right, top: above.plot, bottom: above.plot + plotHeight };
  y.range([plot.bottom, plot.top]);
  const x = scaleLinear([0, 1], [plot.left, plot.right]);
  const at = (point: ProfitPoint): Place => ({ x: x(point.customers / all), y: y(point.profit) });
  const path = line<ProfitPoint>(
    (point) => at(point).x,
    (point) => at(point).y,
  ).digits(2);
  const part = (some: readonly ProfitPoint[]) => (some.length > 1 ? (path(some) ?? '') : '');
  const [top, end] = [at(peak), at(points.at(-1) ?? peak)];
  const xTicks = linearTicks(x, percent, plot.left - 8, plot.right + rightMargin);
  const edge = plot.right + rightMargin;
  return {
    height: plot.bottom + below.end,
    plot,
    rising: part(points.filter(({ customers }) => customers <= peak.customers)),
    falling: part(points.filter(({ customers }) => customers >= peak.customers)),
    gridY: yTicks.map(({ value }) => y(value)),
    zero: y(0),
    peak: top,
    end,
    texts: [
      { x: 0, y: above.title, text: fitText(titles.y, plot.right), anchor: 'start', isStrong: false },
      ...yTicks.map(({ value, text }): PlacedText => ({
        x: plot.left - 8,
        y: y(value) + 4,
        text,
        anchor: 'end',
        isStrong: false,
      })),
      ...xTicks.map((tick): PlacedText => ({
        x: tick.middle,
        y: plot.bottom + below.ticks,
        text: tick.text,
        anchor: 'middle',
        isStrong: false,
      })),
      axisTitle(titles.x, plot, edge, plot.bottom + below.title),
      { ...besidePeak(says.peak, top, plot), y: top.y - 12 },
      endText(says.end, end, top, plot),
    ],
  };
}

/** Above the highest point, moved so that it stays on the drawing. */
function besidePeak(text: string, { x, y }: Place, plot: WhaleGeometry['plot']): PlacedText {
  const fitted = fitText(text, plot.right + rightMargin, true);
  const half = textWidth(fitted, true) / 2;
  const middle = Math.max(half, Math.min(plot.right + rightMargin - half, x));
  return { x: middle, y, text: fitted, anchor: 'middle', isStrong: true };
}

/** Below the end of the curve, above it when there is no room. */
function endText(text: string, end: Place, peak: Place, plot: WhaleGeometry['plot']): PlacedText {
  const fitted = fitText(text, plot.right + rightMargin);
  const hasRoom = end.y + 24 < plot.bottom;
  const y = hasRoom || end.y - peak.y < 24 ? Math.min(end.y + 20, plot.bottom - 6) : end.y - 14;
  return { x: plot.right + rightMargin, y, text: fitted, anchor: 'end', isStrong: false };
}
