import { numberOfText } from '../typed-column.ts';
import type { CellFormat } from '../types.ts';
import type { Census } from './census.ts';
import { NumberBytes } from './number-bytes.ts';
import type { PartColumn } from './part-job.ts';
import { ValueReader, type ValuePlace } from './value-reader.ts';

/** Reads a number column, in the unit and scale of its format; what is no number is listed, and NaN. */
export class NumberReader extends ValueReader {
  protected readonly code = 'cell-not-number';
  readonly #format: CellFormat & { kind: 'number' };
  readonly #bytes: NumberBytes;
  readonly #ofText: (text: string) => number;

  constructor(
    census: Census,
    place: ValuePlace,
    expectedRows: number,
    format: CellFormat & { kind: 'number' },
  ) {
    super(census, place, expectedRows);
    this.#format = format;
    this.#bytes = new NumberBytes(format.decimal, format.unit, Math.round(Math.log10(format.scale)));
    this.#ofText = numberOfText(format);
  }

  protected readBytes(bytes: Uint8Array, start: number, end: number): number {
    return this.#bytes.read(bytes, start, end);
  }

  protected readText(text: string): number {
    return this.#ofText(text);
  }

  finish(): PartColumn {
    const values = this.values.subarray(0, this.rows);
    const column = { kind: 'number', values, unit: this.#format.unit } as const;
    return { column, filled: this.filled, problems: this.problems.counted, isSerial: null };
  }
}
