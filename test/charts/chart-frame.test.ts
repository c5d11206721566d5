import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chartSvg } from '../../src/charts/chart-file.ts';
import Pareto from '../../src/charts/Pareto.svelte';
import ValuePairs from '../../src/charts/ValuePairs.svelte';
import { sv } from '../../src/language/sv.ts';
import { renderWithWords } from '../support/render-with-words.ts';

beforeEach(() => {
  // The test environment has no popovers.
  HTMLElement.prototype.hidePopover = vi.fn();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const title = 'Bransch: alla svar';
const pairs = {
  title,
  summary: 'IT är vanligast.',
  pairs: [
    {
      name: 'IT',
      best: { share: 0.7, label: '70 %, 14 av 20' },
      others: { share: 0.24, label: '24 %, 34 av 140' },
    },
    { name: 'Bygg & <Anläggning>', best: { share: 0.3, label: '30 %, 6 av 20' }, others: null },
  ],
  table: {
    columns: [
      { label: 'Svar', isNumber: false },
      { label: 'Bästa', isNumber: true },
      { label: 'Alla andra', isNumber: true },
    ],
    rows: [
      ['IT', '70 %, 14 av 20', '24 %, 34 av 140'],
      ['Bygg & <Anläggning>', '30 %, 6 av 20', '–'],
    ],
  },
};

const pick = async (name: string) => {
  await userEvent.setup().click(screen.getByRole('button', { name }));
};
const drawing = () => screen.getByRole<SVGSVGElement & HTMLElement>('img');
const textsOf = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map((node) => node.textContent.trim());

/** Parses as XML, strictly: happy-dom's own reader forgives too much, so the rules that matter are checked by hand. */
function expectWellFormed(file: string): void {
  const open: string[] = [];
  const body = file.replace(/^<\?xml [^?]*\?>\s*/, '');
  let rest = body;
  const tag = /^<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/;
  while (rest !== '') {
    const text = /^[^<]*/.exec(rest)?.[0] ?? '';
    expect(text).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
    rest = rest.slice(text.length);
    if (rest === '') break;
    const found = tag.exec(rest);
    if (found === null) throw new Error(`No tag: ${rest.slice(0, 80)}`);
    const [all, isEnd, name = '', attributes = '', isEmpty] = found;
    const names = [...attributes.matchAll(/([\w:-]+)=/g)].map((match) => match[1]);
    expect(new Set(names).size).toBe(names.length);
    if (isEnd) expect(open.pop()).toBe(name);
    else if (!isEmpty) open.push(name);
    rest = rest.slice(all.length);
  }
  expect(open).toEqual([]);
}

describe('a chart in its frame', () => {
  it('is one image to a screen reader, named and described in words', () => {
    renderWithWords(ValuePairs, pairs);
    expect(drawing()).toHaveAccessibleName(title);
    expect(drawing()).toHaveAccessibleDescription('IT är vanligast.');
    expect(screen.getByRole('figure', { name: title })).toBeInTheDocument();
  });

  it('shows the very numbers it draws as a table, and the picture again', async () => {
    renderWithWords(ValuePairs, pairs);
    const drawn = textsOf(drawing(), 'text');
    await pick(sv.charts.asTable);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    const table = screen.getByRole('table', { name: title });
    const cells = within(table)
      .getAllByRole('row')
      .slice(1)
      .flatMap((row) => textsOf(row, 'th, td'));
    expect(cells.filter((cell) => cell !== '–')).toEqual(drawn);
    await pick(sv.charts.asPicture);
    expect(textsOf(drawing(), 'text')).toEqual(drawn);
  });

  it('has a table with a row for each point of a curve', async () => {
    const points = [0, 0.6, 0.9, 1].map((revenueShare, customers) => ({ customers, revenueShare }));
    renderWithWords(Pareto, { summary: 'Hej.', points, marked: points[1]!, says: ['60 %', '1 av 3'] });
    await pick(sv.charts.asTable);
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => textsOf(row, 'th, td').join(' ').replaceAll('\u00a0', ' '))).toEqual([
      '0 0 % 0 %',
      '1 33 % 60 %',
      '2 67 % 90 %',
      '3 100 % 100 %',
    ]);
  });

  it('is saved as a file of its own, under its title', async () => {
    renderWithWords(ValuePairs, pairs);
    const names: string[] = [];
    const blobs: Blob[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:saved';
    });
    await pick(sv.charts.saveSvg);
    expect(names).toEqual(['Bransch-alla-svar.svg']);
    const [blob] = blobs;
    expect(blob?.type).toBe('image/svg+xml');
    expectWellFormed((await blob?.text()) ?? '<');
  });

  it('says so when it cannot be saved as a picture', async () => {
    renderWithWords(ValuePairs, pairs);
    vi.spyOn(Image.prototype, 'decode').mockRejectedValue(new Error('no'));
    await pick(sv.charts.savePng);
    expect(await screen.findByRole('alert')).toHaveTextContent(sv.charts.saveFailed);
  });
});

describe('the file of a chart', () => {
  const file = { title: 'Kunder & <grupper>', summary: 'Stora ger mest.', source: 'Målkund' };

  it('is well-formed XML with title, source and every text, and leans on nothing in the page', () => {
    renderWithWords(ValuePairs, pairs);
    const svg = chartSvg(drawing(), file);
    expectWellFormed(svg);
    expect(svg).not.toMatch(/var\(|class=|style=|data-|aria-|href=/);
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    for (const text of ['Kunder &amp; &lt;grupper&gt;', 'Stora ger mest.', 'Målkund', '70 %, 14 av 20'])
      expect(svg).toContain(text);
  });

  it('leaves out what is only for the screen, and signs that XML has no room for', () => {
    const namespace = 'http://www.w3.org/2000/svg';
    const drawn = document.createElementNS(namespace, 'svg');
    drawn.setAttribute('viewBox', '0 0 300 100');
    const grip = document.createElementNS(namespace, 'rect');
    grip.setAttribute('data-screen-only', '');
    const text = document.createElementNS(namespace, 'text');
    text.textContent = 'Bygg\u0000\u000B\uD800';
    drawn.append(grip, text);
    document.body.append(drawn);
    const svg = chartSvg(drawn, { ...file, title: 'Ett\u0001 två' });
    expect(svg).toContain('>Bygg</text>');
    expect(svg).toContain('>Ett två</text>');
    expect(svg.match(/<rect/g)).toHaveLength(1);
    drawn.remove();
  });

  it('wraps a long title inside the picture', () => {
    renderWithWords(ValuePairs, pairs);
    const svg = chartSvg(drawing(), {
      ...file,
      title: 'Så fördelar sig kunderna efter licenser '.repeat(4).trim(),
    });
    expect(svg.match(/font-size="18"/g)?.length).toBeGreaterThan(2);
  });
});
