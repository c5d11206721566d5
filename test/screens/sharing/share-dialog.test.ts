import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LanguageCode } from '../../../src/language/language-code.ts';
import type { KeptProfile, Profile } from '../../../src/document/types.ts';
import { en } from '../../../src/language/en.ts';
import { sv } from '../../../src/language/sv.ts';
import ShareDialog from '../../../src/screens/profile/ShareDialog.svelte';
import { makePhrase } from '../../../src/sharing/pass-phrase.ts';
import { readLink } from '../../../src/sharing/read-link.ts';
import { keptProfile, line, swedishProfile, text } from '../../document/samples.ts';
import { renderWithWords } from '../../support/render-with-words.ts';
import { waitUntil } from '../../support/wait-until.ts';

/** Two lines that rest on four customers and on three, after seventeen that rest on more. */
const withThin: Profile = {
  ...swedishProfile,
  lines: [
    ...swedishProfile.lines,
    line('own.Ort', text('Umeå'), 4, 20, { count: 30, of: 300 }),
    line('own.Hund', text('Tax'), 3, 20, null),
  ],
};

let copied: string[] = [];
let refuses = false;
const onclose = vi.fn();
const onshared = vi.fn();

beforeEach(() => {
  copied = [];
  refuses = false;
  onshared.mockReset();
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function (this: HTMLDialogElement) {
    this.open = true;
  });
});

function open(profile: Profile = withThin, language: LanguageCode = 'sv', before: KeptProfile | null = null) {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (written: string) => {
        if (refuses) return Promise.reject(new DOMException('No', 'NotAllowedError'));
        copied.push(written);
        return Promise.resolve();
      },
    },
  });
  renderWithWords(ShareDialog, { profile, before, onshared, onclose }, language);
  return user;
}

const linkField = () => screen.getByLabelText<HTMLInputElement>(sv.links.link);
async function madeLink(mode: 'a' | 'x'): Promise<string> {
  await waitUntil(() => {
    expect(linkField().value).toMatch(new RegExp(`#p1${mode}`));
  });
  return linkField().value;
}
const fragmentOf = (url: string): string => url.slice(url.indexOf('#'));

describe('the link dialog', () => {
  it('says what the link holds and who can read it before it can be copied', () => {
    open();
    expect(screen.getByText(sv.links.what(true))).toBeInTheDocument();
    expect(screen.getByText(sv.links.who)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: sv.links.copy })).toBeDisabled();
  });

  it('warns of words that point out a person', () => {
    open({ ...swedishProfile, name: 'Fråga kim@canary.se' });
    expect(screen.getByText(sv.personal.inText(sv.personal.kinds.email))).toBeInTheDocument();
  });

  it('leaves lines on few customers out until they are ticked, one by one, and takes them out again', async () => {
    const user = open();
    const linesIn = async () =>
      (await readLink(fragmentOf(await madeLink('a')))).lines.slice(17).map((one) => one.line);
    expect(await linesIn()).toEqual([]);
    const group = screen.getByRole('group', { name: sv.links.leftOut(2) });
    const [town, dog] = within(group).getAllByRole('checkbox');
    expect(group).toHaveTextContent(/Ort:\s*Umeå/);
    await user.click(dog!);
    expect(await linesIn()).toEqual(['own.Hund']);
    await user.click(town!);
    expect(await linesIn()).toEqual(['own.Ort', 'own.Hund']);
    await user.click(dog!);
    expect(await linesIn()).toEqual(['own.Ort']);
  });

  it('says why the share of revenue is left out, and adds it when it is ticked', async () => {
    const user = open({
      ...swedishProfile,
      basis: { ...swedishProfile.basis, shareDiscloses: 'dominated' },
    });
    const shareIn = async () => (await readLink(fragmentOf(await madeLink('a')))).basis.focusRevenueShare;
    expect(await shareIn()).toBeNull();
    const add = screen.getByRole('checkbox', { name: sv.disclosing.addShare });
    expect(add).toHaveAccessibleDescription(sv.disclosing.share.dominated('60\u00a0%'));
    await user.click(add);
    expect(await shareIn()).toBe(0.603);
    await user.click(add);
    expect(await shareIn()).toBeNull();
  });

  it('warns of a profile much like it that was shared before, and lets it be copied all the same', async () => {
    const user = open(swedishProfile, 'sv', { ...keptProfile, sharedAt: Date.UTC(2026, 2, 3) });
    expect(
      screen.getByText(sv.disclosing.alike('3 mars 2026', keptProfile.profile.name)),
    ).toBeInTheDocument();
    await madeLink('a');
    expect(onshared).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: sv.links.copy }));
    expect(onshared).toHaveBeenCalledOnce();
  });

  it('knows it as shared when it is copied by hand or shown as a QR code, not when copying fails', async () => {
    refuses = true;
    const user = open();
    await madeLink('a');
    await user.click(screen.getByRole('button', { name: sv.links.copy }));
    expect(onshared).not.toHaveBeenCalled();
    await fireEvent.copy(linkField());
    expect(onshared).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: sv.links.qr }));
    expect(onshared).toHaveBeenCalledTimes(2);
  });

  it('copies the link that it shows, and says when the browser does not let it', async () => {
    const user = open();
    const made = await madeLink('a');
    await user.click(screen.getByRole('button', { name: sv.links.copy }));
    expect(copied).toEqual([made]);
    await user.click(screen.getByRole('button', { name: sv.links.copied }));
    refuses = true;
    await user.click(screen.getByRole('button', { name: sv.links.copied }));
    expect(screen.getByRole('alert')).toHaveTextContent(sv.links.copyFailed);
    expect(linkField().value).toBe(made);
  });

  it('suggests a phrase, warns of one’s own, and makes no link with a short one', async () => {
    const user = open();
    const plain = await madeLink('a');
    await user.click(screen.getByLabelText(sv.links.protect));
    // Not the open link while the protected one is made.
    expect(linkField().value).toBe('');
    expect(screen.getByText(sv.links.whoLocked)).toBeInTheDocument();
    const phrase = screen.getByLabelText<HTMLInputElement>(sv.links.phrase);
    expect(phrase.value).toHaveLength(makePhrase().length);
    expect(phrase).toHaveAccessibleDescription(sv.links.phraseHelp);
    const suggested = phrase.value;
    const locked = await madeLink('x');
    expect(locked).not.toBe(plain);
    expect((await readLink(fragmentOf(locked), suggested)).name).toBe(swedishProfile.name);
    await user.click(screen.getByRole('button', { name: sv.links.newPhrase }));
    expect(phrase.value).not.toBe(suggested);
    await user.clear(phrase);
    await user.type(phrase, 'elva tecken');
    expect(phrase).toHaveAccessibleDescription(sv.links.phraseShort('12'));
    expect(screen.queryByLabelText(sv.links.link)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: sv.links.copy })).toBeDisabled();
    await user.type(phrase, '!');
    expect(phrase).toHaveAccessibleDescription(`${sv.links.ownPhrase} ${sv.links.phraseHelp}`);
    expect((await readLink(fragmentOf(await madeLink('x')), 'elva tecken!')).name).toBe(swedishProfile.name);
    await user.click(screen.getByLabelText(sv.links.protect));
    expect(await madeLink('a')).toBe(plain);
  });

  it('says what a link has no room for', async () => {
    const words = (index: number) =>
      Array.from({ length: 12 }, (_, at) => ((index * 37 + at * 101) ** 3).toString(36)).join(' ');
    const lines = Array.from({ length: 60 }, (_, index) =>
      line(`own.${index}`, text(words(index)), 9, 10, null),
    );
    open({ ...swedishProfile, lines }, 'en');
    await waitUntil(() => {
      expect(screen.getByText(new RegExp(en.links.shortened))).toBeInTheDocument();
    });
    expect(screen.getByText(/\d+ lines do not fit in the link/)).toHaveTextContent(en.links.sizes.most);
  });

  it('says so where the browser cannot protect a link', async () => {
    const user = open();
    await madeLink('a');
    vi.stubGlobal('CompressionStream', undefined);
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    await user.click(screen.getByLabelText(sv.links.protect));
    await waitUntil(() => {
      expect(screen.getByRole('alert')).toHaveTextContent(sv.links.noDeflate);
    });
    expect(screen.queryByRole('button', { name: sv.links.copy })).not.toBeInTheDocument();
    vi.unstubAllGlobals();
  });
});
