import { expect, it } from 'vitest';
import { Job } from '../../src/state/job.svelte.ts';
import { refuse } from '../../src/table/problem.ts';

it('tells how far the work has come, and gives its result', async () => {
  const job = new Job();
  expect([job.isUnderWay, job.progress]).toEqual([false, null]);
  const result = job.run(({ onProgress }) => {
    onProgress?.({ stage: 'writing', done: 0.5 });
    return Promise.resolve('done');
  });
  expect([job.isUnderWay, job.progress]).toEqual([true, { stage: 'writing', done: 0.5 }]);
  expect(await result).toBe('done');
  expect(job.isUnderWay).toBe(false);
});

it('does one thing at a time', async () => {
  const job = new Job();
  const first = job.run(() => Promise.resolve(1));
  expect(await job.run(() => Promise.resolve(2))).toBeUndefined();
  expect(await first).toBe(1);
  expect(await job.run(() => Promise.resolve(3))).toBe(3);
});

it('stops without a failure, and fails as the work does', async () => {
  const job = new Job();
  const stopped = job.run(
    ({ signal }) =>
      new Promise<string>((_, reject) => {
        signal?.addEventListener('abort', () => {
          reject(refuse('cancelled'));
        });
      }),
  );
  job.stop();
  const result: unknown = await stopped;
  expect(result).toBeUndefined();
  await expect(job.run(() => Promise.reject(refuse('storage-full')))).rejects.toMatchObject({
    problem: { code: 'storage-full' },
  });
  expect(job.isUnderWay).toBe(false);
});
