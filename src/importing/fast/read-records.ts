import type { ByteSource } from '../byte-source.ts';
import { RowReader, type FoundRows, type TakeRows } from './row-reader.ts';
import type { PartPlace, TableText } from './table-text.ts';
import { utf8Pieces } from './utf8-pieces.ts';

/** Telling takes its time too, and nobody sees less than a hundredth. */
const tellShare = 0.01;

/**
 * Reads the rows of a part once, those below the header, and gives them to `take` batch by batch. Rows and records are
 * counted from the start of the part; `source` holds it alone. `onBytes` hears how many bytes were read. Throws
 * Irregular and WrongEncoding as RecordScanner does; refuses with 'too-many-rows' {file} {limit} and 'file-unreadable'
 * {file}.
 */
export async function readRecords(
  source: ByteSource,
  text: TableText,
  { isStart, isEnd }: PartPlace,
  take: TakeRows,
  onBytes: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<FoundRows> {
  const rows = new RowReader(source.name, text, isStart, take);
  let told = 0;
  const tell = (bytes: number): void => {
    if (bytes - told < source.size * tellShare && bytes < source.size) return;
    told = bytes;
    onBytes(bytes);
  };
  for await (const piece of utf8Pieces(source, text.reading, isStart, tell, signal)) rows.append(piece);
  return rows.finish(isEnd);
}
