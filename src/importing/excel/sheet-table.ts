/* Rows of a sheet to a raw table, the same that a file of text becomes. */
import type { TextColumn } from '../../table/column.ts';
import { guessDecimalMark, type DecimalMark } from '../../table/number-text.ts';
import { columnLetters, findLayout } from '../header-row.ts';
import { readHeader } from '../header-text.ts';
import { RawTableBuilder, type RawColumn, type RawTable } from '../raw-table.ts';
import { problemLimit } from '../types.ts';
import { CellBits } from './cell-bits.ts';
import type { SheetSize } from './count-sheet.ts';
import { rewriteNumbers } from './rewrite-numbers.ts';
import type { CellFaultCode, SheetListener, SheetRow } from './sheet-reader.ts';

interface CellFault {
  readonly code: CellFaultCode;
  readonly row: number;
  readonly column: number;
  readonly found: string;
}

/** What is known of a column beyond its texts. */
class ColumnNotes {
  readonly numbers = new CellBits();
  /** Texts with a comma or point between digits; enough of them to tell the decimal mark that people typed. */
  readonly typed: string[] = [];
  numberCount = 0;
  hiddenCount = 0;
  hidden = 0;
}

/** So many filled rows tell how wide the table is. */
const layoutSample = 100;
const mostTyped = 500;

/** Takes the rows of a sheet and makes the raw table. */
export class SheetTable implements SheetListener {
  readonly #builder: RawTableBuilder;
  readonly #file: string;
  readonly #notes: ColumnNotes[] = [];
  readonly #faults: CellFault[] = [];
  #faultCount = 0;
  #waiting: SheetRow[] | null = [];
  #width = 0;
  #lastRow = 0;
  #rows = 0;
  #columns = 0;

  constructor(file: string) {
    this.#file = file;
    this.#builder = new RawTableBuilder(file);
  }

  /** Rows with something in them, and columns up to the last one with something. */
  get size(): SheetSize {
    return { rows: this.#rows, columns: this.#columns };
  }

  /** The next row of the sheet. The first ones wait until it is known where the header stands. */
  row(row: SheetRow): void {
    this.#rows++;
    this.#columns = Math.max(this.#columns, row.cells.length);
    this.#note(row);
    if (this.#waiting === null) {
      this.#append(row);
      return;
    }
    this.#waiting.push(row);
    if (this.#waiting.length === layoutSample) this.#settle();
  }

  /** A cell that holds an error or cannot be read; all are counted, some are listed. */
  fault(code: CellFaultCode, row: number, column: number, found: string): void {
    this.#faultCount++;
    if (this.#faults.length < problemLimit) this.#faults.push({ code, row, column, found });
  }

  /** A cell whose format shows it in thousands (or millions), so that the eye saw another number than is stored. */
  hidden(column: number, thousands: number): void {
    const notes = this.#notesOf(column);
    notes.hiddenCount++;
    notes.hidden = thousands;
  }

  /** The table; refuses as RawTableBuilder does. Columns without a name and without a value are left out. */
  finish(): RawTable {
    this.#settle();
    const raw = this.#builder.finish('utf-8', ',');
    this.#reportFaults(raw);
    const marks = this.#typedMarks();
    const columns = raw.columns.flatMap((column, index) => {
      if (isUnused(column, index, raw.rowCount)) return [];
      const mark = marks.get(index) ?? marks.get('all') ?? '.';
      return [{ ...column, cells: this.#rewritten(raw, column, index, mark) }];
    });
    return { ...raw, columns };
  }

  #note({ number, cells, numbers }: SheetRow): void {
    for (const column of numbers) {
      const notes = this.#notesOf(column);
      notes.numbers.set(number);
      notes.numberCount++;
    }
    const isNumber = new Set(numbers);
    for (let column = 0; column < cells.length; column++) {
      const text = cells[column] ?? '';
      if (text === '' || isNumber.has(column) || !/\d[.,]\d/.test(text)) continue;
      const { typed } = this.#notesOf(column);
      if (typed.length < mostTyped) typed.push(text);
    }
  }

  #notesOf(column: number): ColumnNotes {
    return (this.#notes[column] ??= new ColumnNotes());
  }

  /** Finds how wide the table is, so that rows are as wide: a sheet's row ends with its last filled cell. */
  #settle(): void {
    const waiting = this.#waiting;
    if (waiting === null) return;
    this.#waiting = null;
    this.#width = findLayout(waiting.map(({ cells }) => cells))?.names.length ?? 0;
    for (const row of waiting) this.#append(row);
  }

  /** Blank rows count, so that rows keep their numbers; those after the last filled row are no part of the table. */
  #append({ number, cells }: SheetRow): void {
    while (++this.#lastRow < number) this.#builder.append(Array<string>(this.#width).fill(''));
    const missing = this.#width - cells.length;
    this.#builder.append(missing > 0 ? [...cells, ...Array<string>(missing).fill('')] : cells);
  }

  #reportFaults(raw: RawTable): void {
    const below = this.#faults.filter(({ row }) => row > raw.dialect.headerRow);
    const listed = below.map(({ code, row, column, found }) => ({
      code,
      place: { file: this.#file, row, column: raw.columns[column]?.name ?? columnLetters(column) },
      data: { found },
    }));
    raw.problems.join({ listed, count: this.#faultCount - (this.#faults.length - below.length) });
  }

  /** The decimal mark that the texts of each column use, and of most columns under 'all'. */
  #typedMarks(): ReadonlyMap<number | 'all', DecimalMark> {
    const marks = new Map<number | 'all', DecimalMark>();
    let balance = 0;
    this.#notes.forEach(({ typed }, column) => {
      const mark = guessDecimalMark(typed);
      if (mark === null) return;
      marks.set(column, mark);
      balance += mark === ',' ? 1 : -1;
    });
    if (balance !== 0) marks.set('all', balance > 0 ? ',' : '.');
    return marks;
  }

  /**
   * Cells that are numbers, in the column's own writing, so that they and typed texts are read alike. Where the header
   * says "tkr" and the format leaves the thousands away, the number is the one that is shown.
   */
  #rewritten(raw: RawTable, column: RawColumn, index: number, mark: DecimalMark): TextColumn {
    const notes = this.#notes[index];
    if (notes === undefined || notes.numberCount === 0) return column.cells;
    const isShown =
      notes.hiddenCount > notes.numberCount / 2 && readHeader(column.name).exponent === notes.hidden;
    const shift = isShown ? -notes.hidden : 0;
    if (mark === '.' && shift === 0) return column.cells;
    return rewriteNumbers(column.cells, (row) => notes.numbers.has(raw.rowNumbers[row] ?? 0), mark, shift);
  }
}

function isUnused({ name, cells }: RawColumn, index: number, rows: number): boolean {
  return name === columnLetters(index) && (cells.offsets[rows] ?? 0) === 0;
}
