/* Which mark parts the cells: the one that gives records alike, judged by a header first. */
import { parseNumber } from '../table/number-text.ts';
import type { Newline } from './papa-records.ts';
import type { Delimiter } from './types.ts';

/** In order of trust: commas stand in prose and in numbers, tabs and semicolons seldom. */
const delimiters: readonly Delimiter[] = ['\t', ';', '|', ','];
const mostRecords = 200;

/** The delimiter and how many characters a first line such as "sep=;" takes; null without such a line. */
export function readSepLine(head: string): { delimiter: Delimiter | null; length: number } | null {
  const match = /^"?sep=(.)"?(?:\r\n|\n|\r)/iu.exec(head);
  if (match === null) return null;
  return { delimiter: delimiters.find((one) => one === match[1]) ?? null, length: match[0].length };
}

/** '\r' only when lines end in nothing else; '\n' covers CRLF too. Line ends inside quotation marks do not count. */
export function guessNewline(head: string): Newline {
  let quoted = false;
  let sawReturn = false;
  for (const mark of head) {
    if (mark === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (mark === '\n') return '\n';
    else if (mark === '\r') sawReturn = true;
  }
  return sawReturn ? '\r' : '\n';
}

/**
 * The delimiter whose count is the same in most records and not zero. `isWhole` tells that the text is not cut off.
 * A text without any gets ',': one column.
 */
export function guessDelimiter(head: string, newline: Newline, isWhole: boolean): Delimiter {
  const trials = delimiters.map((delimiter) =>
    tryOut(headRecords(head, delimiter, newline, isWhole), delimiter),
  );
  const firstHeader = Math.min(...trials.filter(({ alike }) => alike >= 0.5).map(({ header }) => header));
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const trial of trials) {
    // Decimal commas come with the rows; the true delimiter is already there in the header above.
    const score = trial.score * (trial.header > firstHeader ? 0.5 : 1);
    if (score > bestScore) {
      best = trial.delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Records as cells, quote-aware: a mark or line end inside quotation marks parts nothing. Blank records are left out. */
function headRecords(head: string, delimiter: string, newline: Newline, isWhole: boolean): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < head.length && records.length < mostRecords; at++) {
    const mark = head[at];
    if (quoted && mark === '"' && head[at + 1] === '"') {
      // A doubled mark is a mark, and the cell goes on.
      at++;
      continue;
    }
    if (mark === '"' && (quoted || at === start)) quoted = !quoted;
    if (quoted || (mark !== delimiter && mark !== newline)) continue;
    cells.push(head.slice(start, at));
    start = at + 1;
    if (mark === delimiter) continue;
    if (cells.some((cell) => cell.trim() !== '')) records.push(cells);
    cells = [];
  }
  const rest = [...cells, head.slice(start)];
  const full = records.length === mostRecords;
  if ((isWhole || records.length === 0) && !full && rest.some((cell) => cell.trim() !== ''))
    records.push(rest);
  return records;
}

interface Trial {
  readonly delimiter: Delimiter;
  /** Share of records with the usual count of marks, 0–1. */
  readonly alike: number;
  /** Index of the first record that has as many marks as usual. */
  readonly header: number;
  /** `alike`, less when no header stands on top; more marks break ties. */
  readonly score: number;
}

function tryOut(records: readonly (readonly string[])[], delimiter: Delimiter): Trial {
  const counts = records.map((cells) => cells.length - 1);
  const usual = usualCount(counts);
  // "Svensson, Anna" under "Namn": a comma that the first line does not have is part of the names.
  if (usual === 0 || (delimiter === ',' && usual === 1 && counts[0] === 0)) {
    return { delimiter, alike: 0, header: Infinity, score: 0 };
  }
  const alike = counts.filter((count) => count === usual).length / counts.length;
  const header = counts.findIndex((count) => count >= usual);
  const score = alike * (isHeaderLike(records[header] ?? []) ? 1 : 0.25) + Math.min(usual, 500) / 1e6;
  return { delimiter, alike, header, score };
}

/** The most common count that is not zero; of equals the larger. */
function usualCount(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  let usual = 0;
  for (const [count, seen] of times) {
    const most = times.get(usual) ?? 0;
    if (seen > most || (seen === most && count > usual)) usual = count;
  }
  return usual;
}

/** A header holds words: no cell of it is a number, as the halves of "1 234,50" are. */
function isHeaderLike(cells: readonly string[]): boolean {
  return cells.every((cell) => !/^[0-9]/.test(cell.trim()) || parseNumber(cell, '.') === null);
}
