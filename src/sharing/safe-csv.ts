/*
 * Tables as CSV that a spreadsheet opens as words and numbers, and never runs: a cell that starts as a formula would gets
 * an apostrophe before it (OWASP, "CSV Injection").
 */

/** What a spreadsheet takes for the start of a formula, also behind spaces; tab and line ends are skipped by some. */
const formulaStart = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
const plainNumber = /^-?\d+(?:[.,]\d+)?$/;

export type CsvCell = string | number;

export interface CsvForm {
  /** Spreadsheets part cells by the mark of their language: `;` where the decimal mark is a comma. */
  readonly delimiter: ',' | ';';
}

/** The table as text of CSV: with a BOM, so that Excel reads it as UTF-8, CRLF, and quotes only where needed. */
export function safeCsv(rows: readonly (readonly CsvCell[])[], form: CsvForm): string {
  return csvMark + csvLines(rows, form);
}

/** What a CSV that is written piece by piece begins with. */
export const csvMark = '\ufeff';

/** Some lines of such a CSV. */
export function csvLines(rows: readonly (readonly CsvCell[])[], { delimiter }: CsvForm): string {
  return rows.map((row) => `${row.map((cell) => cellText(cell, delimiter)).join(delimiter)}\r\n`).join('');
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
