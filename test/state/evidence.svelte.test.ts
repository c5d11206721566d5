import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { OpenStudy } from '../../src/state/open-study.svelte.ts';
import { browserWithExample } from '../support/example-study.ts';
import { waitUntil } from '../support/wait-until.ts';

it('is asked when the reader rests, once for many changes, and is of the last of them', async () => {
  const { engine, store, studyId, workers } = await browserWithExample();
  const study = await OpenStudy.open(store, engine, studyId);
  await waitUntil(() => {
    expect(study.isWeighing).toBe(false);
  });
  expect(study.evidence!.traits[0]).toMatchObject({ line: 'company.industry', thin: null });
  for (const customers of [12, 14, 16]) study.decide({ count: { kind: 'number', customers } });
  expect(study.isWeighing).toBe(true);
  // Until then the evidence is that of before.
  expect(study.evidence!.traits[0]!.coverage.of).toBe(20);
  await waitUntil(() => {
    expect(study.isWeighing).toBe(false);
  });
  expect(study.evidence!.traits[0]!.coverage.of).toBe(16);
  expect(workers.at(-1)!.asked('weigh')).toHaveLength(2);
});
