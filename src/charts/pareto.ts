/* Geometry of Pareto's curve: so many of the customers, the largest first, against their share of the revenue. */
import { line, scaleLinear } from 'd3';
import { linearTicks } from './axis-ticks.ts';
import { axisTitle, textBox, type PlacedText } from './placed-text.ts';
import { fitText, textWidth } from './text-width.ts';

export interface ParetoPoint {
  readonly customers: number;
  readonly revenueShare: number;
}

export interface ParetoInput {
  /** From none to all of the customers. */
  readonly points: readonly ParetoPoint[];
  /** The point to look at, and what it says, at most two lines. */
  readonly marked: ParetoPoint;
  readonly says: readonly string[];
  /** What stands along the line that would be if all customers paid the same. */
  readonly equal: string;
  readonly titles: { readonly x: string; readonly y: string };
  readonly percent: (share: number) => string;
  readonly width: number;
}

export interface ParetoGeometry {
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** The path of the curve; empty when there is none. */
  readonly curve: string;
  readonly equalLine: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly gridY: readonly number[];
  readonly mark: { readonly x: number; readonly y: number };
  readonly texts: readonly PlacedText[];
}

const widest = 720;
const lineHeight = 17;
const rightMargin = 16;
const above = { title: 12, plot: 28 };
const below = { ticks: 18, title: 38, end: 44 };

/** Zero-based on both axes; the upper end is 100 %, or more when credit notes bring the curve above it. */
export function paretoGeometry(input: ParetoInput): ParetoGeometry {
  const { points, marked, percent, titles } = input;
  const all = Math.max(1, points.at(-1)?.customers ?? 1);
  const most = Math.max(1, ...points.map(({ revenueShare }) => revenueShare));
  const left = textWidth(percent(1)) + 8;
  const right = Math.min(input.width, widest) - rightMargin;
  const plotHeight = Math.max(160, Math.min(320, (right - left) * 0.62));
  const plot = { left, right, top: above.plot, bottom: above.plot + plotHeight };
  const x = scaleLinear([0, 1], [plot.left, plot.right]);
  const y = scaleLinear([0, most], [plot.bottom, plot.top]);
  const at = (point: ParetoPoint) => ({ x: x(point.customers / all), y: y(point.revenueShare) });
  const path = line<ParetoPoint>(
    (point) => at(point).x,
    (point) => at(point).y,
  ).digits(2);
  const mark = at(marked);
  const xTicks = linearTicks(x, percent, plot.left - 8, plot.right + rightMargin);
  const yTicks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return {
    height: plot.bottom + below.end,
    plot,
    curve: points.length > 1 ? (path(points) ?? '') : '',
    equalLine: { x1: x(0), y1: y(0), x2: x(1), y2: y(1) },
    gridY: yTicks.map((tick) => y(tick)),
    mark,
    texts: [
      { x: 0, y: above.title, text: fitText(titles.y, plot.right), anchor: 'start', isStrong: false },
      ...yTicks.map((tick): PlacedText => ({
        x: plot.left - 8,
        y: y(tick) + 4,
        text: percent(tick),
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
      axisTitle(titles.x, plot, right + rightMargin, plot.bottom + below.title),
      ...notes(input, plot, mark),
    ],
  };
}

/** What the marked point says, to the right of it and below the curve, and what the straight line means, beside it. */
function notes(
  { says, equal }: ParetoInput,
  plot: ParetoGeometry['plot'],
  mark: { readonly x: number; readonly y: number },
): readonly PlacedText[] {
  const lowest = plot.bottom - 8 - (says.length - 1) * lineHeight;
  const first = Math.min(mark.y + 20, lowest);
  const said = says.map((text, index): PlacedText => ({
    x: mark.x + 12,
    y: first + index * lineHeight,
    text: fitText(text, plot.right + rightMargin - mark.x - 12, index === 0),
    anchor: 'start',
    isStrong: index === 0,
  }));
  const beside = [0.7, 0.6, 0.5, 0.4, 0.3].map((share) => besideLine(share, equal, plot));
  const free = beside.find(
    (text) => textBox(text).right <= plot.right && said.every((other) => areApart(text, other)),
  );
  return free === undefined ? said : [...said, free];
}

/** Below the straight line, which rises away from it. */
function besideLine(share: number, text: string, plot: ParetoGeometry['plot']): PlacedText {
  return {
    x: plot.left + share * (plot.right - plot.left) + 8,
    y: plot.bottom - share * (plot.bottom - plot.top) + 16,
    text,
    anchor: 'start',
    isStrong: false,
  };
}

function areApart(a: PlacedText, b: PlacedText): boolean {
  const [one, other] = [textBox(a), textBox(b)];
  const gap = 4;
  return (
    one.right + gap < other.left ||
    other.right + gap < one.left ||
    one.bottom + gap < other.top ||
    other.bottom + gap < one.top
  );
}
