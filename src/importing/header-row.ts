/* Where the table begins: title lines stand above the header, and some writers end each line with a delimiter. */
import { parseNumber } from '../table/number-text.ts';
import { cutText } from './cut-text.ts';
import { listLimits as limits } from '../limits/list.ts';

export interface TableLayout {
  /** Index of the header among the records looked at. */
  readonly header: number;
  readonly names: readonly string[];
  /** Rows may have so many cells without a word, when those beyond the names are blank. */
  readonly paddedWidth: number;
}

type Row = readonly string[];

/** Finds the header among the first records, and names each column once; null when all records are blank. */
export function findLayout(records: readonly Row[]): TableLayout | null {
  const header = headerIndex(records);
  if (header < 0) return null;
  const cells = records[header] ?? [];
  const rows = records.slice(header + 1).filter((row) => !isBlankRow(row));
  const usual = usualWidth(rows);
  const named = lastFilled(cells);
  const usesUnnamed = rows.some((row) => row.length === usual && lastFilled(row) > named);
  const width = usual > named && usesUnnamed ? usual : named;
  return { header, names: columnNames(cells, width), paddedWidth: Math.max(width, usual) };
}

/** Whether no cell holds more than blanks. */
export function isBlankRow(row: Row): boolean {
  return row.every((cell) => cell === '' || cell.trim() === '');
}

/** How many cells hold more than blanks. */
function filledCells(row: Row): number {
  let filled = 0;
  for (const cell of row) if (cell.trim() !== '') filled++;
  return filled;
}

/**
 * The first record that is no title line. A title line fills at most half of what rows of this table fill, and a
 * fuller record follows; in tables of one or two columns that record must also read like a header.
 */
function headerIndex(records: readonly Row[]): number {
  const filled = records.map(filledCells);
  const usual = upperQuartile(filled.filter((count) => count > 0));
  for (let at = 0; at < records.length; at++) {
    const count = filled[at] ?? 0;
    if (count === 0) continue;
    if (count > usual / 2) return at;
    const fuller = filled.findIndex((other, later) => later > at && other > usual / 2);
    const below = records[fuller];
    if (below === undefined || (usual < 3 && !isWordsOnly(below))) return at;
  }
  return -1;
}

function upperQuartile(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.75)] ?? 0;
}

function isWordsOnly(row: Row): boolean {
  return row.every((cell) => parseNumber(cell, '.') === null);
}

/** The most common number of cells; 0 without rows. */
function usualWidth(rows: readonly Row[]): number {
  const times = new Map<number, number>();
  for (const { length } of rows) times.set(length, (times.get(length) ?? 0) + 1);
  let usual = 0;
  for (const [width, seen] of times) if (seen > (times.get(usual) ?? 0)) usual = width;
  return usual;
}

/** One past the last cell that is not blank. */
function lastFilled(row: Row): number {
  return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** Unique names: "Namn", "Namn (2)"; a column without one is called by its letter, as in spreadsheets. */
export function columnNames(cells: Row, width: number): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const tidy = (cells[column] ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
    const plain = tidy === '' ? columnLetters(column) : cutText(tidy, limits.nameChars);
    let name = plain;
    for (let copy = 2; taken.has(name); copy++) name = `${plain} (${copy})`;
    taken.add(name);
    return name;
  });
}

/** A, B … Z, AA, AB … for 0, 1 … 25, 26, 27 … */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
