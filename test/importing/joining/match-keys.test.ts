import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexKeys, matchKeys } from '../../../src/importing/joining/match-keys.ts';
import type { KeyKind, KeyLink } from '../../../src/importing/joining/types.ts';
import { makeColumn, type Cell } from '../rollup/make-table.ts';

function match(
  child: readonly Cell[],
  parent: readonly Cell[],
  kind: KeyKind = 'name',
  links: readonly KeyLink[] = [],
): ReturnType<typeof matchKeys> {
  const rows = (cells: readonly Cell[]): number[] => cells.map((_, row) => row + 2);
  return matchKeys(
    { column: makeColumn(child, true), rowNumbers: rows(child) },
    { column: makeColumn(parent, true), rowNumbers: rows(parent) },
    kind,
    links,
  );
}

describe('matchKeys', () => {
  test('finds keys whatever their case and spaces, and counts every row', () => {
    const { parentRow, report } = match(
      ['beta', 'ALFA', null, 'Delta', 'Beta ', 'delta'],
      ['Alfa', 'Beta', 'Gamma'],
    );
    expect([...parentRow]).toEqual([1, 0, -1, -1, 1, -1]);
    expect(report.rows).toEqual({ matched: 3, unmatched: 2, blank: 1 });
    expect(report.unmatched).toEqual([{ key: 'Delta', rows: 2, rowNumber: 5 }]);
    expect(report.unmatchedCount).toBe(1);
    expect([report.parentsWithout, report.parentsWithoutRows]).toEqual([1, [4]]);
  });

  test('gives a key of several rows to the first, and says so', () => {
    const { parentRow, report } = match(['A', 'B'], ['a', 'B', 'A', '', '']);
    expect([...parentRow]).toEqual([0, 1]);
    expect(report.ambiguous).toEqual([{ key: 'a', parentRows: 2 }]);
    expect(report.parentsWithout).toBe(3);
  });

  test('follows the links that the user has accepted, also by another spelling of the case', () => {
    const links = [
      { from: 'delta', to: 'Gamma' },
      { from: 'Alfa', to: 'Gamma' },
      { from: 'Finns ej', to: 'Alfa' },
      { from: 'Epsilon', to: 'Finns ej' },
    ];
    const { parentRow } = match(['Delta', 'Alfa', 'Epsilon'], ['Alfa', 'Gamma'], 'name', links);
    expect([...parentRow]).toEqual([1, 0, -1]);
  });

  test('knows organisation numbers in all their forms', () => {
    const { parentRow } = match(
      ['5560160680', '165560125790', 'SE556016068001'],
      ['556012-5790', '556016-0680'],
      'organisationNumber',
    );
    expect([...parentRow]).toEqual([1, 0, 1]);
    expect([...match(['5560160680'], ['556016-0680'], 'id').parentRow]).toEqual([-1]);
  });

  test('joins by a sole trader’s number but never shows it', () => {
    const { parentRow, report } = match(
      ['198112189876', '701063-2391', '556016-0680'],
      ['811218-9876', '8112189876'],
      'organisationNumber',
    );
    expect([...parentRow]).toEqual([0, -1, -1]);
    expect(report.unmatched.map(({ key, rowNumber }) => [key, rowNumber])).toEqual([
      ['', 3],
      ['556016-0680', 4],
    ]);
    expect(report.ambiguous).toEqual([{ key: '', parentRows: 2 }]);
  });

  test('joins numbers with the same numbers as text', () => {
    const child = { column: makeColumn([101, 7, null]), rowNumbers: [2, 3, 4] };
    const parent = { column: makeColumn(['7', '101', '101b'], true), rowNumbers: [2, 3, 4] };
    expect([...matchKeys(child, parent, 'id').parentRow]).toEqual([1, 0, -1]);
  });

  test('is what a search of every row finds', () => {
    const key = fc.constantFrom<Cell>('a', 'A', 'b', 'ab', ' a', 'toString', '__proto__', null);
    fc.assert(
      fc.property(fc.array(key, { maxLength: 20 }), fc.array(key, { maxLength: 20 }), (child, parent) => {
        const fold = (cell: Cell): string =>
          String(cell ?? '')
            .trim()
            .toLowerCase();
        const { parentRow, report } = match(child, parent);
        const wanted = child.map((cell) =>
          fold(cell) === '' ? -1 : parent.findIndex((other) => fold(other) === fold(cell)),
        );
        expect([...parentRow]).toEqual(wanted);
        const { matched, unmatched, blank } = report.rows;
        expect(matched + unmatched + blank).toBe(child.length);
        expect(report.unmatched.reduce((sum, { rows }) => sum + rows, 0)).toBe(unmatched);
        expect(report.parentsWithout).toBe(parent.length - new Set(wanted.filter((row) => row >= 0)).size);
        const index = indexKeys(makeColumn(parent, true), 'name');
        expect(child.map((cell) => index.rowOf(String(cell ?? '')))).toEqual(wanted);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });
});
