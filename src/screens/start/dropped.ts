/* What was dropped on the page, told apart: files, a folder with perhaps lists in it, or something that is no file. */
import { droppedLimits } from '../../limits/dropped.ts';
import type { Taken } from './take-dropped.ts';

interface DroppedFolder {
  readonly kind: 'folder';
  readonly name: string;
  /** Files in it that may hold lists, by their paths from it: its own before those of folders in it. */
  readonly lists: readonly { readonly path: string; readonly file: File }[];
  /** There is more in it than was looked through. */
  readonly isCut: boolean;
}
export type Dropped =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | DroppedFolder
  /** An address of a page or of a file, some text, or something that the browser gives no file for. */
  | { readonly kind: 'link' | 'file-address' | 'text' | 'nothing' };

const isList = (name: string): boolean => /^[^.~].*\.(xlsx|csv|tsv|txt)$/i.test(name);

/** Tells apart and reads what was dropped. */
export async function readDropped({ entries, files, address, text }: Taken): Promise<Dropped> {
  const folders = entries.filter(isFolder);
  if (folders.length > 0) return readFolders(folders, entries, files);
  if (files.length > 0) return { kind: 'files', files };
  if (/^file:/i.test(address) || /^file:/i.test(text)) return { kind: 'file-address' };
  if (address !== '' || /^https?:\S+$/i.test(text)) return { kind: 'link' };
  return { kind: text === '' ? 'nothing' : 'text' };
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}

/** The folders as one, with the files that were dropped beside them. */
async function readFolders(
  folders: readonly FileSystemDirectoryEntry[],
  entries: readonly (FileSystemEntry | null)[],
  files: readonly File[],
): Promise<DroppedFolder> {
  const beside = files.filter((file, at) => !isFolder(entries[at] ?? null) && isList(file.name));
  const found = beside.map((file) => ({ path: file.name, file }));
  const looking = { left: droppedLimits.entries, found, isCut: false };
  for (const folder of folders)
    await lookThrough(folder, folders.length > 1 ? `${folder.name}/` : '', looking);
  found.sort((a, b) => depthOf(a.path) - depthOf(b.path) || a.path.localeCompare(b.path));
  const name = folders.map((folder) => folder.name).join(', ');
  return { kind: 'folder', name, lists: found, isCut: looking.isCut };
}

const depthOf = (path: string): number => path.split('/').length;

interface Looking {
  left: number;
  readonly found: { path: string; file: File }[];
  isCut: boolean;
}

async function lookThrough(
  folder: FileSystemDirectoryEntry,
  path: string,
  looking: Looking,
  depth = 1,
): Promise<void> {
  for await (const entry of entriesOf(folder)) {
    if (looking.left-- <= 0) {
      looking.isCut = true;
      return;
    }
    const own = `${path}${entry.name}`;
    if (isFolder(entry)) {
      if (depth === droppedLimits.depth) looking.isCut = true;
      else await lookThrough(entry, `${own}/`, looking, depth + 1);
    } else if (isList(entry.name)) {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file !== null) looking.found.push({ path: own, file });
    }
  }
}

/** The browser hands them out some at a time. What it cannot read of a folder is left out. */
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader();
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (some.length === 0) return;
    yield* some;
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => {
      resolve(null);
    });
  });
}
