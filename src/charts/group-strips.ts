/* Geometry of the strips that show how customers and revenue are shared between the groups. */
import { placeLabels } from './place-labels.ts';
import type { PlacedText } from './placed-text.ts';
import { fitText, textWidth } from './text-width.ts';

export interface StripPart {
  readonly tier: 'small' | 'medium' | 'large';
  /** 0–1 of the strip. */
  readonly share: number;
  /** "Stora 16 %" */
  readonly name: string;
  /** "26 kunder" */
  readonly amount: string;
}

export interface Strip {
  /** "160 kunder" */
  readonly title: string;
  readonly parts: readonly StripPart[];
}

export interface StripMark {
  readonly tier: StripPart['tier'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** From the middle of the mark to its label. */
  readonly lead: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

export interface StripsGeometry {
  readonly height: number;
  readonly marks: readonly StripMark[];
  readonly texts: readonly PlacedText[];
}

const line = { title: 12, bar: 20, lead: 46, name: 69, amount: 86, end: 104 };
const barHeight = 26;

/** One strip below the other, each the whole width; every part is labelled in words beneath it. */
export function stripsGeometry(strips: readonly Strip[], width: number): StripsGeometry {
  const marks: StripMark[] = [];
  const texts: PlacedText[] = [];
  strips.forEach(({ title, parts }, index) => {
    const top = index * line.end;
    texts.push({ x: 0, y: top + line.title, text: fitText(title, width), anchor: 'start', isStrong: false });
    const labels = placeNames(parts, width);
    let x = 0;
    parts.forEach((part, at) => {
      const partWidth = part.share * width;
      const label = labels[at] ?? { x: 0, name: '', amount: '' };
      const lead = { x1: x + partWidth / 2, y1: top + line.lead, x2: label.x, y2: top + line.lead + 9 };
      marks.push({ tier: part.tier, x, y: top + line.bar, width: partWidth, height: barHeight, lead });
      const middle = { x: label.x, anchor: 'middle' } as const;
      texts.push({ ...middle, y: top + line.name, text: label.name, isStrong: true });
      if (label.amount !== '')
        texts.push({ ...middle, y: top + line.amount, text: label.amount, isStrong: false });
      x += partWidth;
    });
  });
  return { height: Math.max(1, strips.length * line.end), marks, texts };
}

/** Each label under the middle of its part, or as near as the others allow; without amounts where room is short. */
function placeNames(
  parts: readonly StripPart[],
  width: number,
): readonly { readonly x: number; readonly name: string; readonly amount: string }[] {
  let start = 0;
  const middles = parts.map(({ share }) => {
    const middle = (start + share / 2) * width;
    start += share;
    return middle;
  });
  for (const withAmount of [true, false]) {
    const wanted = parts.map(({ name, amount }, index) => ({
      at: middles[index] ?? 0,
      width: Math.max(textWidth(name, true), withAmount ? textWidth(amount) : 0),
    }));
    const places = placeLabels(wanted, 0, width, 10);
    if (places !== null)
      return parts.map(({ name, amount }, index) => ({
        x: places[index] ?? 0,
        name,
        amount: withAmount ? amount : '',
      }));
  }
  const each = width / Math.max(1, parts.length);
  return parts.map(({ name }, index) => ({
    x: (index + 0.5) * each,
    name: fitText(name, each - 10, true),
    amount: '',
  }));
}
