/* What the main thread may ask about backups and snapshots. */
import type { Counts, Kept } from '../storage/counts.ts';
import type { Choice } from '../storage/restore.ts';
import type { BackupContents } from './backup-contents.ts';
import type { Snapshot, SnapshotTaken } from './snapshots.ts';

export type { BackupContents, BackupItem } from './backup-contents.ts';
export type { Choice } from '../storage/restore.ts';
export type { Snapshot } from './snapshots.ts';

/** Where something is restored from. */
export type BackupFrom =
  { readonly kind: 'file'; readonly file: File } | { readonly kind: 'snapshot'; readonly name: string };

/** All that is kept, as one file. */
export interface SavedBackup {
  readonly at: number;
  readonly generation: number;
  readonly counts: Counts;
}
export type WrittenBackup =
  | (SavedBackup & { readonly kind: 'written' })
  /** The file has something that would be lost, or somebody else has written it: nothing was written. */
  | { readonly kind: 'fuller'; readonly found: Counts; readonly here: Counts }
  | { readonly kind: 'changed'; readonly savedAt: number }
  /** The file is something else. */
  | { readonly kind: 'foreign' };

export interface BackupMethods {
  /** Everything that is kept as one file. */
  saveBackup: (input: Record<string, never>) => SavedBackup & { readonly file: Blob };
  /**
   * Writes everything to a file that the reader chose, unless what is there is fuller or was written by somebody else since
   * `writtenAt`; with `over`, whatever is there.
   */
  writeBackup: (input: {
    handle: FileSystemFileHandle;
    writtenAt: number | null;
    over: boolean;
  }) => WrittenBackup;
  /** Takes a snapshot, if there is anything new. null where this browser keeps none. */
  takeSnapshot: (input: Record<string, never>) => SnapshotTaken | null;
  /** Sound snapshots, newest first; null where this browser keeps none. */
  listSnapshots: (input: Record<string, never>) => readonly Snapshot[] | null;
  /** A snapshot as a file that can be restored anywhere. */
  snapshotFile: (input: { name: string }) => Blob;
  dropSnapshots: (input: Record<string, never>) => null;
  /** Reads all of a backup and tells what is in it, beside what is here. Nothing is stored. */
  openBackup: (input: { from: BackupFrom; isHereReadable: boolean }) => BackupContents;
  /**
   * Puts what was chosen back, all or nothing, with a snapshot of what was here before. `floor` is how many changes there
   * have been. Refuses with 'not-undoable' when something would be replaced and no snapshot could be taken.
   */
  restoreBackup: (input: { from: BackupFrom; choices: readonly Choice[]; floor: number }) => {
    kept: Kept;
    undo: string | null;
  };
  /** Makes everything as it was in a snapshot. */
  undoRestore: (input: { name: string }) => Kept;
}
