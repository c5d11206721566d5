import { openFile } from '../../importing/intake/open-file.ts';
import { loadSources } from '../../storage/sources.ts';
import type { StoredList } from '../../storage/lists.ts';
import type { Store } from '../../storage/store.ts';
import { columnLength } from '../../table/column.ts';
import { textAt } from '../../table/read.ts';
import { unpacked } from '../reopen-intake.ts';
import { shown } from './find-in-list.ts';
import type { Matches } from './matcher.ts';
import type { PersonPlace } from './types.ts';

/** The kept files of a list that hold the words, or cannot be read any more and so may hold them; and what was decided of them. */
export async function* findInFiles(
  store: Store,
  { id: listId, name: list }: StoredList,
  matches: Matches,
): AsyncGenerator<PersonPlace> {
  const kept = await loadSources(store, listId).catch(() => null);
  if (kept === null) return;
  for (const file of kept.files) {
    if (file.bytes === null) continue;
    const text = await firstIn(file, matches).catch(() => '…');
    if (text !== null) yield { kind: 'file', listId, list, file: file.name, text: shown(text) };
  }
  const { links, merges, duplicates, apart } = kept.choices;
  const said = [links, merges, duplicates, apart].map((one) => JSON.stringify(one)).find(matches);
  if (said !== undefined) yield { kind: 'file', listId, list, file: '', text: shown(said) };
}

async function firstIn(file: Parameters<typeof unpacked>[0], matches: Matches): Promise<string | null> {
  const { reading } = await openFile(await unpacked(file), file.dialect, () => undefined);
  for (const at of reading.table.columns.keys()) {
    const cells = await reading.texts(at);
    const rows = columnLength(cells);
    for (let row = 0; row < rows; row++) {
      const text = textAt(cells, row);
      if (text !== '' && matches(text)) return text;
    }
  }
  return null;
}
