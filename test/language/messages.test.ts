import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { sv } from '../../src/language/sv.ts';

/** Every text of a catalogue with its path; messages with parts are called with numbers that stand out. */
function texts(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') {
    const call = value as (...parts: unknown[]) => unknown;
    const text = path.startsWith('problems.')
      ? call({ file: 'a.csv', row: 7, column: 'B' }, {})
      : call(...Array.from({ length: call.length }, () => 2));
    return [{ path, text: String(text) }];
  }
  if (value instanceof Map) return [...value].flatMap(([key, item]) => texts(item, `${path}.${String(key)}`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => texts(item, path === '' ? key : `${path}.${key}`));
  return [];
}

const swedish = texts(sv, '');
const english = texts(en, '');

describe('messages', () => {
  it('says the same things in both languages', () => {
    expect(english.map(({ path }) => path).toSorted()).toEqual(swedish.map(({ path }) => path).toSorted());
  });

  it('leaves no text empty but the reason that is no reason', () => {
    const empty = [...swedish, ...english].filter(({ text }) => text.trim() === '');
    expect([...new Set(empty.map(({ path }) => path))]).toEqual(['importing.reasons.none']);
  });

  it('keeps Swedish letters out of the English texts, but for names', () => {
    const allowed = new Set(['common.appName', 'common.languages.sv']);
    const mixed = english.filter(
      ({ path, text }) => !allowed.has(path) && /[åäö]/i.test(text.replaceAll('Målkund', '')),
    );
    expect(mixed).toEqual([]);
  });
});
