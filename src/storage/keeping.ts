/* When all was last saved to a file, and the file that is kept up to date, if one was chosen. */
import type { Counts } from './counts.ts';
import { raiseGeneration } from './generation.ts';
import { fieldOf } from './records.ts';
import type { Store } from './store.ts';

/** The last file that all was saved to. */
export interface SavedMark {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How many changes there had been. */
  readonly generation: number;
  readonly counts: Counts;
}

/** A file chosen by the reader, as the browser lets it be kept. */
export interface ChosenFile {
  readonly handle: FileSystemFileHandle;
  readonly name: string;
  /** When it was last written, by this browser; null before that. */
  readonly writtenAt: number | null;
}

const number = (record: unknown, field: string): number | null => {
  const value = fieldOf(record, field);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** When all was last saved to a file; null when it never was, or nobody knows. */
export async function loadSavedMark(store: Store): Promise<SavedMark | null> {
  const record = await store.run((tables) => tables.keeping.get('saved'));
  const [at, generation] = [number(record, 'at'), number(record, 'generation')];
  if (at === null || generation === null) return null;
  const counts = fieldOf(record, 'counts');
  const count = (name: string): number => number(counts, name) ?? 0;
  return {
    at,
    generation,
    counts: {
      studies: count('studies'),
      lists: count('lists'),
      profiles: count('profiles'),
      answers: count('answers'),
    },
  };
}

export function saveSavedMark(store: Store, mark: SavedMark): Promise<void> {
  return store.run(async (tables) => {
    await tables.keeping.put({ id: 'saved', ...mark });
  });
}

/** The file that is kept up to date; null when none is. */
export async function loadChosenFile(store: Store): Promise<ChosenFile | null> {
  const record = await store.run((tables) => tables.keeping.get('file'));
  const [handle, name] = [fieldOf(record, 'handle'), fieldOf(record, 'name')];
  if (typeof handle !== 'object' || handle === null || typeof name !== 'string') return null;
  // Only the browser makes handles, and it gives back what it was given.
  return { handle: handle as FileSystemFileHandle, name, writtenAt: number(record, 'writtenAt') };
}

export function saveChosenFile(store: Store, file: ChosenFile): Promise<void> {
  return store.run(async (tables) => {
    await tables.keeping.put({ id: 'file', ...file });
  });
}

export function forgetChosenFile(store: Store): Promise<void> {
  return store.run((tables) => tables.keeping.delete('file'));
}

/** Takes what is here for all that there is, though there were `floor` changes before. */
export function acceptWhatIsHere(store: Store, floor: number): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', [tables.keeping], () => raiseGeneration(tables, floor)),
  );
}
