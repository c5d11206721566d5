import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sv } from '../../../src/language/sv.ts';
import { loadStudies, renameStudy } from '../../../src/storage/studies.ts';
import { study } from '../../document/samples.ts';
import { asFile, fullBrowser, ignore, type BackupBrowser } from '../../support/backup-browser.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { openSafely } from './open-safely.ts';

const t = sv.safety;
const names = async ({ store }: BackupBrowser): Promise<string[]> =>
  (await loadStudies(store)).items.map(({ name }) => name).toSorted();

/** What is counted only when the reader rests a while. */
const findLate = (text: string | RegExp): Promise<void> =>
  waitUntil(() => {
    expect(screen.getByText(text)).toBeInTheDocument();
  });

beforeEach(() => {
  localStorage.clear();
  HTMLElement.prototype.hidePopover = () => undefined;
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A browser whose study was renamed after everything was saved to a file. */
async function changedSince(): Promise<{ browser: BackupBrowser; file: File }> {
  const browser = await fullBrowser();
  const file = asFile((await browser.handler.saveBackup({}, ignore)).file);
  await renameStudy(browser.store, study.id, 'Våren');
  return { browser, file };
}

it('shows what differs, changes nothing by itself, and undoes what was replaced', async () => {
  const { browser, file } = await changedSince();
  const { user } = await openSafely(browser, { page: 'safety' });
  await user.upload(await screen.findByLabelText(t.backFile), file);
  const item = (await screen.findByText('Hösten 2026')).closest('li');
  if (item === null) throw new Error('There is no item');
  expect(within(item).getByText(t.restore.differs.same())).toBeInTheDocument();
  expect(
    within(screen.getByText('Fjärdvik Drift').closest('li') ?? item).getByText(t.restore.same),
  ).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: t.restore.take(t.restore.restName) }));
  expect(screen.getByRole('button', { name: t.restore.button })).toBeDisabled();

  await user.selectOptions(within(item).getByRole('combobox'), t.restore.how.replace);
  await user.click(screen.getByRole('button', { name: t.restore.button }));
  await screen.findByText(t.restore.done, { exact: false });
  expect(await names(browser)).toEqual(['Fjärdvik Drift', 'Hösten 2026']);
  await user.click(screen.getByRole('button', { name: t.restore.undo }));
  expect(await screen.findByText(t.restore.undone)).toHaveFocus();
  expect(await names(browser)).toEqual(['Fjärdvik Drift', 'Våren']);
  await user.click(screen.getByRole('button', { name: t.restore.another }));
  expect(screen.getByLabelText(t.backFile)).toBeInTheDocument();
});

it('keeps both when asked to', async () => {
  const { browser, file } = await changedSince();
  const { user } = await openSafely(browser, { page: 'safety' });
  await user.upload(await screen.findByLabelText(t.backFile), file);
  await user.selectOptions(await screen.findByRole('combobox'), t.restore.how.add);
  await user.click(screen.getByRole('button', { name: t.restore.button }));
  await screen.findByText(t.restore.done, { exact: false });
  expect(await names(browser)).toEqual(['Fjärdvik Drift', 'Hösten 2026', 'Våren']);
});

it('asks before it removes the automatic copies, and removes none when one thinks better of it', async () => {
  const browser = await fullBrowser();
  await browser.handler.takeSnapshot({}, ignore);
  const { user } = await openSafely(browser, { page: 'safety' });
  const drop = await screen.findByRole('button', { name: t.dropSnapshots });
  await user.click(drop);
  await user.click(screen.getByRole('button', { name: sv.common.cancel }));
  expect(screen.getAllByRole('button', { name: /^Visa kopian/ })).toHaveLength(1);
  await user.click(drop);
  await user.click(screen.getByRole('button', { name: t.dropSure.action }));
  expect(await screen.findByText(t.dropped)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Visa kopian/ })).toBeNull();
});

it('says what is wrong with a file, and changes nothing', async () => {
  const { browser, file } = await changedSince();
  const { user } = await openSafely(browser, { page: 'safety' });
  await user.upload(
    await screen.findByLabelText(t.backFile),
    new File([file.slice(0, 9000)], 'halv.malkund', { type: 'application/gzip' }),
  );
  await screen.findByText(/”halv.malkund” är skadad/);
  expect(await names(browser)).toEqual(['Fjärdvik Drift', 'Våren']);
});

it('saves everything to a file from the start page, and counts what has changed since', async () => {
  const { browser } = await changedSince();
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    made.push(file as Blob);
    return 'blob:made';
  });
  const { user } = await openSafely(browser);
  await findLate(t.status.never);
  await user.click(screen.getByRole('button', { name: t.save }));
  await findLate(/^Säkerhetskopierat .* sedan$|^Säkerhetskopierat i (dag|går)$/);
  expect(made).toHaveLength(1);
  await renameStudy(browser.store, study.id, 'Sommaren');
  await findLate(/; 1 ändring sedan dess$/);
});

it('opens a backup that was chosen as a file of ours on the start page', async () => {
  const { browser, file } = await changedSince();
  const { user } = await openSafely(browser);
  const field = await screen.findByLabelText(sv.start.doors.fileButton);
  await user.upload(field, new File([file], 'kopia.json', { type: 'application/json' }));
  await screen.findByRole('heading', { level: 1, name: t.title });
  await waitUntil(() => {
    expect(screen.getByRole('combobox')).toBeInTheDocument();
  });
});
