import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchCatalogues } from '../../../src/language/catalogues.ts';
import { en } from '../../../src/language/en.ts';
import { sv } from '../../../src/language/sv.ts';
import TakeAlong from '../../../src/screens/profile/out/TakeAlong.svelte';
import { madeProfile } from '../../support/made-profile.ts';
import { renderWithWords } from '../../support/render-with-words.ts';
import { waitUntil } from '../../support/wait-until.ts';

beforeAll(fetchCatalogues);

const profile = madeProfile({ 'company.industry': 'IT', 'buyer.jobTitle': 'IT-chef' });
let copied: string[] = [];
let refuses = false;
const onfile = vi.fn();
/** What was handed to the download, with its name. */
let saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  copied = [];
  saved = [];
  refuses = false;
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function open(language: 'sv' | 'en' = 'sv') {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        if (refuses) return Promise.reject(new DOMException('No', 'NotAllowedError'));
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  renderWithWords(TakeAlong, { profile, onfile }, language);
  return user;
}
const press = (user: ReturnType<typeof open>, name: string) =>
  user.click(screen.getByRole('button', { name }));

describe('taking the profile along', () => {
  it('says of every way what it holds', () => {
    open();
    const t = sv.using.out;
    for (const help of [t.textHelp, t.markdownHelp, t.csvHelp, t.pngHelp, t.jsonHelp, t.pdfHelp])
      expect(screen.getByText(help)).toBeInTheDocument();
    expect(screen.getByText(/Inga kunder och inga personer/)).toBeInTheDocument();
  });

  it('copies the text and the Markdown, and says which was copied last', async () => {
    const user = open();
    await press(user, sv.using.out.copyText);
    expect(copied[0]).toMatch(/^Målkund 2026\n/);
    await press(user, sv.using.out.copyMarkdown);
    expect(copied[1]).toMatch(/^# Målkund 2026\n/);
    const said = screen.getAllByRole('status').map((status) => status.textContent);
    expect(said.filter((text) => text === sv.using.out.copied)).toHaveLength(1);
    expect(said[1]).toBe(sv.using.out.copied);
  });

  it('shows the text to be copied by hand when the browser refuses', async () => {
    const user = open();
    refuses = true;
    await press(user, sv.using.out.copyText);
    expect(screen.getByRole('alert')).toHaveTextContent(sv.using.out.notCopied);
    expect(screen.getByLabelText<HTMLTextAreaElement>(sv.using.out.textToCopy).value).toMatch(
      /^Målkund 2026\n/,
    );
    refuses = false;
    await press(user, sv.using.out.copyText);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('saves the lines as CSV as each language’s spreadsheets read it', async () => {
    await press(open(), sv.using.out.saveCsv);
    await press(open('en'), en.using.out.saveCsv);
    expect(saved.map(({ name }) => name)).toEqual(['Malkund-2026-rader.csv', 'Malkund-2026-lines.csv']);
    const [swedish, english] = await Promise.all(saved.map(({ blob }) => blob.text()));
    expect(swedish).toContain('Företaget;Bransch;IT;13;20;80;400');
    expect(english).toContain('The company,Industry,IT,13,20,80,400');
  });

  it('asks before it saves a file of ours', async () => {
    await press(open(), sv.using.out.saveJson);
    expect(onfile).toHaveBeenCalledOnce();
    expect(saved).toEqual([]);
  });

  it('prints', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await press(open(), sv.using.out.pdf);
    expect(print).toHaveBeenCalledOnce();
  });

  it('says so where the browser cannot draw a picture', async () => {
    const user = open();
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    await press(user, sv.using.out.savePng);
    await waitUntil(() => {
      expect(screen.getByRole('alert')).toHaveTextContent(sv.using.out.noPicture);
    });
    expect(saved).toEqual([]);
  });
});
