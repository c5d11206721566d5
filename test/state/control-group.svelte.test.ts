import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { OpenStudy } from '../../src/state/open-study.svelte.ts';
import { browserWithExample } from '../support/example-study.ts';
import { waitUntil } from '../support/wait-until.ts';

it('is drawn, taken back by undo, and there again when the study is reopened', async () => {
  const { engine, store, studyId } = await browserWithExample();
  const study = await OpenStudy.open(store, engine, studyId);
  const drawn = async (customers: number | undefined) => {
    await waitUntil(() => {
      expect(study.analysis).not.toBeNull();
      expect(study.analysis!.control?.length).toBe(customers);
    });
    return study.analysis!.control;
  };
  await drawn(undefined);
  study.control(15);
  const first = await drawn(15);
  const best = study.analysis!.answers.map(({ customer }) => customer.row);
  expect(first!.some(({ customer }) => best.includes(customer.row))).toBe(false);
  expect(study.undo()).toBe('control');
  await drawn(undefined);
  study.redo();
  expect(await drawn(15)).toEqual(first);
  await study.settled();
  const again = await OpenStudy.open(store, engine, studyId);
  expect(again.decisions.control).toEqual({ customers: 15 });
  again.control(0);
  expect(Object.keys(again.decisions)).not.toContain('control');
});
