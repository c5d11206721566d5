import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineId } from '../../src/method/decisions.ts';
import { inOwnOrder, movedLine } from '../../src/method/own-order.ts';

const ids = (lines: readonly { readonly line: LineId }[]): string =>
  lines.map(({ line }) => line.slice(4)).join('');
const line = (letter: string, section: 'company' | 'buyer' = 'company') => ({
  line: `own.${letter}` as const,
  section,
});
const lines = Array.from('abcd').map((letter) => line(letter));
const order = (letters: string): LineId[] => Array.from(letters).map((letter): LineId => `own.${letter}`);

describe('an own order', () => {
  it('is followed, whatever lines it names that are gone', () => {
    expect(ids(inOwnOrder(lines, order('dxbac')))).toBe('dbac');
    expect(ids(inOwnOrder(lines, []))).toBe('abcd');
  });

  it('lets a line that it does not know follow the one that it followed before', () => {
    expect(ids(inOwnOrder(lines, order('dba')))).toBe('dbca');
    expect(ids(inOwnOrder(lines, order('dbc')))).toBe('adbc');
    expect(ids(inOwnOrder(lines, order('ca')))).toBe('cdab');
  });

  it('loses and doubles no line, and holds when it is followed again', () => {
    const letters = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));
    fc.assert(
      fc.property(letters, letters, (has, wanted) => {
        const some = has.map((letter) => line(letter));
        const once = inOwnOrder(some, order(wanted.join('')));
        expect(once.map((one) => one.line).toSorted()).toEqual(some.map((one) => one.line).toSorted());
        expect(inOwnOrder(once, order(wanted.join('')))).toEqual(once);
        const named = once.filter((one) => wanted.includes(one.line.slice(4)));
        expect(ids(named)).toBe(wanted.filter((letter) => has.includes(letter)).join(''));
      }),
    );
  });
});

describe('moving a line', () => {
  const mixed = [line('a'), line('b'), line('x', 'buyer'), line('c'), line('y', 'buyer')];

  it('passes the nearest line of its own part', () => {
    expect(movedLine(mixed, 'own.c', -1)).toEqual(order('acbxy'));
    expect(movedLine(mixed, 'own.b', 1)).toEqual(order('axcby'));
    expect(movedLine(mixed, 'own.y', -1)).toEqual(order('abyxc'));
  });

  it('goes no further than the ends, and moves no line that is not there', () => {
    expect(movedLine(mixed, 'own.a', -1)).toBeNull();
    expect(movedLine(mixed, 'own.y', 1)).toBeNull();
    expect(movedLine(mixed, 'own.z', 1)).toBeNull();
  });

  it('is undone by moving it back', () => {
    const moved = movedLine(mixed, 'own.x', 1)!;
    expect(movedLine(inOwnOrder(mixed, moved), 'own.x', -1)).toEqual(order('abcxy'));
  });
});
