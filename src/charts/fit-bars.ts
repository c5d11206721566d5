/* Geometry of the customers by points: bars of whole points, as many as there is room for, and lines at the limits. */
import { scaleLinear } from 'd3';
import { textWidth } from './text-width.ts';

export interface FitStep {
  readonly points: number;
  readonly customers: number;
}
export interface FitLimit {
  readonly name: string;
  readonly at: number;
}

export interface FitBar {
  /** Both ends included. */
  readonly from: number;
  readonly to: number;
  readonly customers: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FitGeometry {
  readonly height: number;
  readonly base: number;
  readonly bars: readonly FitBar[];
  readonly ticks: readonly { readonly points: number; readonly x: number }[];
  /** Lines, each with its name on the side that has room for it. */
  readonly limits: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly textX: number;
    readonly anchor: 'start' | 'end';
  }[];
}

const top = 44;
const base = 164;
const height = 192;
const narrowestBar = 7;

/** A limit stands at the left edge of the first point above it. */
export function fitGeometry(
  steps: readonly FitStep[],
  from: number,
  to: number,
  limits: readonly FitLimit[],
  width: number,
): FitGeometry {
  const x = scaleLinear([from, to + 1], [0, width]);
  const most = Math.max(1, Math.floor(width / narrowestBar));
  const wide = Math.max(1, Math.ceil((to + 1 - from) / most));
  const counts = new Map<number, number>();
  for (const { points, customers } of steps) {
    const bin = from + Math.floor((points - from) / wide) * wide;
    counts.set(bin, (counts.get(bin) ?? 0) + customers);
  }
  const y = scaleLinear([0, Math.max(1, ...counts.values())], [base, top]);
  const bars = [...counts].map(([bin, customers]): FitBar => ({
    from: bin,
    to: bin + wide - 1,
    customers,
    x: x(bin) + 0.5,
    y: y(customers),
    width: Math.max(1, x(bin + wide) - x(bin) - 1),
    height: base - y(customers),
  }));
  const ticks = x
    .ticks(Math.max(2, Math.floor(width / 90)))
    .filter(Number.isInteger)
    .map((points) => ({ points, x: (x(points) + x(points + 1)) / 2 }));
  return {
    height,
    base,
    bars: bars.sort((a, b) => a.from - b.from),
    ticks: ticks.filter((tick) => tick.x > 10 && tick.x < width - 10),
    limits: limits.map(({ name, at }, index) => {
      const place = x(at);
      const hasRoom = place + textWidth(name) + 8 < width;
      // One below the other, so that limits that are near do not hide each other's names.
      return {
        name,
        x: place,
        y: 14 + index * 17,
        textX: hasRoom ? place + 6 : place - 6,
        anchor: hasRoom ? 'start' : 'end',
      };
    }),
  };
}
