import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { readFile } from '../../../src/document/file.ts';
import type { Profile } from '../../../src/document/types.ts';
import { sv } from '../../../src/language/sv.ts';
import SaveFileDialog from '../../../src/screens/profile/SaveFileDialog.svelte';
import { keptProfile, line, swedishProfile, text } from '../../document/samples.ts';
import { renderWithWords } from '../../support/render-with-words.ts';

const onclose = vi.fn();
const onshared = vi.fn();
let saved: { name: string; blob: Blob }[] = [];

const profile: Profile = {
  ...swedishProfile,
  basis: { ...swedishProfile.basis, shareDiscloses: 'few' },
  lines: [...swedishProfile.lines, line('own.Hund', text('Tax'), 3, 20, null)],
};

beforeEach(() => {
  saved = [];
  onshared.mockReset();
  const blobs = new Map<string, Blob>();
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function (this: HTMLDialogElement) {
    this.open = true;
  });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! });
  });
});

async function savedProfile(add: readonly string[]): Promise<Profile> {
  const user = userEvent.setup();
  renderWithWords(SaveFileDialog, { profile, before: keptProfile, onshared, onclose });
  expect(screen.getByText(sv.disclosing.file.what(false))).toBeInTheDocument();
  for (const name of add) await user.click(screen.getByRole('checkbox', { name: new RegExp(name) }));
  await user.click(screen.getByRole('button', { name: sv.disclosing.file.save }));
  expect(saved.map(({ name }) => name)).toEqual(['Malkund-hosten-2026-2026-11-23.malkund.json']);
  const content = await saved[0]!.blob.text();
  expect(content).not.toContain('shareDiscloses');
  const file = readFile(content, 'a.json');
  if (file.kind !== 'profile') throw new Error('It is the file of a profile');
  return file.profile;
}

it('saves a file without what tells of few customers, and knows it as shared', async () => {
  const { basis, lines } = await savedProfile([]);
  expect(basis.focusRevenueShare).toBeNull();
  expect(lines).toHaveLength(swedishProfile.lines.length);
  expect(onshared).toHaveBeenCalledOnce();
  expect(onclose).toHaveBeenCalledOnce();
});

it('takes in what is ticked, one by one', async () => {
  const { basis, lines } = await savedProfile(['Hund', sv.disclosing.addShare]);
  expect(basis.focusRevenueShare).toBe(0.603);
  expect(lines.at(-1)?.line).toBe('own.Hund');
});
