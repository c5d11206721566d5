import { describe, expect, test } from 'vitest';
import { cellsOf } from '../rollup/make-table.ts';
import { build, deals, given, intakeOf, lines, openTexts, orders, register } from './make-intake.ts';

describe('a register and deals', () => {
  test.each([[[register, deals]], [[deals, register]]])('become one list in either order', async (files) => {
    const intake = await intakeOf(...files);
    const at = files.indexOf(register);
    const { combined, customers } = await intake.preview();
    expect(customers).toBe(4);
    expect(combined).toMatchObject({
      joinKeys: { child: 'Kund', parent: 'Kundnamn', kind: 'name' },
      unmatched: 'add',
      join: { added: 1, match: { unmatched: [{ key: 'Delta AB', rows: 1, rowNumber: 9 }] } },
      neverBought: 0,
    });
    const { list, report } = await build(intake);
    expect(cellsOf(list, 'Kundnamn')).toEqual(['Alfa AB', 'Beta AB', 'Gamma AB', 'Delta AB']);
    expect(cellsOf(list, 'Omsättning')).toEqual([180, 200, null, null]);
    expect(report.intake?.files[at]).toMatchObject({ use: 'register', rowsRead: 3, rowsUsed: 3 });
    expect(report.intake?.unmatched).toEqual([
      { fileName: 'affarer.csv', keys: [{ key: 'Delta AB', rows: 1, rowNumber: 9 }], count: 1, added: 1 },
    ]);
  });

  test('list what does not match, if it is to be left', async () => {
    const intake = await intakeOf(register, deals);
    intake.choose({ unmatched: 'leave' });
    const { list, report } = await build(intake);
    expect(list.rowCount).toBe(3);
    expect(report.intake?.files.map(given)).toEqual([
      ['register', 3, 3],
      ['rows', 8, 4, ['no-customer', 8], ['no-match', 9], ['lost', 6], ['open', 7]],
    ]);
  });

  test('propose near matches, and follow those that are accepted', async () => {
    const [name, text] = deals;
    const intake = await intakeOf(register, [name, text.replaceAll('Beta AB', 'Betta')]);
    const { combined } = await intake.preview();
    expect(combined?.proposals[0]).toMatchObject({ from: 'Betta', to: 'Beta AB' });
    intake.choose({ links: [{ from: 'Betta', to: 'Beta AB' }] });
    const linked = await intake.preview();
    expect(linked.combined?.proposals.filter(({ from }) => from === 'Betta')).toEqual([]);
    expect(cellsOf((await build(intake)).list, 'Omsättning').slice(0, 2)).toEqual([180, 200]);
  });

  test('are joined by the columns that a person chooses', async () => {
    const sold = 'Ordernr;Kund;Köpare;Orderdatum;Belopp\n1;X;K1;2024-01-01;10\n2;X;K3;2024-01-02;20\n';
    const intake = await intakeOf(register, ['o.csv', sold]);
    expect((await intake.preview()).files.map(({ use }) => use)).toEqual(['unused', 'rows']);
    intake.choose({ joinKeys: { child: 'Köpare', parent: 'Kundnr', kind: 'id' } });
    expect((await intake.preview()).files.map(({ use }) => use)).toEqual(['register', 'rows']);
    expect(cellsOf((await build(intake)).list, 'Omsättning')).toEqual([10, null, 20]);
  });
});

test('customers, orders and lines become one list', async () => {
  const intake = await intakeOf(lines, register, orders);
  const { files, combined, customers } = await intake.preview();
  expect(files.map(({ use }) => use)).toEqual(['lines', 'register', 'rows']);
  expect(customers).toBe(4);
  expect(combined?.lines).toMatchObject({ rowsRead: 6, rowsUsed: 5, amount: 76 });
  const { list, report } = await build(intake);
  expect(cellsOf(list, 'Kundnr')).toEqual(['K1', 'K2', 'K3', 'K9']);
  expect(cellsOf(list, 'Omsättning')).toEqual([45, 30, null, 1]);
  expect(report.fileName).toBe('rader.csv, kunder.csv, order.csv');
  expect(report.intake?.files.map(given)).toEqual([
    ['lines', 6, 5, ['no-order', 7]],
    ['register', 3, 3],
    ['rows', 4, 4],
  ]);
});

describe('a register and a report of one row a customer', () => {
  const all = 'Kundnr;Kundnamn\nK1;Alfa\nK2;Beta\nK3;Gamma\nK4;Delta\nK5;Eta\nK6;Zeta\n';
  const sums = 'Kundnr;Fakturerat\nK1;100\nK3;300\nK3;1\nK9;9\n;2\n';

  test('become one list, and every row of the report is used or listed', async () => {
    const intake = await intakeOf(['alla.csv', all], ['summor.csv', sums]);
    intake.choose({ kinds: ['customers', 'customers'] });
    const { combined } = await intake.preview();
    expect(combined).toMatchObject({
      rollUp: null,
      unmatched: 'add',
      attached: [{ file: 1, join: { added: 1 } }],
    });
    const { list, report } = await build(intake);
    expect(cellsOf(list, 'Fakturerat')).toEqual([100, null, 300, null, null, null, 9]);
    expect(report.intake?.files.map(given)).toEqual([
      ['register', 6, 6],
      ['attached', 5, 3, ['no-customer', 6], ['same-customer', 4]],
    ]);
    intake.choose({ unmatched: 'leave' });
    const left = await build(intake);
    expect(left.report.intake?.files[1]?.left.map(({ reason }) => reason)).toContain('no-match');
  });
});

describe('the files', () => {
  test('can be taken out again, with what was decided of them', async () => {
    const intake = await intakeOf(register, orders, deals);
    intake.choose({ kinds: [null, 'other', 'deals'], fields: [null, null, null] });
    expect((await intake.preview()).files.map(({ use }) => use)).toEqual(['register', 'unused', 'rows']);
    intake.remove(1);
    const { choices, files } = await intake.preview();
    expect(choices.kinds).toEqual([null, 'deals']);
    expect(files.map(({ preview, kind }) => [preview.fileName, kind])).toEqual([
      ['kunder.csv', 'customers'],
      ['affarer.csv', 'deals'],
    ]);
    intake.remove(1);
    intake.remove(0);
    expect(await intake.preview()).toMatchObject({ combined: null, customers: 3 });
  });

  test('that nothing is used of are told of row by row', async () => {
    const teams = 'Säljare;Region\nÅsa;Nord\nBo;Syd\n';
    const { report } = await build(await intakeOf(register, ['team.csv', teams]));
    expect(report.intake?.files.map(given)).toEqual([
      ['register', 3, 3],
      ['unused', 2, 0, ['not-used', 2, 3]],
    ]);
  });

  test('read again keep what was decided only under the same headers', async () => {
    const intake = await intakeOf(register, deals);
    intake.choose({ kinds: ['customers', 'orders'] });
    const source = intake.fileAt(1).source;
    const [same] = await openTexts(deals);
    intake.replace(source, { ...same!, source });
    expect(intake.choices.kinds).toEqual(['customers', 'orders']);
    const [other] = await openTexts(['affarer.csv', 'A;B\n1;2\n']);
    intake.replace(source, { ...other!, source });
    expect(intake.choices.kinds).toEqual(['customers', null]);
  });
});
