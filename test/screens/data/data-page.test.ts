import 'fake-indexeddb/auto';
import { screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/language/en.ts';
import { keptName } from '../../../src/state/old-lists.ts';
import { loadLists } from '../../../src/storage/lists.ts';
import { customerKeys } from '../../../src/method/customer-key.ts';
import { loadList } from '../../../src/storage/lists.ts';
import { isMissing } from '../../../src/table/read.ts';
import { renderExample, type RenderedApp } from '../../support/render-app.ts';
import { waitUntil } from '../../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  history.replaceState(null, '');
});

const t = en.data;
const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function renderData(): Promise<RenderedApp> {
  const app = await renderExample('groups');
  app.router.go({ page: 'data' });
  await screen.findByRole('heading', { level: 1, name: t.title });
  return app;
}

async function onlyList({ store }: RenderedApp) {
  const [meta] = (await loadLists(store)).items;
  if (meta === undefined) throw new Error('no list');
  return { meta, list: await loadList(store, meta.id) };
}

describe('the page that tells what is kept', () => {
  it('says what, where, why and how long, with what lies here now', async () => {
    const app = await renderData();
    const { meta } = await onlyList(app);
    expect(
      await screen.findByText(new RegExp(`^1 list with ${meta.rowCount} companies`)),
    ).toBeInTheDocument();
    for (const { what, where, why, howLong } of Object.values(t.kinds))
      for (const said of [what, where, why, howLong])
        expect(screen.getAllByText(said).length).toBeGreaterThan(0);
    expect(screen.getByText(t.responsible, { exact: false })).toBeInTheDocument();
  });

  it('finds a customer by name and erases it, after a last question', async () => {
    const app = await renderData();
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    const { meta, list } = await onlyList(app);
    const name = customerKeys(list).nameAt(3);
    await app.user.type(screen.getByLabelText(t.personLabel), name);
    await app.user.click(await button(t.search));
    await app.user.click(await button(/^Erase in \d+ place/));
    expect(await screen.findByText(t.erasePersonText)).toBeInTheDocument();
    await app.user.click(await button(t.eraseNow));
    await waitUntil(() => {
      expect(reload).toHaveBeenCalledOnce();
    });
    expect(history.state).toEqual({ erased: 'person' });
    const left = await loadList(app.store, meta.id);
    expect(left.rowCount).toBe(meta.rowCount - 1);
    const { nameAt } = customerKeys(left);
    expect(Array.from({ length: left.rowCount }, (_, row) => nameAt(row))).not.toContain(name);
    expect(localStorage.getItem('malkund.erasing')).toBeNull();
  });

  it('hands over everything about a person as a table, with the whole row and no number left out', async () => {
    const app = await renderData();
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:kept';
    });
    const { list } = await onlyList(app);
    const name = customerKeys(list).nameAt(3);
    await app.user.type(screen.getByLabelText(t.personLabel), name);
    await app.user.click(await button(t.search));
    await app.user.click(await button(t.saveFound));
    await waitUntil(() => {
      expect(files).toHaveLength(1);
    });
    const lines = ((await files[0]?.text()) ?? '').split('\r\n');
    expect(lines[0]?.replace('\ufeff', '')).toBe('Where,What,Contents');
    for (const column of list.columns)
      expect(lines.some((line) => line.includes(`,${column.name},`) || isMissing(column.column, 3))).toBe(
        true,
      );
    expect(lines.some((line) => line.endsWith(`,${name}`))).toBe(true);
  });

  it('says when everything was saved to a file, and offers to', async () => {
    await renderData();
    expect(await screen.findByText(en.safety.status.never)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: en.safety.save })).toBeInTheDocument();
  });

  it('erases nothing that was unticked, and nothing when one thinks better of it', async () => {
    const app = await renderData();
    const { meta, list } = await onlyList(app);
    await app.user.type(screen.getByLabelText(t.personLabel), customerKeys(list).nameAt(3));
    await app.user.click(await button(t.search));
    const erase = await button(/^Erase in \d+ place/);
    await app.user.click(erase);
    await app.user.click(await button(en.common.cancel));
    for (const box of screen.getAllByRole('checkbox')) await app.user.click(box);
    expect(erase).toBeDisabled();
    expect((await loadList(app.store, meta.id)).rowCount).toBe(meta.rowCount);
  });

  it('does not tick what holds the words only as a part of longer ones, and names the customers that go', async () => {
    const app = await renderData();
    const { list } = await onlyList(app);
    const name = customerKeys(list).nameAt(3);
    const field = screen.getByLabelText(t.personLabel);
    await app.user.type(field, name.slice(0, 4));
    await app.user.click(await button(t.search));
    expect(await screen.findByText(t.onlyPart(name.slice(0, 4)))).toBeInTheDocument();
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
    await app.user.clear(field);
    await app.user.type(field, name);
    await app.user.click(await button(t.search));
    await app.user.click(await button(/^Erase in \d+ place/));
    expect(await screen.findByText(t.wholeRows(name))).toBeInTheDocument();
  });

  it('says that nobody was found, and asks for three characters', async () => {
    const app = await renderData();
    const field = screen.getByLabelText(t.personLabel);
    await app.user.type(field, 'xy');
    await app.user.click(await button(t.search));
    expect(screen.getByText(t.tooShort)).toBeInTheDocument();
    await app.user.type(field, 'zzz');
    await app.user.click(await button(t.search));
    expect(await screen.findByText(t.notFound('xyzzz'))).toBeInTheDocument();
  });

  it('tells what was erased before the page was loaded anew, and what was broken off', async () => {
    const app = await renderExample('groups');
    history.replaceState({ erased: 'list' }, '');
    localStorage.setItem('malkund.erasing', '1');
    app.router.go({ page: 'data' });
    history.replaceState({ erased: 'list' }, '');
    expect(await screen.findByText(t.done.list)).toBeInTheDocument();
    expect(screen.getByText(t.brokenOff)).toBeInTheDocument();
    expect(history.state).toBeNull();
  });

  it('asks about a list that is a year old, until it is said to be needed', async () => {
    const app = await renderExample('groups');
    const later = Date.now() + 366 * 86_400_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    app.router.go({ page: 'start' });
    expect(await screen.findByText(new RegExp(en.start.oldLists(1, '1')))).toBeInTheDocument();
    app.router.go({ page: 'data' });
    const { meta } = await onlyList(app);
    await app.user.click(await button(t.keepYear));
    expect(screen.queryByRole('button', { name: t.keepYear })).toBeNull();
    expect(app.preferences.hasRead(keptName(meta.id, later))).toBe(true);
    app.router.go({ page: 'start' });
    await screen.findByRole('link', { name: 'Fjärdvik Drift' });
    expect(screen.queryByText(new RegExp(en.start.oldLists(1, '1')))).toBeNull();
  });
});
