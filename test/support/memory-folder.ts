import type { SnapshotFolder } from '../../src/engine/snapshot-folder.ts';

/** A folder in memory; its files can be torn. */
export class MemoryFolder implements SnapshotFolder {
  readonly files = new Map<string, Blob>();
  isBusy = false;

  names(): Promise<readonly string[]> {
    return Promise.resolve([...this.files.keys()]);
  }
  read(name: string): Promise<Blob | null> {
    return Promise.resolve(this.files.get(name) ?? null);
  }
  async write(name: string, stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const reader = stream.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
    this.files.set(name, new Blob(pieces));
  }
  remove(name: string): Promise<void> {
    this.files.delete(name);
    return Promise.resolve();
  }
  async alone<Result>(work: () => Promise<Result>): Promise<Result | null> {
    return this.isBusy ? null : work();
  }

  /** Cuts a file off after so much of it, 0–1. */
  tear(name: string, share: number): void {
    const file = this.files.get(name);
    if (file === undefined) throw new Error(`There is no ${name}`);
    this.files.set(name, file.slice(0, Math.floor(file.size * share)));
  }
}
