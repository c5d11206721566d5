import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFile } from '../../src/document/file.ts';
import { renewIds } from '../../src/document/renew-ids.ts';
import { studyFileParts } from '../../src/document/write-file.ts';
import { profileFileText } from '../../src/document/write-profile.ts';
import { ProblemError } from '../../src/table/problem.ts';
import { refusalOf } from './refusal.ts';
import { bundle, sampleList, study, swedishProfile } from './samples.ts';

const savedAt = Date.UTC(2026, 10, 23, 8, 30);
const studyText = (): string => studyFileParts({ savedAt, ...bundle, list: sampleList() }).join('');
const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url), 'utf8');

it('reads back a profile file and a study file', () => {
  expect(readFile(profileFileText({ savedAt, profile: swedishProfile }), 'a.json')).toEqual({
    kind: 'profile',
    savedAt,
    profile: swedishProfile,
  });
  expect(readFile(studyText(), 'b.json')).toEqual({
    kind: 'study',
    savedAt,
    ...bundle,
    list: sampleList(),
  });
});

it('opens the profile file of version 1', () => {
  const text = fixture('profile-v1.json');
  const { profile } = JSON.parse(text) as { profile: unknown };
  expect(readFile(text, 'profile-v1.json')).toEqual({ kind: 'profile', savedAt, profile });
});

it('opens the study file of version 1', () => {
  const file = readFile(fixture('study-v1.json'), 'study-v1.json');
  if (file.kind !== 'study') throw new Error('Another kind of file');
  expect(file.study.decisions.cuts).toEqual({ medium: 6, large: 21 });
  expect(file.answers[0]?.traits.get('own.__proto__')).toBe('ja');
  expect(file.profiles[0]?.profile.lines).toHaveLength(17);
  expect(file.list.list.rowCount).toBe(3);
  expect(file.list.list.columns.map(({ column }) => column)).toEqual([
    {
      kind: 'text',
      bytes: new TextEncoder().encode('Norrköpings ByggÖvre GårdenÄngö & Co "AB"'),
      offsets: Uint32Array.of(0, 17, 30, 46),
    },
    { kind: 'number', values: Float64Array.of(5, NaN, 40.5), unit: 'SEK' },
    { kind: 'date', days: Float64Array.of(20_000, NaN, -1) },
    { kind: 'category', codes: Uint8Array.of(1, 0, 2), dictionary: ['IT', '__proto__'] },
  ]);
});

it('opens the study file of version 1 with musts, an own order, own lines and actions, and writes it the same', () => {
  const text = fixture('study-v1-actions.json');
  const file = readFile(text, 'study-v1-actions.json');
  if (file.kind !== 'study') throw new Error('Another kind of file');
  expect(file.study.decisions.order).toEqual(['company.country', 'own.Köpsignal']);
  expect(file.study.decisions.ownLines).toHaveLength(1);
  expect(file.profiles[0]?.profile.lines[0]?.rule).toBe('must');
  expect(file.profiles[0]?.actions?.map(({ department }) => department)).toEqual(['sales', 'product']);
  expect(studyFileParts(file).join('')).toBe(text);
});

it('opens the study file of version 1 with a profile that was shared, and writes it the same', () => {
  const text = fixture('study-v1-shared.json');
  const file = readFile(text, 'study-v1-shared.json');
  if (file.kind !== 'study') throw new Error('Another kind of file');
  const [kept] = file.profiles;
  expect(kept?.profile.basis.shareDiscloses).toBe('dominated');
  expect(kept).toMatchObject({ from: { listId: 'list-1', best: [0, 2] }, sharedAt: 1_795_100_000_000 });
  expect(studyFileParts(file).join('')).toBe(text);
});

it('opens the study file of version 1 that says how far the reader has come, and writes it the same', () => {
  const text = fixture('study-v1-visited.json');
  const file = readFile(text, 'study-v1-visited.json');
  if (file.kind !== 'study') throw new Error('Another kind of file');
  expect(Object.keys(file.study.visited ?? {})).toEqual([
    'groups',
    'streams',
    'best',
    'company',
    'buyers',
    'profile',
  ]);
  expect(file.study.visited?.best).toEqual({
    groups: { metric: 'Licenser', medium: 6, large: 21 },
    focus: 'large',
  });
  expect(studyFileParts(file).join('')).toBe(text);
});

it('opens the study file of version 1 that says more of buyers, and writes it the same', () => {
  const text = fixture('study-v1-buyers.json');
  const file = readFile(text, 'study-v1-buyers.json');
  if (file.kind !== 'study') throw new Error('Another kind of file');
  expect(file.study.decisions.unasked).toEqual(['gender', 'disc']);
  expect(file.study.decisions.titles?.[0]).toEqual({ title: 'IT-guru', level: 'head', area: 'it' });
  expect(file.answers[0]?.buyers.map(({ sureness }) => sureness)).toEqual(['judged', undefined]);
  expect(studyFileParts(file).join('')).toBe(text);
});

it('writes equal contents as equal files', () => {
  const shuffled = Object.fromEntries(Object.entries(swedishProfile).reverse()) as typeof swedishProfile;
  expect(profileFileText({ savedAt, profile: shuffled })).toBe(
    profileFileText({ savedAt, profile: swedishProfile }),
  );
});

const envelope = (change: object): string =>
  JSON.stringify({
    format: 'malkund',
    kind: 'profile',
    version: 1,
    savedAt: '2026-11-23T08:30:00.000Z',
    profile: swedishProfile,
    ...change,
  });

it.each([
  ['nothing', ' \n', 'file-empty', {}],
  ['a CSV file', 'Kund;Belopp\nA;1', 'not-malkund-file', {}],
  ['JSON of something else', '{"format":"excalidraw"}', 'not-malkund-file', {}],
  ['an array', '[1,2]', 'not-malkund-file', {}],
  ['a newer version', envelope({ version: 2 }), 'newer-version', { found: 2, known: 1 }],
  [
    'a newer version of an unknown kind',
    envelope({ version: 9, kind: 'plan' }),
    'newer-version',
    { found: 9, known: 1 },
  ],
  ['no version', envelope({ version: '1' }), 'file-damaged', { where: 'version' }],
  ['an unknown kind', envelope({ kind: 'constructor' }), 'file-damaged', { where: 'file.kind' }],
  ['a bad time', envelope({ savedAt: 'yesterday' }), 'file-damaged', { where: 'file.savedAt' }],
  ['no profile', envelope({ profile: null }), 'file-damaged', { where: 'profile' }],
  [
    'too deep a file',
    `{"format":"malkund","x":${'['.repeat(20)}${']'.repeat(20)}}`,
    'file-damaged',
    { where: 'file' },
  ],
])('refuses %s, naming the file', async (_, text, code, data) => {
  expect(await refusalOf(() => readFile(text, 'min fil.json'))).toEqual({
    code,
    place: { file: 'min fil.json' },
    data,
  });
});

it('refuses a study that names a customer outside its list, or the same one twice', async () => {
  const text = studyText();
  const outside = text.replace('"row":2', '"row":3');
  expect((await refusalOf(() => readFile(outside, 'f'))).data).toEqual({
    where: 'study.decisions.excluded.0.row',
  });
  const record = /\{"customer".*\}(?=\])/.exec(text)?.[0] ?? '';
  const twice = text.replace(record, `${record},${record}`);
  expect((await refusalOf(() => readFile(twice, 'f'))).data).toEqual({ where: 'answers.1.customer.row' });
});

it('names file, column and place of a damaged column', async () => {
  const text = studyText().replace('"values":[5,', '"values":["5",');
  expect(await refusalOf(() => readFile(text, 'f.json'))).toEqual({
    code: 'file-damaged',
    place: { file: 'f.json', column: 'Licenser' },
    data: { where: 'list.columns.1.values.0' },
  });
});

it('refuses to write what it could not read again', async () => {
  const bad = { ...study, decisions: { ...study.decisions, cuts: { medium: NaN, large: 1 } } };
  const problem = await refusalOf(() =>
    studyFileParts({ savedAt, ...bundle, study: bad, list: sampleList() }),
  );
  expect(problem.data).toEqual({ where: 'study.decisions.cuts.medium' });
});

it('refuses every cut of a file, and never fails otherwise', async () => {
  const text = studyText().trimEnd();
  for (let end = 0; end < text.length; end += 7) {
    const { code } = await refusalOf(() => readFile(text.slice(0, end), 'f'));
    expect(['file-empty', 'not-malkund-file', 'file-damaged']).toContain(code);
  }
});

it('reads or refuses any damaged file, and leaves no trace on other objects', () => {
  const text = studyText();
  const piece = fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.constantFrom('null', '[]', '{}', '-1', '1e999', '"__proto__":', '"constructor"', ',', '"'),
  );
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(30), piece, (at, removed, put) => {
      try {
        readFile(text.slice(0, at) + put + text.slice(at + removed), 'f');
      } catch (error) {
        expect(error).toBeInstanceOf(ProblemError);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { seed: 5, numRuns: 500 },
  );
});

it('gives a study from a file new ids, so that opening it twice writes over nothing', () => {
  const ids = ['s', 'p'];
  const from = (listId: string) => ({ from: { listId, best: [1] } });
  const own = { ...bundle.profiles[0]!, ...from(study.listId) };
  const foreign = { ...bundle.profiles[0]!, studyId: 'another', ...from('before') };
  const renewed = renewIds({ ...bundle, profiles: [own, foreign] }, 'l', () => ids.shift() ?? 'q');
  expect(renewed.study).toEqual({ ...study, id: 's', listId: 'l' });
  expect(renewed.profiles.map(({ id, studyId }) => [id, studyId])).toEqual([
    ['p', 's'],
    ['q', null],
  ]);
  // Who they are about is still told by the rows of the list that it was.
  expect(renewed.profiles.map((kept) => kept.from?.listId)).toEqual(['l', 'before']);
  expect(renewed.answers).toEqual(bundle.answers);
});
