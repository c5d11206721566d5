import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync, tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/language/en.ts';
import type { GridColumn, GridRow } from '../../../src/ui/grid/grid-types.ts';
import { renderWithWords } from '../../support/render-with-words.ts';
import GridHost from './GridHost.svelte';

const t = en.grid;
const names = ['Alfa', 'Beta', 'Gamma', 'Delta'];
const start = [
  ['IT', 'Sverige', '20'],
  ['', 'Norge', ''],
  ['Bygg', '', ''],
  ['', '', ''],
];

beforeEach(() => {
  setWidth(1200);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function setWidth(width: number): void {
  (
    window as unknown as { happyDOM: { setViewport: (size: { width: number }) => void } }
  ).happyDOM.setViewport({
    width,
  });
}

function setUp() {
  const onchange = vi.fn();
  const rows: GridRow[] = start.map((texts, row) => ({
    id: String(row),
    group: String(row),
    label: names[row]!,
    cells: texts.map((text, column) => ({ text, imported: row === 0 && column === 0 })),
  }));
  const columns: readonly GridColumn[] = [
    { id: 'industry', label: 'Industry', suggestions: ['IT', 'Bank', 'Bygg'], width: 9 },
    { id: 'country', label: 'Country', suggestions: ['Sverige', 'Norge'], several: true, width: 9 },
    { id: 'employees', label: 'Employees', suggestions: [], keyboard: 'numeric', width: 9 },
  ];
  renderWithWords(
    GridHost,
    {
      columns,
      rows,
      onchange,
    },
    'en',
  );
  return { onchange, user: userEvent.setup() };
}

const cell = (row: number, column: number): HTMLElement =>
  document.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`)!;
const focused = (): HTMLInputElement => document.activeElement as HTMLInputElement;
/** The name of the field that has the focus. */
const place = (): string | null => focused().getAttribute('aria-label');
const said = (): string => screen.getByRole('status').textContent.trim();
const table = (): string[][] =>
  [0, 1, 2, 3].map((row) => [0, 1, 2].map((column) => cell(row, column).querySelector('.text')!.textContent));
const selected = (): number => document.querySelectorAll('td.selected').length;

async function paste(text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  await fireEvent(focused(), new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** What a copy or cut puts on the clipboard. */
async function clipboardAfter(kind: 'copy' | 'cut'): Promise<string> {
  const clipboardData = new DataTransfer();
  await fireEvent(focused(), new ClipboardEvent(kind, { clipboardData, bubbles: true, cancelable: true }));
  return clipboardData.getData('text/plain');
}

describe('moving', () => {
  it('is one tab stop, which leads to the cell that was left', async () => {
    const { user } = setUp();
    screen.getByRole('button', { name: t.fill }).focus();
    await user.tab();
    expect(place()).toBe('Industry, Alfa');
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(place()).toBe('Country, Beta');
    expect(document.querySelectorAll('table [tabindex="0"], table input')).toHaveLength(1);
    screen.getByText('after').focus();
    await user.tab({ shift: true });
    // The keys' help stands between.
    if (place() === null) await user.tab({ shift: true });
    expect(place()).toBe('Country, Beta');
  });

  it('goes by arrows, Home, End, Ctrl+Home, Ctrl+End, and stops at the edges', async () => {
    const { user } = setUp();
    await user.click(cell(1, 1));
    expect(place()).toBe('Country, Beta');
    await user.keyboard('{End}');
    expect(place()).toBe('Employees, Beta');
    await user.keyboard('{ArrowRight}{ArrowUp}{ArrowUp}');
    expect(place()).toBe('Employees, Alfa');
    await user.keyboard('{Home}');
    expect(place()).toBe('Industry, Alfa');
    await user.keyboard('{Control>}{End}{/Control}');
    expect(place()).toBe('Employees, Delta');
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(place()).toBe('Industry, Alfa');
    await user.keyboard('{PageDown}');
    expect(place()).toBe('Industry, Beta');
  });

  it('walks by Tab over all cells, and out after the last', async () => {
    const { user } = setUp();
    await user.click(cell(2, 1));
    await user.tab();
    await user.tab();
    expect(place()).toBe('Industry, Delta');
    await user.tab({ shift: true });
    expect(place()).toBe('Employees, Gamma');
    await user.click(cell(3, 2));
    await user.tab();
    expect(document.querySelector('table')).not.toContainElement(focused());
    await user.click(cell(0, 0));
    await user.tab({ shift: true });
    expect(document.querySelector('table')).not.toContainElement(focused());
  });

  it('is left by Escape and Tab from anywhere, and says so', async () => {
    const { user } = setUp();
    await user.click(cell(1, 1));
    await user.keyboard('{Escape}');
    expect(said()).toBe(t.said.letGo);
    await user.tab();
    expect(document.querySelector('table')).not.toContainElement(focused());
    await user.click(cell(1, 1));
    await user.keyboard('{Escape}{ArrowDown}');
    await user.tab();
    expect(place()).toBe('Employees, Gamma');
    expect(screen.getByRole('grid')).toHaveAccessibleDescription(t.help);
  });
});

describe('writing', () => {
  it('replaces what was there, and goes down on Enter', async () => {
    const { user, onchange } = setUp();
    await user.click(cell(0, 1));
    await user.keyboard('Danmark');
    expect(onchange).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onchange.mock.calls).toEqual([[[{ row: 0, column: 1, text: 'Danmark' }]]]);
    expect(place()).toBe('Country, Beta');
    expect(table()[0]).toEqual(['IT', 'Danmark', '20']);
  });

  it('goes on by Tab, and Enter then returns to where the row was begun', async () => {
    const { user } = setUp();
    await user.click(cell(2, 0));
    await user.keyboard('A{Tab}B{Tab}7{Enter}');
    expect(place()).toBe('Industry, Delta');
    expect(table()[2]).toEqual(['A', 'B', '7']);
  });

  it('is ended by an arrow at the end of the text, and mends with one inside it', async () => {
    const { user } = setUp();
    await user.click(cell(1, 2));
    await user.keyboard('35{ArrowLeft}4{ArrowDown}');
    expect(place()).toBe('Employees, Gamma');
    expect(table()[1]![2]).toBe('345');
  });

  it('opens the text by Enter or F2 or a double click, with the caret at its end', async () => {
    const { user, onchange } = setUp();
    await user.click(cell(0, 2));
    await user.keyboard('{Enter}5{Enter}');
    expect(table()[0]![2]).toBe('205');
    await user.keyboard('{ArrowUp}{F2}{ArrowLeft}{Backspace}{Tab}');
    expect(table()[0]![2]).toBe('25');
    await user.dblClick(cell(0, 2));
    await user.keyboard('6{Enter}');
    expect(table()[0]![2]).toBe('256');
    expect(onchange).toHaveBeenCalledTimes(3);
  });

  it('is taken back by Escape', async () => {
    const { user, onchange } = setUp();
    await user.click(cell(0, 2));
    await user.keyboard('99{Escape}');
    expect(focused()).toHaveValue('20');
    await user.keyboard('{ArrowDown}');
    expect(onchange).not.toHaveBeenCalled();
  });

  it('is kept when the cell is left by a click elsewhere', async () => {
    const { user } = setUp();
    await user.click(cell(1, 2));
    await user.keyboard('12');
    await user.click(cell(3, 0));
    expect(table()[1]![2]).toBe('12');
    await user.keyboard('Bank');
    await user.click(screen.getByText('after'));
    expect(table()[3]![0]).toBe('Bank');
  });

  it('is kept, and goes on, when the page is hidden', async () => {
    const { user, onchange } = setUp();
    await user.click(cell(1, 2));
    await user.keyboard('1');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await fireEvent(document, new Event('visibilitychange'));
    expect(onchange.mock.calls).toEqual([[[{ row: 1, column: 2, text: '1' }]]]);
    await user.keyboard('5{Enter}');
    expect(onchange).toHaveBeenLastCalledWith([{ row: 1, column: 2, text: '15' }]);
    expect(onchange).toHaveBeenCalledTimes(2);
  });

  it('is kept when a change event asks for it, and said once', async () => {
    const { user, onchange } = setUp();
    await user.click(cell(1, 2));
    await user.keyboard('15');
    await fireEvent.change(focused());
    await user.keyboard('{Enter}');
    expect(onchange).toHaveBeenCalledTimes(1);
  });

  it('says nothing when a cell is opened and left as it was', async () => {
    const { user, onchange } = setUp();
    await user.click(cell(0, 0));
    await user.keyboard('{F2}{Escape}{Tab}{F2}{Escape}{Enter}');
    expect(onchange).not.toHaveBeenCalled();
  });

  it('leaves Enter to an input method that is composing', async () => {
    const { user, onchange } = setUp();
    await user.click(cell(1, 0));
    const field = focused();
    await fireEvent.compositionStart(field);
    field.value = 'こ';
    await fireEvent(field, new InputEvent('input', { bubbles: true, isComposing: true }));
    await fireEvent(field, new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }));
    await fireEvent.compositionEnd(field);
    // Safari sends the key afterwards, under the code that all keys of an input method have.
    const late = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
    Object.defineProperty(late, 'keyCode', { value: 229 });
    await fireEvent(field, late);
    expect(onchange).not.toHaveBeenCalled();
    expect(place()).toBe('Industry, Beta');
    await user.keyboard('{Enter}');
    expect(onchange.mock.calls).toEqual([[[{ row: 1, column: 0, text: 'こ' }]]]);
  });
});

describe('suggestions', () => {
  const options = (): string[] => screen.queryAllByRole('option').map((option) => option.textContent.trim());

  it('come as one writes, and are taken by arrow and Enter', async () => {
    const { user } = setUp();
    await user.click(cell(1, 0));
    expect(options()).toEqual([]);
    await user.keyboard('b');
    expect(options()).toEqual(['Bank', 'Bygg']);
    expect(focused()).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Bygg');
    expect(focused()).toHaveAttribute(
      'aria-activedescendant',
      screen.getByRole('option', { selected: true }).id,
    );
    await user.keyboard('{Enter}');
    expect(table()[1]![0]).toBe('Bygg');
    expect(place()).toBe('Industry, Gamma');
    expect(options()).toEqual([]);
  });

  it('are taken by Tab too, which goes on to the right', async () => {
    const { user } = setUp();
    await user.click(cell(1, 0));
    await user.keyboard('ba{ArrowDown}{Tab}');
    expect(table()[1]![0]).toBe('Bank');
    expect(place()).toBe('Country, Beta');
  });

  it('are all shown when the cell is opened, and closed by Escape before the text is taken back', async () => {
    const { user } = setUp();
    await user.click(cell(2, 0));
    await user.keyboard('{F2}');
    expect(options()).toEqual(['IT', 'Bank', 'Bygg']);
    await user.keyboard('x');
    expect(options()).toEqual([]);
    await user.keyboard('{Backspace}{Backspace}{Escape}');
    expect(options()).toEqual([]);
    expect(focused()).toHaveValue('Byg');
    await user.keyboard('{ArrowDown}');
    expect(options()).toHaveLength(3);
    await user.keyboard('{Escape}{Escape}');
    expect(focused()).toHaveValue('Bygg');
  });

  it('are not taken by Enter when none is chosen', async () => {
    const { user } = setUp();
    await user.click(cell(1, 0));
    await user.keyboard('b{Enter}');
    expect(table()[1]![0]).toBe('b');
  });

  it('are taken by a click', async () => {
    const { user } = setUp();
    await user.click(cell(1, 0));
    await user.keyboard('b');
    await user.click(screen.getByRole('option', { name: 'Bank' }));
    expect(table()[1]![0]).toBe('Bank');
    expect(place()).toBe('Industry, Beta');
  });

  it('complete the last of several', async () => {
    const { user } = setUp();
    await user.click(cell(2, 1));
    await user.keyboard('s{ArrowDown},n{ArrowDown}{Enter}');
    expect(table()[2]![1]).toBe('Sverige, Norge');
  });
});

describe('selecting', () => {
  it('grows by Shift and arrows, and is said', async () => {
    const { user } = setUp();
    await user.click(cell(0, 0));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(selected()).toBe(4);
    expect(said()).toBe(t.said.selected('2 rows', '2 columns'));
    expect(place()).toBe('Industry, Alfa');
    await user.keyboard('{ArrowDown}');
    expect(selected()).toBe(0);
  });

  it('goes to a cell clicked with Shift, or dragged to', async () => {
    const { user } = setUp();
    await user.click(cell(0, 0));
    await user.keyboard('{Shift>}');
    await user.click(cell(2, 2));
    await user.keyboard('{/Shift}');
    expect(selected()).toBe(9);
    await fireEvent.mouseDown(cell(1, 0), { button: 0, buttons: 1 });
    await fireEvent.mouseOver(cell(2, 1), { buttons: 1 });
    expect(selected()).toBe(4);
    await fireEvent.mouseUp(cell(2, 1));
    await fireEvent.mouseOver(cell(3, 2), { buttons: 0 });
    expect(selected()).toBe(4);
  });

  it('takes everything by Ctrl+A, a column by its header, and a row by its name', async () => {
    const { user } = setUp();
    await user.click(cell(1, 1));
    await user.keyboard('{Control>}a{/Control}');
    expect(selected()).toBe(12);
    await user.click(screen.getByRole('columnheader', { name: /^Country/ }));
    expect(selected()).toBe(4);
    await user.click(screen.getByRole('rowheader', { name: 'Gamma' }));
    expect(selected()).toBe(3);
  });
});

describe('the clipboard', () => {
  it('gets the selection as a block', async () => {
    const { user } = setUp();
    await user.click(cell(0, 0));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(await clipboardAfter('copy')).toBe('IT\tSverige\n\tNorge');
    expect(said()).toBe(t.said.copied(4, '4'));
  });

  it('gives back a block as one change, undone and redone at once', async () => {
    const { user, onchange } = setUp();
    const before = table();
    await user.click(cell(1, 0));
    await paste('Bank\tFinland\r\n"Vård\nomsorg"\tIsland\r\n');
    expect(onchange).toHaveBeenCalledTimes(1);
    expect(table().slice(1, 3)).toEqual([
      ['Bank', 'Finland', ''],
      ['Vård omsorg', 'Island', ''],
    ]);
    expect(said()).toBe(t.said.pasted(4, '4'));
    expect(selected()).toBe(4);
    const after = table();
    await user.keyboard('{Control>}z{/Control}');
    expect(said()).toBe('Undone');
    expect(table()).toEqual(before);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(table()).toEqual(after);
    await user.keyboard('{Control>}z{/Control}');
    await user.keyboard('{Control>}y{/Control}');
    expect(table()).toEqual(after);
  });

  it('fills a selection with a single value', async () => {
    const { user } = setUp();
    await user.click(cell(0, 1));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}');
    await paste('Finland');
    expect(table().map((row) => row[1])).toEqual(['Finland', 'Finland', 'Finland', 'Finland']);
  });

  it('says how much did not fit', async () => {
    const { user } = setUp();
    await user.click(cell(2, 2));
    await paste(Array.from({ length: 5 }, (_, row) => `${row}\tx`).join('\n'));
    expect(said()).toBe(`${t.said.pasted(2, '2')} 3 rows and 1 column did not fit.`);
    expect(table()[3]![2]).toBe('1');
  });

  it('cuts as one change', async () => {
    const { user, onchange } = setUp();
    await user.click(cell(0, 1));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(await clipboardAfter('cut')).toBe('Sverige\nNorge');
    expect(onchange).toHaveBeenCalledTimes(1);
    expect(table().map((row) => row[1])).toEqual(['', '', '', '']);
  });

  it('is the text’s own while a text is open', async () => {
    const { user, onchange } = setUp();
    await user.click(cell(0, 1));
    await user.keyboard('{F2}');
    expect(await clipboardAfter('copy')).toBe('');
    await paste('a\tb');
    expect(onchange).not.toHaveBeenCalled();
  });
});

describe('filling and clearing', () => {
  it('fills down by Ctrl+D, from the top of the selection', async () => {
    const { user, onchange } = setUp();
    await user.click(cell(0, 0));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(table().map((row) => row[0])).toEqual(['IT', 'IT', 'IT', 'IT']);
    expect(onchange).toHaveBeenCalledTimes(1);
    expect(said()).toBe(t.said.filled(3, '3'));
  });

  it('fills the blanks below by the button, and writes over nothing', async () => {
    const { user } = setUp();
    await user.click(cell(0, 0));
    await user.click(screen.getByRole('button', { name: t.fill }));
    expect(table().map((row) => row[0])).toEqual(['IT', 'IT', 'Bygg', 'IT']);
    expect(place()).toBe('Industry, Alfa');
  });

  it('fills to the right by Ctrl+R', async () => {
    const { user } = setUp();
    await user.click(cell(0, 0));
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{Control>}r{/Control}');
    expect(table()[0]).toEqual(['IT', 'IT', '20']);
  });

  it('says when there is nothing to fill with', async () => {
    const { user } = setUp();
    await user.click(cell(0, 0));
    await user.keyboard('{Control>}d{/Control}');
    expect(said()).toBe(t.said.nothingToFill);
  });

  it('clears the selection by Delete as one change, and says how many', async () => {
    const { user, onchange } = setUp();
    await user.click(cell(0, 0));
    await user.keyboard('{Control>}a{/Control}{Delete}');
    expect(onchange).toHaveBeenCalledTimes(1);
    expect(said()).toBe(t.said.cleared(5, '5'));
    expect(table().flat().join('')).toBe('');
    await user.keyboard('{Backspace}');
    expect(said()).toBe(t.said.nothingToClear);
    await user.keyboard('{Control>}z{/Control}');
    expect(table()).toEqual(start);
  });
});

describe('for those who listen', () => {
  it('is a grid with its size, its headers and where answers come from', () => {
    setUp();
    const grid = screen.getByRole('grid', { name: 'Answers' });
    expect(grid).toHaveAttribute('aria-rowcount', '5');
    expect(grid).toHaveAttribute('aria-colcount', '4');
    expect(within(grid).getAllByRole('columnheader')).toHaveLength(4);
    expect(
      within(grid)
        .getAllByRole('rowheader')
        .map((header) => header.textContent.trim()),
    ).toEqual(names);
    expect(within(grid).getAllByRole('gridcell')).toHaveLength(12);
    expect(cell(0, 0)).toHaveTextContent(t.fromList);
    expect(within(cell(0, 0)).getByRole('combobox')).toHaveAccessibleDescription(t.fromList);
    expect(cell(2, 1)).toHaveAttribute('aria-colindex', '3');
    expect(cell(2, 1).parentElement).toHaveAttribute('aria-rowindex', '4');
  });

  it('tells how far the answering has come', async () => {
    const { user } = setUp();
    expect(screen.getByText('1 of 4 customers done · 2 begun, 1 to go')).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: /^Country/ })).toHaveTextContent('2 of 4');
    await user.click(cell(3, 0));
    await user.keyboard('IT{Enter}');
    expect(screen.getByText('1 of 4 customers done · 3 begun')).toBeInTheDocument();
  });
});

describe('on a phone', () => {
  const field = (name: string): HTMLInputElement =>
    screen.getByRole<HTMLInputElement>(name === 'Employees' ? 'textbox' : 'combobox', { name });

  it('shows one customer at a time, with the questions as fields', async () => {
    setWidth(390);
    const { user, onchange } = setUp();
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Alfa' })).toBeInTheDocument();
    expect(screen.getByText('Customer 1 of 4')).toBeInTheDocument();
    expect(field('Industry')).toHaveValue('IT');
    expect(field('Employees')).toHaveAttribute('inputmode', 'numeric');
    await user.click(screen.getAllByRole('button', { name: t.cards.next })[0]!);
    await tick();
    expect(screen.getByRole('heading', { name: 'Beta' })).toHaveFocus();
    await user.click(field('Employees'));
    await user.keyboard('12');
    expect(onchange).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onchange.mock.calls).toEqual([[[{ row: 1, column: 2, text: '12' }]]]);
  });

  it('offers the same suggestions', async () => {
    setWidth(390);
    const { user } = setUp();
    await user.click(screen.getAllByRole('button', { name: t.cards.next })[0]!);
    await user.click(field('Industry'));
    await user.click(screen.getByRole('option', { name: 'Bygg' }));
    expect(field('Industry')).toHaveValue('Bygg');
  });

  it('keeps what is being written, and all answers, when the window is resized', async () => {
    const { user } = setUp();
    await user.click(cell(0, 2));
    await user.keyboard('77');
    setWidth(390);
    flushSync();
    expect(field('Employees')).toHaveValue('77');
    await user.click(field('Country'));
    await user.clear(field('Country'));
    await user.keyboard('Fin');
    setWidth(1200);
    flushSync();
    expect(table()[0]).toEqual(['IT', 'Fin', '77']);
  });
});
