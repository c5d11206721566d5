import type { Formats } from '../language/formats.ts';
import { isolate } from '../language/isolate.ts';
import type { Messages } from '../language/messages.ts';

/** From here on each number of an axis says its unit, so that it can be said in millions. */
const large = 1e6;

/** What an axis is called, and how its numbers are written: "Licenser" and "20", or "Omsättning" and "20 MSEK". */
export function axisWords(
  name: string,
  unit: string | null,
  highest: number,
  { t, format }: { readonly t: Messages; readonly format: Formats },
): { readonly title: string; readonly text: (value: number) => string } {
  if (unit !== null && highest >= large) return { title: name, text: (value) => format.measure(value, unit) };
  return { title: withUnit(name, unit, t), text: (value) => format.number(value) };
}

/** "Omsättning (kr)"; a unit that the name already holds as a word is not said twice. */
function withUnit(name: string, unit: string | null, t: Messages): string {
  if (unit === null) return name;
  const said = t.charts.unit(unit);
  const held = name.split(/[\s()/,]+/);
  return held.includes(unit) || held.includes(said) ? name : `${isolate(name)} (${said})`;
}
