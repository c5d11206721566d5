/* The order that people have put the lines of a profile in. */
import type { LineId } from './decisions.ts';

/**
 * The lines in the order given. A line that the order does not name, since it was not there when the order was made,
 * follows the line that it follows without it. An order of lines that are gone changes nothing.
 */
export function inOwnOrder<Line extends { readonly line: LineId }>(
  lines: readonly Line[],
  order: readonly LineId[],
): Line[] {
  const placeOf = new Map(order.map((line, place) => [line, place]));
  const place = ({ line }: Line): number => placeOf.get(line) ?? NaN;
  const ordered = lines.filter((line) => placeOf.has(line.line)).toSorted((a, b) => place(a) - place(b));
  lines.forEach((line, index) => {
    if (placeOf.has(line.line)) return;
    const before = lines[index - 1];
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, line);
  });
  return ordered;
}

/**
 * The order with one line moved a step within its part of the profile, over the nearest line of the same part; null when
 * it is there already. Names every line, so that nothing else moves.
 */
export function movedLine(
  lines: readonly { readonly line: LineId; readonly section: 'company' | 'buyer' }[],
  moved: LineId,
  by: -1 | 1,
): LineId[] | null {
  const from = lines.findIndex(({ line }) => line === moved);
  const section = lines[from]?.section;
  const isPassed = (one: { readonly section: string }, index: number) =>
    one.section === section && (by < 0 ? index < from : index > from);
  const to = by < 0 ? lines.findLastIndex(isPassed) : lines.findIndex(isPassed);
  if (from < 0 || to < 0) return null;
  const order = lines.map(({ line }) => line);
  order.splice(from, 1);
  order.splice(to, 0, moved);
  return order;
}
