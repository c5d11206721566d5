import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { StudyBundle } from '../../src/document/types.ts';
import { createHandler, type EngineHandler } from '../../src/engine/handler.ts';
import type { CustomerAnswers, LineId } from '../../src/method/decisions.ts';
import { loadAnswers, saveAnswers } from '../../src/storage/answers.ts';
import { loadProfiles, saveProfile } from '../../src/storage/profiles.ts';
import type { Store } from '../../src/storage/store.ts';
import { loadStudies, loadStudy, saveStudy } from '../../src/storage/studies.ts';
import { keptProfile } from '../document/samples.ts';
import { refusalOf } from '../document/refusal.ts';
import { names as rollUp } from '../importing/rollup/make-table.ts';
import { freshStore } from '../storage/fresh-store.ts';

const unheard = (): void => undefined;
const names = { rollUp, lines: { amount: 'Summa', profit: 'Vinst', quantity: 'Antal' } };
const csv = `Kundnr;Kund;Omsättning;Order;Bransch
1;Alfa;1200;10;IT
2;Beta;800;20;IT
3;Gamma;120;30;Bank
4;Delta;100;40;Bank
`;

interface Person {
  readonly store: Store;
  readonly handler: EngineHandler;
}
let clock = 1000;
function person(): Person {
  const { store } = freshStore();
  return { store, handler: createHandler({ store, now: () => ++clock, newId: () => crypto.randomUUID() }) };
}

async function begin({ store, handler }: Person, text = csv): Promise<string> {
  const file = new File([text], 'kunder.csv');
  await handler.readSources({ sources: [{ kind: 'file', file }], add: false, names }, unheard);
  const { studyId = '' } = await handler.storeIntake({ name: 'Hösten', market: 'b2b' }, unheard);
  await saveProfile(store, { ...keptProfile, id: crypto.randomUUID(), studyId });
  return studyId;
}

async function bundleOf({ store }: Person, id: string): Promise<StudyBundle> {
  const study = await loadStudy(store, id);
  const { items: answers } = await loadAnswers(store, study.listId);
  const profiles = (await loadProfiles(store)).items.filter(({ studyId }) => studyId === id);
  return { study, answers, profiles };
}

async function fileOf(one: Person, id: string): Promise<File> {
  const blob = await one.handler.exportStudy({ bundle: await bundleOf(one, id) }, unheard);
  return new File([blob], 'studie.malkund.json');
}

async function open({ handler }: Person, file: File): Promise<string> {
  const opened = await handler.importFile({ file }, unheard);
  if (opened.kind !== 'study') throw new Error('Another kind of file');
  return opened.studyId;
}

const about = (row: number, industry: string, role?: string): CustomerAnswers => ({
  customer: { row, key: String(row + 1) },
  traits: new Map<LineId, string>([['company.growth', industry]]),
  buyers: role === undefined ? [] : [{ id: crypto.randomUUID(), fields: { role } }],
});

async function answer(
  { store }: Person,
  studyId: string,
  answers: readonly CustomerAnswers[],
): Promise<void> {
  await saveAnswers(store, (await loadStudy(store, studyId)).listId, answers);
}

async function decideFocus({ store }: Person, studyId: string, focus: 'large' | 'small'): Promise<void> {
  const study = await loadStudy(store, studyId);
  await saveStudy(store, { ...study, decisions: { ...study.decisions, focus } });
}

/** Two people with the same study: both answered about Alfa otherwise, each about one other customer. */
async function twoPeople() {
  const [anna, bo] = [person(), person()];
  const annas = await begin(anna);
  const bos = await open(bo, await fileOf(anna, annas));
  await answer(anna, annas, [about(0, 'Hyper', 'VD'), about(1, 'Måttlig')]);
  await answer(bo, bos, [about(0, 'Dalande', 'VD'), about(2, 'Stagnerad', 'IT-chef')]);
  await decideFocus(anna, annas, 'large');
  await decideFocus(bo, bos, 'small');
  return { anna, annas, bo, bos };
}

/** What a study says, apart from its ids and times. */
function said({ study: { name, decisions }, answers, profiles }: StudyBundle): unknown {
  const order = answers.toSorted((a, b) => a.customer.row - b.customer.row);
  return { name, decisions, answers: order, profiles: profiles.map(({ profile }) => profile) };
}

describe('a study file whose study is already here', () => {
  it('is found by its moment of birth, by its list, and not when it is another', async () => {
    const { anna, annas, bo, bos } = await twoPeople();
    const file = await fileOf(bo, bos);
    const twin = { studyId: annas, name: 'Hösten' };
    expect(await anna.handler.findTwin({ file }, unheard)).toEqual(twin);
    const stranger = person();
    expect(await stranger.handler.findTwin({ file }, unheard)).toBeNull();
    const sameList = await begin(stranger);
    expect(await stranger.handler.findTwin({ file }, unheard)).toEqual({ studyId: sameList, name: 'Hösten' });
    const other = person();
    await begin(other, csv.replace('1200', '1300'));
    expect(await other.handler.findTwin({ file }, unheard)).toBeNull();
  });

  it('tells what they say differently, and how much only one of them says', async () => {
    const { anna, annas, bo, bos } = await twoPeople();
    const report = await anna.handler.compareJoin({ file: await fileOf(bo, bos), studyId: annas }, unheard);
    expect(
      report.conflicts.map(({ about: { of }, customer, options }) => [
        of,
        customer,
        ...options.map((o) => o.content),
      ]),
    ).toEqual([
      ['decision', null, 'large', 'small'],
      ['trait', 'Alfa', 'Hyper', 'Dalande'],
    ]);
    expect(report.strangers).toBe(0);
    expect(report.onlyHere).toEqual({ answers: 1, decisions: 0, profiles: 0 });
    expect(report.onlyThere).toEqual({ answers: 2, decisions: 0, profiles: 0 });
  });

  it('becomes the same study whoever joins, keeps every answer, and can be taken back', async () => {
    const { anna, annas, bo, bos } = await twoPeople();
    const [fromBo, fromAnna] = [await fileOf(bo, bos), await fileOf(anna, annas)];
    const before = await bundleOf(anna, annas);
    const pick = async (one: Person, file: File, studyId: string, side: 0 | 1) => {
      const { conflicts } = await one.handler.compareJoin({ file, studyId }, unheard);
      const choices = conflicts.map(({ id, options }) => ({ id, value: options[side].value }));
      return one.handler.joinStudies({ file, studyId, choices }, unheard);
    };
    // Both choose what Anna says.
    const { before: kept } = await pick(anna, fromBo, annas, 0);
    await pick(bo, fromAnna, bos, 1);
    const joined = await bundleOf(anna, annas);
    expect(said(joined)).toEqual(said(await bundleOf(bo, bos)));
    expect(joined.study).toMatchObject({ id: annas, decisions: { focus: 'large' } });
    expect(
      joined.answers.map(({ customer, traits }) => [customer.key, traits.get('company.growth')]),
    ).toEqual([
      ['1', 'Hyper'],
      ['2', 'Måttlig'],
      ['3', 'Stagnerad'],
    ]);
    // The buyer that both wrote is one.
    expect(joined.answers[0]?.buyers).toHaveLength(1);
    expect(joined.profiles.map(({ id }) => id)).toEqual(before.profiles.map(({ id }) => id));
    // Nothing is left to join.
    expect(await anna.handler.compareJoin({ file: fromAnna, studyId: annas }, unheard)).toMatchObject({
      conflicts: [],
      onlyThere: { answers: 0, decisions: 0, profiles: 0 },
    });
    await anna.handler.undoJoin({ before: kept }, unheard);
    expect(await bundleOf(anna, annas)).toEqual(before);
    expect((await loadStudies(anna.store)).items).toHaveLength(1);
  });

  it('is not joined before everything is chosen, and nothing is changed then', async () => {
    const { anna, annas, bo, bos } = await twoPeople();
    const before = await bundleOf(anna, annas);
    const input = { file: await fileOf(bo, bos), studyId: annas, choices: [] };
    expect(await refusalOf(() => anna.handler.joinStudies(input, unheard))).toMatchObject({
      code: 'join-undecided',
      data: { conflicts: 2 },
    });
    expect(await bundleOf(anna, annas)).toEqual(before);
  });

  it('brings its answers to the same customers when the list here is newer', async () => {
    const { anna, annas, bo, bos } = await twoPeople();
    const newer = csv.replace('1;Alfa;1200;10;IT\n', '9;Ny;5;5;IT\n') + '1;Alfa;1500;11;IT\n';
    const file = new File([newer], 'nyare.csv');
    await anna.handler.readSources({ sources: [{ kind: 'file', file }], add: false, names }, unheard);
    const again = { studyId: annas, mode: 'replace', mayLose: false } as const;
    await anna.handler.storeIntake({ name: 'Hösten', again }, unheard);
    const from = await fileOf(bo, bos);
    expect(await anna.handler.findTwin({ file: from }, unheard)).toMatchObject({ studyId: annas });
    const report = await anna.handler.compareJoin({ file: from, studyId: annas }, unheard);
    const choices = report.conflicts.map(({ id, options }) => ({ id, value: options[1].value }));
    await anna.handler.joinStudies({ file: from, studyId: annas, choices }, unheard);
    const { answers } = await bundleOf(anna, annas);
    expect(
      answers.map(({ customer: { row, key }, traits }) => [row, key, traits.get('company.growth')]),
    ).toEqual([
      [1, '2', 'Måttlig'],
      [2, '3', 'Stagnerad'],
      [4, '1', 'Dalande'],
    ]);
  });

  it('is kept apart when it has answers about customers that the list here lacks', async () => {
    const { anna, annas, bo, bos } = await twoPeople();
    const file = new File([csv.replace('3;Gamma;120;30;Bank\n', '')], 'nyare.csv');
    await anna.handler.readSources({ sources: [{ kind: 'file', file }], add: false, names }, unheard);
    const again = { studyId: annas, mode: 'replace', mayLose: false } as const;
    await anna.handler.storeIntake({ name: 'Hösten', again }, unheard);
    const input = { file: await fileOf(bo, bos), studyId: annas };
    expect(await anna.handler.compareJoin(input, unheard)).toMatchObject({ strangers: 1 });
    expect((await refusalOf(() => anna.handler.joinStudies({ ...input, choices: [] }, unheard))).code).toBe(
      'join-strangers',
    );
  });
});
