import 'fake-indexeddb/auto';
import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { sv } from '../../src/language/sv.ts';
import { Words } from '../../src/language/words.svelte.ts';
import type { SurenessCounts } from '../../src/method/results.ts';
import { surenessText } from '../../src/screens/shell/sureness-text.ts';
import { choiceName } from '../../src/screens/trait-text.ts';
import { renderExample } from '../support/render-app.ts';
import { waitUntil } from '../support/wait-until.ts';

const t = sv.people;

describe('the buyers', () => {
  it('are not asked of what is switched off, and are again when it is undone', async () => {
    const { user } = await renderExample('buyers', 'sv');
    const disc = sv.traits.disc;
    expect(screen.getAllByRole('heading', { name: disc })).toHaveLength(1);
    await user.click(screen.getByRole('checkbox', { name: disc }));
    await waitUntil(() => {
      expect(screen.queryByRole('heading', { name: disc })).not.toBeInTheDocument();
      expect(screen.queryByRole('columnheader', { name: disc })).not.toBeInTheDocument();
    });
    expect(screen.queryByText(sv.address.advice.opening.blue)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: sv.common.undo }));
    await waitUntil(() => {
      expect(screen.getByRole('heading', { name: disc })).toBeInTheDocument();
      expect(screen.getByText(sv.address.advice.opening.blue)).toBeInTheDocument();
    });
    expect(screen.getByRole('checkbox', { name: disc })).toBeChecked();
  });

  it('have titles that can be sorted otherwise, and back', async () => {
    const { user } = await renderExample('buyers', 'sv');
    const level = (): HTMLSelectElement =>
      screen.getByRole('combobox', { name: t.titles.levelOf('Driftchef') });
    expect(level()).toHaveValue('head');
    await user.selectOptions(level(), 'specialist');
    const reset = await screen.findByRole('button', { name: t.titles.resetOf('Driftchef') });
    expect(level()).toHaveValue('specialist');
    await user.click(reset);
    await waitUntil(() => {
      expect(level()).toHaveValue('head');
    });
  });

  it('are marked with how sure the answers are, last in the row', async () => {
    await renderExample('buyers', 'sv');
    const headers = screen.getAllByRole('columnheader');
    expect(headers.at(-1)).toHaveTextContent(t.sureness.question);
    expect(screen.getAllByRole('gridcell', { name: /^(Vet|Bedömer|Gissar)/ }).length).toBeGreaterThan(10);
  });
});

describe('in words', () => {
  const [swedish, english] = [new Words('sv'), new Words('en')];
  const counts = (some: Partial<SurenessCounts>): SurenessCounts => ({
    known: 0,
    judged: 0,
    guessed: 0,
    listed: 0,
    unmarked: 0,
    ...some,
  });
  const said = (words: Words, some: Partial<SurenessCounts>) =>
    surenessText(counts(some), words.t, words.format);

  it('how sure a count is names what there is of each', () => {
    expect(said(swedish, { known: 9, judged: 6 })).toBe('varav 9 vet ni och 6 bedömer ni');
    expect(said(english, { known: 9.5, guessed: 1, listed: 4 })).toBe(
      'of which 9½ known, 1 guessed and 4 from the list',
    );
    expect(said(swedish, { judged: 15 })).toBe('alla bedömer ni');
    expect(said(swedish, {})).toBe('');
  });

  it.each([
    ['title.head.it', 'Chefer inom IT', 'Managers in IT'],
    ['title..finance', 'Olika roller inom ekonomi', 'Various roles in finance'],
    [
      'title.lead.',
      'Ansvariga och projektledare inom olika områden',
      'Project and team leads in various areas',
    ],
    ['title.owner.general', 'VD:ar och ägare', 'CEOs and owners'],
    ['title.owner.', 'VD:ar och ägare', 'CEOs and owners'],
  ])('the group %s is %s', (choice, inSwedish, inEnglish) => {
    expect(choiceName(choice, swedish.t)).toBe(inSwedish);
    expect(choiceName(choice, english.t)).toBe(inEnglish);
  });
});
