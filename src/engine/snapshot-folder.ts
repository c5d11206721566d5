/* Where snapshots lie: a folder of the origin's own files, which only this page can see. */

export interface SnapshotFolder {
  names(): Promise<readonly string[]>;
  /** null when there is no such file. */
  read(name: string): Promise<Blob | null>;
  /** Writes a file anew. */
  write(name: string, stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void>;
  remove(name: string): Promise<void>;
  /** Does the work while no other tab does any of this kind; null when another one does. */
  alone<Result>(work: () => Promise<Result>): Promise<Result | null>;
}

const folderName = 'snapshots';
const lockName = 'malkund.snapshots';

/* At run time some browsers lack parts of this, whatever the types say. */
interface Writer {
  createWritable?: () => Promise<FileSystemWritableFileStream>;
  createSyncAccessHandle?: () => Promise<SyncAccess>;
}
interface SyncAccess {
  truncate(size: number): void;
  write(bytes: Uint8Array, at: { readonly at: number }): number;
  flush(): void;
  close(): void;
}

/** The folder in this browser; null when the browser has none for us. */
export async function openSnapshotFolder(): Promise<SnapshotFolder | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return new OriginFolder(await root.getDirectoryHandle(folderName, { create: true }));
  } catch {
    return null;
  }
}

class OriginFolder implements SnapshotFolder {
  readonly #folder: FileSystemDirectoryHandle;

  constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder;
  }

  async names(): Promise<readonly string[]> {
    const names: string[] = [];
    const folder = this.#folder as FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };
    for await (const name of folder.keys()) names.push(name);
    return names;
  }

  async read(name: string): Promise<Blob | null> {
    try {
      return await (await this.#folder.getFileHandle(name)).getFile();
    } catch {
      return null;
    }
  }

  async write(name: string, stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
    const handle = (await this.#folder.getFileHandle(name, { create: true })) as Writer;
    if (handle.createWritable !== undefined) await stream.pipeTo(await handle.createWritable());
    else if (handle.createSyncAccessHandle !== undefined)
      await writeInPlace(await handle.createSyncAccessHandle(), stream);
    else throw new DOMException('No way to write', 'NotSupportedError');
  }

  async remove(name: string): Promise<void> {
    await this.#folder.removeEntry(name).catch(() => undefined);
  }

  async alone<Result>(work: () => Promise<Result>): Promise<Result | null> {
    if (!('locks' in navigator)) return work();
    return navigator.locks.request(lockName, { ifAvailable: true }, (lock) =>
      lock === null ? null : work(),
    );
  }
}

/** Not atomic: a file that was cut short is found out by its sum, and the one before it is used. */
async function writeInPlace(access: SyncAccess, stream: ReadableStream<Uint8Array>): Promise<void> {
  try {
    access.truncate(0);
    const reader = stream.getReader();
    for (let at = 0; ;) {
      const { done, value } = await reader.read();
      if (done) break;
      at += access.write(value, { at });
    }
    access.flush();
  } finally {
    access.close();
  }
}
