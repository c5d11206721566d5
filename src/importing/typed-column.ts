/* Cells as they stand, to a typed column. Each cell is read once; what a format cannot read is missing, and listed. */
import type { Column, TextColumn } from '../table/column.ts';
import { parseDate, parseDateSerial } from '../table/date-text.ts';
import { GrowingCategory, GrowingText } from '../table/growing.ts';
import { parseNumber } from '../table/number-text.ts';
import type { Place } from '../table/problem.ts';
import { textAt } from '../table/read.ts';
import { cutText } from './cut-text.ts';
import { isBlankValue, isBlankWord } from './blank-cells.ts';
import { ProblemLog } from './problem-log.ts';
import type { RawColumn, RawTable } from './raw-table.ts';
import type { CellFormat, ColumnPlan } from './types.ts';

export interface TypedColumn {
  readonly column: Column;
  /** Cells that say something, understood or not. */
  readonly filled: number;
  readonly problems: ProblemLog;
}

interface Made {
  readonly format: CellFormat;
  readonly typed: TypedColumn;
}

/** Number and date columns, kept from the preview so that storing the list need not read them again. */
const made = new WeakMap<TextColumn, Made>();
const foundChars = 80;

/** Gives the column that a plan makes of its source. */
export type TypedBy = (plan: ColumnPlan) => TypedColumn;

/** Types columns from the cells of a raw table. */
export function typedFrom(raw: RawTable): TypedBy {
  return ({ source, format }) => {
    const column = raw.columns[source];
    if (column === undefined) throw new RangeError(`no column ${source}`);
    return typeColumn(raw, column, format);
  };
}

/** The column under a format. Texts are trimmed and NFC; those of a category have single spaces inside. */
export function typeColumn(raw: RawTable, source: RawColumn, format: CellFormat): TypedColumn {
  const known = made.get(source.cells);
  if (known !== undefined && JSON.stringify(known.format) === JSON.stringify(format)) return known.typed;
  const typed = typeCells(raw, source, format);
  if (format.kind === 'number' || format.kind === 'date') made.set(source.cells, { format, typed });
  return typed;
}

function typeCells(raw: RawTable, source: RawColumn, format: CellFormat): TypedColumn {
  switch (format.kind) {
    case 'number': {
      const { values, filled, problems } = readValues(raw, source, numberOfText(format), 'cell-not-number');
      return { column: { kind: 'number', values, unit: format.unit }, filled, problems };
    }
    case 'date': {
      const reader = dateReader(source.cells, format.order);
      const { values, filled, problems } = readValues(raw, source, reader, 'cell-not-date');
      return { column: { kind: 'date', days: values }, filled, problems };
    }
    case 'category':
      return readCategory(source.cells);
    case 'text':
      return readTexts(source.cells);
  }
}

type ValueReader = (text: string) => number;

/** Reads a cell as a number; NaN when it is none. An amount in another currency than the column's is not understood: it must not be added to the others. */
export function numberOfText(format: CellFormat & { kind: 'number' }): ValueReader {
  const exponent = Math.round(Math.log10(format.scale));
  return (text) => {
    const parsed = parseNumber(text, format.decimal, exponent);
    if (parsed === null) return NaN;
    const isOther = parsed.unit !== null && format.unit !== null && parsed.unit !== format.unit;
    return isOther ? NaN : parsed.value;
  };
}

/** Day numbers of spreadsheets are read as such only when every filled cell is one. */
function dateReader(cells: TextColumn, order: 'ymd' | 'dmy' | 'mdy'): ValueReader {
  const rows = cells.offsets.length - 1;
  for (let row = 0; row < rows; row++) {
    const text = textAt(cells, row);
    if (isBlankValue(text)) continue;
    if (Number.isNaN(parseDateSerial(text))) return (cell) => parseDate(cell, order);
  }
  return parseDateSerial;
}

function readValues(
  raw: RawTable,
  { name, cells }: RawColumn,
  read: ValueReader,
  code: 'cell-not-number' | 'cell-not-date',
): { values: Float64Array; filled: number; problems: ProblemLog } {
  const problems = new ProblemLog();
  const values = new Float64Array(raw.rowCount).fill(NaN);
  let filled = 0;
  for (let row = 0; row < raw.rowCount; row++) {
    const text = textAt(cells, row);
    if (isBlankValue(text)) continue;
    filled++;
    const value = read(text);
    if (Number.isFinite(value)) values[row] = value;
    else {
      addNotUnderstood(
        problems,
        code,
        { file: raw.fileName, row: raw.rowNumbers[row] ?? 0, column: name },
        text,
      );
    }
  }
  return { values, filled, problems };
}

function readCategory(cells: TextColumn): TypedColumn {
  const rows = cells.offsets.length - 1;
  const column = new GrowingCategory();
  const tidied = new Map<string, string>();
  let filled = 0;
  for (let row = 0; row < rows; row++) {
    const text = textAt(cells, row);
    let tidy = tidied.get(text);
    if (tidy === undefined) {
      tidy = isBlankWord(text) ? '' : tidyCategory(text);
      if (tidied.size < mostTidied) tidied.set(text, tidy);
    }
    if (tidy !== '') filled++;
    column.append(tidy);
  }
  return { column: column.freeze(), filled, problems: new ProblemLog() };
}

/** A memory of tidied values that near-unique columns cannot fill without end. */
const mostTidied = 10_000;

function readTexts(cells: TextColumn): TypedColumn {
  const rows = cells.offsets.length - 1;
  const column = new GrowingText();
  let filled = 0;
  for (let row = 0; row < rows; row++) {
    const text = textAt(cells, row);
    const tidy = isBlankWord(text) ? '' : tidyText(text);
    if (tidy !== '') filled++;
    column.append(tidy);
  }
  return { column: column.freeze(), filled, problems: new ProblemLog() };
}

/** Lists a cell that the column's format cannot read. */
export function addNotUnderstood(
  problems: ProblemLog,
  code: 'cell-not-number' | 'cell-not-date',
  place: Place,
  text: string,
): void {
  problems.add(code, place, { found: cutText(text.trim(), foundChars) });
}

/**
 * A cell of words as a column keeps it. Text from a decoder is well formed already: it writes U+FFFD where a surrogate
 * stands alone.
 */
export function tidyText(text: string): string {
  return text.normalize('NFC').trim();
}

/** A cell of a category: as tidyText, with single spaces inside. */
export function tidyCategory(text: string): string {
  return tidyText(text).replace(/\s+/gu, ' ');
}
