import type { ByteSource } from '../byte-source.ts';
import { CategoryReader } from './category-reader.ts';
import { Census } from './census.ts';
import { CountingReader, type ColumnReader } from './column-reader.ts';
import { DateReader } from './date-reader.ts';
import { NumberReader } from './number-reader.ts';
import type { ColumnJob, PartFound, PartJob } from './part-job.ts';
import { readRecords } from './read-records.ts';
import { RowNumbers } from './row-numbers.ts';
import { RowSample } from './row-sample.ts';
import { TextReader } from './text-reader.ts';

/**
 * Reads a part of a source into columns; `source` holds that part only. Throws and refuses as readRecords does.
 * `onBytes` hears how many bytes were read.
 */
export async function readPart(
  job: PartJob,
  source: ByteSource,
  onBytes: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<PartFound> {
  const readers = job.columns.map((column) => (column === null ? null : readerOf(job, column)));
  const sample = job.wantsProfile ? new RowSample(job.expectedRows) : null;
  const numbers = new RowNumbers();
  const { problems, totals, ...found } = await readRecords(
    source,
    job.text,
    job.place,
    (batch, firstRow) => {
      readers.forEach((reader, column) => reader?.take(batch, column));
      sample?.take(batch, firstRow);
      if (job.wantsProfile)
        for (let row = 0; row < batch.rows; row++) numbers.append(batch.numbers[row] ?? 0);
    },
    onBytes,
    signal,
  );
  return {
    ...found,
    problems: problems.counted,
    totals: totals.counted,
    columns: readers.map((reader) => reader?.finish() ?? null),
    census: readers.map((reader) => reader?.census.found ?? { filled: 0, different: [] }),
    kept: sample?.kept ?? [],
    numbers: numbers.runs,
  };
}

function readerOf({ file, wantsProfile }: PartJob, { plan, expected }: ColumnJob): ColumnReader {
  const { format, name: column, use } = plan;
  if (wantsProfile && use === 'leave') return new CountingReader();
  const census = new Census(wantsProfile);
  switch (format.kind) {
    case 'number':
      return new NumberReader(census, { file, column }, expected.rows, format);
    case 'date':
      return new DateReader(census, { file, column }, expected.rows, format.order);
    case 'category':
      return new CategoryReader(census, expected.rows);
    case 'text':
      return new TextReader(census, expected);
  }
}
