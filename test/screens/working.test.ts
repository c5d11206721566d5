import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/language/en.ts';
import { loadAnswers } from '../../src/storage/answers.ts';
import { loadStudy } from '../../src/storage/studies.ts';
import { renderExample } from '../support/render-app.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const button = (name: string) => screen.getByRole('button', { name });
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
/** What the finding of a trait says, under its heading. */
const finding = (trait: string) =>
  textOf(screen.getByRole('heading', { level: 2, name: trait }).closest('li')!);
/** The cell of a question about a customer: the first, where a customer has several buyers. */
const cell = (question: string, customer: string) =>
  screen.getAllByRole('combobox', { name: `${question}, ${customer}` })[0] as HTMLInputElement;

describe('the best customers', () => {
  const ranked = () =>
    screen
      .getAllByRole('rowheader')
      .filter((header) => header.getAttribute('scope') === 'row')
      .map(textOf);
  const columns = () => screen.getAllByRole('columnheader').map(textOf);

  it('are others, by another measure, when another goal is picked', async () => {
    const { user, store, studyId } = await renderExample('best');
    const before = ranked();
    expect(columns()[2]).toBe('Days to close');
    await user.click(screen.getByRole('radio', { name: /Profitability/ }));
    await waitUntil(() => {
      expect(columns()[2]).toBe('Margin');
    });
    expect(ranked()).not.toEqual(before);
    expect(screen.getByRole('radio', { name: /Profitability/ })).toBeChecked();
    expect((await loadStudy(store, studyId)).decisions.goal).toEqual({ kind: 'profitability' });
    await user.click(button(en.common.undo));
    await waitUntil(() => {
      expect(ranked()).toEqual(before);
    });
    expect(button(en.common.undo)).toBeDisabled();
  });

  it('close the gap when one is left out, who can be taken back', async () => {
    const { user } = await renderExample('best');
    const [first, second] = ranked();
    await user.click(button(en.best.excludeCustomer(first!)));
    await screen.findByRole('button', { name: en.best.includeCustomer(first!) });
    expect(ranked()[0]).toBe(second);
    expect(ranked().at(-1)).toBe(first);
    expect(screen.getByText(en.best.excludedTitle)).toBeInTheDocument();
    await user.click(button(en.best.includeCustomer(first!)));
    await waitUntil(() => {
      expect(ranked()[0]).toBe(first);
    });
    expect(screen.queryByText(en.best.excludedTitle)).not.toBeInTheDocument();
  });

  it('are as many as is asked for', async () => {
    const { user } = await renderExample('best');
    await user.click(screen.getByRole('radio', { name: '10' }));
    await waitUntil(() => {
      expect(screen.getByText(/^10 of your large customers/)).toBeInTheDocument();
    });
    const leaveOut = screen.getAllByRole('button', { name: /^Leave out / });
    expect(leaveOut).toHaveLength(10);
  });
});

describe('the answers about the companies', () => {
  it('are typed from cell to cell by keyboard, and counted as they come', async () => {
    const { user, workers, store, studyId } = await renderExample('company');
    const request = workers[0]!.asked('analyse').length;
    const [first, second] = screen
      .getAllByRole('combobox', { name: /^Country, / })
      .map((input) => input.getAttribute('aria-label')!.slice('Country, '.length));
    expect(finding('Country')).not.toContain('Iceland');
    cell('Country', first!).focus();
    await user.clear(cell('Country', first!));
    await user.keyboard('Iceland{Enter}');
    expect(cell('Country', second!)).toHaveFocus();
    await waitUntil(() => {
      expect(finding('Country')).toMatch(/Iceland 1 of 20/);
    });
    expect(cell('Country', first!)).toHaveValue('Iceland');
    expect(workers[0]!.asked('analyse')).toHaveLength(request + 1);
    const { listId } = await loadStudy(store, studyId);
    const { items } = await loadAnswers(store, listId);
    expect(items.filter(({ traits }) => traits.get('company.country') === 'Iceland')).toHaveLength(1);
  });

  it('give way to the list again when they are emptied', async () => {
    const { user } = await renderExample('company');
    const customer = screen.getAllByRole('rowheader').map(textOf)[0]!;
    const imported = cell('Country', customer).value;
    await user.clear(cell('Country', customer));
    await user.type(cell('Country', customer), 'Iceland{Enter}');
    await waitUntil(() => {
      expect(finding('Country')).toContain('Iceland');
    });
    await user.clear(cell('Country', customer));
    await user.keyboard('{Enter}');
    await waitUntil(() => {
      expect(finding('Country')).not.toContain('Iceland');
    });
    expect(cell('Country', customer)).toHaveValue(imported);
  });

  it('keep the place of the hand while the analysis comes in', async () => {
    const { user } = await renderExample('company');
    const customer = screen.getAllByRole('rowheader').map(textOf)[0]!;
    await user.clear(cell('Industry', customer));
    await user.type(cell('Industry', customer), 'Forestry{Tab}');
    const next = cell(en.traits.customerType, customer);
    expect(next).toHaveFocus();
    await user.keyboard('B2C');
    await waitUntil(() => {
      expect(finding('Industry')).toContain('Forestry');
    });
    expect(next).toHaveFocus();
    expect(next).toHaveValue('B2C');
  });
});

describe('the answers about the buyers', () => {
  it('are typed by keyboard, and change what the buyers have in common', async () => {
    const { user } = await renderExample('buyers');
    const customer = screen.getAllByRole('rowheader').map((row) => textOf(row.querySelector('.name')!))[0]!;
    const role = cell('Role', customer);
    role.focus();
    await user.clear(role);
    await user.keyboard('Head waiter{Tab}');
    expect(cell('Job title', customer)).toHaveFocus();
    await waitUntil(() => {
      expect(finding('Role')).toContain('Head waiter');
    });
  });

  it('get a row for a new buyer, and lose it again', async () => {
    const { user } = await renderExample('buyers');
    const rows = () => screen.getAllByRole('rowheader').length;
    const before = rows();
    const add = screen.getAllByRole('button', { name: /^New buyer at / })[0]!;
    add.focus();
    await user.keyboard('{Enter}');
    await waitUntil(() => {
      expect(rows()).toBe(before + 1);
    });
    const customer = add.getAttribute('aria-label')!.slice('New buyer at '.length);
    const remove = screen.getAllByRole('button', { name: en.buyers.removeFor(customer) }).at(-1)!;
    remove.focus();
    await user.keyboard('{Enter}');
    await waitUntil(() => {
      expect(rows()).toBe(before);
    });
  });
});

describe('the lines of the profile', () => {
  const said = (lines: number) => screen.getByText(en.profile.answer(lines));
  const wording = (line: string) => screen.getByRole('textbox', { name: en.profile.wordingOf(line) });

  it('are struck and restored, and left out of what is finished', async () => {
    const { user } = await renderExample('profile');
    expect(said(17)).toBeInTheDocument();
    await user.click(button(en.profile.strikeLine('Country')));
    await screen.findByRole('button', { name: en.profile.restoreLine('Country'), pressed: true });
    expect(said(16)).toBeInTheDocument();
    expect(wording('Country')).toBeDisabled();
    await user.click(button(en.profile.strikeLine('Gender')));
    await screen.findByRole('button', { name: en.profile.restoreLine('Gender') });
    await user.click(button(en.profile.restoreLine('Country')));
    await screen.findByRole('button', { name: en.profile.strikeLine('Country'), pressed: false });
    await user.click(button(en.profile.finish));
    await waitUntil(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(en.profile.defaultName);
    });
    const poster = within(screen.getByRole('article'));
    expect(poster.getByText('Country')).toBeInTheDocument();
    expect(poster.queryByText('Gender')).not.toBeInTheDocument();
  });

  it('say it in the owner’s words from then on, and in ours again when those are emptied', async () => {
    const { user, goTo } = await renderExample('profile');
    const proposed = (wording('Country') as HTMLTextAreaElement).value;
    await user.clear(wording('Country'));
    await user.type(wording('Country'), 'All of the north{Enter}');
    await goTo('company');
    await goTo('profile');
    expect(wording('Country')).toHaveValue('All of the north');
    await user.clear(wording('Country'));
    await user.tab();
    expect(wording('Country')).toHaveValue(proposed);
    await goTo('company');
    await goTo('profile');
    expect(wording('Country')).toHaveValue(proposed);
  });

  it('are in the profile that is finished as the owner worded them', async () => {
    const { user } = await renderExample('profile');
    await user.clear(wording('Country'));
    await user.type(wording('Country'), 'All of the north{Enter}');
    await user.clear(screen.getByRole('textbox', { name: en.profile.name }));
    await user.type(screen.getByRole('textbox', { name: en.profile.name }), 'Autumn');
    await user.click(button(en.profile.finish));
    await waitUntil(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Autumn');
    });
    expect(within(screen.getByRole('article')).getByText('All of the north')).toBeInTheDocument();
  });
});
