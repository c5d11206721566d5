/* A source as it stands in the file: cells as text, nothing judged yet. */
import type { TextColumn } from '../table/column.ts';
import { GrowingText } from '../table/growing.ts';
import { refuse } from '../table/problem.ts';
import { textAt } from '../table/read.ts';
import { findLayout, isBlankRow, type TableLayout } from './header-row.ts';
import { listLimits as limits } from '../limits/list.ts';
import { ProblemLog } from './problem-log.ts';
import { isTotalsRow } from './totals-row.ts';
import type { Delimiter, Dialect, Encoding } from './types.ts';

export interface RawColumn {
  readonly name: string;
  readonly cells: TextColumn;
}

export interface RawTable {
  readonly fileName: string;
  readonly dialect: Dialect;
  readonly columns: readonly RawColumn[];
  readonly rowCount: number;
  /** For each row its number in the file, counted from 1 with titles, header and blank rows. */
  readonly rowNumbers: Uint32Array;
  readonly problems: ProblemLog;
  /** Rows below the header in which every cell is blank; they are not among the rows. */
  readonly blankRows: number;
}

type Row = readonly string[];
/** So many filled records tell what the table looks like. */
const layoutSample = 100;

/** Takes the records of a file one by one and makes the raw table. */
export class RawTableBuilder {
  readonly #file: string;
  readonly #problems = new ProblemLog();
  /** Rows whose problem is counted but not listed any more. */
  readonly #unlisted: number[] = [];
  /** Records not yet placed, while the header is looked for. */
  #waiting: Row[] | null = [];
  #waitingFilled = 0;
  #layout: TableLayout | null = null;
  #columns: GrowingText[] = [];
  #rowNumbers = new Uint32Array(1024);
  #rows = 0;
  #records = 0;
  #blankRows = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** Records taken so far. */
  get records(): number {
    return this.#records + (this.#waiting?.length ?? 0);
  }

  /** Where the table begins; null while the header is looked for. */
  get layout(): TableLayout | null {
    return this.#layout;
  }

  /** Refuses with 'too-many-columns', 'too-many-rows', 'row-too-wide' or 'cell-too-long'. */
  append(record: Row): void {
    if (this.#waiting === null) {
      this.#place(record);
      return;
    }
    this.#waiting.push(record);
    if (!isBlankRow(record) && ++this.#waitingFilled === layoutSample) this.#settle();
  }

  /** The table; refuses with 'file-empty' {file} or 'only-header' {file}. */
  finish(encoding: Encoding, delimiter: Delimiter): RawTable {
    this.#settle();
    const layout = this.#layout;
    if (layout === null) throw refuse('file-empty', { file: this.#file });
    const cells = this.#columns.map((column) => column.freeze());
    const problems = this.#leaveOutTotals(cells);
    if (this.#rows === 0) throw refuse('only-header', { file: this.#file });
    return {
      fileName: this.#file,
      dialect: { encoding, delimiter, headerRow: layout.header + 1 },
      columns: cells.map((column, index) => ({
        name: layout.names[index] ?? '',
        cells: { ...column, offsets: column.offsets.subarray(0, this.#rows + 1) },
      })),
      rowCount: this.#rows,
      rowNumbers: this.#rowNumbers.slice(0, this.#rows),
      problems,
      blankRows: this.#blankRows,
    };
  }

  /** Finds the header among the waiting records and places those below it. */
  #settle(): void {
    const waiting = this.#waiting;
    if (waiting === null) return;
    this.#layout = findLayout(waiting);
    if (this.#layout === null) return;
    this.#waiting = null;
    const { header, names } = this.#layout;
    this.#records = header + 1;
    if (names.length > limits.columns) {
      const data = { found: names.length, limit: limits.columns };
      throw refuse('too-many-columns', { file: this.#file, row: this.#records }, data);
    }
    this.#columns = names.map(() => new GrowingText());
    for (const record of waiting.slice(header + 1)) this.#place(record);
  }

  #place(record: Row): void {
    this.#records++;
    if (isBlankRow(record)) {
      this.#blankRows++;
      return;
    }
    if (this.#rows === limits.rows)
      throw refuse('too-many-rows', { file: this.#file }, { limit: limits.rows });
    this.#judgeWidth(record);
    let chars = 0;
    for (let column = 0; column < this.#columns.length; column++) {
      const cell = record[column] ?? '';
      chars += cell.length;
      if (cell.length > limits.cellChars) throw this.#cellTooLong(column);
      this.#columns[column]?.append(cell);
    }
    if (chars > limits.rowChars) {
      throw refuse('row-too-wide', { file: this.#file, row: this.#records }, { limit: limits.rowChars });
    }
    this.#numberRow();
  }

  #numberRow(): void {
    if (this.#rows === this.#rowNumbers.length) {
      const longer = new Uint32Array(this.#rows * 2);
      longer.set(this.#rowNumbers);
      this.#rowNumbers = longer;
    }
    this.#rowNumbers[this.#rows++] = this.#records;
  }

  #judgeWidth(record: Row): void {
    const expected = this.#columns.length;
    const found = record.length;
    if (found === expected) return;
    if (found < expected) {
      this.#addProblem('row-too-short', { found, expected });
    } else if (found > (this.#layout?.paddedWidth ?? 0) || !isBlankRow(record.slice(expected))) {
      this.#addProblem('row-too-long', { found, expected });
    }
  }

  #addProblem(code: 'row-too-short' | 'row-too-long', data: { found: number; expected: number }): void {
    if (this.#problems.isFull) this.#unlisted.push(this.#records);
    this.#problems.add(code, { file: this.#file, row: this.#records }, data);
  }

  #cellTooLong(column: number): Error {
    const name = this.#layout?.names[column] ?? '';
    const place = { file: this.#file, row: this.#records, column: name };
    return refuse('cell-too-long', place, { limit: limits.cellChars });
  }

  /** Rows of totals at the bottom are no customers; what else was said of them is dropped. */
  #leaveOutTotals(cells: readonly TextColumn[]): ProblemLog {
    const left = new ProblemLog();
    const rows = new Set<number | undefined>();
    while (this.#rows > 0) {
      const row = this.#rows - 1;
      const found = isTotalsRow(cells.map((column) => textAt(column, row)));
      if (found === null) break;
      const number = this.#rowNumbers[row] ?? 0;
      rows.add(number);
      left.add('totals-row', { file: this.#file, row: number }, { found });
      this.#rows--;
    }
    if (rows.size === 0) return this.#problems;
    const others = this.#problems.listed.filter(({ place }) => !rows.has(place.row));
    const unlisted = this.#unlisted.filter((row) => rows.has(row)).length;
    const dropped = this.#problems.listed.length - others.length + unlisted;
    left.join({ listed: others, count: this.#problems.count - dropped });
    return left;
  }
}
