/* Reads the cells of a sheet row by row (ECMA-376 part 1, 18.3.1) while it is unpacked. */
import { cellText, type CellContext } from './cell-text.ts';
import { workbookLimits as excelLimits } from '../../limits/workbook.ts';
import { RichText } from './rich-text.ts';
import { unescapeText } from './text-escapes.ts';
import { WorkbookFault } from './workbook-fault.ts';
import type { XmlAttributes, XmlHandler } from './xml-reader.ts';

/** A row with at least one cell that says something, or an error. */
export interface SheetRow {
  /** Counted from 1, as Excel does. */
  readonly number: number;
  /** From column A to the last cell that says something. */
  readonly cells: readonly string[];
  /** Columns, from 0, whose cells are numbers. */
  readonly numbers: readonly number[];
}

export type CellFaultCode = 'cell-error' | 'cell-not-calculated';

export interface SheetListener {
  row(row: SheetRow): void;
  /** A cell that says nothing because its formula failed, or was never worked out by the program that wrote the file. */
  fault(code: CellFaultCode, row: number, column: number, found: string): void;
  /** A number whose format leaves thousands away. */
  hidden(column: number, thousands: number): void;
}

/** Takes a sheet's XML and tells the listener of its rows. */
export class SheetReader implements XmlHandler {
  readonly #context: CellContext;
  readonly #listener: SheetListener;
  readonly #part: string;
  readonly #inline = new RichText();
  #row = 0;
  #column = -1;
  #type: string | undefined;
  #style: string | undefined;
  #value: string | null = null;
  #isValue = false;
  #isFormula = false;
  #inlineText: string | null = null;
  #cells: string[] = [];
  #numbers: number[] = [];
  #chars = 0;
  #ended = false;

  constructor(context: CellContext, listener: SheetListener, part: string) {
    this.#context = context;
    this.#listener = listener;
    this.#part = part;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#ended) return;
    switch (name) {
      case 'row':
        this.#openRow(attributes);
        return;
      case 'c':
        this.#openCell(attributes);
        return;
      case 'v':
        this.#isValue = true;
        this.#value = '';
        return;
      case 'f':
        this.#isFormula = true;
        return;
      case 'is':
        this.#inline.begin();
        return;
      default:
        this.#inline.open(name);
    }
  }

  text(text: string): void {
    if (this.#isValue) this.#value = (this.#value ?? '') + text;
    else this.#inline.add(text);
  }

  close(name: string): void {
    if (this.#ended) return;
    switch (name) {
      case 'row':
        this.#closeRow();
        return;
      case 'c':
        this.#closeCell();
        return;
      case 'v':
        this.#isValue = false;
        return;
      case 'is':
        this.#inlineText = this.#inline.end();
        return;
      case 'sheetData':
        // What follows are links, filters and rules.
        this.#ended = true;
        return;
      default:
        this.#inline.close(name);
    }
  }

  #openRow(attributes: XmlAttributes): void {
    const stated = Number(attributes.get('r') ?? 0);
    // Writers may leave the numbers out, and some repeat or mix them up; a row is then the next one.
    this.#row = Number.isInteger(stated) && stated > this.#row ? stated : this.#row + 1;
    if (this.#row > excelLimits.lastRow) throw new WorkbookFault('damaged', this.#part);
    this.#column = -1;
    this.#cells = [];
    this.#numbers = [];
  }

  #openCell(attributes: XmlAttributes): void {
    const stated = columnOf(attributes.get('r'));
    this.#column = stated ?? this.#column + 1;
    if (this.#column >= excelLimits.lastColumn) throw new WorkbookFault('damaged', this.#part);
    this.#type = attributes.get('t');
    this.#style = attributes.get('s');
    this.#value = null;
    this.#isFormula = false;
    this.#inlineText = null;
  }

  #closeCell(): void {
    if (this.#inlineText !== null) this.#put(this.#inlineText);
    else if (this.#value !== null) this.#putValue(this.#value);
    else if (this.#isFormula) this.#listener.fault('cell-not-calculated', this.#row, this.#column, '');
  }

  #putValue(value: string): void {
    if (this.#type === 'str') {
      this.#put(unescapeText(value));
      return;
    }
    const { text, kind, hidden } = cellText(this.#type, this.#style, value, this.#context);
    if (kind === 'error') {
      this.#listener.fault('cell-error', this.#row, this.#column, text);
      return;
    }
    this.#put(text);
    if (kind === 'number') this.#numbers.push(this.#column);
    if (hidden > 0) this.#listener.hidden(this.#column, hidden);
  }

  #put(text: string): void {
    if (text === '') return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
    this.#chars += text.length;
    if (this.#chars > excelLimits.textChars) throw new WorkbookFault('too-large', this.#part);
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.#listener.row({ number: this.#row, cells: this.#cells, numbers: this.#numbers });
  }
}

/** The column of a cell reference, from 0: 27 for "AB12"; undefined when there is none. */
export function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = (reference.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > excelLimits.lastColumn) break;
  }
  return column === 0 ? undefined : column - 1;
}
