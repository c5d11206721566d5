import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readJson } from '../../src/document/json-text.ts';

const roomy = { chars: 1_000_000, depth: 100, nodes: 1_000_000 };

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** Opening brackets count once more than the values in them do, as readJson documents. */
function nodesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value);
  return 1 + Math.max(0, inside.length - 1) + inside.reduce<number>((sum, one) => sum + nodesOf(one), 0);
}

it('reads any JSON within its limits, and refuses it one below', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const text = JSON.stringify(value);
      const exact = { chars: text.length, depth: depthOf(value), nodes: 1 + nodesOf(value) };
      expect(readJson(text, exact)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      expect(readJson(text, { ...exact, chars: exact.chars - 1 })).toEqual({ ok: false, fault: 'too-large' });
      expect(readJson(text, { ...exact, nodes: exact.nodes - 1 }).ok).toBe(false);
      if (exact.depth > 0) expect(readJson(text, { ...exact, depth: exact.depth - 1 }).ok).toBe(false);
    }),
    { seed: 1, numRuns: 300 },
  );
});

it('does not count brackets and commas inside strings', () => {
  const text = JSON.stringify(['[[[[,,,,{{{', 'a "quoted" \\', '\\"[']);
  expect(readJson(text, { chars: 100, depth: 1, nodes: 4 }).ok).toBe(true);
});

it('refuses ten million brackets before the parser sees them', () => {
  expect(readJson('['.repeat(10_000_000), { ...roomy, chars: Infinity })).toEqual({
    ok: false,
    fault: 'too-deep',
  });
});

it.each(['', '{', '[1,]', '"open', 'undefined', '{"a":NaN}', '"\\'])('says that %j is no JSON', (text) => {
  expect(readJson(text, roomy)).toEqual({ ok: false, fault: 'not-json' });
});
