import type { CategoryColumn } from '../../table/column.ts';
import { widen } from '../../table/widen.ts';
import { isBlankWord } from '../blank-cells.ts';
import { tidyCategory } from '../typed-column.ts';
import { ByteForms } from './byte-forms.ts';
import type { Census } from './census.ts';
import type { ColumnReader } from './column-reader.ts';
import type { PartColumn } from './part-job.ts';
import { cellMarks, textOfCell, type RecordBatch } from './record-batch.ts';

type Codes = CategoryColumn['codes'];

/** Few different words: known again by their bytes, so that each form is decoded and tidied once. */
export class CategoryReader implements ColumnReader {
  readonly census: Census;
  readonly #forms = new ByteForms();
  #codeOfForm = new Uint32Array(256);
  readonly #codeOfWord = new Map<string, number>();
  #codes: Codes;
  #rows = 0;
  #filled = 0;

  constructor(census: Census, expectedRows: number) {
    this.census = census;
    this.#codes = new Uint8Array(expectedRows);
  }

  take(batch: RecordBatch, column: number): void {
    const { rows, width, view, starts, ends, marks } = batch;
    const forms = this.#forms;
    this.#codes = widen(this.#codes, this.#rows + rows);
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      let code = 0;
      if (end > start) {
        if (((marks[cell] ?? 0) & cellMarks.doubled) !== 0) code = this.#codeOf(batch, cell);
        else {
          const known = forms.count;
          const form = forms.numberOf(view, start, end);
          if (form === known) {
            this.#codeOfForm = widen(this.#codeOfForm, form + 1);
            this.#codeOfForm[form] = this.#codeOf(batch, cell);
          }
          code = this.#codeOfForm[form] ?? 0;
        }
        if (code > 0) this.#filled++;
      }
      this.#codes[this.#rows + row] = code;
    }
    this.#rows += rows;
    this.census.filled = this.#filled;
  }

  /** The code of a cell, which gets one when its word is new; 0 when it says nothing. */
  #codeOf(batch: RecordBatch, cell: number): number {
    if (!this.census.isDone) this.census.see(batch, cell);
    const text = textOfCell(batch, cell);
    const word = isBlankWord(text) ? '' : tidyCategory(text);
    if (word === '') return 0;
    let code = this.#codeOfWord.get(word);
    if (code === undefined) {
      code = this.#codeOfWord.size + 1;
      this.#codeOfWord.set(word, code);
      if (code === 256) this.#codes = Uint16Array.from(this.#codes);
      if (code === 65_536) this.#codes = Uint32Array.from(this.#codes);
    }
    return code;
  }

  finish(): PartColumn {
    const codes = this.#codes.subarray(0, this.#rows);
    const column = { kind: 'category', codes, dictionary: [...this.#codeOfWord.keys()] } as const;
    return { column, filled: this.#filled, problems: { listed: [], count: 0 }, isSerial: null };
  }
}
