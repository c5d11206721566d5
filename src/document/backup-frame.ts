/*
 * Records as a backup holds them: one line of JSON, and after it the bytes of their buffers, one after the other. A buffer
 * stands in the JSON as {"$bytes": n}, the nth of the line, so that a table with bytes in it needs nothing of its own.
 */
import * as v from 'valibot';
import { refuse } from '../table/problem.ts';
import { isObject } from './backup-head.ts';
import { parseWith, list, whole, words } from './schema-parts.ts';

export interface Frame {
  readonly table: string;
  readonly records: readonly unknown[];
}

/** A line read, and how many bytes follow it. */
export interface FrameLine {
  readonly table: string;
  readonly sizes: readonly number[];
  /** The records, once the bytes are there. */
  readonly withBytes: (buffers: readonly ArrayBuffer[]) => readonly unknown[];
}

const mark = '$bytes';
/** Records and buffers of one line; the most that is written is far below. */
const most = { records: 100_000, buffers: 1000 };

const line = v.object({
  table: words(100),
  bytes: list(whole, most.buffers),
  records: v.pipe(v.array(v.unknown()), v.maxLength(most.records)),
});

/** The line, without its line break, and the buffers that follow it. */
export function frameLine({ table, records }: Frame): {
  readonly line: string;
  readonly buffers: readonly ArrayBuffer[];
} {
  const buffers: ArrayBuffer[] = [];
  const marked = JSON.stringify(records, (_key, value: unknown) =>
    value instanceof ArrayBuffer ? { [mark]: buffers.push(value) - 1 } : value,
  );
  const sizes = JSON.stringify(buffers.map(({ byteLength }) => byteLength));
  return { line: `{"table":${JSON.stringify(table)},"bytes":${sizes},"records":${marked}}`, buffers };
}

/** Refuses with 'file-damaged' {where}. */
export function parseFrameLine(input: unknown): FrameLine {
  const { table, bytes, records } = parseWith(line, input, 'frame');
  return { table, sizes: bytes, withBytes: (buffers) => records.map((one) => filled(one, buffers)) };
}

/** A copy in which every mark is the buffer that it stands for. Nothing is deeper than JSON was allowed to be. */
function filled(value: unknown, buffers: readonly ArrayBuffer[]): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item, buffers));
  if (!isObject(value)) return value;
  if (Object.hasOwn(value, mark)) {
    const buffer = buffers[Number(value[mark])];
    if (buffer === undefined) throw refuse('file-damaged', {}, { where: 'frame.bytes' });
    return buffer;
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part, buffers)]));
}
