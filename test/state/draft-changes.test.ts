import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../src/document/draft.ts';
import { documentLimits as limits } from '../../src/limits/document.ts';
import type { Draft } from '../../src/document/types.ts';
import {
  draftOfBlock,
  withCells,
  withColumn,
  withoutColumns,
  withoutRows,
} from '../../src/state/draft-changes.ts';

const draft: Draft = {
  columns: ['Kund', 'Land'],
  rows: [
    ['Alfa', 'Sverige'],
    ['Beta', ''],
  ],
};

describe('withCells', () => {
  it('writes cells and headers, and leaves other rows as they are', () => {
    const after = withCells(draft, [
      { row: -1, column: 1, text: 'Stad' },
      { row: 1, column: 1, text: 'Umeå' },
    ]);
    expect(after).toEqual({ columns: ['Kund', 'Stad'], rows: [draft.rows[0], ['Beta', 'Umeå']] });
    expect(after.rows[0]).toBe(draft.rows[0]);
  });

  it('grows by rows and columns', () => {
    expect(withCells(draft, [{ row: 3, column: 2, text: '7' }])).toEqual({
      columns: ['Kund', 'Land', ''],
      rows: [
        ['Alfa', 'Sverige', ''],
        ['Beta', '', ''],
        ['', '', ''],
        ['', '', '7'],
      ],
    });
  });

  it('keeps no blank rows at the end', () => {
    expect(withCells(draft, [{ row: 1, column: 0, text: '' }]).rows).toEqual([['Alfa', 'Sverige']]);
  });

  it('leaves out what is beyond the limits, and cuts long texts', () => {
    const after = withCells(draft, [
      { row: limits.draftRows, column: 0, text: 'x' },
      { row: 0, column: limits.draftColumns, text: 'x' },
      { row: 0, column: 0, text: 'x'.repeat(limits.draftChars + 5) },
    ]);
    expect(after.rows).toHaveLength(2);
    expect(after.columns).toHaveLength(2);
    expect(after.rows[0]![0]).toHaveLength(limits.draftChars);
  });
});

it('draftOfBlock takes the first row for the header', () => {
  expect(draftOfBlock([['Namn', 'Land'], ['Alfa'], ['Beta', 'Norge', 'x'], ['']])).toEqual({
    columns: ['Namn', 'Land', ''],
    rows: [
      ['Alfa', '', ''],
      ['Beta', 'Norge', 'x'],
    ],
  });
});

it('columns are added and removed, but one always stays', () => {
  expect(withColumn(draft, 'Ort').rows).toEqual([
    ['Alfa', 'Sverige', ''],
    ['Beta', '', ''],
  ]);
  expect(withoutColumns(draft, 0, 0)).toEqual({ columns: ['Land'], rows: [['Sverige']] });
  expect(withoutColumns(draft, 0, 1)).toBe(draft);
  const full = { columns: Array.from({ length: limits.draftColumns }, () => 'x'), rows: [] };
  expect(withColumn(full, 'y')).toBe(full);
});

it('rows are removed from one to another', () => {
  expect(withoutRows(draft, 0, 0).rows).toEqual([['Beta', '']]);
  expect(withoutRows(draft, 0, 5).rows).toEqual([]);
});

it('whatever is done, the draft can be stored', () => {
  const place = fc.nat(40);
  const change = fc.oneof(
    fc.record({
      kind: fc.constant('cells' as const),
      cells: fc.array(
        fc.record({ row: fc.integer({ min: -1, max: 1100 }), column: place, text: fc.string() }),
        { maxLength: 5 },
      ),
    }),
    fc.record({ kind: fc.constant('column' as const) }),
    fc.record({ kind: fc.constant('columns' as const), from: place, to: place }),
    fc.record({ kind: fc.constant('rows' as const), from: place, to: place }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      let now = draft;
      for (const each of changes) {
        if (each.kind === 'cells') now = withCells(now, each.cells);
        else if (each.kind === 'column') now = withColumn(now, 'Ny');
        else if (each.kind === 'columns') now = withoutColumns(now, each.from, each.to);
        else now = withoutRows(now, each.from, each.to);
        expect(parseDraft(now)).toEqual(now);
      }
    }),
    { numRuns: 60 },
  );
});
