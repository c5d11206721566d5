import { describe, expect, test } from 'vitest';
import { problemOf } from '../open-text.ts';
import { cellsOf } from '../rollup/make-table.ts';
import { build, deals, given, intakeOf, register } from './make-intake.ts';

const twice = `Kundnr;Kundnamn;Bransch;Fakturerat;Dagar till avslut
K1;Alfa AB;IT;100;10
K2;Beta;Bygg;50;5
K3;ALFA Aktiebolag;;300;30
K4;Gamma;IT;7;7
`;

describe('customers that stand twice in a list', () => {
  test('are told, and kept unless a person says otherwise', async () => {
    const intake = await intakeOf(['kunder.csv', twice]);
    const { duplicates, mergedRows } = await intake.inspect();
    expect(duplicates.counts.name).toEqual({ groups: 1, rows: 2 });
    expect(duplicates.groups[0]).toMatchObject({ sign: 'name', value: 'Alfa AB', rowNumbers: [2, 4] });
    expect(mergedRows).toBe(0);
    intake.choose({ duplicates: [{ sign: 'name', value: 'Alfa AB', action: 'keep' }] });
    const { list, report } = await build(intake);
    expect(list.rowCount).toBe(4);
    expect(report.intake).toMatchObject({ merged: [], mergedRows: 0 });
  });

  test('are merged when a person says so, and the rows that go are listed', async () => {
    const intake = await intakeOf(['kunder.csv', twice]);
    intake.choose({ duplicates: [{ sign: 'name', value: 'alfa', action: 'sum' }] });
    expect((await intake.inspect()).mergedRows).toBe(1);
    expect((await intake.preview()).customers).toBe(4);
    const { list, report } = await build(intake);
    // The row with the highest revenue says the name; blanks are filled from the other.
    expect(cellsOf(list, 'Kundnamn')).toEqual(['ALFA Aktiebolag', 'Beta', 'Gamma']);
    expect(cellsOf(list, 'Bransch')).toEqual(['IT', 'Bygg', 'IT']);
    expect(cellsOf(list, 'Fakturerat')).toEqual([400, 50, 7]);
    expect(cellsOf(list, 'Dagar till avslut')).toEqual([20, 5, 7]);
    expect(report).toMatchObject({ rowsStored: 3, intake: { mergedRows: 1 } });
    expect(report.intake?.merged).toEqual([{ customer: 'Alfa AB', rowNumbers: [2, 4], amounts: 'sum' }]);
    expect(report.intake?.files.map(given)).toEqual([['register', 4, 3, ['merged', 2]]]);
  });
});

const sold = `Ordernr;Kund;Skapad;Stängd;Fas;Belopp
1;Alfa AB;2024-01-01;2024-01-11;Won;10
2;Alfa;2024-01-01;2024-01-03;Won;20
3;Beta;2024-01-01;2024-01-02;Won;40
4;Alfa;2024-02-01;2024-02-02;Won;80
5;Alfa;2024-02-01;2024-02-02;Lost;80
`;
const alfa = { duplicates: [{ sign: 'name', value: 'Alfa AB', action: 'sum' }] } as const;

describe('customers of deals that are one', () => {
  test('are rolled up as one, so that the median is that of all their deals', async () => {
    const intake = await intakeOf(['affarer.csv', sold]);
    expect(cellsOf((await build(intake)).list, 'Dagar till avslut')).toEqual([10, 1.5, 1]);
    intake.choose(alfa);
    const { list, report } = await build(intake);
    expect(cellsOf(list, 'Kund')).toEqual(['Alfa AB', 'Beta']);
    expect(cellsOf(list, 'Omsättning')).toEqual([110, 40]);
    // Of 10, 2 and 1; the median of 10 and 1.5 would be 5.75.
    expect(cellsOf(list, 'Dagar till avslut')).toEqual([2, 1]);
    expect(cellsOf(list, 'Köp')).toEqual([3, 1]);
    expect(report.intake).toMatchObject({
      mergedRows: 1,
      merged: [{ customer: 'Alfa AB', rowNumbers: [2, 3], amounts: 'sum' }],
    });
  });

  test('are rolled up as one onto a register that has them twice', async () => {
    const customers = 'Kund;Bransch;Ort\nBeta;Bygg;\nAlfa;;Umeå\nAlfa AB;IT;\nGamma;IT;\n';
    const intake = await intakeOf(['kunder.csv', customers], ['affarer.csv', sold]);
    intake.choose(alfa);
    const { list, report } = await build(intake);
    expect(cellsOf(list, 'Kund')).toEqual(['Beta', 'Alfa', 'Gamma']);
    expect(cellsOf(list, 'Bransch')).toEqual(['Bygg', 'IT', 'IT']);
    expect(cellsOf(list, 'Omsättning')).toEqual([40, 110, null]);
    expect(cellsOf(list, 'Dagar till avslut')).toEqual([1, 2, null]);
    expect(cellsOf(list, 'Köp')).toEqual([1, 3, 0]);
    expect(cellsOf(list, 'Förlorade affärer')).toEqual([0, 1, 0]);
    expect(report.intake?.files.map(given)).toEqual([
      ['register', 4, 3, ['merged', 4]],
      ['rows', 5, 4, ['lost', 6]],
    ]);
  });

  test('are one also when the register lacks one of them', async () => {
    const intake = await intakeOf(
      ['kunder.csv', 'Kund;Ort\nBeta;X\nAlfa;Y\nGamma;Z\n'],
      ['affarer.csv', sold],
    );
    expect((await intake.preview()).combined?.join?.added).toBe(1);
    intake.choose(alfa);
    const { list } = await build(intake);
    expect(cellsOf(list, 'Kund')).toEqual(['Beta', 'Alfa', 'Gamma']);
    expect(cellsOf(list, 'Dagar till avslut')).toEqual([1, 2, null]);
  });

  test('have the amounts of an attached file summed as well', async () => {
    const customers = 'Kund;Bransch\nBeta;Bygg\nAlfa;IT\nAlfa AB;IT\nGamma;IT\n';
    const sums = 'Kund;Fakturerat\nAlfa;5\nAlfa AB;6\nBeta;7\n';
    const intake = await intakeOf(['kunder.csv', customers], ['summor.csv', sums]);
    intake.choose(alfa);
    const { list } = await build(intake);
    expect(cellsOf(list, 'Fakturerat')).toEqual([7, 11, null]);
  });
});

describe('values that are written in several ways', () => {
  test('are offered, merged when a person says so, and not offered again', async () => {
    const intake = await intakeOf(register);
    expect((await intake.inspect()).variants).toEqual([
      {
        column: 'Bransch',
        into: { value: 'IT', rows: 1 },
        variants: [{ value: 'it', rows: 1, reason: 'case' }],
      },
    ]);
    intake.choose({ merges: [{ column: 'Bransch', into: 'IT', from: ['it'] }] });
    expect((await intake.inspect()).variants).toEqual([]);
    const { list, report } = await build(intake);
    expect(cellsOf(list, 'Bransch')).toEqual(['IT', 'IT', 'Bygg']);
    expect(report.intake?.merges).toEqual([{ column: 'Bransch', into: 'IT', from: ['it'], rows: 1 }]);
  });

  test('are not offered when a person has kept them apart', async () => {
    const intake = await intakeOf(register);
    intake.choose({ apart: [{ column: 'Bransch', values: ['it', 'IT'] }] });
    expect((await intake.inspect()).variants).toEqual([]);
  });

  test('are merged in rows before these are rolled up', async () => {
    const [name, text] = deals;
    const intake = await intakeOf([
      name,
      text.replace(
        'A2;Alfa AB;Won;2024-02-01;2024-02-05;50;Nord',
        'A2;Alfa AB;Won;2024-02-01;2024-02-05;50;nord',
      ),
    ]);
    intake.choose({
      merges: [{ column: 'Region', into: 'Nord', from: ['nord'] }],
      rules: [{ column: 'Region', rule: 'constant' }],
    });
    expect(cellsOf((await build(intake)).list, 'Region')).toEqual(['Nord', 'Syd']);
  });

  test('are pointed out where one file has what another lacks but for a slip', async () => {
    const products = 'Produkt;Pris\nGTX Pro;1\nMG Special;2\nGTX Basic;3\n';
    const rows =
      'Affär;Kund;Fas;Produkt;Belopp\n1;A;Won;GTXPro;1\n2;A;Won;MG Special;2\n3;B;Won;GTX Basic;2\n';
    const intake = await intakeOf(['affarer.csv', rows], ['produkter.csv', products]);
    expect((await intake.inspect()).misspellings).toEqual([
      {
        column: 'Produkt',
        value: 'GTXPro',
        rows: 1,
        suggestion: 'GTX Pro',
        source: { kind: 'file', fileName: 'produkter.csv', column: 'Produkt' },
      },
    ]);
  });
});

test('a search that something else overtakes is given up', async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => `K${row};Företag nummer ${row} i Norden AB`);
  const intake = await intakeOf(['stor.csv', `Kundnr;Kundnamn\n${rows.join('\n')}\n`]);
  await intake.preview();
  const search = intake.inspect();
  const outcome = problemOf(search);
  await new Promise((resolve) => setTimeout(resolve));
  intake.choose({ daysToClose: 'mean' });
  expect((await outcome).code).toBe('superseded');
});
