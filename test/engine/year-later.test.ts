import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { compareProfiles } from '../../src/document/compare-profiles.ts';
import type { Profile, Study } from '../../src/document/types.ts';
import { createHandler, type EngineHandler } from '../../src/engine/handler.ts';
import { makeExample } from '../../src/example/example-company.ts';
import { finishProfile } from '../../src/state/finish-profile.ts';
import { loadAnswers, saveAnswers } from '../../src/storage/answers.ts';
import type { Store } from '../../src/storage/store.ts';
import { loadStudy, saveStudy } from '../../src/storage/studies.ts';
import { names as rollUp } from '../importing/rollup/make-table.ts';
import { freshStore } from '../storage/fresh-store.ts';
import { added, firstList, gone, goneBest, laterList } from '../support/year-later.ts';
import { csvOf } from './example-csv.ts';

const unheard = (): void => undefined;
const names = { rollUp, lines: { amount: 'Summa', profit: 'Vinst', quantity: 'Antal' } };

async function read(handler: EngineHandler, { list, rows }: typeof firstList): Promise<void> {
  const file = new File([csvOf(list, rows)], 'kunder.csv');
  await handler.readSources({ sources: [{ kind: 'file', file }], add: false, names }, unheard);
}

async function finish(handler: EngineHandler, store: Store, study: Study, date: string): Promise<Profile> {
  const { items: answers } = await loadAnswers(store, study.listId);
  const { listId, decisions } = study;
  const analysis = await handler.analyse({ listId, decisions, answers }, unheard);
  return finishProfile(analysis, { name: 'Vår målkund', date, language: 'sv' });
}

async function twoYears() {
  const { store } = freshStore();
  let moment = 1000;
  const handler = createHandler({ store, now: () => moment++, newId: () => crypto.randomUUID() });
  const { decisions, answers } = makeExample('sv');
  await read(handler, firstList);
  const { studyId = '', id } = await handler.storeIntake({ name: 'Hösten 2026', market: 'b2b' }, unheard);
  const started = {
    ...(await loadStudy(store, studyId)),
    decisions: { ...decisions, market: 'b2b' as const },
  };
  await saveStudy(store, started);
  await saveAnswers(store, id, answers);
  const before = await finish(handler, store, started, '2026-11-23');
  await read(handler, laterList);
  const again = { studyId, mode: 'new-study', mayLose: false } as const;
  const later = await handler.storeIntake({ name: 'Hösten 2027', again }, unheard);
  const next = await loadStudy(store, later.studyId ?? '');
  const after = await finish(handler, store, next, '2027-11-23');
  return { handler, started, next, before, after };
}

it('two studies a year apart: the comparison names exactly what was planted in the list', async () => {
  const { before, after } = await twoYears();
  const { lines, counts, basis } = compareProfiles(before, after);
  const named = (fate: string) => lines.filter((one) => one.fate === fate).map(({ line }) => line);
  expect(named('new')).toEqual(['company.yearlyRevenue']);
  expect(named('gone')).toEqual(['company.country']);
  expect(named('other')).toEqual(['company.industry']);
  expect(named('moved')).toEqual(['company.employees']);
  expect(lines.find(({ line }) => line === 'company.employees')).toMatchObject({ move: 'up' });
  expect(lines.find(({ line }) => line === 'company.industry')).toMatchObject({
    before: { value: { text: 'IT' } },
    after: { value: { text: 'Bank' } },
  });
  const shifted = lines.filter(({ evidence }) => evidence !== null && evidence.direction !== 'same');
  expect(shifted.map(({ line, evidence }) => [line, evidence?.direction])).toEqual([
    ['company.customerType', 'weaker'],
  ]);
  expect(counts).toEqual({ new: 1, gone: 1, other: 1, moved: 1, same: 13, stronger: 0, weaker: 1 });
  expect(basis).toEqual(['customers']);
});

it('the same list again changes nothing', async () => {
  const { before } = await twoYears();
  const { counts, basis } = compareProfiles(before, before);
  expect(counts).toEqual({ new: 0, gone: 0, other: 0, moved: 0, same: 16, stronger: 0, weaker: 0 });
  expect(basis).toEqual([]);
});

it('the drift is explained by the customers that came and went', async () => {
  const { handler, started, next, before, after } = await twoYears();
  expect(next.again).toEqual({ study: started.id });
  const { lines } = compareProfiles(before, after);
  const drift = await handler.explainDrift(
    {
      before: started.id,
      after: next.id,
      lines: lines.map((change) => ({
        line: change.line,
        before: change.before?.value ?? null,
        after: change.after?.value ?? null,
      })),
    },
    unheard,
  );
  expect(drift.customers).toEqual({
    stayed: firstList.rows.length - gone.length,
    gone: gone.length,
    added: added.length,
  });
  expect(drift.best.stayed).toBe(18);
  expect(drift.best.gone.count).toBe(goneBest.length);
  expect(drift.best.added).toEqual({ count: 2, names: ['Nykund 1 AB', 'Nykund 2 AB'] });
  expect([drift.best.passed.count, drift.best.risen.count]).toEqual([0, 0]);
  const industry = drift.lines.find(({ line }) => line === 'company.industry');
  expect(industry).toEqual({
    line: 'company.industry',
    went: { count: 2, of: 2 },
    came: { count: 2, of: 2 },
  });
  expect(drift.counts).toEqual({
    before: { best: before.basis.best, customers: before.basis.customers },
    after: { best: after.basis.best, customers: after.basis.customers },
  });
});

it('a study that is done again says which decisions no longer fit', async () => {
  const { handler, next } = await twoYears();
  const found = await handler.findStale({ studyId: next.id }, unheard);
  expect(found).toEqual([
    { kind: 'answersLeft', customers: goneBest.length },
    { kind: 'unanswered', customers: 2, of: 20 },
  ]);
});
