import { refuse } from '../table/problem.ts';
import { listLimits as limits } from '../limits/list.ts';
import { splitRecords, type Newline } from './papa-records.ts';
import { RawTableBuilder, type RawTable } from './raw-table.ts';
import type { Delimiter, Encoding } from './types.ts';

export interface CsvDialect {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** Characters at the start that are no part of the table: a "sep=;" line. */
  readonly skip: number;
}

const parseEvery = 1 << 20;

/**
 * Reads delimited text, piece by piece, into a raw table. Refuses with 'quote-never-closed' {file, row} when a quotation
 * mark swallows lines, with 'row-too-wide' {file, row} {limit} when a record is longer than any row can be, and as
 * RawTableBuilder does. Records are cut with whole ones only, so no row is read twice by more than one step.
 */
export async function readCsv(
  texts: AsyncIterable<string>,
  dialect: CsvDialect,
  file: string,
): Promise<RawTable> {
  const builder = new RawTableBuilder(file);
  let text = '';
  let tried = 0;
  let skip = dialect.skip;
  for await (const piece of texts) {
    text += piece;
    if (text.length - tried < parseEvery) continue;
    text = takeRecords(text.slice(skip), dialect, builder, file, false);
    skip = 0;
    tried = text.length;
    if (tried > limits.rowChars) throw tooWide(text, dialect, builder, file);
  }
  // A line end at the end of the file closes the last record and opens no further one.
  const rest = takeRecords(text.slice(skip), dialect, builder, file, false);
  if (rest !== '') takeRecords(rest, dialect, builder, file, true);
  return builder.finish(dialect.encoding, dialect.delimiter);
}

/** Gives the whole records to the builder and returns the unfinished rest. */
function takeRecords(
  text: string,
  { delimiter, newline }: CsvDialect,
  builder: RawTableBuilder,
  file: string,
  isLast: boolean,
): string {
  const { records, used, unclosed } = splitRecords(text, delimiter, newline, isLast);
  if (unclosed !== null) throw refuse('quote-never-closed', { file, row: builder.records + unclosed + 1 });
  for (const record of records) builder.append(record);
  return text.slice(used);
}

/** Why a record does not end within any row's length: an open quotation mark, or no line breaks. */
function tooWide(text: string, dialect: CsvDialect, builder: RawTableBuilder, file: string): Error {
  const row = builder.records + 1;
  const { unclosed } = splitRecords(text, dialect.delimiter, dialect.newline, true);
  if (unclosed !== null) return refuse('quote-never-closed', { file, row });
  return refuse('row-too-wide', { file, row }, { limit: limits.rowChars });
}
