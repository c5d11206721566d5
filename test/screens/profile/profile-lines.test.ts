import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { sv } from '../../../src/language/sv.ts';
import { renderExample } from '../../support/render-app.ts';
import { waitUntil } from '../../support/wait-until.ts';

const t = sv.ownLines;
/** The lines of a part of the profile, by their names, from the top. */
function names(part: string): string[] {
  const list = screen.getByRole('heading', { level: 2, name: part }).parentElement!.querySelector('ul')!;
  return within(list)
    .getAllByRole('textbox')
    .map((field) => field.getAttribute('aria-label')!.replace(/^Egna ord för /, ''));
}

describe('the lines of the profile', () => {
  it('are moved by keyboard, keep the focus, are told where they are, and follow into the finished profile', async () => {
    const { user, goTo } = await renderExample('profile', 'sv');
    const usual = names('Företaget');
    expect(usual.slice(0, 3)).toEqual(['Bransch', 'Typ av kund', 'Antal anställda']);
    screen.getByRole('button', { name: t.up('Antal anställda') }).focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{Enter}');
    expect(names('Företaget').slice(0, 3)).toEqual(['Antal anställda', 'Bransch', 'Typ av kund']);
    expect(screen.getByText(t.moved('Antal anställda', '1', '7'))).toBeInTheDocument();
    const up = screen.getByRole('button', { name: t.up('Antal anställda') });
    expect(up).toHaveFocus();
    expect(up).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    expect(names('Företaget')[0]).toBe('Antal anställda');

    await goTo('groups');
    await goTo('profile');
    expect(names('Företaget')[0]).toBe('Antal anställda');
    await user.click(screen.getByRole('button', { name: sv.profile.finish }));
    await waitUntil(() => {
      expect(document.querySelector('article.poster .line')).toHaveTextContent(/^Antal anställda/);
    });
  });

  it('go back to the usual order, also by undo', async () => {
    const { user } = await renderExample('profile', 'sv');
    const usual = names('Köparen');
    await user.click(screen.getByRole('button', { name: t.down('Roll') }));
    expect(names('Köparen')[1]).toBe('Roll');
    await user.click(screen.getByRole('button', { name: t.usualOrder }));
    await waitUntil(() => {
      expect(names('Köparen')).toEqual(usual);
    });
    await user.click(screen.getByRole('button', { name: sv.common.undo }));
    await waitUntil(() => {
      expect(names('Köparen')[1]).toBe('Roll');
    });
    await user.click(screen.getByRole('button', { name: sv.common.undo }));
    await waitUntil(() => {
      expect(names('Köparen')).toEqual(usual);
    });
  });

  it('are a must when that is ticked, on the poster too, and count again when they are struck and restored', async () => {
    const { user } = await renderExample('profile', 'sv');
    const must = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: t.mustOf(name) });
    await user.click(must('Bransch'));
    await user.click(must('Land'));
    await waitUntil(() => {
      expect(must('Land').checked).toBe(true);
    });
    await user.click(screen.getByRole('button', { name: sv.profile.strikeLine('Land') }));
    await waitUntil(() => {
      expect(must('Land')).toBeDisabled();
    });
    expect(must('Land').checked).toBe(false);
    await user.click(screen.getByRole('button', { name: sv.profile.finish }));
    await waitUntil(() => {
      expect(document.querySelector('article.poster')).toBeInTheDocument();
    });
    const lines = [...document.querySelectorAll('article.poster dt')].map((name) => name.textContent.trim());
    expect(lines[0]).toMatch(/^Bransch\s+Måste$/);
    expect(lines.filter((name) => name.includes('Måste'))).toHaveLength(1);
  });
});

describe('a line of one’s own', () => {
  it('is written, rewritten, kept and removed; a name that is taken is refused', async () => {
    const { user, goTo } = await renderExample('profile', 'sv');
    await user.click(screen.getAllByRole('button', { name: new RegExp(t.add) })[1]!);
    const name = screen.getByLabelText(new RegExp(t.name));
    const keep = screen.getByRole('button', { name: t.keep });
    expect(name).toHaveFocus();
    await user.type(name, 'jobbtitel');
    await user.type(screen.getByLabelText(new RegExp(`^${t.text}`)), 'Har budget i augusti');
    expect(screen.getByText(t.taken('jobbtitel'))).toBeInTheDocument();
    expect(keep).toBeDisabled();
    await user.clear(name);
    await user.type(name, 'Köptid{Enter}');
    await waitUntil(() => {
      expect(names('Köparen').at(-1)).toBe('Köptid');
    });
    const field = () => screen.getByLabelText<HTMLTextAreaElement>(sv.profile.wordingOf('Köptid'));
    await user.clear(field());
    await user.type(field(), 'Har budget i mars');
    await user.tab();
    await goTo('groups');
    await goTo('profile');
    expect(field().value).toBe('Har budget i mars');
    await user.click(screen.getByRole('button', { name: t.removeLine('Köptid') }));
    await waitUntil(() => {
      expect(names('Köparen')).not.toContain('Köptid');
    });
    await user.click(screen.getByRole('button', { name: sv.common.undo }));
    await waitUntil(() => {
      expect(field().value).toBe('Har budget i mars');
    });
  });
});
