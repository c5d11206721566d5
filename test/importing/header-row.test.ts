import { describe, expect, test } from 'vitest';
import { columnLetters, columnNames, findLayout } from '../../src/importing/header-row.ts';

describe('findLayout', () => {
  test('the first record is the header when nothing stands above it', () => {
    const layout = findLayout([
      ['Namn', 'Ort', 'Antal'],
      ['A', 'Lund', '3'],
    ]);
    expect(layout).toMatchObject({ header: 0, names: ['Namn', 'Ort', 'Antal'] });
  });

  test('titles and blank lines above the header are passed over', () => {
    const rows = Array.from({ length: 5 }, (_, row) => [`${row}`, 'A', '1', '2']);
    const titles = [['Kundstatistik', '', '', ''], ['Utskrivet 2026-11-02'], ['']];
    expect(findLayout([...titles, ['Nr', 'Namn', 'X', 'Y'], ...rows])?.header).toBe(3);
  });

  test('a row of group headings above the header is a title', () => {
    const rows = Array.from({ length: 5 }, () => ['A', '1', '2', '3']);
    expect(findLayout([['', '2024', '', ''], ['Kund', 'Q1', 'Q2', 'Q3'], ...rows])?.header).toBe(1);
  });

  test('a header of years is a header', () => {
    expect(
      findLayout([
        ['Kund', '2023', '2024'],
        ['A', '1', '2'],
        ['B', '3', '4'],
      ])?.header,
    ).toBe(0);
  });

  test('in two columns a title needs a header of words below it', () => {
    expect(
      findLayout([
        ['Kundlista', ''],
        ['Namn', 'Antal'],
        ['A', '1'],
        ['B', '2'],
      ])?.header,
    ).toBe(1);
    expect(
      findLayout([
        ['Namn', ''],
        ['A', '1'],
        ['B', '2'],
      ])?.header,
    ).toBe(0);
  });

  test('a sparse table keeps its full header', () => {
    const wide = ['Namn', 'a', 'b', 'c', 'd', 'e'];
    expect(findLayout([wide, ['A', '1', '', '', '', ''], ['B', '', '2', '', '', '']])?.header).toBe(0);
  });

  test('unnamed columns with values are kept, trailing delimiters are not', () => {
    const unnamed = findLayout([
      ['Namn', 'Ort'],
      ['A', 'Lund', 'x'],
      ['B', 'Umeå', ''],
    ]);
    expect(unnamed).toMatchObject({ names: ['Namn', 'Ort', 'C'], paddedWidth: 3 });
    const padded = findLayout([
      ['Namn', 'Ort'],
      ['A', 'Lund', ''],
      ['B', 'Umeå', ''],
    ]);
    expect(padded).toMatchObject({ names: ['Namn', 'Ort'], paddedWidth: 3 });
    expect(
      findLayout([
        ['Namn', 'Ort', ''],
        ['A', 'Lund'],
      ])?.names,
    ).toEqual(['Namn', 'Ort']);
  });

  test('blank records have no layout', () => {
    expect(findLayout([])).toBeNull();
    expect(findLayout([[''], [' ', '']])).toBeNull();
  });
});

describe('columnNames', () => {
  test('makes names unique and names the nameless by letter', () => {
    const names = columnNames([' Namn ', 'Namn', '', 'Namn (2)', 'e\u0301\n  x'], 6);
    expect(names).toEqual(['Namn', 'Namn (2)', 'C', 'Namn (2) (2)', 'é x', 'F']);
  });

  test('a letter that is taken gets a number', () => {
    expect(columnNames(['B', ''], 2)).toEqual(['B', 'B (2)']);
  });

  test('names of objects are names like any other', () => {
    expect(columnNames(['__proto__', 'constructor', '__proto__'], 3)).toEqual([
      '__proto__',
      'constructor',
      '__proto__ (2)',
    ]);
  });

  test('long names are cut to 200 characters', () => {
    expect(columnNames(['x'.repeat(5000)], 1)[0]).toHaveLength(200);
  });
});

test('columns are lettered as in spreadsheets', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
