import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportReport } from '../../src/importing/types.ts';
import { en } from '../../src/language/en.ts';
import { Words } from '../../src/language/words.svelte.ts';
import { fetchCatalogues } from '../../src/language/catalogues.ts';
import { fileAccounts } from '../../src/screens/report/file-accounts.ts';
import { groupByRepair, repairOf } from '../../src/screens/report/repairs.ts';
import { reportRows } from '../../src/screens/report/report-rows.ts';
import { keepBytes } from '../../src/storage/sources.ts';
import { loadStudies, loadStudy } from '../../src/storage/studies.ts';
import { renderExample, type RenderedApp } from '../support/render-app.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const problem = (
  code: ImportReport['problems'][number]['code'],
  found: string,
  row: number,
): ImportReport['problems'][number] => ({ code, place: { row, column: 'Licenser' }, data: { found } });
const old: ImportReport = {
  fileName: 'a.csv',
  rowsStored: 3,
  blankRows: 2,
  problems: [
    problem('cell-not-number', 'mycket', 4),
    problem('cell-not-number', 'EUR 300', 5),
    problem('cell-not-number', '300 kr', 6),
    problem('cell-not-date', '2020-02-30', 7),
    problem('cell-not-date', 'i fjol', 8),
    problem('totals-row', 'Summa', 9),
  ],
  problemCount: 6,
  byColumn: [{ column: 'Licenser', kind: 'number', notUnderstood: 3 }],
};

describe('what is told of a report', () => {
  it('groups cells by the repair that they need, most common first; totals need none', () => {
    expect(old.problems.map(repairOf)).toEqual([
      'number',
      'currency',
      'currency',
      'real-date',
      'date',
      'totals',
    ]);
    expect(groupByRepair(old).map(({ repair, problems }) => [repair, problems.length])).toEqual([
      ['currency', 2],
      ['number', 1],
      ['date', 1],
      ['real-date', 1],
    ]);
  });

  it('accounts for the rows of a list that was stored before files were combined', () => {
    expect(fileAccounts(old)).toEqual([
      {
        fileName: 'a.csv',
        read: 6,
        used: 3,
        left: [
          { reason: 'blank', rows: 2, rowNumbers: [] },
          { reason: 'totals-row', rows: 1, rowNumbers: [9] },
        ],
      },
    ]);
  });

  it('becomes rows of a table with every place and every repair', async () => {
    await fetchCatalogues();
    const rows = reportRows(old, new Words('en'));
    expect(rows[0]).toHaveLength(6);
    expect(rows[1]?.slice(0, 4)).toEqual(['a.csv', 4, 'Licenser', 'mycket']);
    expect(rows.slice(1)).toHaveLength(6 + 1);
    expect(rows.every((row) => row.length === 6)).toBe(true);
  });
});

const t = en.report;
const older =
  'Number;Customer;Revenue;Licences\n1;Alfa;100;a lot\n2;Beta;90;20\n;;;\n3;Gamma;80;30\n4;Delta;70;40\n';
const newer = older.replace('1;Alfa;100', '1;Alfa;120').replace('2;Beta;90;20\n', '5;Epsilon;1;2\n');
const csvFile = (content: string, name: string) => new File([content], name, { type: 'text/csv' });

/** The report of a study that was just made of the older file. */
async function renderReport(): Promise<RenderedApp & { study: string }> {
  const app = await renderExample('groups');
  await app.source.readFiles([csvFile(older, 'older.csv')]);
  const { studyId = '' } = (await app.source.store('Older', 'b2b')) ?? {};
  app.router.go({ page: 'report', id: studyId });
  await screen.findByRole('heading', { level: 1, name: t.title });
  return { ...app, study: studyId };
}

/** Comparing waits for the search for what may be the same. */
async function compared(matched: number): Promise<void> {
  const sentence = en.again.matched(matched, String(matched), '4');
  await screen.findByText(sentence, { exact: false });
}

describe('the report of a list', () => {
  it('says what became of every row and cell', async () => {
    await renderReport();
    await screen.findByText(/older\.csv/, { selector: 'th bdi' });
    const row = screen.getByRole('row', { name: /older\.csv/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['5', '4', '1']);
    expect(screen.getByText(t.left.blank)).toBeInTheDocument();
    const group = screen.getByText(t.repairs.number.title(1, '1')).closest('details');
    expect(group).toHaveTextContent('a lot');
    expect(group).toHaveTextContent('Licences');
  });

  it('reopens the list, compares it, and keeps the study when it is stored', async () => {
    const app = await renderReport();
    const { listId } = await loadStudy(app.store, app.study);
    // As the worker does when it has nothing else to do.
    await keepBytes(app.store, listId, [Uint8Array.from(gzipSync(older)).buffer]);
    await app.user.click(screen.getByRole('button', { name: t.change }));
    await compared(4);
    expect(screen.getByRole('radio', { name: new RegExp(en.again.modeOf.replace) })).toBeChecked();
    await app.user.click(screen.getByRole('button', { name: en.importing.store }));
    await waitUntil(() => {
      expect(app.router.route).toEqual({ page: 'study', id: app.study, step: 'groups' });
    });
    expect((await loadStudies(app.store)).items).toHaveLength(2);
    expect(app.source.again.of).toBeNull();
  });

  it('tells what a newer file says, and makes a new study of it', async () => {
    const app = await renderReport();
    await app.user.upload(screen.getByLabelText(t.newer), csvFile(newer, 'newer.csv'));
    await compared(3);
    expect(screen.getByText(en.again.added(1, '1')).closest('details')).toHaveTextContent('Epsilon');
    expect(screen.getByText(en.again.gone(1, '1')).closest('details')).toHaveTextContent('Beta');
    expect(screen.getByText(en.again.changed(1, '1')).closest('details')).toHaveTextContent('120');
    await app.user.click(screen.getByRole('button', { name: en.importing.store }));
    await waitUntil(async () => {
      expect((await loadStudies(app.store)).items).toHaveLength(3);
    });
  });

  it('asks for the file again when it is not kept, and goes on with the study', async () => {
    const app = await renderReport();
    await app.store.run((tables) => tables.sources.clear());
    await app.user.click(screen.getByRole('button', { name: t.change }));
    await screen.findByRole('heading', { level: 1, name: en.again.chooseTitle('Older') });
    await app.user.upload(screen.getByLabelText(en.importing.choose), csvFile(older, 'older.csv'));
    await compared(4);
    expect(app.source.again).toMatchObject({ mode: 'replace', of: { studyId: app.study } });
  });
});
