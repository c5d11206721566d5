import { expect, it } from 'vitest';
import { parseDraft } from '../../src/document/draft.ts';
import { documentLimits as limits } from '../../src/limits/document.ts';
import { refusalOf } from './refusal.ts';

const draft = { columns: ['Kund', 'Omsättning'], rows: [['Alfa', '10']] };

it('reads a draft as it was written, and drops what it does not know', () => {
  expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(parseDraft({ ...draft, id: 'typing', later: true })).toEqual(draft);
});

it.each([
  ['no columns', { columns: [], rows: [] }, 'draft.columns'],
  ['a row that is too short', { ...draft, rows: [['Alfa']] }, 'draft'],
  ['a cell that is no text', { ...draft, rows: [['Alfa', 10]] }, 'draft.rows.0.1'],
  [
    'too many rows',
    { columns: ['A'], rows: Array.from({ length: limits.draftRows + 1 }, () => ['x']) },
    'draft.rows',
  ],
  [
    'too many columns',
    { columns: Array.from({ length: limits.draftColumns + 1 }, () => 'x'), rows: [] },
    'draft.columns',
  ],
  ['too long a text', { columns: ['x'.repeat(limits.draftChars + 1)], rows: [] }, 'draft.columns.0'],
  ['nothing', null, 'draft'],
])('refuses %s', async (_, input, where) => {
  expect(await refusalOf(() => parseDraft(input))).toMatchObject({ code: 'file-damaged', data: { where } });
});
