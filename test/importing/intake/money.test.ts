import { describe, expect, test } from 'vitest';
import { columnWithRole } from '../../../src/table/list.ts';
import { problemOf } from '../open-text.ts';
import { cellsOf } from '../rollup/make-table.ts';
import { build, given, intakeOf, lines, orders, register } from './make-intake.ts';

const rates = (...given: readonly (readonly [string, number])[]) => ({
  conversion: {
    into: 'SEK',
    rates: given.map(([currency, rate]) => ({ currency, rate })),
    blank: null,
  },
});

describe('orders in several currencies', () => {
  const text = `Ordernr;Kund;Datum;Belopp;Valuta
1;Alfa;2024-01-01;100;SEK
2;Alfa;2024-01-02;10;EUR
3;Beta;2024-01-03;20;USD
4;Beta;2024-01-04;7;
5;Beta;2024-01-05;200;SEK
`;

  test('are asked about, and nothing is stored or summed as it stands until there are rates', async () => {
    const intake = await intakeOf(['order.csv', text]);
    const { currency, combined } = await intake.preview();
    expect(currency).toEqual({
      file: 0,
      amounts: ['Belopp'],
      currency: 'Valuta',
      found: [
        { currency: 'SEK', rows: 2, sum: 300 },
        { currency: '', rows: 1, sum: 7 },
        { currency: 'EUR', rows: 1, sum: 10 },
        { currency: 'USD', rows: 1, sum: 20 },
      ],
      missing: ['SEK', 'EUR', 'USD'],
    });
    expect(combined?.rollUp).toMatchObject({ revenue: 300, unit: 'SEK' });
    expect(await problemOf(build(intake))).toEqual({
      code: 'several-currencies',
      place: { file: 'order.csv', column: 'Valuta' },
      data: { currencies: 'SEK, EUR, USD' },
    });
    intake.choose(rates(['EUR', 11.5], ['USD', 0]));
    expect((await intake.preview()).currency?.missing).toEqual(['USD']);
    expect((await problemOf(build(intake))).data).toEqual({ currencies: 'USD' });
  });

  test('are converted exactly when there are', async () => {
    const intake = await intakeOf(['order.csv', text]);
    intake.choose(rates(['EUR', 11.5], ['USD', 10.25]));
    expect((await intake.preview()).currency?.missing).toEqual([]);
    const { list, report } = await build(intake);
    expect(cellsOf(list, 'Omsättning')).toEqual([215, 405]);
    expect(columnWithRole(list, 'revenue')?.column).toMatchObject({ unit: 'SEK' });
    expect(report.intake?.files.map(given)).toEqual([['rows', 5, 4, ['no-rate', 5]]]);
    expect(report.intake?.conversions).toMatchObject([{ fileName: 'order.csv', into: 'SEK' }]);
    intake.choose({ conversion: { ...rates(['EUR', 11.5], ['USD', 10.25]).conversion, blank: 'USD' } });
    expect(cellsOf((await build(intake)).list, 'Omsättning')).toEqual([215, 476.75]);
  });

  test('need no rates when a person says that the column is none of currencies', async () => {
    const intake = await intakeOf(['order.csv', text]);
    intake.choose({ fields: [{ customerName: 'Kund', amount: 'Belopp', date: 'Datum' }] });
    expect((await intake.preview()).currency).toBeNull();
  });

  test('stand in one when the header states it', async () => {
    const intake = await intakeOf(['order.csv', text.replace('Belopp', 'Belopp (SEK)')]);
    expect((await intake.preview()).currency).toBeNull();
    expect(cellsOf((await build(intake)).list, 'Omsättning')).toEqual([110, 227]);
  });
});

test('one currency is no question, until other amounts were converted into another', async () => {
  const text =
    'Ordernr;Kund;Datum;Belopp;Valuta\n1;A;2024-01-01;1;EUR\n2;A;2024-01-02;2;EUR\n3;B;2024-01-02;4;EUR\n';
  const intake = await intakeOf(['order.csv', text]);
  expect((await intake.preview()).currency).toBeNull();
  expect(columnWithRole((await build(intake)).list, 'revenue')?.column).toMatchObject({ unit: 'EUR' });
  intake.choose(rates());
  expect((await intake.preview()).currency?.missing).toEqual(['EUR']);
  intake.choose(rates(['EUR', 10]));
  expect(cellsOf((await build(intake)).list, 'Omsättning')).toEqual([30, 40]);
});

describe('amounts that say their currency themselves', () => {
  const rows = `Ordernr;Kund;Datum;Belopp;Vinst
1;Alfa;2024-01-01;100 kr;10 kr
2;Alfa;2024-01-02;€10;€1
3;Beta;2024-01-03;€20;5 kr
4;Beta;2024-01-04;200 kr;20 kr
`;

  test('in rows are understood, asked about, and converted row by row', async () => {
    const intake = await intakeOf(['order.csv', rows]);
    const { files, currency } = await intake.preview();
    expect(files[0]?.preview.columns[3]).toMatchObject({ filled: 4, notUnderstood: 0 });
    expect(files[0]?.fields).not.toHaveProperty('currency');
    expect(currency).toMatchObject({
      amounts: ['Belopp', 'Vinst'],
      currency: null,
      found: [
        { currency: 'EUR', rows: 2, sum: 30 },
        { currency: 'SEK', rows: 2, sum: 300 },
      ],
      missing: ['EUR', 'SEK'],
    });
    intake.choose(rates(['EUR', 10]));
    const { list } = await build(intake);
    expect(cellsOf(list, 'Omsättning')).toEqual([200, 400]);
    // Beta's first profit is in another currency than its amount, so it is not converted by that rate.
    expect(cellsOf(list, 'Marginal')).toEqual([10, 10]);
    expect(list.columns.map(({ name }) => name).filter((name) => name.includes('¤'))).toEqual([]);
  });

  test('in a list of customers are converted too', async () => {
    const text = 'Kund;Fakturerat;Årlig omsättning\nAlfa;100 kr;1 MEUR\nBeta;€10;20 MSEK\nGamma;5;\n';
    const intake = await intakeOf(['kunder.csv', text]);
    expect(await intake.preview()).toMatchObject({
      combined: null,
      currency: { amounts: ['Fakturerat', 'Årlig omsättning'], currency: null, missing: ['EUR', 'SEK'] },
    });
    expect((await problemOf(build(intake))).code).toBe('several-currencies');
    intake.choose(rates(['EUR', 10]));
    const { list, report } = await build(intake);
    expect(cellsOf(list, 'Fakturerat')).toEqual([100, 100, null]);
    expect(cellsOf(list, 'Årlig omsättning')).toEqual([10_000_000, 20_000_000, null]);
    expect(report.intake?.conversions).toMatchObject([{ withoutRate: { rows: 1, rowNumbers: [4] } }]);
  });
});

test('a list of customers with a column of currencies is converted by it', async () => {
  const text = `Kund;Fakturerat;Täckningsbidrag;Valuta;Anställda
Alfa;100;40;SEK;5
Beta;10;5;EUR;6
Gamma;7;1;;7
`;
  const intake = await intakeOf(['kunder.csv', text]);
  expect((await intake.preview()).currency).toEqual({
    file: 0,
    amounts: ['Fakturerat', 'Täckningsbidrag'],
    currency: 'Valuta',
    found: [
      { currency: '', rows: 1, sum: 7 },
      { currency: 'EUR', rows: 1, sum: 10 },
      { currency: 'SEK', rows: 1, sum: 100 },
    ],
    missing: ['EUR', 'SEK'],
  });
  intake.choose({ conversion: { into: 'SEK', rates: [{ currency: 'EUR', rate: 11 }], blank: 'SEK' } });
  const { list } = await build(intake);
  expect(cellsOf(list, 'Fakturerat')).toEqual([100, 110, 7]);
  expect(cellsOf(list, 'Täckningsbidrag')).toEqual([40, 55, 1]);
  expect(cellsOf(list, 'Anställda')).toEqual([5, 6, 7]);
  expect(columnWithRole(list, 'revenue')?.column).toMatchObject({ unit: 'SEK' });
});

test('orders that say the currency of their lines are asked about', async () => {
  const [name, text] = orders;
  const inCurrencies = text
    .split('\n')
    .map((line, at) => (line === '' ? line : `${line};${at === 0 ? 'Valuta' : at === 2 ? 'EUR' : 'SEK'}`))
    .join('\n');
  const intake = await intakeOf(register, [name, inCurrencies], lines);
  expect((await intake.preview()).currency).toMatchObject({
    file: 1,
    currency: 'Valuta',
    found: [
      { currency: 'SEK', rows: 3, sum: 46 },
      { currency: 'EUR', rows: 1, sum: 30 },
    ],
  });
  intake.choose(rates(['EUR', 2]));
  expect(cellsOf((await build(intake)).list, 'Omsättning')).toEqual([45, 60, null, 1]);
});
