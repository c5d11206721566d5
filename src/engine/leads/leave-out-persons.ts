/* Personal identity numbers stay out of a file of leads unless they are asked for. */
import { identityColumnOf, readIdentityNumber } from '../../table/personal-number.ts';
import type { ExportColumn } from './export-columns.ts';

const leftOut = '…';

/** The columns with a mark in place of each number; what is written only like one is one where its column is of such. */
export function leaveOutPersons(columns: readonly ExportColumn[], rowCount: number): readonly ExportColumn[] {
  return columns.map((column) => {
    const isPerson = personsIn(column, rowCount);
    return {
      ...column,
      cellAt(row) {
        const cell = column.cellAt(row);
        return typeof cell === 'object' || !isPerson(String(cell)) ? cell : leftOut;
      },
    };
  });
}

/** What the columns are called that hold such numbers. */
export function personalColumns(columns: readonly ExportColumn[], rowCount: number): readonly string[] {
  return columns
    .filter((column) => {
      const isPerson = personsIn(column, rowCount);
      for (let row = 0; row < rowCount; row++) if (isPerson(textAt(column, row))) return true;
      return false;
    })
    .map(({ title }) => title);
}

function textAt({ cellAt }: ExportColumn, row: number): string {
  const cell = cellAt(row);
  return typeof cell === 'object' ? '' : String(cell);
}

function personsIn(column: ExportColumn, rowCount: number): (text: string) => boolean {
  let isOfNumbers: boolean | undefined;
  const look = (): boolean => {
    const cells = Array.from({ length: rowCount }, (_, row) => textAt(column, row));
    return (
      identityColumnOf(
        cells.filter((cell) => cell !== '' && cell !== 'NaN'),
        false,
      ) !== null
    );
  };
  return (text) => {
    const found = readIdentityNumber(text);
    if (found?.of !== 'person') return false;
    return found.isSure || (isOfNumbers ??= look());
  };
}
