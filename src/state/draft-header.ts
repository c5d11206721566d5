/* Whether the first row of a pasted block names its columns. */
import { parseDate } from '../table/date-text.ts';
import { parseNumber } from '../table/number-text.ts';

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);

/** Whether a text is a number or a date, however it is written. */
export function isFigure(text: string): boolean {
  return parseNumber(text, ',') !== null || !Number.isNaN(parseDate(text, 'ymd'));
}

/**
 * A header has no figures but years, names no two columns alike, and stands above figures, or holds a word that columns
 * of customers are known by.
 */
export function looksLikeHeader(
  block: readonly (readonly string[])[],
  knownWords: readonly string[],
): boolean {
  const [first = [], ...rows] = block;
  const names = first.map((text) => text.trim().toLowerCase()).filter((text) => text !== '');
  if (names.length === 0 || new Set(names).size < names.length) return false;
  if (names.some((name) => isFigure(name) && !isYear(name))) return false;
  if (names.some((name) => knownWords.includes(name))) return true;
  return rows.length > 0 && first.some((name, column) => name !== '' && isColumnOfFigures(rows, column));
}

function isColumnOfFigures(rows: readonly (readonly string[])[], column: number): boolean {
  const filled = rows.map((row) => row[column]?.trim() ?? '').filter((text) => text !== '');
  return filled.length > 0 && filled.filter(isFigure).length >= filled.length / 2;
}
