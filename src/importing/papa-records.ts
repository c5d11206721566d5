/* The only place that knows PapaParse: text to records, by its inner parser, so that no option guesses behind us. */
import Papa from 'papaparse';
import type { ParseResult } from 'papaparse';
import type { Delimiter } from './types.ts';

export type Newline = '\n' | '\r';

export interface Records {
  readonly records: readonly (readonly string[])[];
  /** Characters of the text that the records took. */
  readonly used: number;
  /** Index of the first record in which a quotation mark swallows lines; it may lie beyond the last whole record. */
  readonly unclosed: number | null;
}

/**
 * Splits text that begins at a record into records. Unless `isLast`, an unfinished record at the end is left for the
 * next call. CRLF and LF may be mixed under '\n'.
 */
export function splitRecords(text: string, delimiter: Delimiter, newline: Newline, isLast: boolean): Records {
  const whole = isLast && newline === '\n' && text.endsWith('\r') ? text.slice(0, -1) : text;
  const parser = new Papa.Parser({ delimiter, newline, header: false, dynamicTyping: false });
  // The typings leave the inner parser's result open.
  const { data, errors, meta } = parser.parse(whole, 0, !isLast) as ParseResult<string[]>;
  if (newline === '\n') for (const record of data) dropCarriageReturn(record);
  return { records: data, used: meta.cursor, unclosed: firstUnclosed(data, errors, newline) };
}

function dropCarriageReturn(record: string[]): void {
  const last = record.at(-1);
  if (last?.endsWith('\r') === true) record[record.length - 1] = last.slice(0, -1);
}

/**
 * A quotation mark is not closed when the text ends first, or when its cell runs over a line end and meets stray
 * quotation marks on the way: then it was closed by another cell's mark, and the rows between are swallowed.
 */
function firstUnclosed(
  data: readonly string[][],
  errors: ParseResult<string[]>['errors'],
  newline: Newline,
): number | null {
  const found = errors.find(({ code, row = 0 }) => {
    if (code === 'MissingQuotes') return true;
    return code === 'InvalidQuotes' && data[row]?.some((cell) => cell.includes(newline)) === true;
  });
  return found === undefined ? null : (found.row ?? 0);
}
