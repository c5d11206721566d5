import { describe, expect, test } from 'vitest';
import { columnWithRole } from '../../../src/table/list.ts';
import { problemOf } from '../open-text.ts';
import { cellsOf } from '../rollup/make-table.ts';
import { build, deals, given, intakeOf, register } from './make-intake.ts';

describe('a register alone', () => {
  test('is the list as it stands', async () => {
    const intake = await intakeOf(register);
    const preview = await intake.preview();
    expect(preview).toMatchObject({
      combined: null,
      currency: null,
      customers: 3,
      files: [{ kind: 'customers', use: 'register', guess: { reason: { code: 'customer-once', rows: 3 } } }],
    });
    const { list, neverBought, report } = await build(intake);
    expect(cellsOf(list, 'Kundnamn')).toEqual(['Alfa AB', 'Beta AB', 'Gamma AB']);
    expect(cellsOf(list, 'Bransch')).toEqual(['IT', 'it', 'Bygg']);
    expect(neverBought).toBeNull();
    expect(report.intake?.files.map(given)).toEqual([['register', 3, 3]]);
  });

  test('tells of blank rows and rows of totals', async () => {
    const text = 'Kund;Fakturerat\nAlfa;100\n\nBeta;50\nSumma;150\n';
    const intake = await intakeOf(['kunder.csv', text]);
    const { list, report } = await build(intake);
    expect(cellsOf(list, 'Fakturerat')).toEqual([100, 50]);
    expect(report.intake?.files[0]).toMatchObject({ rowsRead: 3, rowsUsed: 2, blankRows: 1 });
    expect(report.intake?.files.map(given)).toEqual([['register', 3, 2, ['totals-row', 5]]]);
  });

  test('says what is wrong with its plans when it is built, not before', async () => {
    const intake = await intakeOf(['k.csv', 'Kund\nAlfa\nBeta\n']);
    intake.plan(0, { column: 0, use: 'leave', role: null });
    expect(await intake.preview()).toMatchObject({ combined: null, customers: 2 });
    expect((await problemOf(build(intake))).code).toBe('nothing-kept');
  });

  test('may say nothing of who its customers are', async () => {
    const intake = await intakeOf(['x.csv', 'Region;Belopp\nNord;1\nSyd;2\n']);
    expect(await intake.preview()).toMatchObject({
      combined: null,
      customers: 2,
      files: [{ kind: 'other' }],
    });
    expect((await build(intake)).list.rowCount).toBe(2);
  });

  test('is taken for rows when a person says so', async () => {
    const intake = await intakeOf(['k.csv', 'Kund;Belopp\nAlfa;1\nBeta;2\n']);
    intake.choose({ kinds: ['orders'] });
    const { combined, customers, files } = await intake.preview();
    expect(files[0]).toMatchObject({ kind: 'orders', guess: { kind: 'customers' }, use: 'rows' });
    expect([customers, combined?.rollUp?.revenue]).toEqual([2, 3]);
  });
});

describe('deals alone', () => {
  test('are rolled up to the customers that bought', async () => {
    const intake = await intakeOf(deals);
    const { combined, customers, files } = await intake.preview();
    expect(customers).toBe(2);
    expect(files[0]).toMatchObject({
      kind: 'deals',
      use: 'rows',
      fields: { deal: 'Affär', customerName: 'Kund', outcome: 'Fas', amount: 'Belopp' },
    });
    expect(combined).toMatchObject({
      rollUp: { rowsRead: 8, rowsUsed: 4, revenue: 380, customers: 3 },
      settings: { key: 'customerName', period: { kind: 'all' }, daysToClose: 'median' },
      years: { first: 2023, last: 2024 },
      neverBought: 1,
      join: null,
      lines: null,
    });
    expect(combined?.outcomes).toEqual([
      { value: 'Won', rows: 5, outcome: 'won' },
      { value: 'Lost', rows: 2, outcome: 'lost' },
      { value: 'Open', rows: 1, outcome: 'open' },
    ]);
    expect(combined?.columns.find(({ name }) => name === 'Dagar till avslut')).toEqual({
      name: 'Dagar till avslut',
      role: 'daysToClose',
      kind: 'number',
      filled: 2,
    });
  });

  test('keep the companies that never bought apart, and list every row that gave nothing', async () => {
    const { list, neverBought, report } = await build(await intakeOf(deals));
    expect(cellsOf(list, 'Kund')).toEqual(['Alfa AB', 'Beta AB']);
    expect(cellsOf(list, 'Omsättning')).toEqual([180, 200]);
    // Medians of 10, 4, 2 and of 20.
    expect(cellsOf(list, 'Dagar till avslut')).toEqual([4, 20]);
    expect(cellsOf(list, 'Region')).toEqual(['Nord', 'Syd']);
    expect(neverBought === null ? null : cellsOf(neverBought, 'Kund')).toEqual(['Delta AB']);
    expect(report).toMatchObject({ rowsStored: 2, intake: { neverBought: 1 } });
    expect(report.intake?.files.map(given)).toEqual([
      ['rows', 8, 4, ['no-customer', 8], ['lost', 6, 9], ['open', 7]],
    ]);
  });

  test('follow every choice in place of the guess', async () => {
    const intake = await intakeOf(deals);
    intake.choose({
      outcomes: [{ value: 'Open', outcome: 'won' }],
      daysToClose: 'mean',
      rules: [{ column: 'Region', rule: 'leave' }],
    });
    const { list } = await build(intake);
    expect(cellsOf(list, 'Omsättning')).toEqual([180, 280]);
    expect(cellsOf(list, 'Dagar till avslut')).toEqual([16 / 3, 20]);
    expect(list.columns.map(({ name }) => name)).not.toContain('Region');
    intake.choose({ outcomes: null, period: { kind: 'years', first: 2024, last: 2024 } });
    const { list: ofYear, report } = await build(intake);
    expect(cellsOf(ofYear, 'Omsättning')).toEqual([150, 200]);
    expect(report.intake?.period).toEqual({ from: 19_723, to: 20_088 });
    expect(report.intake?.files[0]?.left.at(-1)).toMatchObject({ reason: 'outside-period', rowNumbers: [4] });
  });

  test('read a column as what a person says that it means', async () => {
    const text = 'Kund;Datum;Belopp;Poäng\nA;2024-01-01;1;10\nA;2024-01-02;2;20\nB;2024-01-03;3;30\n';
    const intake = await intakeOf(['o.csv', text]);
    intake.plan(0, { column: 3, use: 'leave', role: null });
    intake.choose({ fields: [{ customerName: 'Kund', amount: 'Poäng', date: 'Nej' }] });
    const { files, combined } = await intake.preview();
    expect(files[0]?.fields).toEqual({ customerName: 'Kund', amount: 'Poäng' });
    expect(combined?.rollUp?.revenue).toBe(60);
  });

  test('can be kept as they are, one row a customer', async () => {
    const intake = await intakeOf(deals);
    intake.choose({ kinds: ['customers'] });
    expect(await intake.preview()).toMatchObject({ combined: null, customers: 8 });
    expect(columnWithRole((await build(intake)).list, 'name')?.name).toBe('Kund');
  });
});

test('rows that name no customer make no list until a person says who it is', async () => {
  const text = 'Ordernr;Belopp;Vem\n1;10;A\n1;20;A\n2;30;B\n2;5;B\n';
  const intake = await intakeOf(['rader.csv', text]);
  expect(await intake.preview()).toMatchObject({
    customers: 0,
    combined: { rollUp: null, columns: [] },
    files: [{ kind: 'lines', use: 'unused' }],
  });
  expect((await problemOf(build(intake))).code).toBe('nothing-to-combine');
  intake.choose({ fields: [{ customerName: 'Vem', deal: 'Ordernr', amount: 'Belopp' }] });
  expect(cellsOf((await build(intake)).list, 'Omsättning')).toEqual([30, 35]);
});
