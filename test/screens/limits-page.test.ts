/* The page of limits: every number that the checks use, in both languages; and the checks use them to the unit. */
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, test } from 'vitest';
import { parseDraft } from '../../src/document/draft.ts';
import { readFile } from '../../src/document/file.ts';
import { parseProfile } from '../../src/document/profile.ts';
import type { LanguageCode } from '../../src/language/language-code.ts';
import { limitsPageTexts } from '../../src/language/limits-page.ts';
import { createFormats } from '../../src/language/formats.ts';
import { documentLimits } from '../../src/limits/document.ts';
import { droppedLimits } from '../../src/limits/dropped.ts';
import { linkLimits } from '../../src/limits/link.ts';
import { listLimits } from '../../src/limits/list.ts';
import { workbookLimits } from '../../src/limits/workbook.ts';
import { workshopLimits } from '../../src/limits/workshop.ts';
import LimitTables from '../../src/screens/limits/LimitTables.svelte';
import { readPackedJson } from '../../src/sharing/packed-json.ts';
import { sizeOfLink } from '../../src/sharing/link-size.ts';
import { ProblemError } from '../../src/table/problem.ts';
import { swedishProfile } from '../document/samples.ts';
import { openText, sourceOf } from '../importing/open-text.ts';
import { openSource } from '../../src/importing/open-source.ts';
import { renderWithWords } from '../support/render-with-words.ts';

const all = [listLimits, workbookLimits, linkLimits, droppedLimits, workshopLimits, documentLimits];

it.each<LanguageCode>(['sv', 'en'])(
  'shows each limit of every module with its own number (%s)',
  (language) => {
    renderWithWords(LimitTables, {}, language);
    const t = limitsPageTexts(language);
    const formats = createFormats(language);
    const plain = (text: string | null): string => (text ?? '').replace(/\s/gu, ' ');
    const tables = screen.getAllByRole('table');
    const shown = tables.flatMap((table) =>
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) => plain(row.textContent)),
    );
    expect(shown).toHaveLength(all.reduce((sum, limits) => sum + Object.keys(limits).length, 0));
    const names = Object.values(t.groups).flatMap(({ rows }) => Object.values<string>(rows));
    for (const row of shown) expect(names.some((name) => row.startsWith(plain(name)))).toBe(true);
    const list = within(screen.getByRole('table', { name: t.groups.list.title }));
    for (const [limit, most] of Object.entries(listLimits)) {
      const name = t.groups.list.rows[limit as keyof typeof listLimits];
      const row = list.getByRole('rowheader', { name }).closest('tr');
      expect(plain(row?.textContent ?? '')).toBe(plain(`${name}${formats.number(most)}`));
    }
  },
);

const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'taken';
  } catch (error) {
    if (!(error instanceof ProblemError)) return String(error);
    const { code, data } = error.problem;
    return 'where' in data ? `${code} ${data['where']}` : code;
  }
};

const cells = (count: number): string => Array.from({ length: count }, (_, at) => `k${at}`).join(';');
const json = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const items = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);
const longName = (chars: number): string => 'x'.repeat(chars);

describe('at the limit it is taken, above it is refused', () => {
  test.each<[string, string, number, (size: number) => unknown]>([
    ['columns of a list', 'too-many-columns', listLimits.columns, (size) => openText(`${cells(size)}\n1\n`)],
    [
      'a cell of a list',
      'cell-too-long',
      listLimits.cellChars,
      (size) => openText(`a;b\n1;${longName(size)}\n`),
    ],
    [
      'the size of a file',
      'file-too-large',
      listLimits.fileMegabytes * 1e6,
      (size) => openSource({ ...sourceOf('a;b\n1;2\n'), size }, {}, () => undefined),
    ],
    [
      'values of a link',
      'link-too-large',
      linkLimits.nodes,
      (size) => readPackedJson(json(items(size - 1, 0)), false),
    ],
    [
      'levels of a link',
      'link-too-large',
      linkLimits.depth,
      (size) => readPackedJson(json(nested(size)), false),
    ],
    [
      'what a link unpacks to',
      'link-too-large',
      linkLimits.unpackedBytes,
      (size) => readPackedJson(json(longName(size - 2)), false),
    ],
    [
      'levels of a file',
      'file-damaged file',
      documentLimits.fileDepth,
      (size) => readFile(JSON.stringify({ format: 'malkund', kind: nested(size - 1) }), 'a'),
    ],
    [
      'a text of a profile',
      'file-damaged profile.name',
      documentLimits.profileTextChars,
      (size) => parseProfile({ ...swedishProfile, name: longName(size) }),
    ],
    [
      'columns of a typed table',
      'file-damaged draft.columns',
      documentLimits.draftColumns,
      (size) => parseDraft({ columns: items(size, 'a'), rows: [] }),
    ],
    [
      'rows of a typed table',
      'file-damaged draft.rows',
      documentLimits.draftRows,
      (size) => parseDraft({ columns: ['a'], rows: items(size, ['b']) }),
    ],
  ])('%s', async (_, code, most, take) => {
    expect(await codeOf(() => take(most + 1))).toBe(code);
    expect(await codeOf(() => take(most))).not.toBe(code);
  });

  it('a link that is made', () => {
    expect([linkLimits.madeChars, linkLimits.madeChars + 1].map(sizeOfLink)).toEqual(['most', 'too-long']);
  });

  it('a header is cut', async () => {
    const named = async (chars: number) =>
      (await openText(`${longName(chars)};b\n1;2\n`)).columns[0]?.name.length;
    expect([await named(listLimits.nameChars), await named(listLimits.nameChars + 1)]).toEqual([200, 200]);
  });
});
