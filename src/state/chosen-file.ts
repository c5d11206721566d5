/* A file that the reader chose once and that is kept up to date, in browsers that let a page write to a file. */
import type { WrittenBackup } from '../engine/protocol.ts';
import type { EngineClient } from '../engine/client.ts';
import {
  loadChosenFile,
  loadSavedMark,
  saveChosenFile,
  saveSavedMark,
  type ChosenFile,
} from '../storage/keeping.ts';
import { fileNewsOf } from './file-news.svelte.ts';
import { loadKept } from '../storage/counts.ts';
import type { Store } from '../storage/store.ts';

/* Not in the types of the language yet, and not in every browser. */
interface Permitting {
  queryPermission?: (mode: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (mode: { mode: 'readwrite' }) => Promise<PermissionState>;
}
type Picker = (options: {
  suggestedName: string;
  types: readonly { description: string; accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileSystemFileHandle>;

const pickerOf = (): Picker | undefined => (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;

export interface Holder {
  readonly store: Store;
  readonly engine: EngineClient;
}

export const canKeepFile = (): boolean => pickerOf() !== undefined;

/** Lets the reader choose a file; null when the reader thinks better of it. */
export async function chooseFile(
  store: Store,
  suggestedName: string,
  description: string,
): Promise<ChosenFile | null> {
  const picker = pickerOf();
  if (picker === undefined) return null;
  let handle: FileSystemFileHandle;
  try {
    const types = [{ description, accept: { 'application/x-malkund': ['.malkund'] } }];
    handle = await picker({ suggestedName, types });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
  const chosen: ChosenFile = { handle, name: handle.name, writtenAt: null };
  await saveChosenFile(store, chosen);
  return chosen;
}

/** Whether the browser lets us write to the file now; asks the reader when `mayAsk`, which takes a press. */
export async function mayWrite({ handle }: ChosenFile, mayAsk: boolean): Promise<boolean> {
  const permitting = handle as Permitting;
  const mode = { mode: 'readwrite' } as const;
  if ((await permitting.queryPermission?.(mode)) === 'granted') return true;
  return mayAsk && (await permitting.requestPermission?.(mode)) === 'granted';
}

/** One tab at a time: a file that two write at once holds what the slower one had. */
function byTurns<Result>(work: () => Promise<Result>): Promise<Result> {
  const { locks } = navigator as { locks?: LockManager };
  return locks === undefined ? work() : locks.request('malkund.file', work);
}

/** Writes everything to the chosen file, unless something in it would be lost; with `over`, whatever is there. */
export function writeChosenFile(holder: Holder, over: boolean): Promise<WrittenBackup | null> {
  return byTurns(async () => {
    const chosen = await loadChosenFile(holder.store);
    return chosen === null ? null : write(holder, chosen, over);
  });
}

async function write({ store, engine }: Holder, chosen: ChosenFile, over: boolean): Promise<WrittenBackup> {
  const { handle, writtenAt } = chosen;
  const written = await engine.ask('writeBackup', { handle, writtenAt, over });
  if (written.kind !== 'written') return written;
  const { at, generation, counts } = written;
  await saveChosenFile(store, { ...chosen, writtenAt: at });
  await saveSavedMark(store, { at, generation, counts });
  return written;
}

/**
 * Brings the chosen file up to date when there is one, it may be written without asking, and something has changed since
 * this tab or another wrote it. What came of it is told by fileNewsOf.
 */
export async function updateChosenFile(holder: Holder): Promise<void> {
  const news = fileNewsOf(holder.store);
  try {
    const written = await byTurns(async () => {
      const chosen = await loadChosenFile(holder.store);
      if (chosen === null || !(await mayWrite(chosen, false))) return null;
      const mark = await loadSavedMark(holder.store);
      const { generation } = await loadKept(holder.store);
      if (chosen.writtenAt !== null && mark?.generation === generation) return null;
      return write(holder, chosen, false);
    });
    if (written !== null) news.tell(written);
  } catch {
    news.tellFailed();
  }
}
