/* The first and the last line of a backup: what it is, how much is in it, and the sum that proves it whole. */
import { documentLimits } from '../limits/document.ts';
import * as v from 'valibot';
import { refuse } from '../table/problem.ts';
import { fileFormat } from './file-head.ts';
import { currentVersion, migrateDocument, type Migration, type RawDocument } from './migrations.ts';
import { id, list, parseWith, whole } from './schema-parts.ts';

/** What a backup says of itself before anything else. */
export interface BackupHead {
  /** Milliseconds since 1970 (UTC). */
  readonly savedAt: number;
  /** How many changes there had been. */
  readonly generation: number;
  readonly counts: {
    readonly studies: number;
    readonly lists: number;
    readonly profiles: number;
    readonly answers: number;
  };
  /** Ids of the lists that belong to it; of a snapshot they lie in files of their own. */
  readonly lists: readonly string[];
}

/** Steps for backups. Version 1 is the first, so it has none yet. Append only. */
export const backupMigrations: readonly Migration[] = [];

const head: v.GenericSchema<unknown, BackupHead> = v.object({
  savedAt: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((text) => Date.parse(text)),
    v.number(),
  ),
  generation: whole,
  counts: v.object({ studies: whole, lists: whole, profiles: whole, answers: whole }),
  lists: list(id, documentLimits.backupLists),
});
const end = v.object({ end: v.literal(true), sum: v.pipe(v.string(), v.length(64)) });

export const isObject = (value: unknown): value is RawDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first line, without its line break. */
export function backupHeadLine({ savedAt, ...rest }: BackupHead): string {
  return JSON.stringify({
    format: fileFormat,
    kind: 'backup',
    version: currentVersion(backupMigrations),
    savedAt: new Date(savedAt).toISOString(),
    ...rest,
  });
}

/** Refuses with 'not-malkund-file', 'newer-version' {found, known} or 'file-damaged' {where}. */
export function parseBackupHead(line: unknown): BackupHead {
  if (!isObject(line) || line['format'] !== fileFormat || line['kind'] !== 'backup')
    throw refuse('not-malkund-file');
  return parseWith(head, migrateDocument(line, backupMigrations), 'head');
}

export const backupEndLine = (sum: string): string => JSON.stringify({ end: true, sum });

/** The sum that the last line tells. Refuses with 'file-damaged' {where}. */
export const parseBackupEnd = (line: unknown): string => parseWith(end, line, 'end').sum;
