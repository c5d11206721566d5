import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createHandler, type EngineHandler } from '../../../src/engine/handler.ts';
import type { PersonPlace } from '../../../src/engine/personal/types.ts';
import { loadAnswers, saveAnswers } from '../../../src/storage/answers.ts';
import { loadDraft, saveDraft } from '../../../src/storage/drafts.ts';
import { hide } from '../../../src/storage/removal.ts';
import { keepBytes } from '../../../src/storage/sources.ts';
import type { Store } from '../../../src/storage/store.ts';
import { loadStudy, saveStudy } from '../../../src/storage/studies.ts';
import { loadList } from '../../../src/storage/lists.ts';
import { sv } from '../../../src/language/sv.ts';
import { gzip } from '../../../src/engine/gzip.ts';
import { columnNamed } from '../../../src/table/list.ts';
import { textAt } from '../../../src/table/read.ts';
import { sourceOfBlob } from '../../../src/importing/byte-source.ts';
import { freshStore } from '../../storage/fresh-store.ts';

const unheard = (): void => undefined;
/** The sole trader Canary is on the second row, and also the contact of the fourth. */
const csv = `Kund;Org.nr;Omsättning;Referens;Bransch
Alfa AB;556016-0680;1200;Ada;IT
Kim Canary;850709-9805;800;Kim Canary;Bygg
Gamma AB;556036-0793;700;Ada;Bank
Delta AB;212000-0142;100;Kim Canary;Bank
Epsilon AB;202100-5489;50;Bo;IT
`;

async function setUp(): Promise<{ store: Store; handler: EngineHandler; listId: string; studyId: string }> {
  const { store } = freshStore();
  let made = 0;
  const handler = createHandler({ store, now: () => 1_795_000_000_000, newId: () => `id-${++made}` });
  const file = new File([csv], 'kunder.csv');
  await handler.readSources({ sources: [{ kind: 'file', file }], add: false, names: sv.made }, unheard);
  for (const column of [1, 3])
    await handler.planColumn({ file: 0, column, use: 'keep', role: null }, unheard);
  await handler.chooseIntake({ choices: { personal: 'keep' } }, unheard);
  const { id: listId, studyId = '' } = await handler.storeIntake({ name: 'Kunder', market: 'b2b' }, unheard);
  const packed = await gzip(sourceOfBlob('kunder.csv', file), 1e6, () => Promise.resolve());
  await keepBytes(store, listId, [packed ?? new ArrayBuffer(0)]);
  const ref = (row: number, key: string) => ({ row, key });
  const study = await loadStudy(store, studyId);
  const { decisions } = study;
  await saveStudy(store, {
    ...study,
    decisions: {
      ...decisions,
      excluded: [ref(1, 'Kim Canary'), ref(3, 'Delta AB')],
      lines: [{ line: 'company.industry', struck: false, wording: 'Sådana som Kim Canary' }],
    },
    visited: { best: { best: [0, 1, 3] } },
  });
  await saveAnswers(store, listId, [
    { customer: ref(1, 'Kim Canary'), traits: new Map([['company.growth', 'hyper']]), buyers: [] },
    {
      customer: ref(3, 'Delta AB'),
      traits: new Map([['own.Not', 'ring Kim Canary']]),
      buyers: [
        { id: 'b1', fields: { role: 'Kim Canary, inköp' } },
        { id: 'b2', fields: { role: 'Vd' } },
      ],
    },
  ]);
  await saveDraft(store, { columns: ['Kund'], rows: [['Bo'], ['Kim Canary']] });
  return { store, handler, listId, studyId };
}

/** Everything in the database, as one text; bytes by their characters. */
function wholeText(store: Store): Promise<string> {
  return store.run(async (tables) => {
    const texts: string[] = [];
    for (const table of tables.tables)
      for (const record of await table.toArray())
        texts.push(
          JSON.stringify(record, (_, value: unknown) =>
            value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
          ),
        );
    return texts.join('\n');
  });
}

const kindsOf = (places: readonly PersonPlace[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of places) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

describe('a person', () => {
  it('is found in every place', async () => {
    const { handler } = await setUp();
    const { places, count } = await handler.findPerson({ words: 'kim  CANARY' }, unheard);
    expect(kindsOf(places)).toEqual({
      customer: 1,
      cells: 1,
      buyer: 1,
      answer: 1,
      file: 1,
      typed: 1,
      study: 1,
    });
    expect(count).toBe(7);
    expect(places).toContainEqual(expect.objectContaining({ kind: 'cells', column: 'Referens', cells: 2 }));
  });

  it.each(['850709-9805', '8507099805', '198507099805', '19850709-9805'])(
    'is found by number, however it is written: %s',
    async (words) => {
      const { handler } = await setUp();
      const { places } = await handler.findPerson({ words }, unheard);
      expect(kindsOf(places)).toEqual({ customer: 1, file: 1 });
    },
  );

  it('is not looked for by too few characters', async () => {
    const { handler } = await setUp();
    expect(await handler.findPerson({ words: ' K ' }, unheard)).toEqual({ places: [], count: 0 });
  });

  it('is gone from all of them when erased, and all else is as it was', async () => {
    const { store, handler, listId, studyId } = await setUp();
    expect(await wholeText(store)).toContain('Kim Canary');
    const { places } = await handler.findPerson({ words: 'Kim Canary' }, unheard);
    await handler.erase({ what: { kind: 'person', words: 'Kim Canary', places } }, unheard);

    const text = await wholeText(store);
    expect(text).not.toContain('Canary');
    expect(text).not.toContain('850709');
    expect((await handler.findPerson({ words: 'Kim Canary' }, unheard)).count).toBe(0);

    const list = await loadList(store, listId);
    const cells = (column: string): string[] => {
      const found = columnNamed(list, column)?.column;
      if (found?.kind !== 'text' && found?.kind !== 'category') throw new Error(`no words in ${column}`);
      return Array.from({ length: list.rowCount }, (_, row) => textAt(found, row));
    };
    expect(list.rowCount).toBe(4);
    expect(cells('Kund')).toEqual(['Alfa AB', 'Gamma AB', 'Delta AB', 'Epsilon AB']);
    expect(cells('Referens')).toEqual(['Ada', 'Ada', '', 'Bo']);
    expect(columnNamed(list, 'Omsättning')?.column).toMatchObject({
      values: Float64Array.of(1200, 700, 100, 50),
    });

    // What referred to the fourth row refers to the third.
    const { decisions, visited } = await loadStudy(store, studyId);
    expect(decisions.excluded.map(({ row }) => row)).toEqual([2]);
    expect(visited?.best).toEqual({ best: [0, 2] });
    expect(decisions.lines).toEqual([{ line: 'company.industry', struck: false, wording: null }]);
    const answers = (await loadAnswers(store, listId)).items;
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({
      customer: { row: 2 },
      buyers: [{ id: 'b2', fields: { role: 'Vd' } }],
    });
    expect((await loadDraft(store))?.rows).toEqual([['Bo']]);
  });

  it('is erased only where that is asked', async () => {
    const { store, handler, listId } = await setUp();
    const { places } = await handler.findPerson({ words: 'Kim Canary' }, unheard);
    const asked = places.filter(({ kind }) => kind === 'buyer');
    await handler.erase({ what: { kind: 'person', words: 'Kim Canary', places: asked } }, unheard);
    expect((await loadList(store, listId)).rowCount).toBe(5);
    const left = await handler.findPerson({ words: 'Kim Canary' }, unheard);
    // The file that the list was made of holds the person, so it goes whatever else is kept.
    expect(kindsOf(left.places)).toEqual({ customer: 1, cells: 1, answer: 1, typed: 1, study: 1 });
  });

  it('is erased from a study that can still be brought back, which stays removed', async () => {
    const { store, handler, listId, studyId } = await setUp();
    await hide(store, { kind: 'study', id: studyId }, 7);
    const { places } = await handler.findPerson({ words: 'Kim Canary' }, unheard);
    await handler.erase({ what: { kind: 'person', words: 'Kim Canary', places } }, unheard);
    expect(await wholeText(store)).not.toContain('Canary');
    expect(await wholeText(store)).toContain('"removedAt":7');
    expect((await loadList(store, listId)).rowCount).toBe(4);
  });
});

describe('a list', () => {
  it('is erased with its studies, answers and files; others and profiles stay', async () => {
    const { store, handler, listId } = await setUp();
    const { studyId } = await handler.createExample({ language: 'sv' }, unheard);
    await handler.erase({ what: { kind: 'list', listId } }, unheard);
    const { lists } = await handler.takeStock({}, unheard);
    expect(lists.map(({ studies }) => studies.map(({ id }) => id))).toEqual([[studyId]]);
    expect(await wholeText(store)).not.toContain('Gamma AB');
  });
});

it('says what lies here, and which columns may tell of a person', async () => {
  const { handler, listId } = await setUp();
  const { lists, typedRows } = await handler.takeStock({}, unheard);
  expect(typedRows).toBe(2);
  expect(lists).toEqual([
    expect.objectContaining({
      id: listId,
      customers: 5,
      personal: ['Org.nr'],
      answers: 2,
      buyers: 2,
      files: [{ name: 'kunder.csv', isKept: true }],
    }),
  ]);
});
