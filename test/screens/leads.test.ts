import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/language/en.ts';
import { sv } from '../../src/language/sv.ts';
import { loadStudy } from '../../src/storage/studies.ts';
import { countAll } from '../storage/fresh-store.ts';
import { allThatIsSaid, renderExample } from '../support/render-app.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const catalogues = { sv, en };
const slips = /undefined|\bnull\b|NaN|Infinity|\[object|=>|\{|\}/;

async function renderLeads(language: 'sv' | 'en' = 'en') {
  const app = await renderExample('profile', language);
  const t = catalogues[language].leads;
  app.router.go({ page: 'leads', id: app.studyId });
  await waitUntil(() => {
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t.question);
  });
  return { ...app, t };
}

async function renderExampleLeads(language: 'sv' | 'en' = 'en') {
  const app = await renderLeads(language);
  const { user, t } = app;
  await user.click(await screen.findByRole('button', { name: t.none.example }));
  const table = await screen.findByRole('table', { name: t.list.table });
  return { ...app, table };
}

/** Rows of leads, without those that say why. */
const leadRows = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .filter((row) => within(row).queryByRole('rowheader') !== null);

describe('the page of leads', () => {
  it('without leads says what to bring, and offers the example only to the example', async () => {
    const { t, store, studyId } = await renderLeads();
    expect(await screen.findByLabelText(t.none.choose)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: t.none.example })).toBeInTheDocument();
    expect('leads' in (await loadStudy(store, studyId))).toBe(false);
  });

  it.each(['sv', 'en'] as const)(
    'sorts the example leads, and says it in plain words, in %s',
    async (language) => {
      const { t, table } = await renderExampleLeads(language);
      expect(leadRows(table)).toHaveLength(50);
      const sums = within(screen.getByRole('list', { name: t.sums })).getAllByRole('listitem');
      const counts = sums.map((item) => Number(item.querySelector('strong')?.textContent));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(500);
      expect(allThatIsSaid().filter((text) => slips.test(text))).toEqual([]);
      // The column that the list lacks is told by name.
      expect(screen.getAllByText(t.coverage.missing).length).toBeGreaterThan(0);
    },
  );

  it('opens a lead to say why, and lists other leads when asked', async () => {
    const { user, t, table } = await renderExampleLeads();
    const [first] = leadRows(table);
    const opener = within(first!).getByRole('button');
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    await user.click(opener);
    expect(opener).toHaveAttribute('aria-expanded', 'true');
    const why = await screen.findByRole('table', { name: t.list.why(opener.textContent.trim()) });
    expect(within(why).getByText(en.segments.list.sum)).toBeInTheDocument();

    await user.selectOptions(screen.getByRole('combobox', { name: t.list.customers }), [
      t.list.customerChoices.only,
    ]);
    await waitUntil(() => {
      expect(leadRows(screen.getByRole('table', { name: t.list.table }))).toHaveLength(12);
    });
    await user.type(screen.getByRole('searchbox', { name: t.list.search }), 'no such name');
    expect(await screen.findByText(t.list.empty)).toBeInTheDocument();
  });

  it('tells how many the file will hold, and nothing is saved of none', async () => {
    const { user, t } = await renderExampleLeads();
    await user.click(screen.getByRole('button', { name: t.export.open }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(t.export.count(488, '488'))).toBeInTheDocument();
    for (const name of Object.values(en.segments.names))
      await user.click(within(dialog).getByRole('checkbox', { name: new RegExp(`^${name}`) }));
    expect(within(dialog).getByText(t.export.nothing)).toBeInTheDocument();
    expect(within(dialog).getByRole('button', { name: t.export.save })).toBeDisabled();
  });

  it('takes the leads away when that is confirmed', async () => {
    const { user, t, store, studyId } = await renderExampleLeads();
    expect((await countAll(store))['lists']).toBe(2);
    await user.click(screen.getByRole('button', { name: t.other.remove }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: t.other.remove }));
    expect(await screen.findByRole('button', { name: t.none.example })).toBeInTheDocument();
    expect((await countAll(store))['lists']).toBe(1);
    expect('leads' in (await loadStudy(store, studyId))).toBe(false);
  });
});
