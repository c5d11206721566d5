/* Whatever is refused, there is a sentence for it in both languages, in the words of people who sell. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listProblems as englishOfLists } from '../../src/language/en/list-problems.ts';
import { problems as englishFirst } from '../../src/language/en/problems.ts';
import { listProblems as swedishOfLists } from '../../src/language/sv/list-problems.ts';
import { problems as swedishFirst } from '../../src/language/sv/problems.ts';

const english = new Map([...englishFirst, ...englishOfLists]);
const swedish = new Map([...swedishFirst, ...swedishOfLists]);

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const refused = files.flatMap((path) =>
  [...readFileSync(join(src, path), 'utf8').matchAll(/\brefuse\(\s*'([a-z-]+)'/g)].map(
    ([, code = '']) => code,
  ),
);

describe('sentences for problems', () => {
  it('are there for every code that the source refuses with', () => {
    expect(refused.length).toBeGreaterThan(40);
    const unsaid = [...new Set(refused)].filter((code) => !swedish.has(code) || !english.has(code));
    expect(unsaid).toEqual([]);
  });

  it('are there once each', () => {
    for (const name of ['sv/problems', 'sv/list-problems', 'en/problems', 'en/list-problems']) {
      const text = readFileSync(join(src, `language/${name}.ts`), 'utf8');
      const codes = [...text.slice(text.lastIndexOf('export const')).matchAll(/^ {2}\[\s*'([a-z-]+)'/gm)].map(
        ([, code]) => code,
      );
      expect(codes.length).toBeGreaterThan(10);
      expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    }
    expect(english.size).toBe(englishFirst.size + englishOfLists.size);
    expect(swedish.size).toBe(swedishFirst.size + swedishOfLists.size);
  });

  it('never show a kind of file that people have no word for', () => {
    const place = { file: 'kunder.xls' };
    for (const sentences of [swedish, english]) {
      for (const found of ['binary', 'json', 'html', 'webp', 'something new']) {
        const text = sentences.get('not-a-table')?.(place, { found }) ?? '';
        expect(text).toMatch(/kunder\.xls/);
        expect(text).not.toMatch(/binary|webp|something new|undefined/);
      }
    }
  });
});
