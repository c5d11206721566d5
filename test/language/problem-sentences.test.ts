/* Whatever is refused, there is a sentence for it in both languages, in the words of people who sell. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problems as english } from '../../src/language/en/problems.ts';
import { problems as swedish } from '../../src/language/sv/problems.ts';

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
