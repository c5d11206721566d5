import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyMerges } from '../../../src/importing/variants/apply-merges.ts';
import { findMismatches, findMisspelt } from '../../../src/importing/variants/find-misspellings.ts';
import { findVariants } from '../../../src/importing/variants/find-variants.ts';
import type { ValueMerge } from '../../../src/importing/variants/types.ts';
import type { Role } from '../../../src/table/role.ts';
import { cellsOf, makeColumn, makeTable } from '../rollup/make-table.ts';

function times(values: Readonly<Record<string, number>>): string[] {
  return Object.entries(values).flatMap(([value, rows]) => Array.from({ length: rows }, () => value));
}

function named(values: Readonly<Record<string, number>>, role: Role | null = 'company.industry') {
  return { name: 'Bransch', role, column: makeColumn(times(values)) };
}

function variantsOf(values: Readonly<Record<string, number>>, role?: Role | null): unknown {
  return findVariants(named(values, role)).map(({ into, variants }) => [
    into.value,
    ...variants.map(({ value, reason }) => `${value} ${reason}`),
  ]);
}

describe('findVariants', () => {
  test('offers what differs by case and signs, by initials, or by a slip', () => {
    expect(
      variantsOf({
        IT: 20,
        it: 4,
        'Information technology': 3,
        'I.T.': 1,
        Bygg: 9,
        Tillverkning: 5,
        Tilverkning: 1,
      }),
    ).toEqual([
      ['IT', 'it case', 'Information technology initials', 'I.T. case'],
      ['Tillverkning', 'Tilverkning spelling'],
    ]);
  });

  test('offers a slip of a word that we know however common it is', () => {
    expect(variantsOf({ Tillverkning: 5, Tilverkning: 4 })).toEqual([
      ['Tillverkning', 'Tilverkning spelling'],
    ]);
    expect(variantsOf({ Tillverkare: 5, Tilverkare: 4 })).toEqual([]);
  });

  test('tells how many rows each has, and which column', () => {
    expect(findVariants(named({ IT: 2, it: 1 }))).toEqual([
      {
        column: 'Bransch',
        into: { value: 'IT', rows: 2 },
        variants: [{ value: 'it', rows: 1, reason: 'case' }],
      },
    ]);
  });

  test('knows a country in other words, and two countries from each other', () => {
    expect(
      variantsOf(
        { Sverige: 9, Sweden: 3, SE: 1, Australia: 5, Austria: 1, Niger: 1, Nigeria: 9, Tyskland: 1 },
        'company.country',
      ),
    ).toEqual([['Sverige', 'Sweden country', 'SE country']]);
  });

  test('offers neither sizes, names and numbers, nor columns without a meaning', () => {
    expect(variantsOf({ '20–49': 9, '24': 1, '1–4': 5, '14': 1 }, 'company.employees')).toEqual([]);
    expect(variantsOf({ 'Alfa AB': 2, 'ALFA AB': 1 }, 'name')).toEqual([]);
    expect(variantsOf({ Umeå: 2, UMEÅ: 1 }, null)).toEqual([]);
    expect(findVariants({ name: 'x', role: 'own', column: makeColumn([1, 2]) })).toEqual([]);
  });

  test('offers no words of which both are common, other figures, or short words', () => {
    expect(variantsOf({ Hottechi: 20, Dontechi: 12 }, 'own')).toEqual([]);
    expect(variantsOf({ 'Plan 10': 20, 'Plan 11': 1, 'Plan 1-0': 1 }, 'own')).toEqual([]);
    expect(variantsOf({ Bas: 20, Bad: 1, Bar: 1 }, 'own')).toEqual([]);
  });

  test('asks no more about what is said to be different', () => {
    const apart = [{ column: 'Bransch', values: ['it', 'IT'] as const }];
    expect(findVariants(named({ IT: 2, it: 1 }), apart)).toEqual([]);
    expect(findVariants(named({ IT: 2, it: 1 }), [{ column: 'Annan', values: ['it', 'IT'] }])).toHaveLength(
      1,
    );
  });

  test('does not chain slips', () => {
    expect(variantsOf({ abcdefgh: 100, abcdefxx: 20, abcdyyxx: 2 }, 'own')).toEqual([
      ['abcdefgh', 'abcdefxx spelling'],
    ]);
  });
});

describe('findMisspelt', () => {
  test('points out words that are nearly one that we know', () => {
    const found = findMisspelt(named({ technolgy: 12, Tillverknig: 1, retail: 3, Hotell: 2, Kvantfysik: 1 }));
    expect(found.map(({ value, rows, suggestion }) => [value, rows, suggestion])).toEqual([
      ['technolgy', 12, 'technology'],
      ['Tillverknig', 1, 'Tillverkning'],
    ]);
    expect(found[0]).toMatchObject({ column: 'Bransch', source: { kind: 'known' } });
  });

  test('knows countries in many languages, and suggests them in two', () => {
    const found = findMisspelt(
      named(
        { Philipines: 1, Sverge: 1, Turkey: 4, Türkei: 1, Tyskland: 1, Suomi: 1, Korea: 1 },
        'company.country',
      ),
    );
    expect(found.map(({ value, suggestion }) => [value, suggestion])).toEqual([
      ['Philipines', 'Philippines'],
      ['Sverge', 'Sverige'],
    ]);
  });

  test('judges no other columns', () => {
    expect(findMisspelt(named({ technolgy: 12 }, 'own'))).toEqual([]);
  });
});

describe('findMismatches', () => {
  const products = makeTable(
    { product: ['GTX Basic', 'GTX Pro', 'MG Special'], Pris: [1, 2, 3] },
    { file: 'products.csv' },
  );

  test('points out what the register of another file spells otherwise', () => {
    const deals = makeTable({
      product: ['GTXPro', 'GTX Basic', 'GTXPro', 'Nytt'],
      Kund: ['a', 'b', 'c', 'd'],
    });
    expect(findMismatches(deals, [products])).toEqual([
      {
        ...{ column: 'product', value: 'GTXPro', rows: 2, suggestion: 'GTX Pro' },
        source: { kind: 'file', fileName: 'products.csv', column: 'product' },
      },
    ]);
    expect(findMismatches(products, [deals])).toEqual([]);
  });

  test('knows the column by its values too, and keeps apart what the file itself tells apart', () => {
    const deals = makeTable({ Vara: ['GTX Basic', 'MG Special', 'GTXPro'] });
    expect(findMismatches(deals, [products]).map(({ value }) => value)).toEqual(['GTXPro']);
    const both = makeTable({ product: ['GTXPro', 'GTX Pro'] });
    expect(findMismatches(both, [products])).toEqual([]);
    expect(findMismatches(makeTable({ Land: ['GTXPro', 'Norge'] }), [products])).toEqual([]);
  });
});

describe('applyMerges', () => {
  const table = makeTable({ Bransch: ['IT', 'it', 'Bygg', null, 'IT-konsult'], Antal: [1, 2, 3, 4, 5] });
  const merges: ValueMerge[] = [
    { column: 'Bransch', into: 'IT', from: ['it', 'IT-konsult', 'Information technology'] },
    { column: 'Land', into: 'Sverige', from: ['Sweden'] },
    { column: 'Antal', into: '1', from: ['2'] },
  ];

  test('changes the values told, says how many rows, and leaves the rest', () => {
    const { list, applied } = applyMerges(table, merges);
    expect(cellsOf(list, 'Bransch')).toEqual(['IT', 'IT', 'Bygg', null, 'IT']);
    expect(cellsOf(list, 'Antal')).toEqual([1, 2, 3, 4, 5]);
    expect(applied.map(({ rows }) => rows)).toEqual([2, 0, 0]);
    expect(list.columns[0]?.column).toMatchObject({ dictionary: ['IT', 'Bygg'] });
    expect(list.fileName).toBe('fil.csv');
  });

  test('touches no new spelling, and gives a value that the list did not have', () => {
    const { list } = applyMerges(table, [{ column: 'Bransch', into: 'Teknik', from: ['It', 'it'] }]);
    expect(cellsOf(list, 'Bransch')).toEqual(['IT', 'Teknik', 'Bygg', null, 'IT-konsult']);
  });

  test('leads on from merge to merge, and is lost in no ring', () => {
    const chain = [
      { column: 'Bransch', into: 'B', from: ['IT', 'A'] },
      { column: 'Bransch', into: 'C', from: ['B'] },
      { column: 'Bransch', into: 'y', from: ['x'] },
      { column: 'Bransch', into: 'x', from: ['y', 'Bygg'] },
    ];
    expect(cellsOf(applyMerges(table, chain).list, 'Bransch')).toEqual(['C', 'it', 'x', null, 'IT-konsult']);
    const ring = makeTable({ Bransch: ['y', 'x', 'Bygg'] });
    expect(cellsOf(applyMerges(ring, chain).list, 'Bransch')).toEqual(['x', 'x', 'x']);
  });

  test('twice is the same as once, whatever the merges', () => {
    const value = fc.constantFrom('a', 'b', 'c', 'd', '__proto__');
    const merge = fc.record({
      column: fc.constant('Bransch'),
      into: value,
      from: fc.array(value, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.array(merge, { maxLength: 4 }), (cells, some) => {
        const once = applyMerges(makeTable({ Bransch: cells }), some).list;
        expect(cellsOf(applyMerges(once, some).list, 'Bransch')).toEqual(cellsOf(once, 'Bransch'));
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
