import type { ByteSource } from '../../../src/importing/byte-source.ts';
import {
  openSheet,
  type SheetChoice,
  type SheetTableOf,
} from '../../../src/importing/excel/open-workbook.ts';
import { makeWorkbook, type MadeCell, type MadeWorkbook } from './make-workbook.ts';

export function bookSource(bytes: Uint8Array): ByteSource {
  return {
    name: 'kunder.xlsx',
    size: bytes.length,
    stream: async function* () {
      for (let at = 0; at < bytes.length; at += 1000)
        yield await Promise.resolve(bytes.subarray(at, at + 1000));
    },
  };
}

export function openBytes(bytes: Uint8Array, choice: SheetChoice = {}): Promise<SheetTableOf> {
  return openSheet(bookSource(bytes), choice, () => undefined);
}

export function openBook(workbook: MadeWorkbook, choice: SheetChoice = {}): Promise<SheetTableOf> {
  return openBytes(makeWorkbook(workbook), choice);
}

/** A workbook of one sheet. */
export function openRows(
  rows: readonly (readonly MadeCell[])[],
  rest: Omit<MadeWorkbook, 'sheets'> = {},
): Promise<SheetTableOf> {
  return openBook({ sheets: [{ name: 'Blad1', rows }], ...rest });
}
