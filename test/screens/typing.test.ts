import 'fake-indexeddb/auto';
import { fireEvent, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { en } from '../../src/language/en.ts';
import { typedText } from '../../src/screens/typing/typed-text.ts';
import { loadDraft } from '../../src/storage/drafts.ts';
import { renderExample } from '../support/render-app.ts';
import { waitUntil } from '../support/wait-until.ts';

beforeEach(() => {
  // The test environment has no popovers.
  HTMLElement.prototype.hidePopover = () => undefined;
});
afterEach(() => {
  vi.restoreAllMocks();
});

const t = en.typing;
const button = (name: string) => screen.getByRole('button', { name });
const cell = (row: number, column: number) =>
  document.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`)!;
const row = (at: number) =>
  [...cell(at, 0).parentElement!.querySelectorAll('td .text')].map(({ textContent }) => textContent);
const headers = () => [...document.querySelectorAll('thead .label')].map(({ textContent }) => textContent);
const said = () => document.querySelector('.said')!.textContent.trim();
const place = () => document.activeElement?.getAttribute('aria-label');

async function openTable() {
  const app = await renderExample('groups');
  app.router.go({ page: 'typing' });
  await screen.findByRole('grid');
  return app;
}

async function paste(text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  await fireEvent(document.activeElement!, event);
}

it('is typed by keyboard, kept as it grows, and has always a blank row at its end', async () => {
  const { user, store, draft } = await openTable();
  expect(headers()).toEqual(t.headers);
  await user.click(cell(0, 0));
  await user.keyboard('Alfa{Tab}25{Tab}1200{Enter}Beta{Tab}8{Tab}900{Enter}');
  expect([row(0).slice(0, 3), row(1).slice(0, 3)]).toEqual([
    ['Alfa', '25', '1200'],
    ['Beta', '8', '900'],
  ]);
  expect(place()).toBe(en.grid.named('Customer', 'row 3'));
  await draft.settled();
  expect((await loadDraft(store))?.rows).toHaveLength(2);
  await paste(Array.from({ length: 20 }, (_, at) => `Customer ${at}`).join('\n'));
  expect(document.querySelectorAll('tbody tr')).toHaveLength(23);
});

it('takes the first row of a pasted table for headers, and says so', async () => {
  const { user } = await openTable();
  await user.click(cell(0, 0));
  await paste('Bolag\tIntäkt\r\n"Alfa\nAB"\t120\r\nBeta\t80\r\n');
  expect(headers()).toEqual(['Bolag', 'Intäkt']);
  expect([row(0), row(1)]).toEqual([
    ['Alfa AB', '120'],
    ['Beta', '80'],
  ]);
  expect(said()).toBe(t.said.headerUsed(2, '2'));
  await user.keyboard('{Control>}z{/Control}');
  expect(headers()).toEqual(t.headers);
  expect(said()).toBe(t.said.undone);
});

it('takes no header into a table that has customers', async () => {
  const { user } = await openTable();
  await user.click(cell(0, 0));
  await user.keyboard('Alfa{Enter}');
  await paste('Name\tSize\nBeta\t10');
  expect(headers()).toEqual(t.headers);
  expect([row(1).slice(0, 2), row(2).slice(0, 2)]).toEqual([
    ['Name', 'Size'],
    ['Beta', '10'],
  ]);
});

it('has columns that can be renamed, added and removed', async () => {
  const { user } = await openTable();
  await user.click(screen.getByRole('columnheader', { name: 'Size' }));
  await user.keyboard('Licences{Enter}');
  expect(headers()[1]).toBe('Licences');
  expect(place()).toBe(en.grid.named('Licences', 'row 1'));
  await user.click(button(t.addColumn));
  expect(place()).toBe(en.grid.header(t.column('8')));
  await user.keyboard('Margin{Enter}40{Enter}');
  expect(headers().at(-1)).toBe('Margin');
  expect(row(0).at(-1)).toBe('40');
  await user.click(cell(0, 1));
  await user.click(
    screen.getByRole('button', { name: t.removeColumns('Licences', 'Licences'), hidden: true }),
  );
  expect(headers()).not.toContain('Licences');
  await user.click(cell(0, 0));
  await user.click(screen.getByRole('button', { name: t.removeRows('1', '1'), hidden: true }));
  expect(row(0).join('')).toBe('');
  expect(said()).toBe(t.said.rowsRemoved(1, '1'));
});

it('is emptied, and brought back by undo', async () => {
  const { user } = await openTable();
  await user.click(cell(0, 0));
  await user.keyboard('Alfa{Enter}');
  await user.click(button(t.clear));
  expect(row(0)[0]).toBe('');
  expect(said()).toBe(t.said.cleared);
  await user.click(button(en.common.undo));
  expect(row(0)[0]).toBe('Alfa');
  await user.click(button(en.common.redo));
  expect(row(0)[0]).toBe('');
  await user.click(button(en.common.redo));
  expect(said()).toBe(t.said.nothingToRedo);
});

it('says what is missing until it is there, then goes on to where the columns are checked', async () => {
  const { user, router } = await openTable();
  await user.click(button(t.go));
  expect(screen.getByRole('alert')).toHaveTextContent(t.missing.customers);
  await user.click(cell(0, 1));
  await user.keyboard('25{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent(t.missing.names);
  await user.click(cell(0, 0));
  await user.keyboard('Alfa{Tab}{Delete}');
  expect(screen.getByRole('alert')).toHaveTextContent(t.missing.numbers);
  await user.keyboard('{ArrowRight}1200{Enter}');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await user.click(button(t.go));
  expect(router.route.page).toBe('import');
  await waitUntil(() => {
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(en.importing.checkTitle);
  });
  expect(screen.getAllByText(/^Revenue/).length).toBeGreaterThan(0);
  router.go({ page: 'typing' });
  await screen.findByRole('grid');
  expect(row(0).slice(0, 3)).toEqual(['Alfa', '', '1200']);
});

it('says when it could not be kept', async () => {
  const { user } = await openTable();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await user.click(cell(0, 0));
  await user.keyboard('Alfa{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(en.common.saveFailed);
});

it('leaves out blank rows, and columns that hold nothing, when it becomes a list', () => {
  const rows = [
    ['Alfa', '', '1 200,50', 'a"b'],
    ['', '', '', ''],
    ['"Beta"', '', '', ''],
  ];
  expect(typedText({ columns: ['Kund', 'Storlek', 'Omsättning', ''], rows })).toBe(
    'Kund\tOmsättning\t\nAlfa\t1 200,50\ta"b\n"""Beta"""\t\t',
  );
});
