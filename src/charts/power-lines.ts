/* Geometry of how often something is found, by the number of customers: a line for each share, named at its end. */
import { scaleLinear, scaleLog } from 'd3';
import { placeLabels } from './place-labels.ts';
import { axisTitle, type PlacedText } from './placed-text.ts';
import { textWidth } from './text-width.ts';

export interface PowerLine {
  readonly name: string;
  /** x counts customers, rising; y is 0–1. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface PowerGeometry {
  readonly height: number;
  readonly lines: readonly {
    readonly d: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
  /** Height of each grid line, and how long they are. */
  readonly grid: readonly number[];
  readonly end: number;
  readonly texts: readonly PlacedText[];
}

const room = { top: 12, plot: 150, ticks: 18, title: 40, end: 48 };
const shares = [0, 0.5, 1];

export function powerGeometry(
  lines: readonly PowerLine[],
  title: string,
  format: { readonly number: (count: number) => string; readonly percent: (share: number) => string },
  width: number,
): PowerGeometry {
  const { number, percent } = format;
  const left = textWidth(percent(1)) + 8;
  const right = Math.max(0, ...lines.map(({ name }) => textWidth(name, true))) + 10;
  const marks = [...new Set(lines.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  const end = Math.max(left + 40, width - right);
  const x = scaleLog([marks[0] ?? 1, marks.at(-1) ?? 2], [left + 8, end - 4]);
  const told = spacedOut(
    marks,
    (mark) => x(mark),
    Math.max(...marks.map((mark) => textWidth(number(mark)))) + 6,
  );
  const y = scaleLinear([0, 1], [room.top + room.plot, room.top]);
  const placed = lines.map(({ points }) => points.map((point) => ({ x: x(point.x), y: y(point.y) })));
  const soft = { isStrong: false };
  const heights = placed.map((points) => points.at(-1)?.y ?? 0);
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  // The same rule that keeps labels apart along a line keeps these apart above each other.
  const names = placeLabels(
    order.map((index) => ({ at: heights[index] ?? 0, width: 14 })),
    0,
    room.top + room.plot + 8,
    2,
  );
  return {
    height: room.top + room.plot + room.end,
    lines: placed.map((points) => ({
      points,
      d: points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join(''),
    })),
    grid: shares.map((share) => y(share)),
    end,
    texts: [
      ...shares.map((share): PlacedText => ({
        x: left - 8,
        y: y(share) + 4,
        text: percent(share),
        anchor: 'end',
        ...soft,
      })),
      ...told.map((mark): PlacedText => ({
        x: x(mark),
        y: room.top + room.plot + room.ticks,
        text: number(mark),
        anchor: 'middle',
        ...soft,
      })),
      ...order.map((index, place): PlacedText => ({
        x: end + 6,
        y: (names?.[place] ?? heights[index] ?? 0) + 4,
        text: lines[index]?.name ?? '',
        anchor: 'start',
        isStrong: true,
      })),
      axisTitle(title, { left, right: end }, width, room.top + room.plot + room.title),
    ],
  };
}

/** Those that have so much room before the next, from the last one on. */
function spacedOut(marks: readonly number[], at: (mark: number) => number, apart: number): readonly number[] {
  const kept: number[] = [];
  for (const mark of marks.toReversed())
    if (kept.length === 0 || at(kept[0] ?? 0) - at(mark) >= apart) kept.unshift(mark);
  return kept;
}
