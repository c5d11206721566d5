import type { BackupContents, BackupFrom, Choice, Snapshot } from '../engine/protocol.ts';
import type { AskOptions } from '../engine/client.ts';
import {
  acceptWhatIsHere,
  forgetChosenFile,
  loadChosenFile,
  loadSavedMark,
  saveSavedMark,
  type ChosenFile,
  type SavedMark,
} from '../storage/keeping.ts';
import { backupStatus, type BackupStatus } from './backup-status.ts';
import { chooseFile, mayWrite, writeChosenFile } from './chosen-file.ts';
import { fileNewsOf, type FileAsks } from './file-news.svelte.ts';
import type { Keeping } from './keeping.svelte.ts';
import { readWitness, removeWitness } from './witness.ts';

/** A copy that the reader is looking into. */
export interface OpenedBackup {
  readonly from: BackupFrom;
  readonly contents: BackupContents;
}

/** Saving everything to a file, and getting it back: what the screens about it show and do. */
export class Backups {
  readonly #keeping: Keeping;
  #mark = $state.raw<SavedMark | null>(null);
  #chosen = $state.raw<ChosenFile | null>(null);
  #mayWrite = $state(false);
  #isKnown = $state(false);
  #snapshots = $state.raw<readonly Snapshot[] | null | undefined>(undefined);

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** Whether the rest here has been read. */
  get isKnown(): boolean {
    return this.#isKnown;
  }
  /** The file that is kept up to date, if one was chosen. */
  get chosen(): ChosenFile | null {
    return this.#chosen;
  }
  /** Whether the browser lets us write to it without asking. */
  get mayWrite(): boolean {
    return this.#mayWrite;
  }
  /** Why the file was not written, if so. */
  get asks(): FileAsks | null {
    return fileNewsOf(this.#keeping.store).asks;
  }
  /** Whether the last writing to the file failed. */
  get hasFailed(): boolean {
    return fileNewsOf(this.#keeping.store).hasFailed;
  }
  /** Newest first; null where there are none to be had, undefined until known. */
  get snapshots(): readonly Snapshot[] | null | undefined {
    return this.#snapshots;
  }

  /** What is said of the last file; null until it is known what is kept. */
  status(now: number): BackupStatus | null {
    const { kept } = this.#keeping;
    return kept === null || !this.#isKnown ? null : backupStatus(kept, this.#mark, now);
  }

  /** Reads what is known about the file. */
  async refresh(): Promise<void> {
    const { store } = this.#keeping;
    const [mark, chosen] = await Promise.all([loadSavedMark(store), loadChosenFile(store)]);
    this.#mayWrite = chosen !== null && (await mayWrite(chosen, false));
    this.#mark = mark;
    this.#chosen = chosen;
    this.#isKnown = true;
  }

  async findSnapshots(): Promise<void> {
    this.#snapshots = await this.#keeping.engine.ask('listSnapshots', {});
  }

  /** Everything as a file. `hand` gives it to the reader. */
  async save(options: AskOptions, hand: (file: Blob) => void): Promise<void> {
    const { file, ...mark } = await this.#keeping.engine.ask('saveBackup', {}, options);
    hand(file);
    await saveSavedMark(this.#keeping.store, mark);
    await this.refresh();
  }

  /** Has the reader choose a file, and writes it for the first time. */
  async choose(suggestedName: string, description: string): Promise<void> {
    const chosen = await chooseFile(this.#keeping.store, suggestedName, description);
    if (chosen !== null) await this.#write(false);
  }

  /** Asks for the browser's leave again, and brings the file up to date. Takes a press. */
  async allow(): Promise<void> {
    if (this.#chosen !== null && (await mayWrite(this.#chosen, true))) await this.#write(false);
  }

  /** Writes the file whatever is in it. */
  async writeOver(): Promise<void> {
    if (this.#chosen !== null && (await mayWrite(this.#chosen, true))) await this.#write(true);
  }

  async forgetFile(): Promise<void> {
    await forgetChosenFile(this.#keeping.store);
    fileNewsOf(this.#keeping.store).tell(null);
    await this.refresh();
  }

  snapshotFile(name: string): Promise<Blob> {
    return this.#keeping.engine.ask('snapshotFile', { name });
  }

  async dropSnapshots(): Promise<void> {
    await this.#keeping.engine.ask('dropSnapshots', {});
    await this.findSnapshots();
  }

  /** What is in a copy, beside what is here. Nothing changes. */
  async open(from: BackupFrom, options: AskOptions = {}): Promise<OpenedBackup> {
    const isHereReadable = this.#keeping.trouble?.kind !== 'unreadable';
    const contents = await this.#keeping.engine.ask('openBackup', { from, isHereReadable }, options);
    return { from, contents };
  }

  /** Puts back what was chosen. Returns the snapshot that undoes it, if there is one. */
  async restore(
    from: BackupFrom,
    choices: readonly Choice[],
    options: AskOptions = {},
  ): Promise<string | null> {
    const floor = readWitness()?.generation ?? 0;
    const { undo } = await this.#keeping.engine.ask('restoreBackup', { from, choices, floor }, options);
    await this.#keeping.settle();
    return undo;
  }

  async undo(name: string): Promise<void> {
    await this.#keeping.engine.ask('undoRestore', { name });
    await this.#keeping.settle();
  }

  /** Takes what is left for all that there is. */
  async goOn(): Promise<void> {
    await acceptWhatIsHere(this.#keeping.store, readWitness()?.generation ?? 0);
    await this.#keeping.settle();
  }

  /** Deletes a database that cannot be opened; a new worker makes a new one. This page has to be loaded anew then. */
  async clearDatabase(): Promise<void> {
    this.#keeping.engine.close();
    await this.#keeping.store.deleteAll();
  }

  /** Deletes the database and forgets that there was anything. The page has to be loaded anew. */
  async startAfresh(): Promise<void> {
    await this.clearDatabase();
    removeWitness();
  }

  async #write(over: boolean): Promise<void> {
    fileNewsOf(this.#keeping.store).tell(await writeChosenFile(this.#keeping, over));
    await this.refresh();
  }
}
