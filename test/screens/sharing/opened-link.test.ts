import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sv } from '../../../src/language/sv.ts';
import { linkParts } from '../../../src/screens/shared/link-parts.ts';
import PasteLink from '../../../src/screens/shared/PasteLink.svelte';
import SharedScreen from '../../../src/screens/shared/SharedScreen.svelte';
import { swedishProfile } from '../../document/samples.ts';
import { goldenLinks, lockedLinks } from '../../sharing/golden.ts';
import { renderWithWords } from '../../support/render-with-words.ts';
import { waitUntil } from '../../support/wait-until.ts';

const golden = goldenLinks.find(({ name }) => name === 'b2b-swedish')!;
const locked = lockedLinks[0]!;
const keep = vi.fn<(profile: unknown) => Promise<string>>();
const title = { name: swedishProfile.name };

async function open(fragment: string) {
  await Promise.all(Object.values(linkParts).map((part) => part.load()));
  keep.mockReset().mockResolvedValue('kept-1');
  renderWithWords(SharedScreen, { fragment, keep });
  return userEvent.setup();
}

afterEach(() => {
  location.hash = '';
});

describe('an opened link', () => {
  it('asks for the phrase of a protected one, as often as it takes', async () => {
    const user = await open(locked.fragment);
    await screen.findByRole('heading', { level: 1, name: sv.links.lockedTitle });
    const field = screen.getByLabelText(sv.links.phrase);
    // Nothing typed, nothing tried.
    await user.click(screen.getByRole('button', { name: sv.links.unlock }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.type(field, 'fel fras');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: sv.links.unlocking })).toBeInTheDocument();
    await waitUntil(() => {
      expect(screen.getByRole('alert')).toHaveTextContent('Lösenfrasen stämmer inte');
    });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, locked.phrase);
    await user.keyboard('{Enter}');
    await waitUntil(() => {
      expect(screen.getByRole('heading', { level: 1, ...title })).toBeInTheDocument();
    });
    expect(screen.getByRole('main')).toHaveFocus();
    expect(keep).not.toHaveBeenCalled();
  });

  it('is kept when the reader says so, and not before', async () => {
    const user = await open(golden.fragment);
    await screen.findByRole('heading', { level: 1, ...title });
    expect(screen.getByText(sv.shared.readOnly)).toBeInTheDocument();
    expect(keep).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: sv.shared.keep }));
    expect(keep).toHaveBeenCalledExactlyOnceWith(golden.profile);
    expect(screen.getByText(sv.shared.kept)).toBeInTheDocument();
    const link = screen.getByRole('link', { name: sv.shared.openKept });
    expect(link).toHaveAttribute('href', '#/profile/kept-1');
    expect(link).toHaveFocus();
  });

  it('says why it could not be kept, and lets the reader try again', async () => {
    const user = await open(golden.fragment);
    await screen.findByRole('heading', { level: 1, ...title });
    keep.mockRejectedValueOnce(new Error('disk'));
    await user.click(screen.getByRole('button', { name: sv.shared.keep }));
    expect(screen.getByRole('alert')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: sv.shared.keep }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByText(sv.shared.kept)).toBeInTheDocument();
  });

  it('says that a cut one is cut, how to get it whole, and has the box for it', async () => {
    await open(golden.fragment.slice(0, 100));
    await waitUntil(() => {
      expect(screen.getByRole('alert')).toHaveTextContent(
        `100 av ${golden.fragment.length} tecken kom fram. Kopiera hela länken.`,
      );
    });
    expect(screen.getByText(sv.shared.badHelp)).toBeInTheDocument();
    expect(screen.getByLabelText(new RegExp(sv.links.pasteLabel))).toBeInTheDocument();
  });
});

describe('the box for links', () => {
  it('opens the link in a wrapped message, and says when there is none', async () => {
    const user = userEvent.setup();
    renderWithWords(PasteLink, {});
    const box = screen.getByLabelText(new RegExp(sv.links.pasteLabel));
    const press = () => user.click(screen.getByRole('button', { name: sv.links.pasteOpen }));
    await press();
    expect(screen.getByRole('alert')).toHaveTextContent('Länken är tom');
    await user.type(box, 'Hej');
    await press();
    expect(screen.getByRole('alert')).toHaveTextContent('ingen länk från Målkund');
    expect(location.hash).toBe('');
    await user.clear(box);
    await user.click(box);
    await user.paste(`Hej!\n> ${golden.url.slice(0, 90)}\n> ${golden.url.slice(90)}\n> Hälsningar`);
    await press();
    expect(location.hash).toBe(`#${golden.fragment}`);
    const changed = vi.fn();
    addEventListener('hashchange', changed, { once: true });
    await press();
    expect(changed).toHaveBeenCalledOnce();
  });
});
