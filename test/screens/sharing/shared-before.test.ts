/* A profile is shared; another of nearly the same customers is about to be: the page of each remembers and says so. */
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { KeptProfile, Profile } from '../../../src/document/types.ts';
import { sv } from '../../../src/language/sv.ts';
import { saveProfile } from '../../../src/storage/profiles.ts';
import { madeProfile } from '../../support/made-profile.ts';
import { renderExample } from '../../support/render-app.ts';
import { waitUntil } from '../../support/wait-until.ts';

beforeEach(() => {
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function (this: HTMLDialogElement) {
    this.open = true;
  });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:0');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const rows = (from: number) => Array.from({ length: 20 }, (_, index) => from + index);

it('remembers what was shared, and warns where another profile is about nearly the same customers', async () => {
  const { store, router, studyId, library, user } = await renderExample('groups', 'sv');
  const profile = madeProfile({ 'company.industry': 'Bygg' });
  const { lines } = profile;
  const another: Profile = {
    ...profile,
    lines: lines.map((line) => ({ ...line, best: { count: 12, of: 20 } })),
  };
  const kept = (id: string, name: string, from: number, of = another): KeptProfile => ({
    id,
    studyId,
    finishedAt: 1,
    profile: { ...of, name },
    from: { listId: 'list-a', best: rows(from) },
  });
  await saveProfile(store, kept('first', 'Våren', 0, profile));
  await saveProfile(store, kept('near', 'Hösten', 1));
  await saveProfile(store, kept('far', 'Andra kunder', 30));
  const sharing = async (id: string, name: string) => {
    router.go({ page: 'profile', id });
    await waitUntil(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(name);
    });
    await user.click(screen.getByRole('button', { name: sv.shared.json }));
    expect(screen.getByText(sv.disclosing.file.who)).toBeInTheDocument();
  };
  const warning = () => screen.queryByText(/nästan samma kunder/);

  await sharing('first', 'Våren');
  expect(warning()).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: sv.disclosing.file.save }));
  await waitUntil(() => {
    expect(library.profiles.find(({ id }) => id === 'first')?.sharedAt).toBeGreaterThan(0);
  });

  await sharing('near', 'Hösten');
  expect(warning()).toHaveTextContent('”Våren”');
  // It warns, and stops nobody.
  await user.click(screen.getByRole('button', { name: sv.disclosing.file.save }));
  await waitUntil(() => {
    expect(library.profiles.filter(({ sharedAt }) => sharedAt !== undefined)).toHaveLength(2);
  });

  await sharing('far', 'Andra kunder');
  expect(warning()).not.toBeInTheDocument();
});
