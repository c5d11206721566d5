import { describe, expect, test } from 'vitest';
import { compactCategory, gatherColumn } from '../../../src/importing/joining/gather.ts';
import { columnCells, makeColumn } from '../rollup/make-table.ts';

describe('gatherColumn', () => {
  const rows = Int32Array.of(2, -1, 0, 2);

  test.each([
    ['texts', makeColumn(['å', 'b', 'cde'], true), ['cde', null, 'å', 'cde']],
    ['categories', makeColumn(['å', 'b', 'cde']), ['cde', null, 'å', 'cde']],
    ['numbers', makeColumn([1, 2, 3], false, 'SEK'), [3, null, 1, 3]],
    ['dates', makeColumn(['2024-01-01', '2024-01-02', null]), [null, null, '2024-01-01', null]],
  ])('takes rows of %s in a new order', (_, column, wanted) => {
    const gathered = gatherColumn(column, rows);
    expect(gathered.kind).toBe(column.kind);
    expect(columnCells(gathered)).toEqual(wanted);
  });

  test('keeps the unit, and only the values in use', () => {
    expect(gatherColumn(makeColumn([1, 2, 3], false, 'SEK'), rows)).toMatchObject({ unit: 'SEK' });
    expect(gatherColumn(makeColumn(['a', 'b', 'c']), rows)).toMatchObject({ dictionary: ['a', 'c'] });
  });
});

test('compactCategory takes the narrowest codes that hold its values', () => {
  const dictionary = Array.from({ length: 300 }, (_, at) => `v${at}`);
  const wide = compactCategory(
    Uint32Array.from({ length: 300 }, (_, at) => at + 1),
    dictionary,
  );
  expect(wide.codes).toBeInstanceOf(Uint16Array);
  expect(compactCategory(Uint32Array.of(300, 0, 1), dictionary)).toEqual({
    kind: 'category',
    codes: Uint8Array.of(2, 0, 1),
    dictionary: ['v0', 'v299'],
  });
});
