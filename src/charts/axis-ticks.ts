/* Which numbers an axis shows: round ones, as many as there is room for without their texts touching. */
import type { ScaleContinuousNumeric } from 'd3';
import { textWidth } from './text-width.ts';

export interface Tick {
  readonly value: number;
  /** Where the value is. */
  readonly at: number;
  /** The middle of its text, moved inwards where it would reach outside the axis. */
  readonly middle: number;
  readonly text: string;
}

type Scale = ScaleContinuousNumeric<number, number>;
const gap = 12;

/** Ticks of a linear scale: about eight at most, and fewer until they fit between low and high. */
export function linearTicks(
  scale: Scale,
  text: (value: number) => string,
  low: number,
  high: number,
  only: (value: number) => boolean = () => true,
): readonly Tick[] {
  for (const count of [8, 6, 5, 4, 3, 2, 1]) {
    const ticks = place(scale.ticks(count).filter(only), scale, text, low, high);
    if (areApart(ticks)) return ticks;
  }
  return [];
}

/** Ticks of a log scale: 1, 2, 5, 10 … where there is room, else powers of ten, or some of them. */
export function logTicks(
  scale: Scale,
  text: (value: number) => string,
  low: number,
  high: number,
): readonly Tick[] {
  const [from = 1, to = 1] = scale.domain();
  const powers = Array.from(
    { length: Math.max(0, Math.floor(Math.log10(to)) - Math.floor(Math.log10(from)) + 1) },
    (_, index) => Math.floor(Math.log10(from)) + index,
  );
  const round = (mantissas: readonly number[], every: number) =>
    powers
      .filter((power) => power % every === 0)
      .flatMap((power) => mantissas.map((mantissa) => Number(`${mantissa}e${power}`)))
      .filter((value) => value >= from && value <= to);
  for (const values of [round([1, 2, 5], 1), round([1], 1), round([1], 2), round([1], 3), round([1], 6)]) {
    const ticks = place(values, scale, text, low, high);
    if (areApart(ticks)) return ticks;
  }
  return [];
}

function place(
  values: readonly number[],
  scale: Scale,
  text: (value: number) => string,
  low: number,
  high: number,
): Tick[] {
  return values.map((value) => {
    const said = text(value);
    const half = textWidth(said) / 2;
    const at = scale(value);
    return { value, at, middle: Math.max(low + half, Math.min(high - half, at)), text: said };
  });
}

function areApart(ticks: readonly Tick[]): boolean {
  return ticks.every((tick, index) => {
    const before = ticks[index - 1];
    if (before === undefined) return true;
    return tick.middle - before.middle >= (textWidth(tick.text) + textWidth(before.text)) / 2 + gap;
  });
}
