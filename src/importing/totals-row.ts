import { parseNumber } from '../table/number-text.ts';

const totalsWords: ReadonlySet<string> = new Set([
  ...['summa', 'summa totalt', 'totalsumma', 'slutsumma', 'totalt', 'total', 'totals', 'totaler'],
  ...['grand total', 'sum', 'i alt', 'sum total', 'gesamt', 'summe', 'yhteensä'],
]);

/**
 * The word that makes a row one of totals, or null. Its first filled cell is such a word, and all other filled cells
 * are numbers, at least one; a customer called Total has words in its other cells.
 */
export function isTotalsRow(cells: readonly string[]): string | null {
  const [word, ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (word === undefined || others.length === 0) return null;
  if (!totalsWords.has(word.toLowerCase().replace(/[\s:]+$/u, ''))) return null;
  return others.every((cell) => parseNumber(cell, ',') !== null) ? word : null;
}
