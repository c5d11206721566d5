/* A backup as a packed stream, a few records at a time, so that no list is ever held as one text. */
import { frameLine } from '../document/backup-frame.ts';
import { backupEndLine, backupHeadLine, type BackupHead } from '../document/backup-head.ts';
import { readList, type KeptState } from '../storage/read-kept.ts';
import type { KeptRecord } from '../storage/kept-tables.ts';
import type { Store } from '../storage/store.ts';
import { Seal } from './seal.ts';

/** Records of one line, when they are small. */
const recordsPerFrame = 200;

export type Records = Iterable<KeptRecord> | AsyncIterable<KeptRecord>;

/** The small records of a state, and then its lists, read one by one. `onProgress` hears the share done, 0–1. */
export async function* allRecords(
  store: Store,
  state: KeptState,
  onProgress: (share: number) => void = () => undefined,
): AsyncGenerator<KeptRecord> {
  yield* state.records;
  for (const [index, id] of state.lists.entries()) {
    onProgress(index / state.lists.length);
    yield* await readList(store, id);
  }
}

export const headOf = ({ generation, counts, lists }: KeptState, savedAt: number): BackupHead => ({
  savedAt,
  generation,
  counts,
  lists,
});

/** The packed bytes of a backup. What goes wrong while the records are read ends the stream with that error. */
export function backupStream(head: BackupHead, records: Records): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  writeAll(writer, head, records).catch((error: unknown) => writer.abort(error).catch(() => undefined));
  return readable;
}

async function writeAll(
  writer: WritableStreamDefaultWriter<BufferSource>,
  head: BackupHead,
  records: Records,
): Promise<void> {
  const seal = new Seal();
  const encoder = new TextEncoder();
  const write = async (line: string, buffers: readonly ArrayBuffer[] = []): Promise<void> => {
    const bytes = encoder.encode(`${line}\n`);
    await seal.add(bytes);
    await writer.write(bytes);
    for (const buffer of buffers) {
      await seal.add(buffer);
      await writer.write(new Uint8Array(buffer));
    }
  };
  await write(backupHeadLine(head));
  let waiting: KeptRecord[] = [];
  const flush = async (): Promise<void> => {
    const [first] = waiting;
    if (first === undefined) return;
    const { line, buffers } = frameLine({
      table: first.table,
      records: waiting.map(({ record }) => record),
    });
    waiting = [];
    await write(line, buffers);
  };
  for await (const kept of records) {
    const isAlone = kept.table === 'columns' || kept.table === 'sources';
    if (isAlone || waiting[0]?.table !== kept.table || waiting.length >= recordsPerFrame) await flush();
    waiting.push(kept);
  }
  await flush();
  await writer.write(encoder.encode(`${backupEndLine(seal.hex)}\n`));
  await writer.close();
}

/** The stream as one file. It lies with the browser, not in the worker's memory. */
export async function toBlob(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const pieces: Blob[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(pieces, { type: 'application/gzip' });
    pieces.push(new Blob([value]));
  }
}
