import 'fake-indexeddb/auto';
import { screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sv } from '../../../src/language/sv.ts';
import { loadKept } from '../../../src/storage/counts.ts';
import { loadStudies } from '../../../src/storage/studies.ts';
import {
  allThatIsKept,
  backupBrowser,
  fullBrowser,
  ignore,
  type BackupBrowser,
} from '../../support/backup-browser.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { openSafely, witnessed } from './open-safely.ts';

const t = sv.safety;
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const button = (name: RegExp | string) => screen.findByRole('button', { name });

beforeEach(() => {
  localStorage.clear();
  // Menus are popovers, which the test environment has none of.
  HTMLElement.prototype.hidePopover = () => undefined;
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** An empty browser that still has the snapshots of a full one. */
async function emptied(): Promise<{ full: BackupBrowser; empty: BackupBrowser }> {
  const full = await fullBrowser();
  await full.handler.takeSnapshot({}, ignore);
  const empty = backupBrowser();
  for (const [name, file] of full.folder.files) empty.folder.files.set(name, file);
  return { full, empty };
}

it('is shown when the database is empty but was not, and brings all back', async () => {
  const { full, empty } = await emptied();
  witnessed(50, { studies: 2, profiles: 1, answers: 65 });
  const { user } = await openSafely(empty);
  await heading(t.rescue.lostTitle);
  expect(screen.getByText(/2 studier, 1 profil och svar om 65 kunder/)).toBeInTheDocument();
  await user.click(await button(/^Visa kopian/));
  await user.click(await button(t.restore.button));
  await screen.findByRole('link', { name: 'Hösten 2026' });
  expect(await allThatIsKept(empty.store)).toEqual(await allThatIsKept(full.store));
  // What was restored is not older than what the witness saw, so the next start is an ordinary one.
  expect((await loadKept(empty.store)).generation).toBeGreaterThan(50);
});

it('writes nothing and lets the witness be, until something is chosen', async () => {
  const { empty } = await emptied();
  witnessed(50);
  const before = localStorage.getItem('malkund.witness');
  const { library } = await openSafely(empty);
  await heading(t.rescue.lostTitle);
  await library.keeping.look();
  expect(localStorage.getItem('malkund.witness')).toBe(before);
  expect((await loadKept(empty.store)).generation).toBe(0);
});

it('offers to go on with what is here when only some of it is lost', async () => {
  const browser = await fullBrowser();
  witnessed(50, { studies: 3 });
  const { user, library } = await openSafely(browser);
  await heading(t.rescue.someTitle);
  await user.click(await button(t.rescue.goOn));
  await screen.findByRole('link', { name: 'Hösten 2026' });
  expect(library.keeping.trouble).toBeNull();
  expect((await loadKept(browser.store)).generation).toBe(50);
});

it('says that there is no snapshot, and offers a file', async () => {
  witnessed(50);
  await openSafely(backupBrowser());
  await heading(t.rescue.lostTitle);
  await screen.findByText(t.rescue.none);
  expect(screen.getByLabelText(t.backFile)).toBeInTheDocument();
});

it('starts afresh only when that was typed', async () => {
  const browser = backupBrowser();
  witnessed(50);
  vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  const { user } = await openSafely(browser);
  await heading(t.rescue.lostTitle);
  const afresh = screen.getByRole('button', { name: t.rescue.afreshButton, hidden: true });
  expect(afresh).toBeDisabled();
  await user.click(screen.getByText(t.rescue.afreshTitle));
  await user.type(screen.getByLabelText(t.rescue.afreshLabel), 'börja');
  expect(afresh).toBeDisabled();
  await user.type(screen.getByLabelText(t.rescue.afreshLabel), ' om');
  await user.click(afresh);
  await waitUntil(() => {
    expect(localStorage.getItem('malkund.witness')).toBeNull();
  });
});

it('is shown when the database does not open but there was something in it', async () => {
  const browser = backupBrowser();
  witnessed(50);
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  await openSafely(browser);
  await heading(t.rescue.unreadableTitle);
  expect(await button(t.rescue.retry)).toBeEnabled();
});

it('is not shown to who has had nothing, whatever is wrong', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  await openSafely(backupBrowser());
  await screen.findByText(/Inget kan sparas här/);
  await heading(sv.start.title);
});

it('is not shown to who removed everything', async () => {
  witnessed(50, {});
  const browser = backupBrowser();
  await openSafely(browser);
  await heading(sv.start.title);
  expect((await loadStudies(browser.store)).items).toEqual([]);
});
