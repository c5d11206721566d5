import 'fake-indexeddb/auto';
import { fireEvent, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/language/en.ts';
import { loadAnswers } from '../../src/storage/answers.ts';
import { loadStudy } from '../../src/storage/studies.ts';
import { renderExample } from '../support/render-app.ts';
import { untilSaved, waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const button = (name: string) => screen.getByRole('button', { name });
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
/** What the finding of a trait says, under its heading. */
const finding = (trait: string) =>
  textOf(screen.getByRole('heading', { level: 2, name: trait }).closest('li')!);
/** The customers of the grid, by row. */
const customers = () =>
  screen.getAllByRole('rowheader').map((header) => textOf(header.querySelector('.name') ?? header));
/** The cell of a question about a customer: the first, where a customer has several buyers. */
function cell(question: string, customer: string): HTMLElement {
  const headers = screen
    .getAllByRole('columnheader')
    .map((header) => textOf(header.querySelector('.label') ?? header));
  const row = screen.getAllByRole('rowheader')[customers().indexOf(customer)]!.closest('tr')!;
  // The name is the first of the headers, and no cell.
  return within(row).getAllByRole('gridcell')[headers.indexOf(question) - 1]!;
}
const answer = (question: string, customer: string) =>
  textOf(cell(question, customer).querySelector('.text')!);
/** The name of the field that has the focus. */
const place = () => document.activeElement?.getAttribute('aria-label');

describe('the best customers', () => {
  // Below it stands how other goals would rank.
  const ranking = () => within(screen.getAllByRole('table')[0]!);
  const ranked = () =>
    ranking()
      .getAllByRole('rowheader')
      .filter((header) => header.getAttribute('scope') === 'row')
      .map(textOf);
  const columns = () => ranking().getAllByRole('columnheader').map(textOf);

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
    await untilSaved();
    expect((await loadStudy(store, studyId)).decisions.goal).toEqual({ kind: 'profitability' });
    await user.click(button(en.common.undo));
    await waitUntil(() => {
      expect(ranked()).toEqual(before);
    });
    expect(button(en.common.undo)).toHaveAttribute('aria-disabled', 'true');
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
    const [first, second] = customers();
    expect(finding('Country')).not.toContain('Iceland');
    await user.click(cell('Country', first!));
    await user.keyboard('Iceland{Enter}');
    expect(place()).toBe(`Country, ${second!}`);
    expect(answer('Country', first!)).toBe('Iceland');
    await waitUntil(() => {
      expect(finding('Country')).toMatch(/Iceland.*?1 of 20/);
    });
    expect(answer('Country', first!)).toBe('Iceland');
    expect(workers[0]!.asked('analyse')).toHaveLength(request + 1);
    await untilSaved();
    const { listId } = await loadStudy(store, studyId);
    const { items } = await loadAnswers(store, listId);
    expect(items.filter(({ traits }) => traits.get('company.country') === 'Iceland')).toHaveLength(1);
  });

  it('give way to the list again when they are emptied', async () => {
    const { user } = await renderExample('company');
    const customer = customers()[0]!;
    const imported = answer('Country', customer);
    await user.click(cell('Country', customer));
    await user.keyboard('Iceland{Enter}');
    await waitUntil(() => {
      expect(finding('Country')).toContain('Iceland');
    });
    await user.keyboard('{ArrowUp}{Delete}');
    await waitUntil(() => {
      expect(finding('Country')).not.toContain('Iceland');
    });
    expect(answer('Country', customer)).toBe(imported);
    expect(cell('Country', customer)).toHaveTextContent(en.grid.fromList);
  });

  it('keep the place of the hand while the analysis comes in', async () => {
    const { user } = await renderExample('company');
    const customer = customers()[0]!;
    await user.click(cell('Industry', customer));
    await user.keyboard('Forestry{Tab}B2C');
    await waitUntil(() => {
      expect(finding('Industry')).toContain('Forestry');
    });
    expect(place()).toBe(`${en.traits.customerType}, ${customer}`);
    expect(document.activeElement).toHaveValue('B2C');
  });

  it('of a pasted block are one change, which one undo takes back, by key and by button', async () => {
    const { user, workers } = await renderExample('company');
    const [first, second] = customers();
    const before = answer('Country', second!);
    const paste = async (text: string): Promise<void> => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      await fireEvent(
        document.activeElement!,
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    };
    await user.click(cell('Country', first!));
    const asked = workers[0]!.asked('analyse').length;
    await paste('Iceland\nIceland');
    expect([answer('Country', first!), answer('Country', second!)]).toEqual(['Iceland', 'Iceland']);
    await waitUntil(() => {
      expect(finding('Country')).toMatch(/Iceland.*?2 of 20/);
    });
    expect(workers[0]!.asked('analyse')).toHaveLength(asked + 1);
    await user.keyboard('{Control>}z{/Control}');
    await waitUntil(() => {
      expect(answer('Country', second!)).toBe(before);
    });
    await user.keyboard('{Control>}y{/Control}');
    expect(answer('Country', second!)).toBe('Iceland');
    await user.click(button(en.common.undo));
    await waitUntil(() => {
      expect(answer('Country', second!)).toBe(before);
    });
  });

  it('come first while there are none, and stay there as they come in', async () => {
    const { user, goTo } = await renderExample('company');
    const order = () =>
      screen.getByRole('grid').compareDocumentPosition(document.querySelector('.findings')!) &
      Node.DOCUMENT_POSITION_FOLLOWING;
    expect(order()).toBe(0);
    await user.click(cell('Country', customers()[0]!));
    await user.keyboard('{Control>}a{/Control}{Delete}');
    await waitUntil(() => {
      expect(document.querySelectorAll('.findings > li')).toHaveLength(0);
    });
    await goTo('best');
    await goTo('company');
    await waitUntil(() => {
      expect(order()).not.toBe(0);
    });
    await user.click(cell('Country', customers()[0]!));
    await user.keyboard('Iceland{Enter}');
    await waitUntil(() => {
      expect(finding('Country')).toMatch(/Iceland.*?1 of 1/);
    });
    expect(order()).not.toBe(0);
  });
});

describe('the answers about the buyers', () => {
  it('are typed by keyboard, and change what the buyers have in common', async () => {
    const { user } = await renderExample('buyers');
    const customer = customers()[0]!;
    await user.click(cell('Role', customer));
    await user.keyboard('Head waiter{Tab}');
    expect(place()).toBe(`Job title, ${customer}`);
    await waitUntil(() => {
      expect(finding('Role')).toContain('Head waiter');
    });
  });

  it('get a row for a new buyer, which has the focus, and lose it again to the neighbour', async () => {
    const { user } = await renderExample('buyers');
    const before = customers();
    const [first] = before;
    screen.getAllByRole('button', { name: en.buyers.addFor(first!) })[0]!.focus();
    await user.keyboard('{Enter}');
    await waitUntil(() => {
      expect(customers()).toEqual([first, ...before]);
    });
    expect(place()).toBe(`Role, ${first!}`);
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '3');
    await user.keyboard('{ArrowLeft}');
    expect(place()).toBe(en.buyers.removeFor(first!));
    await user.keyboard('{ArrowLeft}');
    expect(place()).toBe(en.buyers.addFor(first!));
    await user.keyboard('{ArrowRight}{Enter}');
    await waitUntil(() => {
      expect(customers()).toEqual(before);
    });
    expect(place()).toBe(`Role, ${before[1]!}`);
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
