/* What one cell of a sheet says, as text in one form whatever the cell looks like in Excel. */
import { dateText } from './excel-date.ts';
import { plainMeaning, type NumberMeaning } from './number-format.ts';
import { plainNumber } from './plain-number.ts';
import { isTrue } from './workbook-parts.ts';

export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberMeaning[];
  readonly is1904: boolean;
  /** What true and false are called. */
  readonly yesNo: readonly [string, string];
}

export type CellKind = 'text' | 'number' | 'error';

export interface CellText {
  readonly text: string;
  readonly kind: CellKind;
  /** Thousands that the number's format leaves away: see NumberMeaning. */
  readonly hidden: number;
}

const textOf = (text: string): CellText => ({ text, kind: 'text', hidden: 0 });
const faultOf = (text: string): CellText => ({ text, kind: 'error', hidden: 0 });

/**
 * The cell's text. `type`, `style` and `value` are its attributes t and s and its <v> (ECMA-376 part 1, 18.3.1.4); texts
 * in the cell itself do not come here. Numbers have a point and no grouping ("1250.5", "32 %", "99.5 SEK"), dates are
 * ISO; an error keeps its name ("#N/A") and has kind 'error'.
 */
export function cellText(
  type: string | undefined,
  style: string | undefined,
  value: string,
  context: CellContext,
): CellText {
  switch (type) {
    case 's':
      return textOf(context.strings[Number(value)] ?? '');
    case 'b':
      return textOf(context.yesNo[isTrue(value.trim()) ? 0 : 1]);
    case 'e':
      return faultOf(value.trim());
    case 'd':
      return textOf(value.trim().replace(/T00:00(:00(\.0+)?)?Z?$/, ''));
    case undefined:
    case 'n':
      return numberText(value, context.styles[Number(style ?? -1)] ?? plainMeaning, context.is1904);
    default:
      return textOf(value);
  }
}

function numberText(value: string, meaning: NumberMeaning, is1904: boolean): CellText {
  const trimmed = value.trim();
  const number = Number(trimmed);
  if (trimmed === '' || !Number.isFinite(number)) return textOf(trimmed);
  if (meaning.date !== null) {
    const date = dateText(number, is1904, meaning.date);
    if (date !== null) return textOf(date);
  }
  const digits = plainNumber(number, meaning.shift);
  const filled = /^\d+$/.test(digits) ? digits.padStart(meaning.zeros, '0') : digits;
  return {
    text: meaning.unit === '' ? filled : `${filled} ${meaning.unit}`,
    kind: 'number',
    hidden: meaning.hidden,
  };
}
