/** Where copies of the database are kept beside it, in the browser's own files. */
const folder = 'snapshots';

/**
 * Deletes the copies of the database that the browser keeps for the page: they hold what is to be gone. Without any,
 * or where the browser keeps no such files, there is nothing to do.
 */
export async function dropSnapshots(): Promise<void> {
  const { navigator: host } = globalThis as {
    navigator?: { storage?: { getDirectory?: () => Promise<FileSystemDirectoryHandle> } };
  };
  try {
    const root = await host?.storage?.getDirectory?.();
    await root?.removeEntry(folder, { recursive: true });
  } catch (error) {
    const isNone = error instanceof Error && ['NotFoundError', 'SecurityError'].includes(error.name);
    if (!isNone) throw error;
  }
}
