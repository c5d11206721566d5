/* The clock jumps by a year, forth or back: snapshots keep the order in which they were taken. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listSnapshots } from '../../src/engine/snapshots.ts';
import { loadStudies, renameStudy } from '../../src/storage/studies.ts';
import { study } from '../document/samples.ts';
import { fullBrowser, ignore, startOfTest, type BackupBrowser } from '../support/backup-browser.ts';

const day = 86_400_000;
const year = 365 * day;

/** Changes something and takes a snapshot of it, by a clock that shows this. */
async function changeAt(browser: BackupBrowser, now: number, name: string): Promise<string> {
  browser.now = now;
  await renameStudy(browser.store, study.id, name);
  expect(await browser.handler.takeSnapshot({}, ignore)).toBe('taken');
  return (await listSnapshots(browser.folder))[0]?.name ?? '';
}

describe.each([
  ['a year ahead', year],
  ['a year back', -year],
  ['an hour ahead', 3_600_000],
  ['an hour back', -3_600_000],
])('when the clock is set %s and then right again', (_, jump) => {
  it('the newest snapshot is the one that was taken last, and tells when by its own clock', async () => {
    const browser = await fullBrowser();
    const taken = [
      await changeAt(browser, startOfTest, 'ett'),
      await changeAt(browser, startOfTest + 60_000 + jump, 'två'),
      await changeAt(browser, startOfTest + 120_000, 'tre'),
      await changeAt(browser, startOfTest + 180_000, 'fyra'),
    ];
    expect(new Set(taken).size).toBe(4);
    const [newest] = await listSnapshots(browser.folder);
    expect(newest?.name).toBe(taken[3]);
    expect(newest?.savedAt).toBe(startOfTest + 180_000);
    // Those of a clock that was wrong by more than two weeks do not stay: they would never grow old.
    for (const { savedAt } of await listSnapshots(browser.folder))
      expect(Math.abs(startOfTest - savedAt)).toBeLessThan(14 * day);
  });

  it('what was restored can be undone, to what it was just before', async () => {
    const browser = await fullBrowser();
    await changeAt(browser, startOfTest + jump, 'före');
    const [source] = await listSnapshots(browser.folder);
    browser.now = startOfTest;
    await renameStudy(browser.store, study.id, 'strax före');
    const { undo } = await browser.handler.restoreBackup(
      {
        from: { kind: 'snapshot', name: source?.name ?? '' },
        choices: [{ part: 'study', id: study.id, how: 'replace' }],
        floor: 0,
      },
      ignore,
    );
    const names = async () =>
      (await loadStudies(browser.store)).items.find(({ id }) => id === study.id)?.name;
    expect(await names()).toBe('före');
    await browser.handler.undoRestore({ name: undo ?? '' }, ignore);
    expect(await names()).toBe('strax före');
  });
});
