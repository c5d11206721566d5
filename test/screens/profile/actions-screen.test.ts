import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sv } from '../../../src/language/sv.ts';
import { routeFragment } from '../../../src/state/router.svelte.ts';
import { saveProfile } from '../../../src/storage/profiles.ts';
import { failWrite } from '../../storage/fresh-store.ts';
import { madeProfile } from '../../support/made-profile.ts';
import { renderExample } from '../../support/render-app.ts';
import { waitUntil } from '../../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const t = sv.actions;
const department = (name: string) => screen.getByRole('region', { name });
const field = (title: string) => screen.getByLabelText<HTMLTextAreaElement>(t.edit(title));
const settled = () =>
  waitUntil(() => {
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t.title);
  });

/** The actions of a profile whose buyer is known by title alone. */
async function open() {
  const app = await renderExample('groups', 'sv');
  const { store, router, studyId } = app;
  const profile = madeProfile({ 'company.industry': 'Bygg', 'buyer.jobTitle': 'Inköpschef' });
  await saveProfile(store, { id: 'p1', studyId, finishedAt: 1, profile });
  await saveProfile(store, {
    id: 'p2',
    studyId: null,
    finishedAt: 2,
    profile: { ...profile, name: 'En annan' },
  });
  router.go({ page: 'actions', id: 'p1' });
  await settled();
  const again = async () => {
    router.go({ page: 'profile', id: 'p1' });
    await waitUntil(() => {
      expect(document.querySelector('article.poster')).toBeInTheDocument();
    });
    router.go({ page: 'actions', id: 'p1' });
    await settled();
  };
  return { ...app, again };
}

describe('the actions of a profile', () => {
  it('stand by department, and say what they are drawn from and what the profile lacks for more', async () => {
    await open();
    for (const name of Object.values(t.departments)) expect(department(name)).toBeInTheDocument();
    const sales = department(t.departments.sales);
    expect(field(t.titles.who).value).toBe('Fråga efter den som är Inköpschef.');
    expect(within(sales).getByText('Ur jobbtitel')).toBeInTheDocument();
    const link = within(sales).getAllByRole('link', { name: sv.common.steps.buyers })[0];
    expect(link).toHaveAttribute('href', expect.stringMatching(/\/buyers$/));
    expect(
      within(sales).getByText(/^Tempo: kräver DiSC-profil eller beteende, i steget Köparna\./),
    ).toBeInTheDocument();
    expect(within(sales).queryByLabelText(t.edit(sv.address.topics.pace))).not.toBeInTheDocument();
  });

  it('are changed, taken back, struck, restored and added to, and all of it is kept with this profile alone', async () => {
    const { user, again, library } = await open();
    await user.clear(field(t.titles.who));
    await user.type(field(t.titles.who), 'Ring platschefen.');
    await user.tab();
    await user.click(screen.getByRole('button', { name: t.strikeOf(t.titles.keep) }));
    const add = screen.getByLabelText(t.addTo(t.departments.product));
    await user.type(add, 'Bygg en app{Enter}');
    expect(add).toHaveValue('');
    await again();
    expect(field(t.titles.who).value).toBe('Ring platschefen.');
    expect(field(t.titles.keep)).toBeDisabled();
    expect(field(t.own).value).toBe('Bygg en app');
    expect(library.profiles.find(({ id }) => id === 'p2')).not.toHaveProperty('actions');

    await user.click(screen.getByRole('button', { name: t.resetOf(t.titles.who) }));
    await user.click(screen.getByRole('button', { name: t.restoreOf(t.titles.keep) }));
    await user.click(screen.getByRole('button', { name: t.removeOf('Bygg en app') }));
    await again();
    expect(field(t.titles.who).value).toBe('Fråga efter den som är Inköpschef.');
    expect(field(t.titles.keep)).toBeEnabled();
    expect(screen.queryByLabelText(t.edit(t.own))).not.toBeInTheDocument();
    expect(library.profiles.find(({ id }) => id === 'p1')?.actions).toEqual([]);
  });

  it('are copied by department, without what is struck', async () => {
    const { user } = await open();
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    await user.click(screen.getByRole('button', { name: t.strikeOf(t.titles.who) }));
    await user.click(screen.getByRole('button', { name: t.copyOf(t.departments.sales) }));
    expect(copied[0]).toMatch(/^SÄLJ\n\nVilka företag ni ringer först\nDe här går före/);
    expect(copied[0]).not.toContain('Inköpschef.');
  });

  it('say when a change is not saved, and the change stays on the screen', async () => {
    const { user } = await open();
    failWrite(1, new DOMException('Full', 'QuotaExceededError'));
    await user.click(screen.getByRole('button', { name: t.strikeOf(t.titles.who) }));
    await waitUntil(() => {
      expect(screen.getByRole('alert')).toHaveTextContent(t.notSaved);
    });
    expect(field(t.titles.who)).toBeDisabled();
  });
});

describe('profiles beside each other', () => {
  it('are chosen from what is kept, by the address too, and say what differs', async () => {
    const { user, router, store, studyId } = await open();
    const other = madeProfile({ 'company.industry': 'IT', 'buyer.jobTitle': 'Inköpschef', 'own.ERP': 'SAP' });
    await saveProfile(store, { id: 'p3', studyId, finishedAt: 3, profile: { ...other, name: 'Tredje' } });
    await saveProfile(store, { id: 'p4', studyId, finishedAt: 4, profile: { ...other, name: 'Fjärde' } });
    router.go({ page: 'compare', ids: ['p1'] });
    const box = (name: string) => screen.getByRole('checkbox', { name: new RegExp(name) });
    await waitUntil(() => {
      expect(box('Tredje')).toBeInTheDocument();
    });
    expect(screen.getByText(sv.comparing.few)).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await user.click(box('Tredje'));
    expect(location.hash).toBe(routeFragment({ page: 'compare', ids: ['p1', 'p3'] }));
    expect(screen.getByText(sv.comparing.answer('1', '3'))).toBeInTheDocument();
    const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(row('Jobbtitel')).toHaveTextContent(/Lika/);
    expect(row('Bransch')).toHaveTextContent(/Bygg.*IT/);
    expect(row('ERP')).toHaveTextContent(/finns inte.*SAP/);
    await user.click(box('Fjärde'));
    expect(box('En annan')).toBeDisabled();
    expect(screen.getByText(sv.comparing.most)).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: sv.comparing.onlyDifferent }));
    expect(screen.queryByRole('row', { name: /^Jobbtitel/ })).not.toBeInTheDocument();
    await user.click(box('Fjärde'));
    await user.click(box('Tredje'));
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
