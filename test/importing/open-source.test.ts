import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSource } from '../../src/importing/open-source.ts';
import { ProblemError } from '../../src/table/problem.ts';
import { workedMs } from '../support/measured.ts';
import { naiveRecords, naiveText } from './naive-csv.ts';
import { cellsOf, openText, problemOf, sourceOf, toUtf16 } from './open-text.ts';

const file = 'kunder.csv';

describe('reading cells', () => {
  test.each([
    ['a,b,c\n1,"2,3",4\n', [['1', '2,3', '4']]],
    [
      'a,b\n1,"ha ""ha"" ha"\n3,4\n',
      [
        ['1', 'ha "ha" ha'],
        ['3', '4'],
      ],
    ],
    [
      'a,b,c\n1,"",""\n2,3,4\n',
      [
        ['1', '', ''],
        ['2', '3', '4'],
      ],
    ],
    [
      'a,b,c\r\n1,2,"x\r\ny"\r\n4,5,6\r\n',
      [
        ['1', '2', 'x\r\ny'],
        ['4', '5', '6'],
      ],
    ],
    [
      'a,b,c\r1,2,3\r4,5,6\r',
      [
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'a,b,c\n1,2,ʤ\n4,5,日本',
      [
        ['1', '2', 'ʤ'],
        ['4', '5', '日本'],
      ],
    ],
    [
      'a,b\r\n1,2\n3,4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a,b\n1,"2"\r', [['1', '2']]],
    ['a,b\n 1 ,\t2\n', [[' 1 ', '\t2']]],
  ])('of %j', async (text, rows) => {
    expect(cellsOf(await openText(text)).slice(1)).toEqual(rows);
  });

  test('any table comes back as it was written, in any encoding and pieces of any size', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'Å', '1', ' ', '"', ',', ';', '\t', '|', '\n', '𝄞', '.'),
      maxLength: 6,
    });
    const rows = fc.array(fc.tuple(fc.constantFrom('k1', 'k"2', 'Ö;3'), cell, cell), {
      minLength: 1,
      maxLength: 12,
    });
    const delimiter = fc.constantFrom(',', ';', '\t', '|');
    const encoding = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be');
    const property = fc.asyncProperty(
      rows,
      delimiter,
      fc.constantFrom('\n', '\r\n', '\r'),
      encoding,
      fc.integer({ min: 1, max: 50 }),
      async (body, mark, newline, way, piece) => {
        const text = naiveText([['id', 'b', 'c'], ...body], mark, newline);
        const bytes =
          way === 'utf-8' ? new TextEncoder().encode(text) : toUtf16(text, way === 'utf-16le', true);
        const raw = await openText(bytes, { delimiter: mark }, piece);
        expect(cellsOf(raw)).toEqual([['id', 'b', 'c'], ...body]);
        expect(raw.problems.count + raw.blankRows).toBe(0);
      },
    );
    await fc.assert(property, { seed: 20261123, numRuns: 200 });
  });

  test('well-formed text splits as the slow reader splits it', async () => {
    const parts = fc.array(fc.constantFrom('a', 'b', ',', '\n', '"x"', '"y,z"', '"p""q"', '"m\nn"', ' '), {
      maxLength: 30,
    });
    const property = fc.asyncProperty(parts, async (body) => {
      // Quoted parts stand alone in their cells, so that the text is well formed.
      const tidy = body.map((part) => (part.startsWith('"') ? `,${part},` : part)).join('');
      const text = `k1,k2,k3,k4,k5\nv,v,v,v,v\n${tidy}`;
      const expected = naiveRecords(text, ',')
        .slice(1)
        .filter((row) => row.some((one) => one.trim() !== ''));
      const raw = await openText(text, { delimiter: ',' }, 7);
      const width = raw.columns.length;
      const padded = expected.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
      expect(cellsOf(raw).slice(1)).toEqual(padded);
    });
    await fc.assert(property, { seed: 20261123, numRuns: 200 });
  });

  test('whatever the bytes, the source is read with every record counted, or refused by name', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '\r', ' ', 'Summa', 'å'),
      maxLength: 60,
    });
    const property = fc.asyncProperty(fc.oneof(text, fc.uint8Array({ maxLength: 60 })), async (content) => {
      try {
        const raw = await openText(content, {}, 5);
        const last = raw.rowNumbers.at(-1) ?? 0;
        const totals = raw.problems.listed.filter(({ code }) => code === 'totals-row').length;
        expect(raw.rowCount).toBeGreaterThan(0);
        expect(last).toBeLessThanOrEqual(raw.dialect.headerRow + raw.rowCount + raw.blankRows + totals);
        for (const { cells } of raw.columns) expect(cells.offsets).toHaveLength(raw.rowCount + 1);
      } catch (error) {
        expect(error).toBeInstanceOf(ProblemError);
      }
    });
    await fc.assert(property, { seed: 20261123, numRuns: 500 });
  });

  test('columns named as parts of objects are columns', async () => {
    const raw = await openText('__proto__,constructor,__proto__\n1,2,3\n');
    expect(cellsOf(raw)).toEqual([
      ['__proto__', 'constructor', '__proto__ (2)'],
      ['1', '2', '3'],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('one column is a table', async () => {
    expect(cellsOf(await openText('Namn\nAcme\nBolaget\n'))).toEqual([['Namn'], ['Acme'], ['Bolaget']]);
  });
});

describe('where the table begins and ends', () => {
  const print = [
    'Kundstatistik – omsättning;;;',
    'Utskrivet 2026-11-02;;;',
    '',
    'Kundnr;Namn;Bransch;Fakturerat',
    '1;A;IT;100,50 kr',
    ';;;',
    '2;B;Bygg;200,25 kr',
    ';Summa;;300,75 kr',
    '',
  ].join('\r\n');

  test('titles, blank rows and the totals are no customers', async () => {
    const raw = await openText(print);
    expect(raw.dialect).toEqual({ encoding: 'utf-8', delimiter: ';', headerRow: 4 });
    expect(
      cellsOf(raw)
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(['A', 'B']);
    expect([...raw.rowNumbers]).toEqual([5, 7]);
    expect(raw.blankRows).toBe(1);
    expect(raw.problems.listed).toEqual([
      { code: 'totals-row', place: { file, row: 8 }, data: { found: 'Summa' } },
    ]);
  });

  test('a customer called Total is kept', async () => {
    const raw = await openText('Namn;Bransch;Belopp\nA;IT;1\nTotal;Energi;2\n');
    expect(raw.rowCount).toBe(2);
  });

  test('a short totals row is listed once, as totals', async () => {
    const raw = await openText('Namn;Belopp;Ort\nA;1;Lund\nSumma:;1\n');
    expect(raw.problems.listed.map(({ code }) => code)).toEqual(['totals-row']);
    expect(raw.problems.count).toBe(1);
  });

  test('a sep= line sets the delimiter and is no row', async () => {
    const raw = await openText('sep=|\r\na|b,c\r\n1|2,5\r\n', {}, 1);
    expect(raw.dialect).toMatchObject({ delimiter: '|', headerRow: 1 });
    expect(cellsOf(raw)).toEqual([
      ['a', 'b,c'],
      ['1', '2,5'],
    ]);
  });

  test('the delimiter that the user names wins', async () => {
    expect((await openText('a;b\n1;2\n', { delimiter: ',' })).columns.map(({ name }) => name)).toEqual([
      'a;b',
    ]);
  });

  test('rows that are too long or too short are kept and listed by their line', async () => {
    const raw = await openText('a,b,c\n1,2,3\n4,5,6,7\n\n8,9\n1,2,3\n');
    expect(cellsOf(raw).slice(1)).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['8', '9', ''],
      ['1', '2', '3'],
    ]);
    expect(raw.problems.listed).toEqual([
      { code: 'row-too-long', place: { file, row: 3 }, data: { found: 4, expected: 3 } },
      { code: 'row-too-short', place: { file, row: 5 }, data: { found: 2, expected: 3 } },
    ]);
  });

  test('rows that all end in a delimiter are no problem', async () => {
    const raw = await openText('a;b\n1;2;\n3;4;\n5;6;\n');
    expect(raw.columns).toHaveLength(2);
    expect(raw.problems.count).toBe(0);
  });

  test('beyond a thousand, problems are counted but not listed', async () => {
    const raw = await openText(`a,b\n${'1,2\n'.repeat(3000)}${'1\n'.repeat(1500)}`);
    expect(raw.problems.count).toBe(1500);
    expect(raw.problems.listed).toHaveLength(1000);
  });
});

describe('sources that are refused', () => {
  test.each([
    ['file-empty', '', {}, {}],
    ['file-empty', '\n \n\n', {}, {}],
    ['only-header', 'Namn;Ort\n', {}, {}],
    ['only-header', 'Namn;Ort\n;\n\n', {}, {}],
    ['quote-never-closed', 'a,b\n1,2\n3,"4\n5,6\n', { row: 3 }, {}],
    ['quote-never-closed', 'a,b\n1,2\n"A;x\nB,y\n"C",z\n', { row: 3 }, {}],
    ['too-many-columns', `${'a,'.repeat(500)}b\n1\n`, { row: 1 }, { found: 501, limit: 500 }],
    ['cell-too-long', `a,b\n1,${'x'.repeat(10_001)}\n`, { row: 2, column: 'b' }, { limit: 10_000 }],
  ])('%s: %j', async (code, text, place, data) => {
    expect(await problemOf(openText(text))).toEqual({ code, place: { file, ...place }, data });
  });

  test('a line of ten million characters is a row too wide', async () => {
    const text = `a,b\n1,2\n${'x'.repeat(10_000_000)}\n`;
    expect(await problemOf(openText(text))).toEqual({
      code: 'row-too-wide',
      place: { file, row: 3 },
      data: { limit: 1_000_000 },
    });
  });

  test('an open quotation mark is named also when the rest of a long file follows', async () => {
    const text = `a,b\n${'1,2\n'.repeat(1000)}"open,2\n${'1,2\n'.repeat(1_000_000)}`;
    expect(await problemOf(openText(text))).toEqual({
      code: 'quote-never-closed',
      place: { file, row: 1002 },
      data: {},
    });
  });

  test('megabytes of quotation marks end in a refusal within seconds', async () => {
    const started = workedMs();
    expect(await problemOf(openText(`a,b\n${'""'.repeat(4_000_000)}`))).toMatchObject({ place: { row: 2 } });
    expect(workedMs() - started).toBeLessThan(5000);
  });

  test('a file above the limit is refused before it is read', async () => {
    const source = {
      name: file,
      size: 500_000_001,
      stream: (): never => {
        throw new Error('read');
      },
    };
    expect(await problemOf(openSource(source, {}, () => undefined))).toEqual({
      code: 'file-too-large',
      place: { file },
      data: { limit: 500 },
    });
  });

  test('a file that cannot be read any more is named', async () => {
    const source = {
      ...sourceOf('a,b\n1,2\n'),
      stream: () => new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error('gone')) }),
    };
    expect(await problemOf(openSource(source, {}, () => undefined))).toMatchObject({
      code: 'file-unreadable',
    });
  });
});

describe('progress and cancelling', () => {
  const long = `a,b\n${'1,2\n'.repeat(1_000_000)}`;

  test('the share of bytes read rises to one', async () => {
    const shares: number[] = [];
    await openSource(sourceOf(long, 1 << 20), {}, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('an aborted signal stops the reading with its reason', async () => {
    const control = new AbortController();
    let heard = 0;
    const opening = openSource(
      sourceOf(long, 1 << 20),
      {},
      () => {
        heard++;
        control.abort(new Error('enough'));
      },
      control.signal,
    );
    await expect(opening).rejects.toThrow('enough');
    expect(heard).toBe(1);
  });

  test('a blob is a source too', async () => {
    const blob = new Blob(['a;b\n1;2\n']);
    const raw = await openSource(
      { name: 'x', size: blob.size, stream: () => blob.stream() },
      {},
      () => undefined,
    );
    expect(cellsOf(raw)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});
