/* Reading a backup: nothing of it is believed until its sum is right, and nothing is stored here. */
import { parseFrameLine } from '../document/backup-frame.ts';
import { isObject, parseBackupEnd, parseBackupHead, type BackupHead } from '../document/backup-head.ts';
import { readJson } from '../document/json-text.ts';
import { documentLimits as limits } from '../limits/document.ts';
import { keptNames, RecordChecker, type KeptRecord } from '../storage/kept-tables.ts';
import { ProblemError, refuse } from '../table/problem.ts';
import { ByteReader } from './byte-reader.ts';
import { Seal } from './seal.ts';

const jsonLimits = { chars: limits.backupLineChars, depth: limits.fileDepth, nodes: Infinity };

function openPacked(file: Blob): ByteReader {
  const stream = file.stream().pipeThrough(new DecompressionStream('gzip'));
  return new ByteReader(stream, limits.backupBytes);
}

function jsonOf(line: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    throw refuse('file-damaged', {}, { where: 'line' });
  }
  const reading = readJson(text, jsonLimits);
  if (!reading.ok) throw refuse('file-damaged', {}, { where: reading.fault });
  return reading.value;
}

const withBreak = (line: Uint8Array): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(line.length + 1);
  whole.set(line);
  whole[line.length] = 0x0a;
  return whole;
};

/** What a backup says of itself, without reading on. Refuses as readBackup does. */
export async function readBackupHead(file: Blob): Promise<BackupHead> {
  const reader = openPacked(file);
  try {
    return await readHead(reader, new Seal());
  } finally {
    await reader.close();
  }
}

async function readHead(reader: ByteReader, seal: Seal): Promise<BackupHead> {
  let line: Uint8Array | null;
  try {
    line = await reader.line(limits.backupHeadChars);
  } catch (error) {
    // What does not even begin as ours is another kind of file.
    const isForeign = error instanceof ProblemError && error.problem.code === 'file-damaged';
    throw isForeign ? refuse('not-malkund-file') : error;
  }
  if (line === null) throw refuse('file-empty');
  await seal.add(withBreak(line));
  return parseBackupHead(jsonOf(line));
}

/**
 * Reads all of a backup, giving each record, checked, to `take`. What was given counts only when this resolves: the sum
 * comes last. Refuses with 'not-malkund-file', 'file-empty', 'newer-version', 'file-too-large' or 'file-damaged' {where}.
 */
export async function readBackup(
  file: Blob,
  checker: RecordChecker,
  take: (kept: KeptRecord) => void,
): Promise<BackupHead> {
  const reader = openPacked(file);
  const seal = new Seal();
  try {
    const head = await readHead(reader, seal);
    for (;;) {
      const line = await reader.line(limits.backupLineChars);
      if (line === null) throw refuse('file-damaged', {}, { where: 'end' });
      const value = jsonOf(line);
      if (isObject(value) && 'end' in value) {
        const isSound = parseBackupEnd(value) === seal.hex && (await reader.line(1)) === null;
        if (!isSound) throw refuse('file-damaged', {}, { where: 'sum' });
        return head;
      }
      await seal.add(withBreak(line));
      await takeFrame(value, reader, seal, checker, take);
    }
  } finally {
    await reader.close();
  }
}

async function takeFrame(
  value: unknown,
  reader: ByteReader,
  seal: Seal,
  checker: RecordChecker,
  take: (kept: KeptRecord) => void,
): Promise<void> {
  const frame = parseFrameLine(value);
  const buffers: ArrayBuffer[] = [];
  for (const size of frame.sizes) {
    if (size > limits.backupBufferBytes) throw refuse('file-damaged', {}, { where: 'bytes' });
    const buffer = await reader.take(size);
    await seal.add(buffer);
    buffers.push(buffer);
  }
  const table = keptNames.find((name) => name === frame.table);
  // Only a later version writes others, and what it holds would be lost.
  if (table === undefined) throw refuse('newer-version');
  for (const record of frame.withBytes(buffers)) take(checker.check(table, record));
}
