/* What the browser lends of a drop only while it drops. */

export interface Taken {
  readonly entries: readonly (FileSystemEntry | null)[];
  readonly files: readonly File[];
  readonly address: string;
  readonly text: string;
}

/** Takes all of it, before anything is waited for. */
export function takeDropped(transfer: DataTransfer): Taken {
  return {
    entries: [...transfer.items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry()),
    files: [...transfer.files],
    address: transfer.getData('text/uri-list').trim(),
    text: transfer.getData('text/plain').trim(),
  };
}
