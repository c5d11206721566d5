import { describe, expect, test } from 'vitest';
import { buildList } from '../../src/importing/build-list.ts';
import { previewSource } from '../../src/importing/preview.ts';
import type { RawTable } from '../../src/importing/raw-table.ts';
import { guessPlans, planWithRole } from '../../src/importing/recognise.ts';
import type { ColumnPlan } from '../../src/importing/types.ts';
import type { CategoryColumn, Column } from '../../src/table/column.ts';
import type { CustomerList } from '../../src/table/list.ts';
import { columnNamed, columnWithRole } from '../../src/table/list.ts';
import { ProblemError } from '../../src/table/problem.ts';
import { numbersOf, textAt } from '../../src/table/read.ts';
import { openText, toUtf16, toWindows1252 } from './open-text.ts';

const file = 'kunder.csv';
const hard = '\u00a0';

function columnOf(list: CustomerList, name: string): Column {
  const found = columnNamed(list, name);
  if (found === undefined) throw new Error(`no column ${name}`);
  return found.column;
}

function numbersIn(list: CustomerList, name: string): number[] {
  return [...(numbersOf(columnOf(list, name)) ?? [])];
}

function categoryIn(list: CustomerList, name: string): CategoryColumn {
  const column = columnOf(list, name);
  if (column.kind !== 'category') throw new Error(`${name} is ${column.kind}`);
  return column;
}

/** The guessed plans with one column's plan changed. */
function withPlan(
  raw: RawTable,
  name: string,
  change: (plan: ColumnPlan) => ColumnPlan,
): readonly ColumnPlan[] {
  return guessPlans(raw).map((plan) => (plan.name === name ? change(plan) : plan));
}

function problemOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  return null;
}

const register = [
  'Kundregister 2026;;;;;;',
  'Kundnr;Kundnamn;Bransch;Anställda;Fakturerat;Täckningsgrad;Kund sedan;Årlig omsättning',
  `101;Åkes Åkeri;Transport;12;108${hard}113,74${hard}kr;37,3 %;2013-08-27;113,5 MSEK`,
  `102;Bröd AB; IT ;några;2${hard}840,22${hard}kr;45,8 %;2022-09-14;okänd`,
  `103;Mek   & Son;Bygg;;-;-;saknas;`,
  `104;El HB;it;8;12 EUR;5;2022-02-30;10,0 MSEK`,
  `105;Bygg Ett;bygg  och  mark;7;500-;0;2020-02-29;1 000 MSEK`,
  `;Summa;;;110${hard}453,96${hard}kr;;;`,
  '',
].join('\r\n');

describe('buildList', () => {
  test('makes typed columns with their roles and units', async () => {
    const raw = await openText(register);
    const { list } = buildList(raw, guessPlans(raw));
    expect(list.rowCount).toBe(5);
    expect(list.columns.map(({ role }) => role)).toEqual([
      ...['id', 'name', 'company.industry', 'company.employees', 'revenue', 'margin', 'customerSince'],
      'company.yearlyRevenue',
    ]);
    expect(numbersIn(list, 'Fakturerat')).toEqual([108_113.74, 2840.22, NaN, NaN, -500]);
    expect(numbersIn(list, 'Täckningsgrad')).toEqual([37.3, 45.8, NaN, 5, 0]);
    expect(numbersIn(list, 'Årlig omsättning')).toEqual([113_500_000, NaN, NaN, 10_000_000, 1_000_000_000]);
    expect(numbersIn(list, 'Kund sedan').map((days) => (Number.isNaN(days) ? '' : iso(days)))).toEqual([
      ...['2013-08-27', '2022-09-14', '', '', '2020-02-29'],
    ]);
    expect(columnOf(list, 'Fakturerat')).toMatchObject({ unit: 'SEK' });
    expect(columnOf(list, 'Täckningsgrad')).toMatchObject({ unit: '%' });
  });

  test('lists what it could not read by row and column, and counts it by column', async () => {
    const raw = await openText(register);
    const { report } = buildList(raw, guessPlans(raw));
    expect(report).toMatchObject({ fileName: file, rowsStored: 5, blankRows: 0, problemCount: 4 });
    expect(report.problems).toEqual([
      { code: 'totals-row', place: { file, row: 8 }, data: { found: 'Summa' } },
      { code: 'cell-not-number', place: { file, row: 4, column: 'Anställda' }, data: { found: 'några' } },
      { code: 'cell-not-number', place: { file, row: 6, column: 'Fakturerat' }, data: { found: '12 EUR' } },
      { code: 'cell-not-date', place: { file, row: 6, column: 'Kund sedan' }, data: { found: '2022-02-30' } },
    ]);
    expect(report.byColumn.filter(({ notUnderstood }) => notUnderstood > 0)).toEqual([
      { column: 'Anställda', kind: 'number', notUnderstood: 1 },
      { column: 'Fakturerat', kind: 'number', notUnderstood: 1 },
      { column: 'Kund sedan', kind: 'date', notUnderstood: 1 },
    ]);
  });

  test('the same list comes from the same table in other encodings', async () => {
    const [plain, windows, wide] = await Promise.all(
      [
        new TextEncoder().encode(register),
        toWindows1252(register),
        toUtf16(register.replaceAll(';', '\t'), true, true),
      ].map(async (bytes) => {
        const raw = await openText(bytes);
        return buildList(raw, guessPlans(raw));
      }),
    );
    expect(windows).toEqual(plain);
    expect(wide).toEqual(plain);
  });

  test('categories are trimmed, single-spaced and composed; dashes there are values', async () => {
    const raw = await openText(
      'Namn|Typ\nA| IT \nB|I  T\nC|-\nD|NULL\nE|Cafe\u0301\nF|Café\nG|n/a\nH|#N/A\n',
    );
    const { list } = buildList(
      raw,
      withPlan(raw, 'Typ', (plan) => planWithRole(raw, plan, 'own')),
    );
    const column = categoryIn(list, 'Typ');
    expect(column.dictionary).toEqual(['IT', 'I T', '-', 'Café']);
    expect([...column.codes]).toEqual([1, 2, 3, 0, 4, 4, 0, 0]);
  });

  test('names are trimmed and composed but else as they stand', async () => {
    const raw = await openText('Kundnamn;Antal\n  Mek   & Son ;1\nCafe\u0301;2\n');
    const { list } = buildList(raw, guessPlans(raw));
    const column = columnWithRole(list, 'name')?.column;
    if (column?.kind !== 'text') throw new Error('no names');
    expect([textAt(column, 0), textAt(column, 1)]).toEqual(['Mek   & Son', 'Café']);
  });

  test('codes keep their leading zeros and long digits', async () => {
    const raw = await openText('Kundnr;Orgnr;X\n0016556;5560000001;12345678901234567890\n0016557;x;2\n');
    const { list } = buildList(raw, guessPlans(raw));
    const id = columnWithRole(list, 'id')?.column;
    if (id?.kind !== 'text') throw new Error('no ids');
    expect(textAt(id, 0)).toBe('0016556');
    expect(columnOf(list, 'X').kind).not.toBe('number');
  });

  test('day numbers of spreadsheets are read under a header that says date', async () => {
    const raw = await openText('Kundnamn;Kund sedan\nA;45352\nB;\nC;25569\n');
    expect(numbersIn(buildList(raw, guessPlans(raw)).list, 'Kund sedan')).toEqual([19_783, NaN, 0]);
  });

  test('columns that are left out do not reach the list', async () => {
    const raw = await openText('Kundnamn;E-post\nA;a@b.se\nB;c@d.se\n');
    expect(buildList(raw, guessPlans(raw)).list.columns.map(({ name }) => name)).toEqual(['Kundnamn']);
  });

  test('found text is cut to 80 characters, never within one', async () => {
    const raw = await openText(`Kundnamn;Belopp\nA;1\nB;2\nC;${'x'.repeat(79)}𝄞𝄞\n`);
    const plans = withPlan(raw, 'Belopp', (plan) => planWithRole(raw, plan, 'revenue'));
    expect(buildList(raw, plans).report.problems[0]?.data).toEqual({ found: 'x'.repeat(79) });
  });

  test('a plan whose format does not fit its role gets one that does', async () => {
    const raw = await openText('Kundnamn;Poäng\nA;1,5\nB;2,5\n');
    const plans = withPlan(raw, 'Poäng', (plan) => ({ ...plan, role: 'metric', format: { kind: 'text' } }));
    expect(numbersIn(buildList(raw, plans).list, 'Poäng')).toEqual([1.5, 2.5]);
  });

  test('two columns with one role are refused', async () => {
    const raw = await openText('Kundnamn;Belopp;Summa\nA;1;2\nB;2;3\n');
    const plans = guessPlans(raw).map((plan) =>
      plan.name === 'Kundnamn' ? plan : planWithRole(raw, plan, 'revenue'),
    );
    expect(problemOf(() => buildList(raw, plans))).toEqual({
      code: 'role-twice',
      place: { file, column: 'Summa' },
      data: { role: 'revenue', other: 'Belopp' },
    });
  });

  test('a plan that keeps nothing is refused', async () => {
    const raw = await openText('Kundnamn;Belopp\nA;1\n');
    const plans = guessPlans(raw).map((plan) => ({ ...plan, use: 'leave' as const }));
    expect(problemOf(() => buildList(raw, plans))).toEqual({
      code: 'nothing-kept',
      place: { file },
      data: {},
    });
  });
});

describe('previewSource', () => {
  test('shows samples and counts for each column', async () => {
    const raw = await openText(register);
    const preview = previewSource(raw, guessPlans(raw));
    expect(preview).toMatchObject({ fileName: file, rows: 5, blankRows: 0 });
    expect(preview.dialect).toEqual({ encoding: 'utf-8', delimiter: ';', headerRow: 2 });
    const [, , industry, employees, revenue] = preview.columns;
    expect(industry).toMatchObject({
      reason: 'header',
      samples: ['Transport', 'IT', 'Bygg', 'it', 'bygg  och  mark'],
      filled: 5,
      blank: 0,
      distinct: 5,
      notUnderstood: 0,
    });
    expect(employees).toMatchObject({ reason: 'header-and-values', filled: 4, blank: 1, notUnderstood: 1 });
    expect(revenue).toMatchObject({ filled: 4, blank: 1, notUnderstood: 1 });
  });

  test('lists before anything is stored what the report will list after', async () => {
    const raw = await openText(register);
    const plans = guessPlans(raw);
    const { problems, problemCount } = previewSource(raw, plans);
    const { report } = buildList(raw, plans);
    expect(problemCount).toBe(4);
    expect({ problems, problemCount }).toEqual({
      problems: report.problems,
      problemCount: report.problemCount,
    });
  });

  test('does not list cells of a column that is left out', async () => {
    const raw = await openText(register);
    const plans = withPlan(raw, 'Bransch', (plan) => planWithRole(raw, plan, 'metric'));
    const left = plans.map((plan) => (plan.name === 'Bransch' ? { ...plan, use: 'leave' as const } : plan));
    expect(previewSource(raw, plans).problemCount).toBe(9);
    expect(previewSource(raw, left).problemCount).toBe(4);
  });

  test('a meaning that the user gave has no reason', async () => {
    const raw = await openText(register);
    const plans = withPlan(raw, 'Bransch', (plan) => planWithRole(raw, plan, 'company.customerType'));
    const column = previewSource(raw, plans).columns[2];
    expect(column).toMatchObject({ reason: 'none', plan: { role: 'company.customerType' } });
  });

  test('words under a number role are counted as not understood', async () => {
    const raw = await openText(register);
    const plans = withPlan(raw, 'Bransch', (plan) => planWithRole(raw, plan, 'metric'));
    expect(previewSource(raw, plans).columns[2]).toMatchObject({ filled: 5, notUnderstood: 5 });
  });

  test('different values are counted to a thousand, filled cells to the end', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `Kund nummer ${row};${row % 7 === 0 ? ' ' : 'x'}`);
    const raw = await openText(`Kundnamn;Typ\n${rows.join('\n')}\n`);
    const [name, type] = previewSource(raw, guessPlans(raw)).columns;
    expect(name).toMatchObject({ distinct: 1000, filled: 5000, blank: 0 });
    expect(type).toMatchObject({ distinct: 1, filled: 4285, blank: 715 });
  });
});

function iso(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
