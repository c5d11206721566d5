/* What is dropped on the page: told apart, and the lists in a folder offered. */
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { documentLimits as limits } from '../../../src/limits/document.ts';
import { droppedLimits } from '../../../src/limits/dropped.ts';
import { sv } from '../../../src/language/sv.ts';
import DropAnswer from '../../../src/screens/start/DropAnswer.svelte';
import { readDropped as readTaken, type Dropped } from '../../../src/screens/start/dropped.ts';
import { takeDropped } from '../../../src/screens/start/take-dropped.ts';
import { renderWithWords } from '../../support/render-with-words.ts';

interface Folder {
  readonly [name: string]: File | Folder | 'unreadable';
}

const readDropped = (transfer: DataTransfer): Promise<Dropped> => readTaken(takeDropped(transfer));
const list = (name: string): File => new File(['Namn\nAlfa'], name);

/** A file or folder as browsers hand it out: a hundred entries at a time. */
function entryOf(name: string, what: File | Folder | 'unreadable'): FileSystemEntry {
  if (what === 'unreadable' || what instanceof File) {
    const file = (give: (file: File) => void, fail: (error: Error) => void): void => {
      if (what === 'unreadable') fail(new Error('denied'));
      else give(what);
    };
    return { name, isDirectory: false, file } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const left = Object.entries(what).map(([own, held]) => entryOf(own, held));
    return {
      readEntries: (give: (entries: FileSystemEntry[]) => void) => {
        give(left.splice(0, 100));
      },
    };
  };
  return { name, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

function transferOf(
  dropped: Readonly<Record<string, File | Folder>>,
  data: Readonly<Record<string, string>> = {},
): DataTransfer {
  const entries = Object.entries(dropped);
  return {
    items: entries.map(([name, what]) => ({ kind: 'file', webkitGetAsEntry: () => entryOf(name, what) })),
    // A folder comes as a file too, that cannot be read.
    files: entries.map(([name, what]) => (what instanceof File ? what : new File([], name))),
    getData: (type: string) => data[type] ?? '',
  } as unknown as DataTransfer;
}

const pathsOf = (dropped: Dropped): readonly string[] =>
  dropped.kind === 'folder' ? dropped.lists.map(({ path }) => path) : [];

describe('what was dropped', () => {
  it('is files, as many as there are', async () => {
    const files = { 'a.csv': list('a.csv'), 'bild.png': list('bild.png') };
    expect(await readDropped(transferOf(files))).toEqual({ kind: 'files', files: Object.values(files) });
  });

  it('is a folder, in whose folders all that may be lists is found, and nothing that is hidden or half written', async () => {
    const dropped = await readDropped(
      transferOf({
        Export: {
          'kunder.xlsx': list('kunder.xlsx'),
          '~$kunder.xlsx': list('~$kunder.xlsx'),
          '.DS_Store': list('.DS_Store'),
          'logga.png': list('logga.png'),
          'låst.csv': 'unreadable',
          '2025': { 'Affärer.CSV': list('Affärer.CSV'), djupt: { 'rader.txt': list('rader.txt') } },
        },
      }),
    );
    expect(dropped).toMatchObject({ kind: 'folder', name: 'Export', isCut: false });
    expect(pathsOf(dropped)).toEqual(['kunder.xlsx', '2025/Affärer.CSV', '2025/djupt/rader.txt']);
  });

  it('is several folders, and files beside them', async () => {
    const dropped = await readDropped(
      transferOf({
        a: { 'x.csv': list('x.csv') },
        b: { 'x.csv': list('x.csv') },
        'c.csv': list('c.csv'),
        'd.pdf': list('d.pdf'),
      }),
    );
    expect(pathsOf(dropped)).toEqual(['c.csv', 'a/x.csv', 'b/x.csv']);
  });

  it('is looked through only so far, and says so: a whole disk, folders without end', async () => {
    const many = Object.fromEntries(
      Array.from({ length: droppedLimits.entries + 1 }, (_, at) => [`${at}.csv`, list(`${at}.csv`)]),
    );
    const wide = await readDropped(transferOf({ disk: many }));
    expect([pathsOf(wide).length, wide]).toMatchObject([droppedLimits.entries, { isCut: true }]);
    const atTheLimit = Object.fromEntries(Object.entries(many).slice(1));
    expect(await readDropped(transferOf({ disk: atTheLimit }))).toMatchObject({ isCut: false });
    let deep: Folder = { 'k.csv': list('k.csv') };
    for (let depth = 0; depth < 20; depth++) deep = { again: deep };
    const found = await readDropped(transferOf({ deep }));
    expect([pathsOf(found).length, found]).toMatchObject([0, { isCut: true }]);
  });

  it.each([
    ['link', { 'text/uri-list': 'https://example.com/kunder.csv', 'text/plain': 'https://example.com' }],
    ['link', { 'text/plain': ' https://example.com/a ' }],
    ['file-address', { 'text/uri-list': 'file:///C:/kunder.csv' }],
    ['file-address', { 'text/plain': 'file:///C:/kunder.csv' }],
    ['text', { 'text/plain': 'Namn\tOrt\nAlfa\tUmeå' }],
    ['nothing', {}],
  ] as const)('is something else: %s', async (kind, data) => {
    expect(await readDropped(transferOf({}, data))).toEqual({ kind });
  });
});

type Answered = Exclude<Dropped, { kind: 'files' }>;

function answer(dropped: Answered) {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  const [onread, onclose] = [vi.fn(), vi.fn()];
  renderWithWords(DropAnswer, { dropped, onread, onclose });
  return { onread, onclose, user: userEvent.setup() };
}
const folderOf = (paths: readonly string[]): Answered => ({
  kind: 'folder',
  name: 'Export',
  lists: paths.map((path) => ({ path, file: list(path) })),
  isCut: false,
});
const read = (files: number) => screen.getByRole('button', { name: sv.dropped.read(files) });

describe('what is said of it', () => {
  it.each(['link', 'file-address', 'text', 'nothing'] as const)(
    'says what to do instead of %s',
    async (kind) => {
      const { onclose, user } = answer({ kind });
      expect(screen.getByText(sv.dropped[kind])).toBeInTheDocument();
      await user.click(screen.getAllByRole('button', { name: sv.common.close }).at(-1)!);
      expect(onclose).toHaveBeenCalled();
    },
  );

  it('says that there is no list in a folder', () => {
    answer(folderOf([]));
    expect(screen.getByText(sv.dropped.emptyFolder('Export'))).toBeInTheDocument();
  });

  it('reads the only list of a folder, and of several those that are chosen', async () => {
    const only = answer(folderOf(['a.csv']));
    await only.user.click(read(1));
    expect(only.onread.mock.lastCall?.[0]).toMatchObject([{ name: 'a.csv' }]);
    document.body.replaceChildren();

    const { onread, user } = answer(folderOf(['a.csv', 'b.csv', 'c.csv']));
    expect(read(0)).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'c.csv' }));
    await user.click(screen.getByRole('checkbox', { name: 'a.csv' }));
    await user.click(read(2));
    expect(onread.mock.lastCall?.[0]).toMatchObject([{ name: 'a.csv' }, { name: 'c.csv' }]);
  });

  it('reads no more files than may become one list', async () => {
    const paths = Array.from({ length: limits.sourceFiles + 1 }, (_, at) => `${at}.csv`);
    const { user } = answer(folderOf(paths));
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    expect(screen.getByText(sv.dropped.tooMany(limits.sourceFiles))).toBeInTheDocument();
    expect(read(limits.sourceFiles + 1)).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: '0.csv' }));
    expect(read(limits.sourceFiles)).toBeEnabled();
  });
});
