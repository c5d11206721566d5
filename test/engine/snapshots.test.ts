import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesToKeep } from '../../src/engine/snapshot-ring.ts';
import { listSnapshots, takeSnapshot } from '../../src/engine/snapshots.ts';
import { loadKept } from '../../src/storage/counts.ts';
import { purge, hide } from '../../src/storage/removal.ts';
import { renameStudy } from '../../src/storage/studies.ts';
import { study } from '../document/samples.ts';
import {
  allThatIsKept,
  backupBrowser,
  fullBrowser,
  ignore,
  startOfTest,
  type BackupBrowser,
} from '../support/backup-browser.ts';

const minute = 60_000;
const day = 86_400_000;
const take = ({ handler }: BackupBrowser) => handler.takeSnapshot({}, ignore);
const names = ({ folder }: BackupBrowser, start: string): string[] =>
  [...folder.files.keys()].filter((name) => name.startsWith(start)).toSorted();
const rename = ({ store }: BackupBrowser, name: string) => renameStudy(store, study.id, name);

/** Restores everything of a snapshot into an empty browser that sees the same folder. */
async function restoreNewest(from: BackupBrowser): Promise<BackupBrowser> {
  const into = backupBrowser();
  for (const [name, file] of from.folder.files) into.folder.files.set(name, file);
  const [newest] = (await into.handler.listSnapshots({}, ignore)) ?? [];
  const source = { kind: 'snapshot', name: newest?.name ?? '' } as const;
  const { items } = await into.handler.openBackup({ from: source, isHereReadable: true }, ignore);
  const choices = [
    ...items.filter(({ lacksList }) => !lacksList).map(({ part, id }) => ({ part, id, how: 'add' as const })),
    { part: 'rest' as const, id: '', how: 'add' as const },
  ];
  await into.handler.restoreBackup({ from: source, choices, floor: 0 }, ignore);
  return into;
}

describe('a snapshot', () => {
  it('brings everything back as it was', async () => {
    const browser = await fullBrowser();
    expect(await take(browser)).toBe('taken');
    const after = await restoreNewest(browser);
    expect(await allThatIsKept(after.store)).toEqual(await allThatIsKept(browser.store));
  });

  it('is taken once of the same state, and writes each list once', async () => {
    const browser = await fullBrowser();
    await take(browser);
    expect(await take(browser)).toBe('same');
    const lists = names(browser, 'list-').map((name) => browser.folder.files.get(name));
    browser.now += 40 * minute;
    await rename(browser, 'Våren');
    expect(await take(browser)).toBe('taken');
    expect(names(browser, 'state-')).toHaveLength(2);
    expect(names(browser, 'list-').map((name) => browser.folder.files.get(name))).toEqual(lists);
  });

  it('is not taken of nothing, so that what there is stays', async () => {
    const browser = await fullBrowser();
    await take(browser);
    const empty = backupBrowser();
    expect(await takeSnapshot(empty.store, browser.folder, { now: browser.now })).toBe('nothing');
    expect(names(browser, 'state-')).toHaveLength(1);
    expect(names(browser, 'list-')).toHaveLength(2);
    // Work that was deleted does not live on for ever.
    await takeSnapshot(empty.store, browser.folder, { now: browser.now + 15 * day });
    expect([...browser.folder.files]).toEqual([]);
  });

  it('is left to the tab that is at it', async () => {
    const browser = await fullBrowser();
    browser.folder.isBusy = true;
    expect(await take(browser)).toBe('busy');
    expect(browser.folder.files.size).toBe(0);
  });

  it('gives way to the one before when it is torn', async () => {
    const browser = await fullBrowser();
    await take(browser);
    browser.now += 40 * minute;
    await rename(browser, 'Våren');
    await take(browser);
    const [older = '', newest = ''] = names(browser, 'state-');
    for (const share of [0, 0.1, 0.5, 0.99]) {
      const whole = browser.folder.files.get(newest);
      browser.folder.tear(newest, share);
      expect((await listSnapshots(browser.folder)).map(({ name }) => name)).toEqual([older]);
      if (whole !== undefined) browser.folder.files.set(newest, whole);
    }
    expect((await listSnapshots(browser.folder)).map(({ name }) => name)).toEqual([newest, older]);
  });

  it('is taken again of the same state when the newest is torn', async () => {
    const browser = await fullBrowser();
    await take(browser);
    const [torn = ''] = names(browser, 'state-');
    browser.folder.tear(torn, 0.9);
    expect(await take(browser)).toBe('taken');
    expect(await listSnapshots(browser.folder)).toHaveLength(1);
  });

  it('brings back what is whole when one list is torn', async () => {
    const browser = await fullBrowser();
    await take(browser);
    browser.folder.tear('list-list-1.malkund', 0.7);
    const after = await restoreNewest(browser);
    expect((await loadKept(after.store)).counts).toMatchObject({ studies: 1, lists: 1, profiles: 1 });
  });

  it('leaves out a list that would take too much room, and says so', async () => {
    const browser = await fullBrowser();
    await takeSnapshot(browser.store, browser.folder, { now: browser.now, mostBytes: 2000 });
    const [snapshot] = await listSnapshots(browser.folder);
    expect(snapshot).toMatchObject({ missingLists: 1, counts: { lists: 2 } });
    // What comes before a restore is whole, whatever it takes.
    await takeSnapshot(browser.store, browser.folder, { now: browser.now + 1, mostBytes: 2000, whole: true });
    expect((await listSnapshots(browser.folder))[0]).toMatchObject({ missingLists: 0 });
  });

  it('forgets the lists that no snapshot holds any more', async () => {
    const browser = await fullBrowser();
    await take(browser);
    await hide(browser.store, { kind: 'study', id: study.id }, 1);
    await purge(browser.store, { kind: 'study', id: study.id });
    browser.now += minute;
    await take(browser);
    expect(names(browser, 'list-')).toHaveLength(2);
    browser.now += 16 * day;
    await browser.handler.createExample({ language: 'en' }, ignore);
    await take(browser);
    expect(names(browser, 'list-').some((name) => name.includes('list-1'))).toBe(false);
  });

  it('becomes a file that is restored anywhere', async () => {
    const browser = await fullBrowser();
    await take(browser);
    const blob = await browser.handler.snapshotFile({ name: names(browser, 'state-')[0] ?? '' }, ignore);
    const after = backupBrowser();
    const from = { kind: 'file', file: new File([blob], 'a.malkund') } as const;
    const { items, counts } = await after.handler.openBackup({ from, isHereReadable: true }, ignore);
    expect(items).toHaveLength(3);
    expect(counts).toEqual((await loadKept(browser.store)).counts);
  });

  it('goes when all are removed', async () => {
    const browser = await fullBrowser();
    await take(browser);
    await browser.handler.dropSnapshots({}, ignore);
    expect(browser.folder.files.size).toBe(0);
  });
});

describe('which snapshots stay', () => {
  it('keeps three of the last day and one of each day before, ten in all', () => {
    let kept: readonly number[] = [];
    let now = startOfTest;
    for (; now < startOfTest + 20 * day; now += 10 * minute) kept = timesToKeep([...kept, now], now);
    now -= 10 * minute;
    const dayOf = (time: number): number => Math.floor(now / day) - Math.floor(time / day);
    expect(kept).toHaveLength(10);
    expect(kept.filter((time) => dayOf(time) === 0)).toHaveLength(3);
    expect(kept[0]).toBe(now);
    expect(kept.slice(3).map(dayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('keeps the newest always, never more than ten, and nothing else that is two weeks old', () => {
    const times = fc.uniqueArray(fc.integer({ min: startOfTest - 40 * day, max: startOfTest + 40 * day }));
    fc.assert(
      fc.property(times, (all) => {
        const kept = timesToKeep(all, startOfTest);
        expect(kept[0]).toBe(startOfTest);
        expect(kept.length).toBeLessThanOrEqual(10);
        expect(new Set(kept).size).toBe(kept.length);
        for (const time of kept.slice(1)) {
          expect(all).toContain(time);
          expect(Math.abs(startOfTest - time)).toBeLessThan(14 * day);
        }
      }),
    );
  });
});
