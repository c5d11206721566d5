import { fitText, textSize, textWidth } from './text-width.ts';

/** A line of text with its place in a drawing; y is its baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Set in the ink of the page and semi-bold, instead of soft. */
  readonly isStrong: boolean;
}

/** The room that a text takes, as estimated before it is drawn. */
export function textBox({ x, y, text, anchor, isStrong }: PlacedText): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  const width = textWidth(text, isStrong);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - textSize * 0.8, bottom: y + textSize * 0.25 };
}

/** What an axis measures: under its middle, or as near as the edges of the drawing allow. */
export function axisTitle(
  text: string,
  axis: { readonly left: number; readonly right: number },
  width: number,
  y: number,
): PlacedText {
  const fitted = fitText(text, width);
  const half = textWidth(fitted) / 2;
  const middle = (axis.left + axis.right) / 2;
  const x = Math.max(half, Math.min(width - half, middle));
  return { x, y, text: fitted, anchor: 'middle', isStrong: false };
}
