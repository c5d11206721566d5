import type { Formats } from '../language/formats.ts';
import type { Messages } from '../language/messages.ts';

/** A bin in words: "20–49" of whole numbers, "20" of one alone, else "20–under 30", since its end belongs to the next. */
export function intervalText(
  { from, to }: { readonly from: number; readonly to: number },
  isWhole: boolean,
  unit: string | null,
  words: { readonly t: Messages; readonly format: Formats },
): string {
  const { format, t } = words;
  if (isWhole) return format.range(from, Math.max(from, to - 1), unit);
  return t.charts.fromTo(format.measure(from, unit), format.measure(to, unit));
}
