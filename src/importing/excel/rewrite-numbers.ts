import type { TextColumn } from '../../table/column.ts';
import { GrowingText } from '../../table/growing.ts';
import type { DecimalMark } from '../../table/number-text.ts';
import { textAt } from '../../table/read.ts';
import { plainNumber } from './plain-number.ts';

/** The column with the cells that are numbers written with this mark, times ten to the power `shift`. */
export function rewriteNumbers(
  cells: TextColumn,
  isNumber: (row: number) => boolean,
  mark: DecimalMark,
  shift: number,
): TextColumn {
  const rewritten = new GrowingText();
  for (let row = 0; row < cells.offsets.length - 1; row++) {
    const text = textAt(cells, row);
    rewritten.append(isNumber(row) ? rewrite(text, mark, shift) : text);
  }
  return rewritten.freeze();
}

function rewrite(text: string, mark: DecimalMark, shift: number): string {
  const shifted = shift === 0 ? text : plainNumber(Number(text), shift);
  return mark === ',' ? shifted.replace('.', ',') : shifted;
}
