import { expect, it } from 'vitest';
import {
  currentVersion,
  fileMigrations,
  migrateDocument,
  type Migration,
} from '../../src/document/migrations.ts';
import { refusalOf } from './refusal.ts';

/** A made-up history: version 2 split the name, version 3 counted its words. */
const history: readonly Migration[] = [
  { to: 2, migrate: ({ name, ...rest }) => ({ ...rest, words: String(name).split(' ') }) },
  { to: 3, migrate: (document) => ({ ...document, count: (document['words'] as string[]).length }) },
];

it('takes a document through every step from its own version on', () => {
  expect(migrateDocument({ version: 1, name: 'a b' }, history)).toEqual({
    version: 3,
    words: ['a', 'b'],
    count: 2,
  });
  expect(migrateDocument({ version: 2, words: ['c'] }, history)).toEqual({
    version: 3,
    words: ['c'],
    count: 1,
  });
});

it('leaves a current document and the given one as they are', () => {
  const given = Object.freeze({ version: 1, name: 'a b' });
  migrateDocument(given, history);
  expect(given).toEqual({ version: 1, name: 'a b' });
  expect(migrateDocument({ version: 3, count: 9 }, history)).toEqual({ version: 3, count: 9 });
});

it('refuses a document from a newer version, and says which is known', async () => {
  const problem = await refusalOf(() => migrateDocument({ version: 4 }, history));
  expect(problem).toEqual({ code: 'newer-version', place: {}, data: { found: 4, known: 3 } });
});

it.each([undefined, null, 0, -1, 1.5, '1', NaN])('refuses version %j as damage', async (version) => {
  const problem = await refusalOf(() => migrateDocument({ version }, history));
  expect(problem).toEqual({ code: 'file-damaged', place: {}, data: { where: 'version' } });
});

it('does not accept a chain with a gap', () => {
  const gap = history.slice(1);
  expect(() => currentVersion(gap)).toThrow('Migration 1 makes version 3');
});

it('numbers the released steps without a gap', () => {
  expect(currentVersion(fileMigrations)).toBe(fileMigrations.length + 1);
});
