import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LanguageCode, StudyBundle } from '../../src/document/types.ts';
import { studyFileParts } from '../../src/document/write-file.ts';
import { profileFileText } from '../../src/document/write-profile.ts';
import { createHandler, type EngineHandler } from '../../src/engine/handler.ts';
import type { Progress, Source } from '../../src/engine/protocol.ts';
import { makeExample } from '../../src/example/example-company.ts';
import type { IntakePreview } from '../../src/importing/intake/types.ts';
import type { SourcePreview } from '../../src/importing/types.ts';
import { sv } from '../../src/language/sv.ts';
import { analyse } from '../../src/method/analyse.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import { Random } from '../../src/statistics/random.ts';
import { loadAnswers } from '../../src/storage/answers.ts';
import { loadList, loadListMeta, loadNeverBought } from '../../src/storage/lists.ts';
import { loadProfiles, saveProfile } from '../../src/storage/profiles.ts';
import type { Store } from '../../src/storage/store.ts';
import { loadStudies, loadStudy } from '../../src/storage/studies.ts';
import { textAt } from '../../src/table/read.ts';
import { refusalOf } from '../document/refusal.ts';
import { bundle, keptProfile, sampleList, swedishProfile } from '../document/samples.ts';
import { countAll, failWrite, freshStore, nothing } from '../storage/fresh-store.ts';
import { fileInPieces, shutGate } from '../support/file-in-pieces.ts';
import { csvOf, withoutRows } from './example-csv.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const now = Date.UTC(2026, 10, 23, 8, 30);
const unheard = (): void => undefined;

/** Five customers; one cell of the second column cannot be read. */
const csv = `Kund;Omsättning;Order;Licenser;Bransch;Avtal
Alfa;1200;10;3;IT;ja
Beta;800;20;9;IT;nej
Gamma;12x;30;40;Bank;ja
Delta;100;40;2;Bank;nej
Epsilon;50;50;1;IT;ja
`;
const csvFile = (content = csv, name = 'kunder.csv'): Source => ({
  kind: 'file',
  file: new File([content], name),
});

function setUp(): {
  store: Store;
  handler: EngineHandler;
  read: (source?: Source) => Promise<SourcePreview>;
} {
  const { store } = freshStore();
  let made = 0;
  const handler = createHandler({ store, now: () => now, newId: () => `new-${++made}` });
  return {
    store,
    handler,
    read: async (source = csvFile()) => only(await handler.readSources(reading(source), unheard)),
  };
}

const reading = (...sources: Source[]) => ({ sources, add: false, names: sv.made });

/** The preview of the only file. */
function only({ files }: IntakePreview): SourcePreview {
  expect(files).toHaveLength(1);
  return files[0]!.preview;
}

/** What each column means under the plan: its role, "-" for none, in brackets when it is left out. */
function meanings(preview: SourcePreview): string[] {
  return preview.columns.map(({ plan: { name, role, use } }) => {
    const meaning = `${name}: ${role ?? '-'}`;
    return use === 'keep' ? meaning : `(${meaning})`;
  });
}

describe('readSources', () => {
  it('tells what a file holds, and stores nothing', async () => {
    const { store, read } = setUp();
    const preview = await read();
    expect(preview).toMatchObject({
      fileName: 'kunder.csv',
      rows: 5,
      dialect: { delimiter: ';', encoding: 'utf-8' },
    });
    expect(meanings(preview)).toEqual([
      'Kund: name',
      'Omsättning: revenue',
      'Order: -',
      'Licenser: metric',
      'Bransch: company.industry',
      'Avtal: own',
    ]);
    expect(await countAll(store)).toEqual(nothing);
  });

  it('reads pasted text as the file with the same words', async () => {
    const { read } = setUp();
    const fromFile = await read();
    expect(await read({ kind: 'text', text: csv, name: 'kunder.csv' })).toEqual(fromFile);
  });

  it('reads the source as the user says it is written', async () => {
    const { handler } = setUp();
    const source: Source = {
      kind: 'file',
      file: new File([Uint8Array.of(65, 44, 59, 66, 10, 0xe5, 44, 59, 49)], 'k.csv'),
    };
    await handler.readSources(reading(source), unheard);
    await handler.readAgain({ file: 0, dialect: { encoding: 'windows-1252' } }, unheard);
    const preview = only(await handler.readAgain({ file: 0, dialect: { delimiter: ',' } }, unheard));
    expect(preview.dialect).toMatchObject({ encoding: 'windows-1252', delimiter: ',' });
    expect(preview.columns[0]).toMatchObject({ plan: { name: 'A' }, samples: ['å'] });
  });

  it('reports how far it has come, up to the whole', async () => {
    const { handler } = setUp();
    const heard: Progress[] = [];
    await handler.readSources(reading({ kind: 'file', file: fileInPieces(csv, 'k.csv') }), (progress) => {
      heard.push(progress);
    });
    expect(heard.length).toBeGreaterThan(5);
    expect(new Set(heard.map(({ stage }) => stage))).toEqual(new Set(['reading', 'understanding']));
    const shares = heard.map(({ done }) => done ?? NaN);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('lets go of the source before when the new one is refused', async () => {
    const { handler, read } = setUp();
    await read();
    expect(await refusalOf(() => read(csvFile('', 'tom.csv')))).toMatchObject({
      code: 'file-empty',
      place: { file: 'tom.csv' },
    });
    expect((await refusalOf(() => handler.storeIntake({ name: 'Kunder' }, unheard))).code).toBe(
      'nothing-open',
    );
  });

  it('keeps the source asked for last, also when an earlier one takes longer to read', async () => {
    const { handler, read } = setUp();
    const { gate, open } = shutGate();
    const file = fileInPieces(csv + 'Zeta;1;2;3;IT;ja\n', 'slow.csv', gate);
    const slow = read({ kind: 'file', file });
    await read(csvFile(csv, 'fast.csv'));
    open();
    expect(await slow).toMatchObject({ fileName: 'slow.csv', rows: 6 });
    const preview = only(
      await handler.planColumn({ file: 0, column: 0, use: 'keep', role: 'name' }, unheard),
    );
    expect(preview).toMatchObject({ fileName: 'fast.csv', rows: 5 });
  });

  it('stays closed when it is closed while it is still being read', async () => {
    const { handler, read } = setUp();
    const reading = read();
    await handler.closeIntake({}, unheard);
    await reading;
    expect((await refusalOf(() => handler.storeIntake({ name: 'Kunder' }, unheard))).code).toBe(
      'nothing-open',
    );
  });
});

describe('planColumn', () => {
  it('moves a role to the column that it is given to', async () => {
    const { handler, read } = setUp();
    await read();
    const preview = only(
      await handler.planColumn({ file: 0, column: 2, use: 'keep', role: 'revenue' }, unheard),
    );
    expect(meanings(preview).slice(1, 3)).toEqual(['Omsättning: -', 'Order: revenue']);
  });

  it('counts anew what cannot be read under another meaning', async () => {
    const { handler, read } = setUp();
    expect((await read()).columns[1]).toMatchObject({ notUnderstood: 1 });
    const preview = only(
      await handler.planColumn({ file: 0, column: 1, use: 'keep', role: 'company.country' }, unheard),
    );
    expect(preview.columns[1]).toMatchObject({ notUnderstood: 0 });
    expect(preview.problemCount).toBe(0);
  });

  it('leaves a column out, keeps its role free for others, and takes it back', async () => {
    const { handler, read } = setUp();
    await read();
    const left = only(
      await handler.planColumn({ file: 0, column: 1, use: 'leave', role: 'revenue' }, unheard),
    );
    expect(meanings(left)[1]).toBe('(Omsättning: revenue)');
    expect(left.problemCount).toBe(0);
    const moved = only(
      await handler.planColumn({ file: 0, column: 2, use: 'keep', role: 'revenue' }, unheard),
    );
    expect(meanings(moved).slice(1, 3)).toEqual(['(Omsättning: -)', 'Order: revenue']);
    const back = only(
      await handler.planColumn({ file: 0, column: 1, use: 'keep', role: 'revenue' }, unheard),
    );
    expect(meanings(back).slice(1, 3)).toEqual(['Omsättning: revenue', 'Order: -']);
  });

  it('lets several columns be traits of the user’s own', async () => {
    const { handler, read } = setUp();
    await read();
    await handler.planColumn({ file: 0, column: 4, use: 'keep', role: 'own' }, unheard);
    const preview = only(await handler.planColumn({ file: 0, column: 5, use: 'keep', role: 'own' }, unheard));
    expect(meanings(preview).slice(4)).toEqual(['Bransch: own', 'Avtal: own']);
  });

  it('refuses when nothing is open', async () => {
    const { handler } = setUp();
    const choice = { file: 0, column: 0, use: 'keep', role: null } as const;
    expect((await refusalOf(() => handler.planColumn(choice, unheard))).code).toBe('nothing-open');
  });
});

describe('storeIntake', () => {
  it('stores the list under its plan, with the report of what could not be read', async () => {
    const { store, handler, read } = setUp();
    await read();
    await handler.planColumn({ file: 0, column: 5, use: 'leave', role: null }, unheard);
    const stored = await handler.storeIntake({ name: 'Kunder 2026' }, unheard);
    expect(stored).toMatchObject({ id: 'new-1', name: 'Kunder 2026', createdAt: now, rowCount: 5 });
    expect(stored.columns.map(({ name }) => name)).toEqual([
      'Kund',
      'Omsättning',
      'Order',
      'Licenser',
      'Bransch',
    ]);
    expect(stored.report).toMatchObject({
      fileName: 'kunder.csv',
      rowsStored: 5,
      problemCount: 1,
      problems: [{ code: 'cell-not-number', place: { row: 4, column: 'Omsättning' } }],
    });
    expect(await loadListMeta(store, stored.id)).toEqual(stored);
    const { columns } = await loadList(store, stored.id);
    expect(columns[1]!.column).toMatchObject({ values: Float64Array.of(1200, 800, NaN, 100, 50) });
  });

  it('reports typing and storing on the way', async () => {
    const { handler, read } = setUp();
    await read();
    const heard: string[] = [];
    await handler.storeIntake({ name: 'Kunder' }, ({ stage }) => heard.push(stage));
    expect([...new Set(heard)]).toEqual(['typing', 'storing']);
    expect(heard.at(-1)).toBe('storing');
  });

  it('stores nothing when a write fails, and keeps the source open for another try', async () => {
    const { store, handler, read } = setUp();
    await read();
    failWrite(4, new DOMException('', 'QuotaExceededError'));
    expect((await refusalOf(() => handler.storeIntake({ name: 'Kunder' }, unheard))).code).toBe(
      'storage-full',
    );
    vi.restoreAllMocks();
    expect(await countAll(store)).toEqual(nothing);
    const stored = await handler.storeIntake({ name: 'Kunder' }, unheard);
    expect(await loadListMeta(store, stored.id)).toEqual(stored);
    expect(await countAll(store)).toEqual({ ...nothing, lists: 1, columns: 6, sources: 1 });
  });

  it('refuses a plan that keeps nothing, and goes on from there', async () => {
    const { handler, read } = setUp();
    await read(csvFile('Kund\nAlfa\nBeta\n'));
    await handler.planColumn({ file: 0, column: 0, use: 'leave', role: null }, unheard);
    expect((await refusalOf(() => handler.storeIntake({ name: 'K' }, unheard))).code).toBe('nothing-kept');
    await handler.planColumn({ file: 0, column: 0, use: 'keep', role: 'name' }, unheard);
    expect(await handler.storeIntake({ name: 'K' }, unheard)).toMatchObject({ rowCount: 2 });
  });

  it('lets go of the source once it is stored', async () => {
    const { handler, read } = setUp();
    await read();
    await handler.storeIntake({ name: 'K' }, unheard);
    expect((await refusalOf(() => handler.storeIntake({ name: 'K' }, unheard))).code).toBe('nothing-open');
  });

  it('gives every list an id of its own', async () => {
    const { store, handler, read } = setUp();
    const ids: string[] = [];
    for (let time = 0; time < 2; time++) {
      await read();
      ids.push((await handler.storeIntake({ name: 'K' }, unheard)).id);
    }
    expect(new Set(ids).size).toBe(2);
    expect(await countAll(store)).toMatchObject({ lists: 2 });
  });
});

describe('closeIntake', () => {
  it('forgets the source', async () => {
    const { handler, read } = setUp();
    await read();
    expect(await handler.closeIntake({}, unheard)).toBeNull();
    expect((await refusalOf(() => handler.storeIntake({ name: 'K' }, unheard))).code).toBe('nothing-open');
  });
});

describe('several sources', () => {
  const dealsCsv = 'Affär;Kund;Fas;Belopp\n1;Alfa;Won;10\n2;Alfa;Won;5\n3;Beta;Lost;7\n4;Zeta;Lost;9\n';
  const dealsFile = csvFile(dealsCsv, 'affärer.csv');
  const add = (...sources: Source[]) => ({ ...reading(...sources), add: true });

  it('become one list, read at once or one after the other', async () => {
    const { handler } = setUp();
    const atOnce = await handler.readSources(reading(csvFile(), dealsFile), unheard);
    expect(atOnce.files.map(({ use }) => use)).toEqual(['register', 'rows']);
    expect(atOnce.customers).toBe(6);
    await handler.readSources(reading(csvFile()), unheard);
    expect(await handler.readSources(add(dealsFile), unheard)).toEqual(atOnce);
  });

  it('are all read or none, and those before stay when one that is added is refused', async () => {
    const { handler } = setUp();
    const before = await handler.readSources(reading(csvFile()), unheard);
    const refused = () => handler.readSources(add(dealsFile, csvFile('', 'tom.csv')), unheard);
    expect(await refusalOf(refused)).toMatchObject({ code: 'file-empty', place: { file: 'tom.csv' } });
    expect(await handler.chooseIntake({ choices: {} }, unheard)).toEqual(before);
  });

  it('tell how far all of them have come', async () => {
    const { handler } = setUp();
    const shares: number[] = [];
    const sources = ['a.csv', 'b.csv'].map((name): Source => ({
      kind: 'file',
      file: fileInPieces(csv, name),
    }));
    await handler.readSources(reading(...sources), ({ done }) => shares.push(done ?? NaN));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(shares.filter((share) => share <= 0.5).length).toBeGreaterThan(2);
  });

  it('can be read again and taken out one by one', async () => {
    const { handler } = setUp();
    await handler.readSources(reading(csvFile(), dealsFile), unheard);
    const again = await handler.readAgain({ file: 1, dialect: { delimiter: ',' } }, unheard);
    expect(again.files[1]?.preview.columns).toHaveLength(1);
    expect((await handler.removeSource({ file: 0 }, unheard)).files).toHaveLength(1);
    expect((await handler.removeSource({ file: 0 }, unheard)).files[0]?.preview.fileName).toBe('affärer.csv');
    expect((await refusalOf(() => handler.readAgain({ file: 1, dialect: {} }, unheard))).code).toBe(
      'nothing-open',
    );
  });

  it('are stored as one list with the companies that never bought beside it, under the choices made', async () => {
    const { store, handler } = setUp();
    await handler.readSources(reading(dealsFile), unheard);
    const { combined } = await handler.chooseIntake(
      { choices: { outcomes: [{ value: 'Lost', outcome: 'open' }] } },
      unheard,
    );
    expect(combined).toMatchObject({ neverBought: 2, rollUp: { revenue: 15 } });
    const { id, report } = await handler.storeIntake({ name: 'K' }, unheard);
    expect(report?.intake?.files).toMatchObject([{ use: 'rows', rowsRead: 4, rowsUsed: 2 }]);
    expect(await loadList(store, id)).toMatchObject({ rowCount: 1 });
    expect(await loadNeverBought(store, id)).toMatchObject({ rowCount: 2 });
  });

  it('in several currencies are not stored until there are rates', async () => {
    const { store, handler } = setUp();
    const text = 'Ordernr;Kund;Datum;Belopp;Valuta\n1;A;2024-01-01;1;SEK\n2;A;2024-01-02;2;EUR\n';
    await handler.readSources(reading(csvFile(text)), unheard);
    expect(await refusalOf(() => handler.storeIntake({ name: 'K' }, unheard))).toMatchObject({
      code: 'several-currencies',
      place: { file: 'kunder.csv', column: 'Valuta' },
    });
    expect(await countAll(store)).toEqual(nothing);
    const rates = [{ currency: 'EUR', rate: 11 }];
    await handler.chooseIntake({ choices: { conversion: { into: 'SEK', rates, blank: null } } }, unheard);
    const { id } = await handler.storeIntake({ name: 'K' }, unheard);
    const { columns } = await loadList(store, id);
    expect(columns[1]?.column).toMatchObject({ unit: 'SEK', values: Float64Array.of(23) });
  });
});

describe('inspectIntake', () => {
  it('finds what may be the same, and stores nothing', async () => {
    const { store, handler, read } = setUp();
    await read(csvFile('Kund;Bransch\nAlfa AB;IT\nAlfa Aktiebolag;it\nBeta;Bygg\n'));
    const found = await handler.inspectIntake({}, unheard);
    expect(found.variants[0]?.variants).toMatchObject([{ value: 'it' }]);
    expect(found.duplicates.counts.name).toEqual({ groups: 1, rows: 2 });
    expect(await countAll(store)).toEqual(nothing);
  });

  it('refuses when nothing is open', async () => {
    const { handler } = setUp();
    expect((await refusalOf(() => handler.inspectIntake({}, unheard))).code).toBe('nothing-open');
  });
});

describe('createExample', () => {
  it.each<LanguageCode>(['sv', 'en'])('stores list, study and answers together (%s)', async (language) => {
    const { store, handler } = setUp();
    const example = makeExample(language);
    const { studyId } = await handler.createExample({ language }, unheard);
    const study = await loadStudy(store, studyId);
    expect(study).toMatchObject({
      name: example.name,
      isExample: true,
      createdAt: now,
      updatedAt: now,
      decisions: example.decisions,
    });
    expect((await loadAnswers(store, study.listId)).items).toEqual(example.answers);
    expect(await loadList(store, study.listId)).toEqual(example.list);
    const analysis = await handler.analyse({ ...study, answers: example.answers }, unheard);
    expect(analysis.profile).toHaveLength(17);
    expect(analysis).toEqual(analyse(example.list, example.decisions, example.answers));
  });

  it('stores all or nothing', async () => {
    const { store, handler } = setUp();
    failWrite(60, new DOMException('', 'QuotaExceededError'));
    expect((await refusalOf(() => handler.createExample({ language: 'sv' }, unheard))).code).toBe(
      'storage-full',
    );
    vi.restoreAllMocks();
    expect(await countAll(store)).toEqual(nothing);
  });
});

describe('analyse', () => {
  /** Two stored lists in a store that counts its reads, and a handler that has loaded neither. */
  async function twoLists() {
    const { store, handler, read } = setUp();
    await read();
    const first = await handler.storeIntake({ name: 'Ett' }, unheard);
    await read(csvFile(csv.replace('Epsilon;50;50;1;IT;ja\n', '')));
    const second = await handler.storeIntake({ name: 'Två' }, unheard);
    const fresh = createHandler({ store, now: () => now, newId: () => 'never' });
    const rowsOf = async (listId: string) =>
      (await fresh.analyse({ listId, decisions: noDecisions, answers: [] }, unheard)).rowCount;
    return { first: first.id, second: second.id, rowsOf, reads: vi.spyOn(store, 'run') };
  }

  it('loads a list once for many questions', async () => {
    const { first, rowsOf, reads } = await twoLists();
    expect([await rowsOf(first), await rowsOf(first), await rowsOf(first)]).toEqual([5, 5, 5]);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('loads a list once for questions at the same time', async () => {
    const { first, rowsOf, reads } = await twoLists();
    expect(await Promise.all([rowsOf(first), rowsOf(first)])).toEqual([5, 5]);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('holds one list at a time', async () => {
    const { first, second, rowsOf, reads } = await twoLists();
    expect([await rowsOf(first), await rowsOf(second), await rowsOf(first)]).toEqual([5, 4, 5]);
    expect(reads).toHaveBeenCalledTimes(3);
  });

  it('gives each of two lists asked for at the same time its own answer', async () => {
    const { first, second, rowsOf } = await twoLists();
    expect(await Promise.all([rowsOf(first), rowsOf(second), rowsOf(first)])).toEqual([5, 4, 5]);
  });

  it('refuses a list that is not stored, and loads it once it is', async () => {
    const { handler, read } = setUp();
    const input = { listId: 'new-1', decisions: noDecisions, answers: [] };
    expect(await refusalOf(() => handler.analyse(input, unheard))).toMatchObject({
      code: 'list-not-found',
      data: { id: 'new-1' },
    });
    await read();
    await handler.storeIntake({ name: 'K' }, unheard);
    expect((await handler.analyse(input, unheard)).rowCount).toBe(5);
  });

  it('tries again after a load that failed', async () => {
    const { first, rowsOf, reads } = await twoLists();
    reads.mockRejectedValueOnce(new Error('the disk'));
    await expect(rowsOf(first)).rejects.toThrow('the disk');
    expect(await rowsOf(first)).toBe(5);
  });

  it('has no need to load what it has just stored', async () => {
    const { store, handler, read } = setUp();
    await read();
    const { id } = await handler.storeIntake({ name: 'K' }, unheard);
    const reads = vi.spyOn(store, 'run');
    await handler.analyse({ listId: id, decisions: noDecisions, answers: [] }, unheard);
    expect(reads).not.toHaveBeenCalled();
  });

  it('finds the same in the same customers in any order', async () => {
    const { list, decisions, answers } = makeExample('sv');
    const revenue = list.columns.findIndex(({ role }) => role === 'revenue');
    const everyRow = Array.from({ length: list.rowCount }, (_, row) => row);
    const analysed = async (rows: readonly number[]) => {
      const { handler, read } = setUp();
      await read(csvFile(csvOf(list, rows)));
      await handler.planColumn({ file: 0, column: revenue, use: 'keep', role: 'revenue' }, unheard);
      const { id } = await handler.storeIntake({ name: 'K' }, unheard);
      return handler.analyse({ listId: id, decisions, answers }, unheard);
    };
    const asWritten = await analysed(everyRow);
    expect(asWritten.streams).toMatchObject({ leader: 'large', leadIsClear: true });
    expect(asWritten.profile).toHaveLength(17);
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const shuffled = await analysed(new Random(seed).shuffle(everyRow));
        expect(withoutRows(shuffled)).toEqual(withoutRows(asWritten));
      }),
      { numRuns: 4, seed: 7 },
    );
  });
});

describe('exportStudy and importFile', () => {
  /** The example, as the main thread knows it when it exports. */
  async function stored(): Promise<{ store: Store; handler: EngineHandler; bundle: StudyBundle }> {
    const { store, handler } = setUp();
    const { studyId } = await handler.createExample({ language: 'sv' }, unheard);
    const study = await loadStudy(store, studyId);
    await saveProfile(store, { ...keptProfile, studyId });
    const { items: answers } = await loadAnswers(store, study.listId);
    const { items: profiles } = await loadProfiles(store);
    return { store, handler, bundle: { study, answers, profiles } };
  }

  async function open(handler: EngineHandler, content: Blob | string): Promise<string> {
    const opened = await handler.importFile({ file: new File([content], 'studie.malkund.json') }, unheard);
    if (opened.kind !== 'study') throw new Error('Another kind of file');
    return opened.studyId;
  }

  it('brings a study to another browser with everything in it, under new ids', async () => {
    const there = await stored();
    const blob = await there.handler.exportStudy({ bundle: there.bundle }, unheard);
    expect(blob.type).toBe('application/json');
    const here = setUp();
    const study = await loadStudy(here.store, await open(here.handler, blob));
    const { items: answers } = await loadAnswers(here.store, study.listId);
    const { items: profiles } = await loadProfiles(here.store);

    const { study: original } = there.bundle;
    expect(study).toEqual({ ...original, id: study.id, listId: study.listId });
    expect(answers).toEqual(there.bundle.answers);
    expect(profiles).toEqual([{ ...there.bundle.profiles[0], id: profiles[0]!.id, studyId: study.id }]);
    expect(await loadList(here.store, study.listId)).toEqual(await loadList(there.store, original.listId));
    expect(await here.handler.analyse({ ...study, answers }, unheard)).toEqual(
      await there.handler.analyse({ ...original, answers: there.bundle.answers }, unheard),
    );
  });

  it('makes two studies of a file that is opened twice, and leaves the kept one as it was', async () => {
    const { store, handler, bundle: kept } = await stored();
    const blob = await handler.exportStudy({ bundle: kept }, unheard);
    const ids = [await open(handler, blob), await open(handler, blob), kept.study.id];
    expect(new Set(ids).size).toBe(3);
    expect(await loadStudy(store, kept.study.id)).toEqual(kept.study);
    const studies = (await loadStudies(store)).items;
    expect(studies).toHaveLength(3);
    expect(new Set(studies.map(({ listId }) => listId)).size).toBe(3);
    const { items: profiles } = await loadProfiles(store);
    expect(profiles.map(({ studyId }) => studyId).toSorted()).toEqual(ids.toSorted());
  });

  it('refuses to export a study whose list is gone', async () => {
    const { handler } = setUp();
    expect((await refusalOf(() => handler.exportStudy({ bundle }, unheard))).code).toBe('list-not-found');
  });

  it('keeps the profile of a profile file, from no study', async () => {
    const { store, handler } = setUp();
    const file = new File([profileFileText({ savedAt: now, profile: swedishProfile })], 'p.json');
    expect(await handler.importFile({ file }, unheard)).toEqual({ kind: 'profile', profileId: 'new-1' });
    expect((await loadProfiles(store)).items).toEqual([
      { id: 'new-1', studyId: null, finishedAt: now, profile: swedishProfile },
    ]);
  });

  const whole = studyFileParts({ savedAt: now, ...bundle, list: sampleList() }).join('');
  const changed = (change: (document: Record<string, Record<string, unknown>>) => void): string => {
    const document = JSON.parse(whole) as Record<string, Record<string, unknown>>;
    change(document);
    return JSON.stringify(document);
  };
  const refused: readonly (readonly [string, string, string])[] = [
    ['nothing', '', 'file-empty'],
    ['a customer list', csv, 'not-malkund-file'],
    ['somebody else’s JSON', '{"format":"excalidraw","version":2}', 'not-malkund-file'],
    ['a file that breaks off', whole.slice(0, -100), 'file-damaged'],
    ['a file of a newer version', whole.replace('"version":1', '"version":99'), 'newer-version'],
    ['brackets without end', '['.repeat(100_000), 'not-malkund-file'],
    [
      'a row that the list lacks',
      changed((it) => (it['study']!['decisions'] = excluding(3))),
      'file-damaged',
    ],
    ['more rows than the columns hold', changed((it) => (it['list']!['rowCount'] = 4)), 'file-damaged'],
    ['a study without decisions', changed((it) => delete it['study']!['decisions']), 'file-damaged'],
    [
      'answers that are no list',
      changed((it) => (it['answers'] = JSON.parse('{"__proto__":{"length":1}}') as Record<string, unknown>)),
      'file-damaged',
    ],
  ];
  function excluding(row: number): unknown {
    return { ...bundle.study.decisions, excluded: [{ row, key: 'x' }] };
  }

  it.each(refused)('refuses %s, naming the file, and stores nothing', async (_, content, code) => {
    const { store, handler } = setUp();
    const file = new File([content], 'fil.json');
    expect(await refusalOf(() => handler.importFile({ file }, unheard))).toMatchObject({
      code,
      place: { file: 'fil.json' },
    });
    expect(await countAll(store)).toEqual(nothing);
  });

  it('refuses a file cut anywhere, and stores nothing', async () => {
    const { store, handler } = setUp();
    const end = whole.trimEnd().length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: end - 1 }), async (length) => {
        const file = new File([whole.slice(0, length)], 'fil.json');
        const { code } = await refusalOf(() => handler.importFile({ file }, unheard));
        expect(['file-empty', 'not-malkund-file', 'file-damaged']).toContain(code);
      }),
      { numRuns: 50, seed: 3 },
    );
    expect(await countAll(store)).toEqual(nothing);
    expect(await open(handler, whole.slice(0, end))).toBeTypeOf('string');
  });

  it('refuses a file beyond the limit without reading it', async () => {
    const { handler } = setUp();
    const file = new File(['x'], 'stor.json');
    Object.defineProperty(file, 'size', { value: 2 ** 40 });
    const text = vi.spyOn(file, 'text');
    expect(await refusalOf(() => handler.importFile({ file }, unheard))).toMatchObject({
      code: 'file-too-large',
      place: { file: 'stor.json' },
    });
    expect(text).not.toHaveBeenCalled();
  });

  it('says so when the file cannot be read any more', async () => {
    const { handler } = setUp();
    const file = new File(['x'], 'borta.json');
    vi.spyOn(file, 'text').mockRejectedValue(new DOMException('', 'NotReadableError'));
    expect(await refusalOf(() => handler.importFile({ file }, unheard))).toMatchObject({
      code: 'file-unreadable',
      place: { file: 'borta.json' },
    });
  });

  it('stores nothing of a file when a write fails', async () => {
    const { store, handler } = setUp();
    const file = new File([whole], 'fil.json');
    failWrite(7, new DOMException('', 'QuotaExceededError'));
    expect((await refusalOf(() => handler.importFile({ file }, unheard))).code).toBe('storage-full');
    vi.restoreAllMocks();
    expect(await countAll(store)).toEqual(nothing);
  });

  it('keeps words that are names of things inside the program', async () => {
    const { store, handler } = setUp();
    const study = await loadStudy(store, await open(handler, whole));
    const { columns } = await loadList(store, study.listId);
    const industry = columns[3]!.column;
    expect(industry.kind === 'category' && textAt(industry, 2)).toBe('__proto__');
    expect((await loadAnswers(store, study.listId)).items[0]!.traits.get('own.__proto__')).toBe('ja');
  });
});
