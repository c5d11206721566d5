/* Everything in one file, and back again. */
import { isEmptier } from '../storage/counts.ts';
import { RecordChecker, type KeptRecord } from '../storage/kept-tables.ts';
import { readState } from '../storage/read-kept.ts';
import { neededBy, restoreChosen, restoreExactly } from '../storage/restore.ts';
import { ProblemError, refuse } from '../table/problem.ts';
import { ContentsTaker } from './backup-contents.ts';
import type { BackupFrom, SavedBackup, WrittenBackup } from './backup-protocol.ts';
import type { EngineHandler, EngineHost } from './engine-host.ts';
import { readBackup, readBackupHead } from './read-backup.ts';
import type { SnapshotFolder } from './snapshot-folder.ts';
import { dropSnapshots, listSnapshots, readSnapshot, takeSnapshot } from './snapshots.ts';
import { allRecords, backupStream, headOf, toBlob } from './write-backup.ts';

type Methods = Pick<
  EngineHandler,
  | 'saveBackup'
  | 'writeBackup'
  | 'takeSnapshot'
  | 'listSnapshots'
  | 'snapshotFile'
  | 'dropSnapshots'
  | 'openBackup'
  | 'restoreBackup'
  | 'undoRestore'
>;

export function backupMethods(host: EngineHost): Methods {
  const { store } = host;
  const openFolder = async (): Promise<SnapshotFolder | null> => (await host.snapshots?.()) ?? null;
  const folderOf = async (): Promise<SnapshotFolder> => {
    const folder = await openFolder();
    if (folder === null) throw refuse('file-damaged', {}, { where: 'snapshots' });
    return folder;
  };

  const read = async (from: BackupFrom, checker: RecordChecker, take: (kept: KeptRecord) => void) => {
    if (from.kind === 'snapshot') return readSnapshot(await folderOf(), from.name, checker, take);
    try {
      const head = await readBackup(from.file, checker, take);
      checker.checkTogether();
      return head;
    } catch (error) {
      throw error instanceof ProblemError ? withFile(error, from.file.name) : error;
    }
  };

  return {
    async saveBackup(_input, report) {
      const state = await readState(store);
      const at = host.now();
      const records = allRecords(store, state, (done) => {
        report({ stage: 'writing', done });
      });
      const file = await toBlob(backupStream(headOf(state, at), records));
      return { file, at, generation: state.generation, counts: state.counts };
    },
    async writeBackup({ handle, writtenAt, over }, report) {
      const state = await readState(store);
      if (!over) {
        const refused = await whyNotOver(handle, writtenAt, state.counts);
        if (refused !== null) return refused;
      }
      const at = host.now();
      const records = allRecords(store, state, (done) => {
        report({ stage: 'writing', done });
      });
      // The browser writes beside the file and puts it in its place when it is whole.
      await backupStream(headOf(state, at), records).pipeTo(await handle.createWritable());
      const saved: SavedBackup = { at, generation: state.generation, counts: state.counts };
      return { kind: 'written', ...saved };
    },
    async takeSnapshot() {
      const folder = await openFolder();
      return folder === null ? null : takeSnapshot(store, folder, { now: host.now() });
    },
    async listSnapshots() {
      const folder = await openFolder();
      return folder === null ? null : listSnapshots(folder);
    },
    async snapshotFile({ name }) {
      const records: KeptRecord[] = [];
      const head = await readSnapshot(await folderOf(), name, new RecordChecker(), (kept) =>
        records.push(kept),
      );
      return toBlob(backupStream(head, records));
    },
    async dropSnapshots() {
      const folder = await openFolder();
      if (folder !== null) await dropSnapshots(folder);
      return null;
    },
    async openBackup({ from, isHereReadable }, report) {
      report({ stage: 'understanding', done: null });
      const checker = new RecordChecker();
      const taker = new ContentsTaker(checker);
      const head = await read(from, checker, taker.take);
      return taker.contents(head, isHereReadable ? store : null);
    },
    async restoreBackup({ from, choices, floor }, report) {
      report({ stage: 'understanding', done: null });
      const records: KeptRecord[] = [];
      const isNeeded = neededBy(choices);
      await read(from, new RecordChecker(), (kept) => {
        if (isNeeded(kept)) records.push(kept);
      });
      report({ stage: 'storing', done: null });
      const undo = await snapshotBefore(host, await openFolder());
      if (undo === null && choices.some(({ how }) => how === 'replace')) throw refuse('not-undoable');
      const kept = await restoreChosen(store, records, choices, { newId: host.newId, floor });
      return { kept, undo };
    },
    async undoRestore({ name }) {
      const folder = await folderOf();
      const records: KeptRecord[] = [];
      const head = await readSnapshot(folder, name, new RecordChecker(), (kept) => records.push(kept));
      return restoreExactly(store, records, new Set(head.lists));
    },
  };
}

/** The name of a snapshot of what is here, lists and all; null when there is nothing here, or no way to take one. */
async function snapshotBefore(host: EngineHost, folder: SnapshotFolder | null): Promise<string | null> {
  if (folder === null) return null;
  const taken = await takeSnapshot(host.store, folder, { now: host.now(), whole: true });
  if (taken !== 'taken') return null;
  return (await listSnapshots(folder))[0]?.name ?? null;
}

/** Why a file must not be written over without asking; null when it may be. */
async function whyNotOver(
  handle: FileSystemFileHandle,
  writtenAt: number | null,
  here: SavedBackup['counts'],
): Promise<WrittenBackup | null> {
  const file = await handle.getFile();
  if (file.size === 0) return null;
  try {
    const { counts: found, savedAt } = await readBackupHead(file);
    if (isEmptier(here, found)) return { kind: 'fuller', found, here };
    return savedAt === writtenAt ? null : { kind: 'changed', savedAt };
  } catch (error) {
    if (error instanceof ProblemError) return { kind: 'foreign' };
    throw error;
  }
}

function withFile({ problem: { code, place, data } }: ProblemError, file: string): ProblemError {
  return refuse(code, { ...place, file }, data);
}
