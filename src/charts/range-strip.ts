/* Geometry of a numeric trait: where the best lie (above) and the others (below), and the range that was found. */
import { scaleLinear, scaleLog } from 'd3';
import { linearTicks, logTicks } from './axis-ticks.ts';
import { placeLabels } from './place-labels.ts';
import { axisTitle, type PlacedText } from './placed-text.ts';
import { fitText, textWidth } from './text-width.ts';

export interface StripBin {
  readonly from: number;
  readonly to: number;
  readonly best: number;
  readonly others: number;
}

export interface RangeStripInput {
  readonly bins: readonly StripBin[];
  readonly scale: 'linear' | 'log';
  readonly isWhole: boolean;
  readonly range: { readonly low: number; readonly high: number } | null;
  /** What stands at the two ends of the range. */
  readonly ends: readonly [string, string];
  /** "Bästa, 20 svar" and "Alla andra, 140 svar" */
  readonly names: { readonly best: string; readonly others: string };
  readonly title: string;
  readonly text: (value: number) => string;
  readonly width: number;
}

export interface RangeStripGeometry {
  readonly height: number;
  readonly bars: readonly {
    readonly of: 'best' | 'others';
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly band: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
  readonly middle: number;
  readonly texts: readonly PlacedText[];
}

const side = 56;
const place = { ends: 12, best: 32, top: 40 };
const below = { others: 14, ticks: 34, title: 54, end: 60 };

/**
 * Each side shows shares of its own group, both on one scale from the middle line, so that twenty best and a thousand
 * others can be compared by shape. Whole numbers reach to the next: 20–50 ends where 51 begins.
 */
export function rangeStripGeometry(input: RangeStripInput): RangeStripGeometry {
  const { bins, isWhole, range, width } = input;
  const total = { best: sum(bins, 'best'), others: sum(bins, 'others') };
  const share = (bin: StripBin, of: 'best' | 'others') => (total[of] === 0 ? 0 : bin[of] / total[of]);
  const most = Math.max(...bins.flatMap((bin) => [share(bin, 'best'), share(bin, 'others')]), 1e-9);
  const middle = place.top + side;
  const length = scaleLinear([0, most], [0, side]);
  const x = xScale(input);
  const [low = 0] = x.domain();
  const xOf = (value: number) => x(Math.max(value, low));
  const bars = bins.flatMap((bin) =>
    (['best', 'others'] as const).flatMap((of) => {
      const height = length(share(bin, of));
      if (height <= 0) return [];
      const from = xOf(bin.from);
      return [
        {
          of,
          x: from,
          y: of === 'best' ? middle - height : middle,
          width: Math.max(1, xOf(bin.to) - from - 1),
          height,
        },
      ];
    }),
  );
  // Without others to compare with, nothing hangs below the line, and no name stands there.
  const bottom = total.others === 0 ? middle - below.others : middle + side;
  const from = range === null ? 0 : xOf(range.low);
  const to = range === null ? 0 : xOf(range.high + (isWhole ? 1 : 0));
  const band =
    range === null
      ? null
      : {
          x: Math.min(from, width - 2),
          y: place.top,
          width: Math.max(2, to - from),
          height: Math.max(bottom, middle) - place.top,
        };
  return {
    height: bottom + below.end,
    bars,
    band,
    middle,
    texts: [...endTexts(input, from, to), ...axisTexts(input, x, bottom, total.others > 0)],
  };
}

function xScale({ bins, scale: kind, width }: RangeStripInput) {
  const first = bins[0];
  const high = bins.at(-1)?.to ?? 1;
  if (kind === 'linear') {
    const low = first?.from ?? 0;
    return scaleLinear([low, Math.max(high, low + Math.max(Math.abs(low), 1) * 1e-9)], [1, width - 1]).clamp(
      true,
    );
  }
  const low = first === undefined ? 0.1 : first.from > 0 ? first.from : first.to / 2;
  return scaleLog([low, Math.max(high, low * 1.01)], [1, width - 1]).clamp(true);
}

/** The ends of the range, each above its edge of the band, or as near as the other allows. */
function endTexts({ range, ends, width }: RangeStripInput, from: number, to: number): readonly PlacedText[] {
  if (range === null) return [];
  const texts = range.low === range.high ? [ends[0]] : [...ends];
  const wanted = texts.map((text, index) => ({
    at: texts.length === 1 ? (from + to) / 2 : index === 0 ? from : to,
    width: textWidth(text, true),
  }));
  const places = placeLabels(wanted, 0, width, 10) ?? [];
  return places.map((x, index) => ({
    x,
    y: place.ends,
    text: texts[index] ?? '',
    anchor: 'middle',
    isStrong: true,
  }));
}

function axisTexts(
  { names, title, text, width, scale: kind }: RangeStripInput,
  x: ReturnType<typeof xScale>,
  bottom: number,
  withOthers: boolean,
): readonly PlacedText[] {
  const soft = { isStrong: false };
  return [
    { x: 0, y: place.best, text: fitText(names.best, width), anchor: 'start', ...soft },
    ...(withOthers
      ? [
          {
            x: 0,
            y: bottom + below.others,
            text: fitText(names.others, width),
            anchor: 'start' as const,
            ...soft,
          },
        ]
      : []),
    ...(kind === 'log' ? logTicks : linearTicks)(x, text, 0, width).map((tick): PlacedText => ({
      x: tick.middle,
      y: bottom + below.ticks,
      text: tick.text,
      anchor: 'middle',
      ...soft,
    })),
    axisTitle(title, { left: 0, right: width }, width, bottom + below.title),
  ];
}

function sum(bins: readonly StripBin[], of: 'best' | 'others'): number {
  return bins.reduce((total, bin) => total + bin[of], 0);
}
