/*
 * Tables as CSV that a spreadsheet opens as words and numbers, and never runs: a cell that starts as a formula would gets
 * an apostrophe before it (OWASP, "CSV Injection"). Personal identity numbers stay out unless they are asked for.
 */
import { identityColumnOf, readIdentityNumber } from '../table/personal-number.ts';

/** What a spreadsheet takes for the start of a formula, also behind spaces; tab and line ends are skipped by some. */
const formulaStart = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
const plainNumber = /^-?\d+(?:[.,]\d+)?$/;

export type CsvCell = string | number;

export interface CsvForm {
  /** Spreadsheets part cells by the mark of their language: `;` where the decimal mark is a comma. */
  readonly delimiter: ',' | ';';
  /** Whether personal identity numbers are written out; left out, a mark stands in their place. */
  readonly personal?: 'keep' | 'leave';
}

const leftOut = '…';

/** The table as text of CSV: with a BOM, so that Excel reads it as UTF-8, CRLF, and quotes only where needed. */
export function safeCsv(rows: readonly (readonly CsvCell[])[], form: CsvForm): string {
  return csvMark + csvLines(rows, form);
}

/** What a CSV that is written piece by piece begins with. */
export const csvMark = '\ufeff';

/** Some lines of such a CSV. */
export function csvLines(rows: readonly (readonly CsvCell[])[], form: CsvForm): string {
  const { delimiter, personal = 'leave' } = form;
  const written = personal === 'keep' ? rows : withoutPersons(rows);
  return written.map((row) => `${row.map((cell) => cellText(cell, delimiter)).join(delimiter)}\r\n`).join('');
}

/** In a column of such numbers those without a hyphen are known too. */
function withoutPersons(rows: readonly (readonly CsvCell[])[]): readonly (readonly CsvCell[])[] {
  const known = new Map<number, boolean>();
  const isOfNumbers = (column: number): boolean => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const [, ...below] = rows;
    const cells = below.map((row) => String(row[column] ?? '')).filter((cell) => cell !== '');
    const found = identityColumnOf(cells, false) !== null;
    known.set(column, found);
    return found;
  };
  return rows.map((row) =>
    row.map((cell, column) => {
      const found = readIdentityNumber(String(cell));
      return found?.of === 'person' && (found.isSure || isOfNumbers(column)) ? leftOut : cell;
    }),
  );
}

function cellText(cell: CsvCell, delimiter: ',' | ';'): string {
  if (typeof cell === 'number') return numberText(cell, delimiter);
  const isFormula = formulaStart.test(cell) && !plainNumber.test(cell);
  const safe = isFormula ? `'${cell}` : cell;
  return /[",;\r\n\t]|^\s|\s$/u.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** As the spreadsheet of that language writes numbers; nothing for what is no number. */
function numberText(value: number, delimiter: ',' | ';'): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  return delimiter === ';' ? text.replace('.', ',') : text;
}
