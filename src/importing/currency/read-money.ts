/* Amounts whose cells say their own currency: "1 200 kr" in one row, "€300" in the next. */
import type { CategoryColumn, NumberColumn, TextColumn } from '../../table/column.ts';
import { GrowingCategory } from '../../table/growing.ts';
import { parseNumber, type DecimalMark } from '../../table/number-text.ts';
import { textAt } from '../../table/read.ts';

export interface Money {
  /** Amounts as they stand; the unit is null when they are in several currencies. */
  readonly amounts: NumberColumn;
  /** The currency of each row; missing where neither the cell nor the header says. */
  readonly currency: CategoryColumn;
}

/**
 * Reads the amounts and the currency of each cell. `headerUnit` is the currency that the header states, for cells that
 * say none; `exponent` the power of ten that it states, as parseNumber takes it. Cells that are no amounts are missing, as
 * are amounts in per cent.
 */
export function readMoney(
  cells: TextColumn,
  decimal: DecimalMark,
  exponent: number,
  headerUnit: string | null,
): Money {
  const rows = cells.offsets.length - 1;
  const values = new Float64Array(rows).fill(NaN);
  const currency = new GrowingCategory();
  for (let row = 0; row < rows; row++) {
    const text = textAt(cells, row);
    const parsed = text === '' ? null : parseNumber(text, decimal, exponent);
    const isAmount = parsed !== null && parsed.unit !== '%';
    if (isAmount) values[row] = parsed.value;
    currency.append(isAmount ? (parsed.unit ?? headerUnit ?? '') : '');
  }
  const codes = currency.freeze();
  const [only, another] = codes.dictionary;
  const unit = another === undefined ? (only ?? null) : null;
  return { amounts: { kind: 'number', values, unit }, currency: codes };
}
