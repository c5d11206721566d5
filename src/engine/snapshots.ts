/*
 * Snapshots: the small records each time, and every list once, since a list never changes. So ten of them take little more
 * room than one, however long the lists are.
 */
import type { BackupHead } from '../document/backup-head.ts';
import { isNothing } from '../storage/counts.ts';
import { RecordChecker, type KeptRecord } from '../storage/kept-tables.ts';
import { readList, readState } from '../storage/read-kept.ts';
import type { Store } from '../storage/store.ts';
import { ProblemError, refuse } from '../table/problem.ts';
import { readBackup, readBackupHead } from './read-backup.ts';
import type { SnapshotFolder } from './snapshot-folder.ts';
import { isTooOld, timesToKeep } from './snapshot-ring.ts';
import { backupStream, headOf } from './write-backup.ts';

export interface Snapshot extends BackupHead {
  readonly name: string;
  /** Lists that were too big to be kept beside it. */
  readonly missingLists: number;
}

/** All lists in snapshots together; one that does not fit is left out, and that is said. */
export const mostListBytes = 300_000_000;

/**
 * Named by when they were taken, or just after the newest when the clock has gone back since: the order of their names is
 * the order in which they were taken, whatever the clock says.
 */
const stateName = (order: number): string => `state-${String(order).padStart(15, '0')}.malkund`;
const listName = (id: string): string => `list-${encodeURIComponent(id)}.malkund`;
const orderOf = (name: string): number | null => {
  const digits = /^state-(\d{15})\.malkund$/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
};

/** What there is, newest first; one that is torn is not told of. */
export async function listSnapshots(folder: SnapshotFolder): Promise<readonly Snapshot[]> {
  const names = await folder.names();
  const states = names.filter((name) => orderOf(name) !== null).toSorted((a, b) => (a < b ? 1 : -1));
  const found: Snapshot[] = [];
  for (const name of states) {
    const head = await soundHead(folder, name);
    if (head === null) continue;
    const missingLists = head.lists.filter((id) => !names.includes(listName(id))).length;
    found.push({ ...head, name, missingLists });
  }
  return found;
}

/** The head of a snapshot whose small records are whole; null when they are not. */
async function soundHead(folder: SnapshotFolder, name: string): Promise<BackupHead | null> {
  const file = await folder.read(name);
  if (file === null) return null;
  try {
    return await readBackup(file, new RecordChecker(), () => undefined);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

export type SnapshotTaken = 'taken' | 'same' | 'nothing' | 'busy';

export interface SnapshotOptions {
  readonly now: number;
  /** Lists too, whatever their size: what comes next must be possible to undo. */
  readonly whole?: boolean;
  readonly mostBytes?: number;
}

/**
 * Takes a snapshot, unless there is one of the same state, and removes those that are too many. An empty database is no
 * reason to lose what is there: it is not taken.
 */
export async function takeSnapshot(
  store: Store,
  folder: SnapshotFolder,
  options: SnapshotOptions,
): Promise<SnapshotTaken> {
  const taken = await folder.alone(async () => {
    const state = await readState(store);
    if (isNothing(state.counts)) {
      await removeTooOld(folder, options.now);
      return 'nothing' as const;
    }
    const newest = await newestHead(folder);
    if (newest?.generation === state.generation && options.whole !== true) return 'same' as const;
    await writeLists(store, folder, state.lists, options);
    const orders = (await folder.names()).map(orderOf).filter((order) => order !== null);
    const name = stateName(Math.max(options.now, ...orders.map((order) => order + 1)));
    await folder.write(name, backupStream(headOf(state, options.now), state.records));
    await tidy(folder, name, options.now);
    return 'taken' as const;
  });
  return taken ?? 'busy';
}

async function newestHead(folder: SnapshotFolder): Promise<BackupHead | null> {
  const newest = (await folder.names()).filter((name) => orderOf(name) !== null).toSorted();
  // A torn one is no copy of anything: another is taken of the same state.
  return soundHead(folder, newest.at(-1) ?? '');
}

async function writeLists(
  store: Store,
  folder: SnapshotFolder,
  lists: readonly string[],
  { whole = false, mostBytes = mostListBytes, now }: SnapshotOptions,
): Promise<void> {
  const names = await folder.names();
  let bytes = 0;
  for (const name of names) if (name.startsWith('list-')) bytes += (await folder.read(name))?.size ?? 0;
  for (const id of lists) {
    if (names.includes(listName(id))) continue;
    const records = await readList(store, id);
    if (records.length === 0) continue;
    const head: BackupHead = {
      savedAt: now,
      generation: 0,
      counts: { studies: 0, lists: 1, profiles: 0, answers: 0 },
      lists: [id],
    };
    await folder.write(listName(id), backupStream(head, records));
    bytes += (await folder.read(listName(id)))?.size ?? 0;
    if (bytes <= mostBytes || whole) continue;
    bytes -= (await folder.read(listName(id)))?.size ?? 0;
    await folder.remove(listName(id));
  }
}

/** When each snapshot was taken by the clock of that moment; of a torn one, as its name has it. */
async function takenAt(folder: SnapshotFolder): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (const name of await folder.names()) {
    const order = orderOf(name);
    if (order !== null) times.set(name, (await headOfFile(folder, name))?.savedAt ?? order);
  }
  return times;
}

async function removeTooOld(folder: SnapshotFolder, now: number): Promise<void> {
  for (const [name, time] of await takenAt(folder)) if (isTooOld(time, now)) await folder.remove(name);
  await removeLooseLists(folder);
}

async function tidy(folder: SnapshotFolder, newest: string, now: number): Promise<void> {
  const times = await takenAt(folder);
  const kept = new Set(timesToKeep([...times.values()], now));
  for (const [name, time] of times)
    if (name !== newest && (!kept.has(time) || time === now)) await folder.remove(name);
  await removeLooseLists(folder);
}

/** What a snapshot says of itself; null when it is gone or torn. */
async function headOfFile(folder: SnapshotFolder, name: string): Promise<BackupHead | null> {
  const file = await folder.read(name);
  return file === null ? null : await readBackupHead(file).catch(() => null);
}

/** Removes the lists that no snapshot holds any more. */
async function removeLooseLists(folder: SnapshotFolder): Promise<void> {
  const names = await folder.names();
  const held = new Set<string>();
  for (const name of names) {
    if (orderOf(name) === null) continue;
    for (const id of (await headOfFile(folder, name))?.lists ?? []) held.add(listName(id));
  }
  for (const name of names) if (name.startsWith('list-') && !held.has(name)) await folder.remove(name);
}

/**
 * Reads a snapshot with the lists that are kept beside it, giving each record, checked, to `take`. A list that is missing or
 * torn is left out. Refuses with 'file-damaged' when the small records are.
 */
export async function readSnapshot(
  folder: SnapshotFolder,
  name: string,
  checker: RecordChecker,
  take: (kept: KeptRecord) => void,
): Promise<BackupHead> {
  const file = await folder.read(name);
  if (file === null) throw refuse('file-damaged', {}, { where: 'snapshot' });
  const head = await readBackup(file, checker, take);
  for (const id of head.lists) {
    const list = await folder.read(listName(id));
    if (list !== null) for (const kept of await soundList(list, checker)) take(kept);
  }
  return head;
}

/** The records of a list in a snapshot; none when it is torn. */
async function soundList(file: Blob, checker: RecordChecker): Promise<readonly KeptRecord[]> {
  const records: KeptRecord[] = [];
  const own = new RecordChecker();
  try {
    await readBackup(file, own, (kept) => records.push(kept));
    own.checkTogether();
  } catch (error) {
    if (error instanceof ProblemError) return [];
    throw error;
  }
  // Whoever reads the whole snapshot knows its lists by its own checker.
  for (const { table, record } of records) checker.check(table, record);
  return records;
}

/** Removes all of them. */
export async function dropSnapshots(folder: SnapshotFolder): Promise<void> {
  for (const name of await folder.names()) await folder.remove(name);
}
