/* A small part of a source, read the slow way: where its table begins, and what its columns probably are. */
import { ProblemError } from '../../table/problem.ts';
import { readHead, type ByteSource } from '../byte-source.ts';
import { decodeHead, decodeWhole, type TextReading } from '../encoding.ts';
import { splitRecords } from '../papa-records.ts';
import { RawTableBuilder, type RawTable } from '../raw-table.ts';
import type { CsvDialect } from '../read-csv.ts';
import { recogniseDialect, type SourceChoice, type SourceHead } from '../source-head.ts';
import { Irregular } from './irregular.ts';
import type { TableText } from './table-text.ts';

export interface Sample {
  readonly source: ByteSource;
  readonly table: RawTable;
  readonly text: TableText;
  /** Rows that the whole source probably has. */
  readonly expectedRows: number;
}

/** A table that does not show its layout in the first bytes may do so in more. */
const headLengths = [1 << 16, 1 << 18, 1 << 22] as const;
/** Columns that begin alike may go on otherwise, so a large file is looked at in so many more places. */
const slices = 12;
const sliceBytes = 1 << 12;

/** The sample of a source. Throws Irregular when its head alone shows that it is not for the fast reader. */
export async function takeSample(
  source: ByteSource,
  head: SourceHead,
  reading: TextReading,
  choice: SourceChoice,
): Promise<Sample> {
  const dialect = recogniseDialect(head, reading.encoding, choice);
  try {
    for (const length of headLengths) {
      const bytes = await firstBytes(source, head, length);
      const sample = new SampleBuilder(source.name, dialect, bytes.length >= source.size);
      sample.appendHead(bytes);
      if (sample.hasLayout || sample.isWhole) return await finish(source, sample, reading);
    }
  } catch (error) {
    // What is refused here is refused by the other reader too, in the order in which it stands in the file.
    if (!(error instanceof ProblemError)) throw error;
  }
  throw new Irregular();
}

function firstBytes(source: ByteSource, head: SourceHead, length: number): Promise<Uint8Array> {
  return length <= head.bytes.length || head.isWhole
    ? Promise.resolve(head.bytes.subarray(0, length))
    : readHead(source, length);
}

async function finish(source: ByteSource, sample: SampleBuilder, reading: TextReading): Promise<Sample> {
  if (source.slice !== undefined && !sample.isWhole) {
    for (let slice = 1; slice <= slices; slice++) {
      // Even, so that UTF-16 is not cut within a unit.
      const from = 2 * Math.floor((source.size * slice) / (slices + 1) / 2);
      sample.appendSlice(await source.slice(from, from + sliceBytes));
    }
  }
  return sample.finish(source, reading);
}

class SampleBuilder {
  /** The head holds all bytes of the source. */
  readonly isWhole: boolean;
  readonly #dialect: CsvDialect;
  readonly #builder: RawTableBuilder;
  #skipBytes = 0;
  #bytes = 0;

  constructor(file: string, dialect: CsvDialect, isWhole: boolean) {
    this.#dialect = dialect;
    this.isWhole = isWhole;
    this.#builder = new RawTableBuilder(file);
  }

  get hasLayout(): boolean {
    return this.#builder.layout !== null;
  }

  appendHead(bytes: Uint8Array): void {
    const { encoding, skip } = this.#dialect;
    // What a whole text ends with, were it half a character, is part of it.
    const text = this.isWhole ? decodeWhole(bytes, encoding) : decodeHead(bytes, encoding);
    this.#skipBytes = new TextEncoder().encode(text.slice(0, skip)).length;
    this.#bytes = bytes.length;
    const rest = this.#append(text.slice(skip), false);
    if (this.isWhole && rest !== '') this.#append(rest, true);
  }

  /** Records from the first line end on, when they are as wide as the table; a slice may begin within a cell. */
  appendSlice(bytes: Uint8Array): void {
    const { encoding, delimiter, newline } = this.#dialect;
    const width = this.#builder.layout?.names.length;
    const text = decodeHead(bytes, encoding);
    const start = text.indexOf(newline) + 1;
    const { records, unclosed } = splitRecords(text.slice(start), delimiter, newline, false);
    if (unclosed !== null || start === 0) return;
    this.#bytes += bytes.length;
    for (const record of records) if (record.length === width) this.#builder.append(record);
  }

  finish(source: ByteSource, reading: TextReading): Sample {
    const { encoding, delimiter, newline } = this.#dialect;
    const table = this.#builder.finish(encoding, delimiter);
    const { layout, records } = this.#builder;
    if (layout === null) throw new Irregular();
    return {
      source,
      table,
      text: {
        reading,
        delimiter,
        newline,
        skipBytes: this.#skipBytes,
        headerRow: layout.header + 1,
        names: layout.names,
        paddedWidth: layout.paddedWidth,
      },
      expectedRows: Math.ceil((source.size / Math.max(1, this.#bytes)) * records),
    };
  }

  #append(text: string, isLast: boolean): string {
    const { delimiter, newline } = this.#dialect;
    const { records, used, unclosed } = splitRecords(text, delimiter, newline, isLast);
    if (unclosed !== null) throw new Irregular();
    for (const record of records) this.#builder.append(record);
    return text.slice(used);
  }
}
