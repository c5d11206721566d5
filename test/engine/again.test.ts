import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { createHandler, type EngineHandler } from '../../src/engine/handler.ts';
import type { AgainChoice, Source } from '../../src/engine/protocol.ts';
import type { IntakePreview } from '../../src/importing/intake/types.ts';
import { noDecisions, type CustomerAnswers } from '../../src/method/decisions.ts';
import { loadAnswers, saveAnswers } from '../../src/storage/answers.ts';
import { loadListMeta } from '../../src/storage/lists.ts';
import { loadSources } from '../../src/storage/sources.ts';
import type { Store } from '../../src/storage/store.ts';
import { loadStudies, loadStudy, saveStudy } from '../../src/storage/studies.ts';
import { refusalOf } from '../document/refusal.ts';
import { names as rollUp } from '../importing/rollup/make-table.ts';
import { countAll, failWrite, freshStore } from '../storage/fresh-store.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const unheard = (): void => undefined;
const names = { rollUp, lines: { amount: 'Summa', profit: 'Vinst', quantity: 'Antal' } };
const older = `Kundnr;Kund;Omsättning;Order;Bransch
1;Alfa;1200;10;IT
2;Beta;800;20;IT
3;Gamma;120;30;Bank
4;Delta;100;40;Bank
`;
/** Beta has grown, Gamma is gone, Epsilon is new, and all stand in another order. */
const newer = `Kundnr;Kund;Omsättning;Order;Bransch
5;Epsilon;70;5;IT
4;Delta;100;40;Bank
2;Beta;900;20;IT
1;Alfa;1200;10;IT
`;
const csvFile = (content: string, name = 'kunder.csv'): Source => ({
  kind: 'file',
  file: new File([content], name),
});

interface Engine {
  readonly store: Store;
  readonly handler: EngineHandler;
  readonly read: (content: string, name?: string) => Promise<IntakePreview>;
  readonly kept: (listId: string) => Promise<void>;
}

function engineOn(store: Store): Engine {
  const handler = createHandler({
    store,
    now: () => 77,
    newId: () => crypto.randomUUID(),
    rest: () => Promise.resolve(),
  });
  return {
    store,
    handler,
    read: (content, name) =>
      handler.readSources({ sources: [csvFile(content, name)], add: false, names }, unheard),
    kept: async (listId) => {
      await waitUntil(async () => {
        expect((await loadSources(store, listId))?.files[0]?.bytes).toBeInstanceOf(ArrayBuffer);
      });
    },
  };
}
const setUp = (): Engine => engineOn(freshStore().store);

const roleOf = ({ files }: IntakePreview, name: string) =>
  files[0]?.preview.columns.find(({ plan }) => plan.name === name)?.plan.role;

const about = (row: number, key: string): CustomerAnswers => ({
  customer: { row, key },
  traits: new Map([['company.country', 'Sverige']]),
  buyers: [{ id: `b${row}`, fields: { role: 'IT-chef' } }],
});

/** A study on the older list, with answers about Beta and Gamma, and Delta left out. */
async function studyOn(engine: Engine): Promise<string> {
  await engine.read(older);
  const { id } = await engine.handler.storeIntake({ name: 'Kunder' }, unheard);
  await engine.kept(id);
  await saveStudy(engine.store, {
    id: 'study-1',
    name: 'Hösten',
    listId: id,
    createdAt: 1,
    updatedAt: 1,
    isExample: false,
    decisions: { ...noDecisions, metric: 'Order', excluded: [{ row: 3, key: '4' }] },
    visited: { best: { best: [1, 2, 3] } },
  });
  await saveAnswers(engine.store, id, [about(1, '2'), about(2, '3')]);
  return id;
}
const again = (mode: AgainChoice['mode'], mayLose = false): AgainChoice => ({
  studyId: 'study-1',
  mode,
  mayLose,
});

it('reads the next file with the same headers as was said of the last, until that is forgotten', async () => {
  const { handler, read } = setUp();
  expect(roleOf(await read(older), 'Order')).toBeNull();
  await handler.planColumn({ file: 0, column: 3, use: 'keep', role: 'metric' }, unheard);
  await handler.chooseIntake(
    { choices: { merges: [{ column: 'Bransch', into: 'IT', from: ['it'] }] } },
    unheard,
  );
  await handler.storeIntake({ name: 'Ett' }, unheard);
  const next = await read(newer.replace('Kundnr;Kund', 'KUNDNR;kund'), 'nyare.csv');
  expect(roleOf(next, 'Order')).toBe('metric');
  expect(next.files[0]).toMatchObject({ isRemembered: true });
  expect(next.choices.merges).toEqual([{ column: 'Bransch', into: 'IT', from: ['it'] }]);
  expect(await read(older.replace('Order', 'Ordrar'))).toMatchObject({ files: [{ isRemembered: false }] });
  await read(older);
  const forgotten = await handler.forgetRemembered({}, unheard);
  expect(roleOf(forgotten, 'Order')).toBeNull();
  expect(forgotten).toMatchObject({ files: [{ isRemembered: false }], choices: { merges: [] } });
  expect(await read(older)).toMatchObject({ files: [{ isRemembered: false }] });
});

it('remembers nothing of what was left as guessed, and forgets what was put back', async () => {
  const { store, handler, read } = setUp();
  await read(older);
  await handler.storeIntake({ name: 'Ett' }, unheard);
  expect(await countAll(store)).toMatchObject({ recipes: 0 });
  await read(older);
  await handler.planColumn({ file: 0, column: 3, use: 'leave', role: null }, unheard);
  await handler.storeIntake({ name: 'Två' }, unheard);
  expect(await countAll(store)).toMatchObject({ recipes: 1 });
  await read(older);
  await handler.planColumn({ file: 0, column: 3, use: 'keep', role: null }, unheard);
  await handler.storeIntake({ name: 'Tre' }, unheard);
  expect(await countAll(store)).toMatchObject({ recipes: 0 });
});

it('reads the file of a stored list again, as it was understood, without it being chosen again', async () => {
  const engine = setUp();
  await engine.read(older);
  await engine.handler.planColumn({ file: 0, column: 3, use: 'keep', role: 'metric' }, unheard);
  const before = await engine.handler.readAgain({ file: 0, dialect: { delimiter: ';' } }, unheard);
  await engine.handler.planColumn({ file: 0, column: 3, use: 'keep', role: 'metric' }, unheard);
  const { id } = await engine.handler.storeIntake({ name: 'Kunder' }, unheard);
  await engine.kept(id);
  const reopened = await engineOn(engine.store).handler.reopenList({ listId: id }, unheard);
  expect(roleOf(reopened, 'Order')).toBe('metric');
  expect(reopened.files[0]?.preview.rows).toBe(before.files[0]?.preview.rows);
  expect(reopened.files[0]?.preview.fileName).toBe('kunder.csv');
});

it('says that a file must be chosen again when it was not kept', async () => {
  const engine = setUp();
  const listId = await studyOn(engine);
  const refused = (id: string) => refusalOf(() => engine.handler.reopenList({ listId: id }, unheard));
  expect(await refused('other')).toMatchObject({ code: 'source-not-kept', place: {} });
  const record = await loadSources(engine.store, listId);
  await engine.store.run((tables) =>
    tables.sources.put({
      ...record,
      version: 1,
      files: record?.files.map((file) => ({ ...file, bytes: Uint8Array.of(1, 2).buffer })),
    }),
  );
  expect(await refused(listId)).toMatchObject({ code: 'source-not-kept', place: { file: 'kunder.csv' } });
  expect((await refusalOf(() => engine.handler.storeIntake({ name: 'x' }, unheard))).code).toBe(
    'nothing-open',
  );
});

it('compares a newer file with the list of a study, and stores nothing', async () => {
  const engine = setUp();
  const listId = await studyOn(engine);
  const before = await countAll(engine.store);
  await engine.read(newer);
  const report = await engine.handler.compareIntake({ listId }, unheard);
  expect(report).toMatchObject({
    matched: 3,
    added: { count: 1, first: ['Epsilon'] },
    gone: { count: 1, first: ['Gamma'] },
    changed: { customers: 1, columns: [{ column: 'Omsättning', customers: 1 }] },
    answers: { kept: 1, lost: { count: 1, first: ['Gamma'] } },
  });
  expect(await countAll(engine.store)).toEqual(before);
});

it('stops when answers would be lost, and moves the study to the list when they may go', async () => {
  const engine = setUp();
  await studyOn(engine);
  await engine.read(newer);
  const before = await countAll(engine.store);
  const store = (choice: AgainChoice) =>
    engine.handler.storeIntake({ name: 'Nyare', again: choice }, unheard);
  expect(await refusalOf(() => store(again('replace')))).toMatchObject({
    code: 'answers-lost',
    data: { customers: 1 },
  });
  expect(await countAll(engine.store)).toEqual(before);
  const stored = await store(again('replace', true));
  expect(stored.studyId).toBe('study-1');
  expect(await loadStudy(engine.store, 'study-1')).toMatchObject({
    name: 'Hösten',
    listId: stored.id,
    decisions: { metric: 'Order', excluded: [{ row: 1, key: '4' }] },
    visited: { best: { best: [1, 2] } },
  });
  expect((await loadAnswers(engine.store, stored.id)).items).toEqual([
    { ...about(1, '2'), customer: { row: 2, key: '2' } },
  ]);
  expect(await countAll(engine.store)).toMatchObject({
    lists: 1,
    columns: 5,
    studies: 1,
    answers: 1,
    sources: 1,
  });
});

it('makes a new study on a newer list, and leaves the old one whole', async () => {
  const engine = setUp();
  const listId = await studyOn(engine);
  const study = await loadStudy(engine.store, 'study-1');
  await engine.read(newer);
  const stored = await engine.handler.storeIntake({ name: 'Våren', again: again('new-study') }, unheard);
  expect(await loadStudy(engine.store, 'study-1')).toEqual(study);
  expect((await loadAnswers(engine.store, listId)).items).toHaveLength(2);
  expect(await loadStudy(engine.store, stored.studyId ?? '')).toMatchObject({
    name: 'Våren',
    listId: stored.id,
    createdAt: 77,
    decisions: { metric: 'Order' },
  });
  expect((await loadAnswers(engine.store, stored.id)).items).toHaveLength(1);
  expect((await loadStudies(engine.store)).items).toHaveLength(2);
});

it('keeps every answer when the mapping is repaired, also when the customers lose their number and name', async () => {
  const engine = setUp();
  const listId = await studyOn(engine);
  await engine.handler.reopenList({ listId }, unheard);
  await engine.handler.planColumn({ file: 0, column: 0, use: 'leave', role: null }, unheard);
  await engine.handler.planColumn({ file: 0, column: 1, use: 'leave', role: null }, unheard);
  expect(await engine.handler.compareIntake({ listId }, unheard)).toMatchObject({
    matched: 4,
    by: { row: 4 },
    answers: { kept: 2, lost: { count: 0 } },
  });
  const stored = await engine.handler.storeIntake({ name: 'Kunder', again: again('replace') }, unheard);
  expect((await loadAnswers(engine.store, stored.id)).items.map(({ customer }) => customer)).toEqual([
    { row: 1, key: '#2' },
    { row: 2, key: '#3' },
  ]);
});

it('leaves everything as it was when storing again fails half-way', async () => {
  const engine = setUp();
  const listId = await studyOn(engine);
  const before = await countAll(engine.store);
  await engine.read(newer);
  for (const nth of [1, 4, 7, 8, 9]) {
    failWrite(nth, new DOMException('', 'QuotaExceededError'));
    const choice = again('replace', true);
    expect(
      (await refusalOf(() => engine.handler.storeIntake({ name: 'x', again: choice }, unheard))).code,
    ).toBe('storage-full');
    vi.restoreAllMocks();
    expect(await countAll(engine.store)).toEqual(before);
    expect((await loadStudy(engine.store, 'study-1')).listId).toBe(listId);
  }
});

it('accounts for every row and every missing cell in the report', async () => {
  const engine = setUp();
  await engine.read('Kund;Omsättning;Order\nAlfa;10;-\n;;\nBeta;x;2\nGamma;30;3\n');
  const stored = await engine.handler.storeIntake({ name: 'K' }, unheard);
  expect((await loadListMeta(engine.store, stored.id)).report).toMatchObject({
    intake: {
      files: [{ fileName: 'kunder.csv', use: 'register', rowsRead: 3, rowsUsed: 3, blankRows: 1, left: [] }],
      mergedRows: 0,
    },
    byColumn: [
      { column: 'Kund', missing: 0 },
      { column: 'Omsättning', missing: 1, notUnderstood: 1 },
      { column: 'Order', missing: 1 },
    ],
  });
});

const register = 'Kundnr;Kund;Bransch\nK1;Alfa;IT\nK2;Beta;it\nK3;Gamma;Bank\nK4;Delta;Bank\n';
const orders = `Order;Kundnr;Orderdatum;Belopp
1;K1;2025-01-05;100
2;K1;2025-02-05;200
3;K2;2025-03-05;300
4;K2;2025-03-09;50
5;K3;2025-04-05;400
6;K9;2025-05-05;500
7;K3;2025-06-05;10
8;K1;2025-06-07;20
`;

it('reopens several files as the one list that they became, and remembers how for the next ones', async () => {
  const engine = setUp();
  const sources = [csvFile(register, 'kunder.csv'), csvFile(orders, 'ordrar.csv')];
  await engine.handler.readSources({ sources, add: false, names }, unheard);
  const chosen = await engine.handler.chooseIntake(
    {
      choices: {
        period: { kind: 'years', first: 2025, last: 2025 },
        unmatched: 'leave',
        merges: [{ column: 'Bransch', into: 'IT', from: ['it'] }],
      },
    },
    unheard,
  );
  expect(chosen.files.map(({ use }) => use)).toEqual(['register', 'rows']);
  const stored = await engine.handler.storeIntake({ name: 'Kunder' }, unheard);
  expect(await loadListMeta(engine.store, stored.id)).toEqual(stored);
  expect(stored.report?.intake?.files.map(({ left }) => left.map(({ reason }) => reason))).toEqual([
    [],
    ['no-match'],
  ]);
  await engine.kept(stored.id);
  const reopened = await engineOn(engine.store).handler.reopenList({ listId: stored.id }, unheard);
  expect({ ...reopened, files: [] }).toEqual({ ...chosen, files: [] });
  const other = engineOn(engine.store);
  const next = await other.handler.readSources({ sources: sources.toReversed(), add: false, names }, unheard);
  expect(next.choices).toMatchObject({ unmatched: 'leave', merges: [{ into: 'IT' }] });
  expect(next.files.map(({ isRemembered }) => isRemembered)).toEqual([true, true]);
  // One of them alone is another matter.
  expect((await other.read(register)).choices.merges).toEqual([]);
});
