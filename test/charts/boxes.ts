import { expect } from 'vitest';
import { textBox, type PlacedText } from '../../src/charts/placed-text.ts';

/** No text is outside the drawing or on top of another, and every number in the geometry can be drawn. */
export function expectReadable(
  texts: readonly PlacedText[],
  drawing: { readonly width: number; readonly height: number },
): void {
  const boxes = texts.map((text) => ({ ...textBox(text), text: text.text }));
  for (const [index, box] of boxes.entries()) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(-0.5);
    expect(box.right, box.text).toBeLessThanOrEqual(drawing.width + 0.5);
    expect(box.top, box.text).toBeGreaterThanOrEqual(-0.5);
    expect(box.bottom, box.text).toBeLessThanOrEqual(drawing.height + 0.5);
    for (const other of boxes.slice(index + 1)) {
      const meet =
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
      expect(meet, `“${box.text}” and “${other.text}”`).toBe(false);
    }
  }
}

/** Every number anywhere in the value is finite. */
export function expectDrawable(value: unknown): void {
  if (typeof value === 'number') expect(Number.isFinite(value), String(value)).toBe(true);
  else if (typeof value === 'string') expect(value).not.toMatch(/NaN|Infinity|undefined/);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(expectDrawable);
}

/** Bars lie inside the drawing and have no negative size. */
export function expectInside(
  marks: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[],
  drawing: { readonly width: number; readonly height: number },
): void {
  for (const { x, y, width, height } of marks) {
    expect(x).toBeGreaterThanOrEqual(-0.5);
    expect(x + width).toBeLessThanOrEqual(drawing.width + 0.5);
    expect(width).toBeGreaterThanOrEqual(0);
    expect(height).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(-0.5);
    expect(y + height).toBeLessThanOrEqual(drawing.height + 0.5);
  }
}

export const widths = [288, 358, 480, 700, 960];
