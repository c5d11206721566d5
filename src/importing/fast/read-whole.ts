import { refuse, ProblemError } from '../../table/problem.ts';
import { sourceOfBlob, type ByteSource } from '../byte-source.ts';
import { WrongEncoding } from '../encoding.ts';
import { listLimits as limits } from '../../limits/list.ts';
import type { Crew } from './crew.ts';
import { Irregular } from './irregular.ts';
import { mergeParts, type WholeFound } from './merge-parts.ts';
import type { PartFound, PartJob } from './part-job.ts';
import { readPart } from './read-part.ts';
import { findRecordStarts } from './record-starts.ts';

type OnProgress = (share: number) => void;
type Job = Omit<PartJob, 'place'>;

/**
 * Reads a whole source into columns, part of it by the crew where there is one. Throws and refuses as readRecords does,
 * for what comes first in the source, and with 'too-many-rows' {file} {limit}. `onProgress` hears the share of bytes read.
 */
export async function readWhole(
  source: ByteSource,
  job: Job,
  crew: Crew | null,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<WholeFound> {
  const found = crew === null ? null : await readInParts(source, job, crew, onProgress, signal);
  if (found !== null) return found;
  const place = { isStart: true, isEnd: true };
  const onBytes = (bytes: number): void => {
    onProgress(Math.min(1, bytes / Math.max(1, source.size)));
  };
  return mergeParts([await readPart({ ...job, place }, source, onBytes, signal)]);
}

/** Null when it cannot be done: when a part turns out not to begin where a row does, or the crew fails. */
async function readInParts(
  source: ByteSource,
  job: Job,
  crew: Crew,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<WholeFound | null> {
  const { blob, name, size } = source;
  if (blob === undefined || job.text.reading.encoding !== 'utf-8') return null;
  const starts = [0, ...(await findRecordStarts(source, job.text, crew.size + 1))];
  if (starts.length === 1) return null;
  const bytesRead = starts.map(() => 0);
  const works = starts.map((start, part) => {
    const isEnd = part === starts.length - 1;
    const piece = blob.slice(start, isEnd ? size : starts[part + 1]);
    const onBytes = (bytes: number): void => {
      bytesRead[part] = bytes;
      onProgress(bytesRead.reduce((sum, one) => sum + one) / size);
    };
    const place = { isStart: part === 0, isEnd };
    if (part > 0) return crew.read({ ...shareOf(job, starts.length), place }, piece, onBytes);
    return readPart({ ...job, place }, sourceOfBlob(name, piece), onBytes, signal);
  });
  // They are looked at in order: what one says holds only when all before it ended where it begins.
  for (const work of works) work.catch(() => undefined);
  const parts: PartFound[] = [];
  let rows = 0;
  for (const work of works) {
    const part = await work.catch((error: unknown) => {
      if (parts.length === 0 || isWord(error)) throw error;
      return null;
    });
    if (part?.endsWhole !== true) return null;
    rows += part.rows;
    if (rows > limits.rows) throw refuse('too-many-rows', { file: name }, { limit: limits.rows });
    parts.push(part);
  }
  return mergeParts(parts);
}

/** Whether the error says something of the text, rather than of whoever reads it. */
function isWord(error: unknown): boolean {
  return error instanceof Irregular || error instanceof WrongEncoding || error instanceof ProblemError;
}

/** The arrays of the first part have room for all rows; those of the others only for theirs. */
function shareOf(job: Job, parts: number): Job {
  return {
    ...job,
    columns: job.columns.map((column) => {
      if (column === null) return null;
      const { rows, bytes } = column.expected;
      return { ...column, expected: { rows: Math.ceil(rows / parts), bytes: Math.ceil(bytes / parts) } };
    }),
  };
}
