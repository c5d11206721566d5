/* The short part of npm run test:faults: what is shown as saved outlives a killed browser or page. */
import { expect, test } from '@playwright/test';
import { killOver } from '../faults/support/kill-trials.ts';
import { answering, importing } from '../faults/support/killed-work.ts';

for (const [what, kills, work] of [
  ['answers', 2, answering],
  ['imports', 1, () => importing(5000)],
] as const) {
  test(`${what} shown as saved are there after a kill, and nothing by half, ${kills} of ${kills} times`, async ({
    baseURL,
  }, info) => {
    const toll = await killOver(info.outputPath('profile'), baseURL!, kills, work());
    expect(toll.faults).toEqual([]);
  });
}
