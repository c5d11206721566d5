import { afterEach, expect, it, vi } from 'vitest';
import { lossSince, readWitness, removeWitness, writeWitness } from '../../src/state/witness.ts';
import type { Kept } from '../../src/storage/counts.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
});

const kept = (generation: number, studies = 1): Kept => ({
  generation,
  counts: { studies, lists: studies, profiles: 0, answers: studies * 20 },
  isOwn: true,
});

it('remembers counts only, and nothing when it is removed', () => {
  writeWitness(kept(7), true);
  const told = localStorage.getItem('malkund.witness') ?? '';
  expect(Object.keys(JSON.parse(told) as object).toSorted()).toEqual([
    'answers',
    'generation',
    'hasAsked',
    'lists',
    'profiles',
    'studies',
  ]);
  expect(readWitness()).toEqual({ generation: 7, ...kept(7).counts, hasAsked: true });
  removeWitness();
  expect(readWitness()).toBeNull();
});

it.each(['', 'x', '7', 'null', '[]', '{"generation":1}', '{"generation":"1","studies":1,"lists":1}'])(
  'is none when it reads %s',
  (text) => {
    localStorage.setItem('malkund.witness', text);
    expect(readWitness()).toBeNull();
  },
);

it('is none where the browser denies it', () => {
  const denied = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: denied, setItem: denied });
  writeWitness(kept(7), false);
  expect(readWitness()).toBeNull();
});

it('tells what has been lost', () => {
  const witness = { ...kept(7).counts, generation: 7, hasAsked: false };
  expect(lossSince(null, kept(0, 0))).toBeNull();
  expect(lossSince(witness, kept(7))).toBeNull();
  expect(lossSince(witness, kept(9))).toBeNull();
  // The reader deleted it all.
  expect(lossSince(witness, kept(8, 0))).toBeNull();
  expect(lossSince(witness, kept(0, 0))).toBe('all');
  expect(lossSince(witness, kept(6))).toBe('some');
  // There was nothing, so nothing is lost.
  expect(lossSince({ ...kept(7, 0).counts, generation: 7, hasAsked: false }, kept(0, 0))).toBeNull();
});
