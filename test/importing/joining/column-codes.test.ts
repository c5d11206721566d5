import { describe, expect, test } from 'vitest';
import { codesOf, foldedCodesOf } from '../../../src/importing/joining/column-codes.ts';
import { plainFold } from '../../../src/importing/joining/plain-fold.ts';
import type { Column } from '../../../src/table/column.ts';
import { makeColumn } from '../rollup/make-table.ts';

function textsOf(column: Column): string[] {
  const { codes, textOf } = codesOf(column);
  return Array.from(codes, (code) => textOf(code));
}

describe('codesOf', () => {
  test.each([
    ['texts', makeColumn(['b', '', 'a', 'b'], true)],
    ['categories', makeColumn(['b', '', 'a', 'b'])],
  ])('codes %s', (_, column) => {
    expect([...codesOf(column).codes]).toEqual([1, 0, 2, 1]);
    expect(textsOf(column)).toEqual(['b', '', 'a', 'b']);
  });

  test('codes numbers and days, in which 0 is a value', () => {
    expect(textsOf(makeColumn([101, null, 0, 101]))).toEqual(['101', '', '0', '101']);
    expect(codesOf(makeColumn([101, null, 0, 101])).count).toBe(2);
    expect([...codesOf(makeColumn(['2024-01-01', null, '2024-01-01'])).codes]).toEqual([1, 0, 1]);
  });

  test('is made once for a column', () => {
    const column = makeColumn(['a', 'b'], true);
    expect(codesOf(column)).toBe(codesOf(column));
  });
});

test('foldedCodesOf gives the same code to what folds to the same, whatever the kind', () => {
  const cells = ['ACME', 'acme ', null, 'Åke', 'åKE'];
  const folded = [1, 1, 0, 2, 2];
  expect([...foldedCodesOf(makeColumn(cells, true), plainFold).codes]).toEqual(folded);
  expect([...foldedCodesOf(makeColumn(cells), plainFold).codes]).toEqual(folded);
  expect(foldedCodesOf(makeColumn([7, 7, 8]), plainFold).textOf(2)).toBe('8');
});
