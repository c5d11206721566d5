import { describe, expect, test } from 'vitest';
import { buildList } from '../../../src/importing/build-list.ts';
import { listSheets, type SheetTableOf } from '../../../src/importing/excel/open-workbook.ts';
import { guessPlans } from '../../../src/importing/recognise.ts';
import { columnNamed } from '../../../src/table/list.ts';
import { numbersOf } from '../../../src/table/read.ts';
import { cellsOf, problemOf } from '../open-text.ts';
import { makeWorkbook, workbookParts, zipOf, type MadeCell } from './make-workbook.ts';
import { bookSource, openBook, openBytes, openRows } from './open-made.ts';

const head = ['Kundnamn', 'Värde'];

/** The texts of the second column under a name. */
async function valuesOf(
  values: readonly MadeCell[],
  rest: Parameters<typeof openRows>[1] = {},
): Promise<string[]> {
  const raw = await openRows([head, ...values.map((value, row) => [`Bolag ${row}`, value])], rest);
  return cellsOf(raw)
    .slice(1)
    .map((cells) => cells[1] ?? '');
}

/** The numbers that the column becomes under the app's own guess. */
function numbersIn(raw: SheetTableOf, name: string): readonly number[] {
  const { list } = buildList(
    raw,
    guessPlans(raw).map((plan) => ({ ...plan, use: 'keep' as const })),
  );
  const column = columnNamed(list, name)?.column;
  return column === undefined ? [] : [...(numbersOf(column) ?? [])];
}

describe('cells as text', () => {
  test('numbers have a point, no grouping and never three decimals', async () => {
    expect(await valuesOf([1234, 1.5, 1.234, -0.25, 1e-7, 12345678901234])).toEqual([
      '1234',
      '1.5',
      '1.2340',
      '-0.25',
      '0.0000001',
      '12345678901234',
    ]);
  });

  test('texts keep their writing, their entities and their blanks', async () => {
    const texts = ['1 234,50', '0123', ' Å & <b> "x" ', 'a_x000D_b', 'två\nrader'];
    expect(await valuesOf(texts)).toEqual(['1 234,50', '0123', ' Å & <b> "x" ', 'a\rb', 'två\nrader']);
  });

  test('texts in the cell itself, in runs, and without readings', async () => {
    const inline =
      '<r><t>Åker</t></r><r><rPr><b/></rPr><t xml:space="preserve">i AB</t></r><rPh><t>x</t></rPh>';
    expect(await valuesOf([{ type: 'inlineStr', inline }])).toEqual(['Åkeri AB']);
  });

  test('yes and no have the words they are given', async () => {
    expect(await valuesOf([true, false])).toEqual(['TRUE', 'FALSE']);
    const book = { sheets: [{ name: 'A', rows: [head, ['Bolag', true]] }] };
    expect(cellsOf(await openBook(book, { yesNo: ['Ja', 'Nej'] }))[1]).toEqual(['Bolag', 'Ja']);
  });

  test('formulas give the value that was saved with them', async () => {
    expect(
      await valuesOf([
        { formula: 'A1*2', value: 84 },
        { formula: '"a"&"b"', type: 'str', value: 'ab' },
        { formula: '""', type: 'str', value: '' },
        { formula: '1=1', type: 'b', value: 1 },
      ]),
    ).toEqual(['84', 'ab', '', 'TRUE']);
  });

  test.each([
    [false, 45352, '2024-03-01'],
    [true, 43890, '2024-03-01'],
  ])('dates are ISO, counted from 1904: %s', async (is1904, value, text) => {
    const cells = [
      { style: 1, value },
      { style: 2, value: value + 0.5 },
      { type: 'd', value: '2024-03-01T00:00:00' },
    ];
    const formats = [14, 'yyyy-mm-dd hh:mm'];
    expect(await valuesOf(cells, { is1904, formats })).toEqual([text, `${text} 12:00:00`, text]);
  });

  test('per cent, currencies and codes as they are shown', async () => {
    const formats = ['0 %', '#,##0.00\\ "kr"', '00000', '[$€-2]\\ #,##0.00'];
    const cells = [0.32, 1250.5, 42, 99].map((value, index) => ({ style: index + 1, value }));
    expect(await valuesOf(cells, { formats })).toEqual(['32 %', '1250.5 SEK', '00042', '99 EUR']);
  });

  test('a number whose style the workbook lacks is the number', async () => {
    expect(await valuesOf([{ style: 99, value: 45352 }])).toEqual(['45352']);
  });

  test('errors, and formulas that were never worked out, are blank and listed', async () => {
    const raw = await openRows([
      ['Rapport', { type: 'e', value: '#REF!' }],
      [null],
      ['Kundnamn', 'Värde', 'Ort'],
      ['Alfa', { type: 'e', formula: '1/0', value: '#DIV/0!' }, 'Umeå'],
      ['Beta', { formula: 'SUM(B4)' }, 'Lund'],
      ['Gamma', 3, 'Ystad'],
    ]);
    expect(cellsOf(raw).slice(1, 3)).toEqual([
      ['Alfa', '', 'Umeå'],
      ['Beta', '', 'Lund'],
    ]);
    expect(raw.problems.listed).toEqual([
      {
        code: 'cell-error',
        place: { file: 'kunder.xlsx', row: 4, column: 'Värde' },
        data: { found: '#DIV/0!' },
      },
      {
        code: 'cell-not-calculated',
        place: { file: 'kunder.xlsx', row: 5, column: 'Värde' },
        data: { found: '' },
      },
    ]);
    expect(raw.problems.count).toBe(2);
  });
});

describe('numbers typed as text beside real numbers', () => {
  const column = async (
    values: readonly MadeCell[],
    other: readonly MadeCell[] = [],
  ): Promise<readonly number[]> =>
    numbersIn(
      await openRows([
        ['Kundnamn', 'Fakturerat', 'Annat'],
        ...values.map((value, row) => [`Bolag ${'ABCDEFGHIJ'[row] ?? ''}`, value, other[row] ?? null]),
      ]),
      'Fakturerat',
    );

  test('each is read as it was meant', async () => {
    expect(await column([1.234, 1234.5, '1 234,50', '2.500', '3,25'])).toEqual([
      1.234, 1234.5, 1234.5, 2500, 3.25,
    ]);
    expect(await column([1.234, '1,234.50', '2,500', '3.25'])).toEqual([1.234, 1234.5, 2500, 3.25]);
  });

  test('real numbers never say how texts are written', async () => {
    // Thirty numbers with a point would outvote one text with a comma.
    const numbers = Array.from({ length: 30 }, (_, row) => row + 0.5);
    const raw = await openRows([
      ['Kundnamn', 'Fakturerat'],
      ...numbers.map((value, row) => [`Bolag ${row}`, value]),
      ['Sist', '1.250,75'],
      ['Näst', '4.500'],
    ]);
    expect(numbersIn(raw, 'Fakturerat').slice(-2)).toEqual([1250.75, 4500]);
    expect(numbersIn(raw, 'Fakturerat').slice(0, 2)).toEqual([0.5, 1.5]);
  });

  test('a column that does not tell is read as those that do', async () => {
    expect(await column([1.5, '2,500', '3,125'], ['1,5', '12,25', '7,5'])).toEqual([1.5, 2.5, 3.125]);
  });

  test('texts alone follow the usual rules', async () => {
    expect(await column(['1 234,50', '2,5'])).toEqual([1234.5, 2.5]);
  });

  test('thousands that a format leaves away count once when the header says them too', async () => {
    const rows = (header: string): MadeCell[][] => [
      ['Kundnamn', header],
      ['Alfa', { style: 1, value: 1_234_567 }],
      ['Beta', { style: 1, value: 2_500_000 }],
    ];
    const formats = ['#,##0,'];
    expect(numbersIn(await openRows(rows('Fakturerat tkr'), { formats }), 'Fakturerat tkr')).toEqual([
      1_234_567, 2_500_000,
    ]);
    expect(numbersIn(await openRows(rows('Fakturerat'), { formats }), 'Fakturerat')).toEqual([
      1_234_567, 2_500_000,
    ]);
  });
});

describe('where the table lies in the sheet', () => {
  test('merged titles above it, a blank column before it, rows of totals below it', async () => {
    const raw = await openBook({
      sheets: [
        {
          name: 'Utskrift',
          rows: [
            [null, 'Kundstatistik 2024', null, null],
            [null],
            [null, 'Kundnamn', 'Ort', 'Fakturerat'],
            [null, 'Alfa', 'Umeå', 10],
            [null],
            [null, 'Beta', 'Lund', 20],
            [null, 'Summa', null, 30],
          ],
          tail: '<mergeCells count="1"><mergeCell ref="B1:D1"/></mergeCells>',
        },
      ],
    });
    expect(cellsOf(raw)).toEqual([
      ['Kundnamn', 'Ort', 'Fakturerat'],
      ['Alfa', 'Umeå', '10'],
      ['Beta', 'Lund', '20'],
    ]);
    expect([...raw.rowNumbers]).toEqual([4, 6]);
    expect(raw).toMatchObject({ dialect: { headerRow: 3 }, blankRows: 1 });
    expect(raw.problems.listed.map(({ code }) => code)).toEqual(['totals-row']);
  });

  test('rows are as wide as the header, and only cells beyond it are reported', async () => {
    const rows: MadeCell[][] = [
      ['Kundnamn', 'Ort', 'Kommentar'],
      ...Array.from({ length: 150 }, (_, row) => [`B${row}`]),
    ];
    rows[20] = ['B', 'Umeå', null, null, 'en lapp'];
    rows[140] = ['B', 'Umeå', null, null, null, null, 'en till'];
    const raw = await openRows(rows);
    expect(raw.columns).toHaveLength(3);
    expect(raw.problems.listed.map(({ code, place }) => [code, place.row])).toEqual([
      ['row-too-long', 21],
      ['row-too-long', 141],
    ]);
  });

  test('a column without a header keeps its letter, also beside one that is left out', async () => {
    const raw = await openRows([
      [null, 'Kundnamn', null, 'Ort'],
      [null, 'Alfa', 7, 'Umeå'],
      [null, 'Beta', 8, 'Lund'],
    ]);
    expect(cellsOf(raw)[0]).toEqual(['Kundnamn', 'C', 'Ort']);
  });

  test('blank rows that are only formatted end the table', async () => {
    const rows: MadeCell[][] = [
      head,
      ['Alfa', 1],
      ...Array.from({ length: 50 }, () => [{ style: 0 }, { style: 0 }]),
    ];
    expect(await openRows(rows)).toMatchObject({ rowCount: 1, blankRows: 0 });
  });

  test('rows and cells without their optional numbers', async () => {
    const rows = [head, ['Alfa', null], ['Beta', 2]];
    const raw = await openBook({
      sheets: [{ name: 'A', rows: rows.map((row) => [null, ...row]), unnumbered: true }],
    });
    expect(cellsOf(raw)).toEqual([head, ['Alfa', ''], ['Beta', '2']]);
  });

  test('a first row far down', async () => {
    const raw = await openBook({ sheets: [{ name: 'A', rows: [head, ['Alfa', 1]], firstRow: 900_000 }] });
    expect(raw.dialect.headerRow).toBe(900_000);
    expect([...raw.rowNumbers]).toEqual([900_001]);
  });
});

describe('sheets', () => {
  const rows = [head, ['Alfa', 1], ['Beta', 2]];
  const book = {
    sheets: [
      {
        name: 'hiddenSheet',
        state: 'veryHidden',
        rows: [
          ['x', 'y'],
          [1, 2],
        ],
      },
      { name: 'Tom', rows: [] },
      { name: 'Försättsblad', rows: [['Kunder & avtal']] },
      { name: 'Kunder <1>', rows },
      { name: 'Fler', rows: [head, ['Gamma', 3]] },
    ],
  } as const;

  test('are listed with their sizes, and whether they are hidden', async () => {
    expect(await listSheets(bookSource(makeWorkbook(book)))).toEqual([
      { name: 'hiddenSheet', hidden: true, rows: 2, columns: 2 },
      { name: 'Tom', hidden: false, rows: 0, columns: 0 },
      { name: 'Försättsblad', hidden: false, rows: 1, columns: 1 },
      { name: 'Kunder <1>', hidden: false, rows: 3, columns: 2 },
      { name: 'Fler', hidden: false, rows: 2, columns: 2 },
    ]);
  });

  test('the first visible one that is a table is read unless another is chosen', async () => {
    const raw = await openBook(book);
    expect(raw).toMatchObject({ sheet: 'Kunder <1>', rowCount: 2 });
    expect(raw.sheets).toHaveLength(5);
    expect(await openBook(book, { sheet: 'Fler' })).toMatchObject({ sheet: 'Fler', rowCount: 1 });
    expect(await openBook(book, { sheet: 'hiddenSheet' })).toMatchObject({ rowCount: 1 });
  });

  test('a hidden one is read when there is nothing else', async () => {
    const hidden = {
      sheets: [
        { name: 'A', rows: [] },
        { name: 'B', state: 'hidden', rows },
      ],
    } as const;
    expect(await openBook(hidden)).toMatchObject({ sheet: 'B' });
  });

  test('one that is not there, one without rows, and a workbook without any', async () => {
    expect(await problemOf(openBook(book, { sheet: 'Borta' }))).toMatchObject({
      code: 'sheet-not-found',
      data: { sheet: 'Borta' },
    });
    expect(await problemOf(openBook(book, { sheet: 'Tom' }))).toMatchObject({ code: 'file-empty' });
    expect(await problemOf(openBook(book, { sheet: 'Försättsblad' }))).toMatchObject({ code: 'only-header' });
    expect(await problemOf(openBook({ sheets: [{ name: 'A', rows: [] }] }))).toMatchObject({
      code: 'file-empty',
    });
  });

  test('progress runs to the end, and the work can be stopped', async () => {
    const { openSheet } = await import('../../../src/importing/excel/open-workbook.ts');
    const many = makeWorkbook({
      sheets: [
        {
          name: 'A',
          rows: [head, ...Array.from({ length: 20_000 }, (_, row) => [`Bolag ${row * 7919}`, row])],
        },
      ],
    });
    const heard: number[] = [];
    await openSheet(bookSource(many), {}, (share) => heard.push(share));
    expect(heard.length).toBeGreaterThan(2);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
    const stop = new AbortController();
    const work = openSheet(
      bookSource(many),
      {},
      () => {
        stop.abort(new Error('enough'));
      },
      stop.signal,
    );
    await expect(work).rejects.toThrow('enough');
  });
});

describe('workbooks of other writers', () => {
  const parts = (): Map<string, string> =>
    workbookParts({ sheets: [{ name: 'A', rows: [head, ['Alfa', 1]] }] });
  const whole = [head, ['Alfa', '1']];

  test('without styles and shared texts', async () => {
    const made = workbookParts({
      sheets: [
        {
          name: 'A',
          rows: [[{ type: 'inlineStr', inline: '<t>Namn</t>' }], [{ type: 'str', value: 'Alfa' }], [3]],
        },
      ],
    });
    for (const path of ['xl/styles.xml', 'xl/sharedStrings.xml']) made.delete(path);
    expect(cellsOf(await openBytes(zipOf(made)))).toEqual([['Namn'], ['Alfa'], ['3']]);
  });

  test('not packed, and with long sizes', async () => {
    expect(cellsOf(await openBytes(zipOf(parts(), { stored: true, long: true })))).toEqual(whole);
  });

  test('with prefixes of their own and single quotation marks', async () => {
    const made = new Map(
      [...parts()].map(([path, text]) => [
        path,
        path.startsWith('xl/worksheets') || path === 'xl/workbook.xml'
          ? text
              .replace(/<(\/?)(?!\?)/g, '<$1x:')
              .replace('xmlns=', 'xmlns:x=')
              .replaceAll('r:id', 'ns:id')
              .replaceAll('"', "'")
          : text,
      ]),
    );
    expect(cellsOf(await openBytes(zipOf(made)))).toEqual(whole);
  });

  test('with the workbook under another path', async () => {
    const made = new Map(
      [...parts()].map(([path, text]) => [path.replace('xl/workbook.xml', 'xl/workbook2.xml'), text]),
    );
    made.set('xl/_rels/workbook2.xml.rels', made.get('xl/_rels/workbook.xml.rels') ?? '');
    made.set('_rels/.rels', (made.get('_rels/.rels') ?? '').replace('xl/workbook.xml', '/xl/workbook2.xml'));
    made.delete('xl/_rels/workbook.xml.rels');
    expect(cellsOf(await openBytes(zipOf(made)))).toEqual(whole);
  });

  test('with a sheet of charts only, which is no sheet to read', async () => {
    const made = parts();
    made.set(
      'xl/_rels/workbook.xml.rels',
      (made.get('xl/_rels/workbook.xml.rels') ?? '').replace('/worksheet"', '/chartsheet"'),
    );
    expect(await problemOf(openBytes(zipOf(made)))).toMatchObject({ code: 'workbook-damaged' });
  });
});
