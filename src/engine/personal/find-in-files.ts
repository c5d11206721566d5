import { openFile } from '../../importing/intake/open-file.ts';
import { parseKeptSources } from '../../document/kept-sources.ts';
import { isSound } from '../../storage/erase/table-texts.ts';
import type { StoredList } from '../../storage/lists.ts';
import type { Store } from '../../storage/store.ts';
import { columnLength } from '../../table/column.ts';
import { textAt } from '../../table/read.ts';
import { unpacked } from '../reopen-intake.ts';
import { shown } from './find-in-list.ts';
import type { Matches } from './matcher.ts';
import { plain, type Found } from './found.ts';
import { searchDamaged } from './search-records.ts';
import { textsOf } from './record-texts.ts';

/** The kept files of a list that hold the words, or cannot be read any more and so may hold them; and what was decided of them. */
export async function* findInFiles(
  store: Store,
  { id: listId, name: list }: StoredList,
  matches: Matches,
): AsyncGenerator<Found> {
  const record: unknown = await store.run((tables) => tables.sources.get(listId));
  if (record === undefined) return;
  if (!isSound('sources', record)) {
    yield* searchDamaged('sources', listId, record, matches);
    return;
  }
  const kept = parseKeptSources(record);
  for (const file of kept.files) {
    if (file.bytes === null) continue;
    const text = await firstIn(file, matches).catch(() => '…');
    if (text !== null)
      yield {
        place: { kind: 'file', listId, list, file: file.name, text: shown(text) },
        told: () => [plain(text)],
      };
  }
  const said = textsOf('sources', record).filter(({ text }) => matches(text));
  const [first] = said;
  if (first !== undefined)
    yield {
      place: { kind: 'file', listId, list, file: '', text: shown(first.text) },
      told: () => said.map(({ text }) => plain(text)),
    };
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
