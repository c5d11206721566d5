import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupContents, Choice } from '../../src/engine/backup-protocol.ts';
import { loadAnswers, saveAnswers } from '../../src/storage/answers.ts';
import { loadKept } from '../../src/storage/counts.ts';
import { loadDraft } from '../../src/storage/drafts.ts';
import { loadList, saveList } from '../../src/storage/lists.ts';
import { hide } from '../../src/storage/removal.ts';
import { loadStudies, saveStudy } from '../../src/storage/studies.ts';
import type { CustomerList } from '../../src/table/list.ts';
import { GrowingCategory, GrowingText } from '../../src/table/growing.ts';
import { refusalOf } from '../document/refusal.ts';
import { answers, study } from '../document/samples.ts';
import { newList } from '../storage/fresh-store.ts';
import {
  allThatIsKept,
  asFile,
  backupBrowser,
  fullBrowser,
  ignore,
  type BackupBrowser,
} from '../support/backup-browser.ts';

const saved = async ({ handler }: BackupBrowser): Promise<File> =>
  asFile((await handler.saveBackup({}, ignore)).file);

const look = ({ handler }: BackupBrowser, file: File): Promise<BackupContents> =>
  handler.openBackup({ from: { kind: 'file', file }, isHereReadable: true }, ignore);

const everyItem = ({ items }: BackupContents, how: Choice['how']): Choice[] => [
  ...items.map(({ part, id }) => ({ part, id, how })),
  { part: 'rest', id: '', how },
];

async function restore(into: BackupBrowser, file: File, choices?: readonly Choice[], floor = 0) {
  const chosen = choices ?? everyItem(await look(into, file), 'add');
  return into.handler.restoreBackup({ from: { kind: 'file', file }, choices: chosen, floor }, ignore);
}

const unpacked = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
  );
const packed = (bytes: BlobPart): Promise<Blob> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

describe('everything in one file', () => {
  it('comes back in another browser as it was, to the byte', async () => {
    const before = await fullBrowser();
    const after = backupBrowser();
    const { kept } = await restore(after, await saved(before));
    expect(await allThatIsKept(after.store)).toEqual(await allThatIsKept(before.store));
    expect(kept.counts).toEqual((await loadKept(before.store)).counts);
    expect(kept.counts).toMatchObject({ studies: 2, lists: 2, profiles: 1 });
  });

  it('comes back for any list, text and answer', async () => {
    const rows = fc.array(
      fc.record({
        name: fc.string({ unit: 'binary', maxLength: 12 }),
        branch: fc.string({ maxLength: 4 }),
        value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: NaN }),
        answer: fc.string({ unit: 'grapheme', maxLength: 20 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(rows, async (customers) => {
        const before = backupBrowser();
        const [names, branches] = [new GrowingText(), new GrowingCategory()];
        for (const { name, branch } of customers) {
          names.append(name);
          branches.append(branch);
        }
        const list: CustomerList = {
          rowCount: customers.length,
          columns: [
            { name: '__proto__', role: 'name', column: names.freeze() },
            { name: 'Bransch', role: 'company.industry', column: branches.freeze() },
            {
              name: 'Värde',
              role: 'metric',
              column: {
                kind: 'number',
                unit: null,
                values: Float64Array.from(customers, ({ value }) => value + 0),
              },
            },
          ],
        };
        await saveList(before.store, { ...newList(), list });
        await saveStudy(before.store, { ...study, decisions: { ...study.decisions, excluded: [] } });
        await saveAnswers(
          before.store,
          'list-1',
          customers.map(({ answer }, row) => ({
            customer: { row, key: answer },
            traits: new Map([['own.constructor', answer]]),
            buyers: [],
          })),
        );
        const after = backupBrowser();
        await restore(after, await saved(before));
        expect(await allThatIsKept(after.store)).toEqual(await allThatIsKept(before.store));
        expect(await loadList(after.store, 'list-1')).toEqual(await loadList(before.store, 'list-1'));
      }),
      { numRuns: 25 },
    );
  });

  it('leaves out what was removed and waits to be deleted, with its list', async () => {
    const before = await fullBrowser();
    await hide(before.store, { kind: 'study', id: study.id }, 1);
    const contents = await look(backupBrowser(), await saved(before));
    expect(contents.items.map(({ part, name }) => [part, name])).toEqual([
      ['study', 'Fjärdvik Drift'],
      ['profile', 'Målkund hösten 2026'],
    ]);
    expect(contents.counts).toMatchObject({ studies: 1, lists: 1 });
  });

  it('leaves out a record that is damaged, so that the others can be read', async () => {
    const before = await fullBrowser();
    await before.store.run((tables) => tables.studies.put({ id: 'broken', listId: 7 }));
    const after = backupBrowser();
    await restore(after, await saved(before));
    expect((await loadStudies(after.store)).items).toHaveLength(2);
  });

  it('says what is in it beside what is here', async () => {
    const before = await fullBrowser();
    const file = await saved(before);
    await saveStudy(before.store, { ...study, name: 'Våren', updatedAt: study.updatedAt + 1000 });
    const { items, rest } = await look(before, file);
    const told = new Map(items.map((item) => [item.name, item]));
    expect(told.get('Hösten 2026')).toMatchObject({
      part: 'study',
      size: 3,
      answers: 1,
      lacksList: false,
      here: { name: 'Våren', at: study.updatedAt + 1000, isSame: false },
    });
    expect(told.get('Fjärdvik Drift')?.here).toMatchObject({ isSame: true });
    expect(told.get('Målkund hösten 2026')?.here).toMatchObject({ isSame: true });
    expect(rest).toBe(1);
  });
});

describe('choosing what to restore', () => {
  const change = async ({ store }: BackupBrowser) => {
    await saveStudy(store, { ...study, name: 'Våren' });
    await saveAnswers(store, 'list-1', [{ ...answers, traits: new Map([['company.industry', 'Bygg']]) }]);
  };

  it('leaves what is not chosen, and what is here', async () => {
    const file = await saved(await fullBrowser());
    const after = backupBrowser();
    await restore(after, file, [{ part: 'study', id: study.id, how: 'add' }]);
    const { counts } = await loadKept(after.store);
    expect(counts).toEqual({ studies: 1, lists: 1, profiles: 0, answers: 1 });
    expect(await loadDraft(after.store)).toBeNull();
  });

  it('puts a study beside the one here, with a list and answers of its own', async () => {
    const browser = await fullBrowser();
    const file = await saved(browser);
    await change(browser);
    await restore(browser, file, [{ part: 'study', id: study.id, how: 'add' }]);
    const studies = (await loadStudies(browser.store)).items.filter(({ isExample }) => !isExample);
    expect(studies.map(({ name }) => name).toSorted()).toEqual(['Hösten 2026', 'Våren']);
    const copy = studies.find(({ name }) => name === 'Hösten 2026');
    expect(copy?.listId).not.toBe(study.listId);
    const [own, copied] = await Promise.all(
      [study.listId, copy?.listId ?? ''].map((id) => loadAnswers(browser.store, id)),
    );
    expect(own?.items[0]?.traits.get('company.industry')).toBe('Bygg');
    expect(copied?.items).toEqual([answers]);
    expect((await loadList(browser.store, copy?.listId ?? '')).rowCount).toBe(3);
  });

  it('replaces the one here, and can be undone', async () => {
    const browser = await fullBrowser();
    const file = await saved(browser);
    const older = await allThatIsKept(browser.store);
    await change(browser);
    const newer = await allThatIsKept(browser.store);
    const { undo } = await restore(browser, file, [{ part: 'study', id: study.id, how: 'replace' }]);
    expect(await allThatIsKept(browser.store)).toEqual(older);
    await browser.handler.undoRestore({ name: undo ?? '' }, ignore);
    expect(await allThatIsKept(browser.store)).toEqual(newer);
  });

  it('brings the list back that a replaced study was moved away from, and undoes that too', async () => {
    const browser = await fullBrowser();
    const file = await saved(browser);
    const older = await allThatIsKept(browser.store);
    await saveList(browser.store, newList('list-2'));
    await saveStudy(browser.store, { ...study, listId: 'list-2' });
    await browser.store.run((tables) =>
      Promise.all([
        tables.lists.delete('list-1'),
        tables.columns.where('listId').equals('list-1').delete(),
        tables.answers.where('listId').equals('list-1').delete(),
      ]),
    );
    const newer = await allThatIsKept(browser.store);
    const { undo } = await restore(browser, file, [{ part: 'study', id: study.id, how: 'replace' }]);
    expect(await allThatIsKept(browser.store)).toEqual(older);
    await browser.handler.undoRestore({ name: undo ?? '' }, ignore);
    expect(await allThatIsKept(browser.store)).toEqual(newer);
  });

  it('never replaces what it could not bring back', async () => {
    const browser = await fullBrowser();
    const file = await saved(browser);
    await change(browser);
    const before = await allThatIsKept(browser.store);
    browser.folder.isBusy = true;
    const refused = await refusalOf(() =>
      restore(browser, file, [{ part: 'study', id: study.id, how: 'replace' }]),
    );
    expect(refused.code).toBe('not-undoable');
    expect(await allThatIsKept(browser.store)).toEqual(before);
  });

  it('replaces nothing of a list that another study is made on', async () => {
    const browser = await fullBrowser();
    const file = await saved(browser);
    await saveStudy(browser.store, { ...study, id: 'study-2', name: 'Den andra' }).catch(ignore);
    await browser.store.run((tables) => tables.studies.put({ ...study, id: 'study-2', name: 'Den andra' }));
    await change(browser);
    await restore(browser, file, [{ part: 'study', id: study.id, how: 'replace' }]);
    const studies = (await loadStudies(browser.store)).items;
    const lists = studies.filter(({ id }) => id.startsWith('study-')).map(({ listId }) => listId);
    expect(new Set(lists).size).toBe(2);
    expect((await loadAnswers(browser.store, 'list-1')).items[0]?.traits.get('company.industry')).toBe(
      'Bygg',
    );
  });

  it('counts on from what the witness saw', async () => {
    const after = backupBrowser();
    const { kept } = await restore(after, await saved(await fullBrowser()), undefined, 57);
    expect(kept.generation).toBe(58);
  });
});

describe('a file that is not to be trusted', () => {
  const refusals = async (file: Blob) => {
    const browser = backupBrowser();
    const problem = await refusalOf(() => look(browser, asFile(file)));
    expect((await loadKept(browser.store)).generation).toBe(0);
    return problem;
  };

  it('is refused when it is no backup of ours', async () => {
    expect((await refusals(new Blob(['{"format":"malkund"}']))).code).toBe('not-malkund-file');
    expect((await refusals(await packed('Namn;Ort\n'))).code).toBe('file-damaged');
    expect((await refusals(await packed('{"format":"malkund","kind":"study"}\n'))).code).toBe(
      'not-malkund-file',
    );
    expect((await refusals(await packed('{"format":"malkund","kind":"backup","version":9}\n'))).code).toBe(
      'newer-version',
    );
  });

  it('is refused when it is cut off anywhere', async () => {
    const file = await saved(await fullBrowser());
    for (let part = 1; part < 40; part++)
      expect(['file-damaged', 'not-malkund-file']).toContain(
        (await refusals(file.slice(0, Math.floor((file.size * part) / 40)))).code,
      );
  });

  it('is refused when any byte was changed', async () => {
    const bytes = await unpacked(await saved(await fullBrowser()));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 2), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(['file-damaged', 'not-malkund-file', 'newer-version']).toContain(
          (await refusals(await packed(changed))).code,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when it claims more bytes than it has, or is too deep', async () => {
    const [head = ''] = new TextDecoder()
      .decode(await unpacked(await saved(await fullBrowser())))
      .split('\n');
    const with_ = async (line: string) => (await refusals(await packed(`${head}\n${line}\n`))).code;
    expect(await with_('{"table":"columns","bytes":[499999999],"records":[]}')).toBe('file-damaged');
    expect(await with_('{"table":"columns","bytes":[5000000000],"records":[]}')).toBe('file-damaged');
    expect(await with_(`{"table":"studies","bytes":[],"records":${'['.repeat(50)}${']'.repeat(50)}}`)).toBe(
      'file-damaged',
    );
    expect(await with_('{"table":"studies","bytes":[],"records":[{"__proto__":{"a":1}}]}')).toBe(
      'file-damaged',
    );
    expect(await with_('{"table":"later","bytes":[],"records":[]}')).toBe('newer-version');
  });
});

describe('the backup of version 1', () => {
  const golden = asFile(
    new Blob([readFileSync(new URL('../fixtures/backups/v1.malkund', import.meta.url))]),
    'v1.malkund',
  );

  it('opens for ever, and holds what it held', async () => {
    const browser = backupBrowser();
    await restore(browser, golden);
    const [first] = (await loadStudies(browser.store)).items.filter(({ isExample }) => !isExample);
    expect(first).toEqual(study);
    expect((await loadAnswers(browser.store, 'list-1')).items).toEqual([answers]);
    expect(await loadList(browser.store, 'list-1')).toEqual(newList().list);
    expect(await loadDraft(browser.store)).toEqual({ columns: ['Namn'], rows: [['Ängö'], ['']] });
    expect((await loadKept(browser.store)).counts).toMatchObject({ studies: 2, lists: 2, profiles: 1 });
  });
});
