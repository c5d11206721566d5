import { describe, expect, test } from 'vitest';
import type { RawTable } from '../../src/importing/raw-table.ts';
import { guessColumns, guessPlans, planWithRole } from '../../src/importing/recognise.ts';
import type { ColumnPlan } from '../../src/importing/types.ts';
import { openText } from './open-text.ts';

/** A table with these columns: header, then values that repeat down the rows. */
function table(columns: Record<string, readonly string[]>, rows = 24): Promise<RawTable> {
  const names = Object.keys(columns);
  const lines = Array.from({ length: rows }, (_, row) =>
    names.map((name) => columns[name]?.[row % columns[name].length] ?? '').join('|'),
  );
  return openText([names.join('|'), ...lines].join('\n'), { delimiter: '|' });
}

function unique(prefix: string, count = 24): string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}${at}`);
}

async function roleOf(header: string, values: readonly string[]): Promise<string | null> {
  const [plan] = guessPlans(await table({ [header]: values }));
  return plan?.use === 'leave' ? 'leave' : (plan?.role ?? null);
}

async function plansOf(columns: Record<string, readonly string[]>): Promise<Record<string, string | null>> {
  const plans = guessPlans(await table(columns));
  return Object.fromEntries(plans.map((plan) => [plan.name, plan.use === 'leave' ? 'leave' : plan.role]));
}

const words = ['Ada', 'Bo', 'Cy', 'Di'];
const numbers = unique('1').map((_, at) => `${at * 37 + 5}`);
const dates = ['2020-01-31', '2021-05-01', '2019-12-24'];

describe('roles from headers', () => {
  test.each([
    ['Företagsnamn', unique('Bolag '), 'name'],
    ['Account Name', unique('Firm '), 'name'],
    ['Organization - Name', unique('Firm '), 'name'],
    ['Deal - Organization', unique('Firm '), 'name'],
    ['Kundnr', numbers, 'id'],
    ['customerID', unique('A-'), 'id'],
    ['Licenser', numbers, 'metric'],
    ['Number of seats', numbers, 'metric'],
    ['Quantity', numbers, 'metric'],
    ['Fakturerat 12 mån', numbers, 'revenue'],
    ['Deal - Value', numbers, 'revenue'],
    ['TotalCharges', numbers, 'revenue'],
    ['Omsättning', numbers, 'revenue'],
    ['Omsättning 2025', numbers, 'revenue'],
    ['Annual Recurring Revenue', numbers, 'revenue'],
    ['revenue', numbers, 'revenue'],
    ['Annual Revenue', numbers, 'company.yearlyRevenue'],
    ['Årlig omsättning', numbers, 'company.yearlyRevenue'],
    ['Omsättning (MSEK)', numbers, 'company.yearlyRevenue'],
    ['Omsättning tkr', numbers, 'company.yearlyRevenue'],
    ['Omsättning', ['113,5 MSEK', '20 MSEK', '7,5 MSEK'], 'company.yearlyRevenue'],
    ['CompanyTurnover', numbers, 'company.yearlyRevenue'],
    ['Täckningsgrad', ['37,3 %', '12,1 %'], 'margin'],
    ['Days to Close', numbers, 'daysToClose'],
    ['Kund sedan', dates, 'customerSince'],
    ['Create Date', dates, 'customerSince'],
    ['tenure', numbers, 'relationship'],
    ['Månader som kund', numbers, 'relationship'],
    ['Bransch (SNI-kod)', ['IT', 'Bygg'], 'company.industry'],
    ['No. of Employees', numbers, 'company.employees'],
    ['CompanyNrOfEmp', numbers, 'company.employees'],
    ['Address 1: Country/Region', ['SE', 'NO'], 'company.country'],
    ['Kundtyp', ['B2B', 'B2C'], 'company.customerType'],
    ['contactTitle', ['VD', 'IT-chef'], 'buyer.jobTitle'],
    ['Befattning', ['VD', 'IT-chef'], 'buyer.jobTitle'],
    ['Kön', ['Man', 'Kvinna'], 'buyer.gender'],
    ['E-postadress', unique('a@b'), 'leave'],
    ['Phone Number', unique('070'), 'leave'],
    ['Billing Street', unique('Gatan '), 'leave'],
    ['Personnummer', unique('800101-'), 'leave'],
  ])('%s', async (header, values, role) => {
    expect(await roleOf(header, values)).toBe(role);
  });

  test.each([
    ...['Ansvarig säljare', 'Company owner', 'Kontoansvarig', 'Vår referens', 'Opportunity Name'],
    ...['Contact Owner', 'Parent Account', 'Deal - Title', 'Person - Name', 'sales_agent', 'Kontaktperson'],
  ])('%s is kept without a role', async (header) => {
    expect(await roleOf(header, words)).toBeNull();
  });

  test('a role that needs numbers or dates is not given to words', async () => {
    expect(await roleOf('Amount', unique('x'))).not.toBe('revenue');
    expect(await roleOf('License', unique('16GRM'))).toBeNull();
    expect(await roleOf('Create Date', unique('x'))).not.toBe('customerSince');
  });

  test('a yes or no about a phone service is a trait, not a phone number', async () => {
    expect(await roleOf('PhoneService', ['Yes', 'No'])).toBe('own');
  });
});

describe('one column for each role', () => {
  test('the best match wins, and what the customer turns over is not what it pays', async () => {
    const plans = await plansOf({
      Kundnr: numbers,
      Namn: unique('Person '),
      Kundnamn: unique('Bolag '),
      'Org.nr': unique('556000-00'),
      'Årlig omsättning': ['113,5 MSEK', '8 MSEK', '99,1 MSEK'],
      Belopp: numbers,
      'Fakturerat 12 mån': numbers,
      Licenser: numbers,
      Antal: numbers,
      Skapad: dates,
      'Kund sedan': dates,
    });
    expect(plans).toEqual({
      Kundnr: 'id',
      Namn: null,
      Kundnamn: 'name',
      'Org.nr': null,
      'Årlig omsättning': 'company.yearlyRevenue',
      Belopp: null,
      'Fakturerat 12 mån': 'revenue',
      Licenser: 'metric',
      Antal: null,
      Skapad: null,
      'Kund sedan': 'customerSince',
    });
  });

  test('the organisation number is the id when there is no other', async () => {
    expect(await plansOf({ 'Org.nr': unique('556000-00'), Ort: words })).toMatchObject({ 'Org.nr': 'id' });
  });

  test('near-unique words are the name when no header says so', async () => {
    const letters = Array.from({ length: 24 }, (_, at) => `Firma ${String.fromCharCode(65 + at)}`);
    const raw = await table({ Motpart: letters, Ort: words });
    expect(guessColumns(raw)[0]).toMatchObject({ plan: { role: 'name' }, reason: 'values' });
  });
});

describe('own traits and kinds', () => {
  test.each([
    ['Contract', ['Month', 'Year'], 'own', 'category'],
    ['SeniorCitizen', ['0', '1'], 'own', 'category'],
    ['Status', ['Yes'], null, 'category'],
    ['Kommentar', unique('En lång kommentar nr '), null, 'text'],
    ['MonthlyCharges', ['29.85', '56.95'], null, 'number'],
    ['Poäng', ['1', '2', '3'], null, 'number'],
    ['Postnr', ['12345', '54321'], null, 'category'],
    ['Kod', ['0016556', '0016557', '0100000'], null, 'category'],
    ['Referens', ['0016556', '0016557', '0100000'], 'own', 'category'],
    ['Senaste besök', dates, null, 'date'],
    ['Avtal', ['1e5', '2e6'], 'own', 'category'],
  ])('%s', async (header, values, role, kind) => {
    const plan = guessPlans(await table({ Kundnamn: unique('Bolag '), [header]: values }))[1];
    expect([plan?.role ?? null, plan?.format.kind]).toEqual([role, kind]);
  });

  test('bare digits are dates only under a header that says date', async () => {
    const kinds = async (header: string, values: string[]) =>
      guessPlans(await table({ [header]: values }))[0]?.format.kind;
    expect(await kinds('Date Key', ['20240301', '20231224'])).toBe('date');
    expect(await kinds('Saldo', ['20240301', '20231224'])).toBe('number');
    expect(await kinds('Startdatum', ['45352', '44000'])).toBe('date');
    expect(await kinds('Saldo', ['45352', '44000'])).toBe('number');
    expect(await kinds('Startdatum', ['45352', '70000'])).toBe('number');
  });

  test('the decimal mark of a doubtful column is that of the rest of the file', async () => {
    const decimalOf = async (other: string[]): Promise<string | null> => {
      const format = guessPlans(await table({ A: ['1,234', '5,678'], B: other }))[0]?.format;
      return format?.kind === 'number' ? format.decimal : null;
    };
    expect(await decimalOf(['2,5', '3,75'])).toBe(',');
    expect(await decimalOf(['2.5', '3.75'])).toBe('.');
  });

  test('the unit comes from the cells, else from the header, and so does the scale', async () => {
    const format = async (header: string, values: string[]) =>
      guessPlans(await table({ [header]: values }))[0]?.format;
    expect(await format('Belopp', ['1 kr', '2', '3 kr'])).toMatchObject({ unit: 'SEK', scale: 1 });
    expect(await format('Omsättning (MSEK)', ['1', '2', '3'])).toMatchObject({ unit: 'SEK', scale: 1e6 });
    expect(await format('Fakturerat tkr', ['1', '2', '3'])).toMatchObject({ unit: 'SEK', scale: 1e3 });
  });
});

describe('planWithRole', () => {
  test.each([
    ['revenue', 'number'],
    ['company.employees', 'number'],
    ['buyer.age', 'number'],
    ['customerSince', 'date'],
    ['name', 'text'],
    ['company.industry', 'category'],
    ['own', 'category'],
    [null, 'number'],
  ] as const)('gives %s a format of kind %s', async (role, kind) => {
    const raw = await table({ X: ['1,5', '2,5', '3'] });
    const [plan] = guessPlans(raw);
    const changed = planWithRole(raw, plan ?? fail(), role);
    expect(changed).toMatchObject({ role, use: 'keep', name: 'X', format: { kind } });
  });
});

function fail(): ColumnPlan {
  throw new Error('no plan');
}

describe('columns that only look like the customer', () => {
  const companies = unique('').map((_, at) => `Bolaget ${String.fromCharCode(65 + at)} AB`);
  const remarks = unique('').map(
    (_, at) => `Ring ${String.fromCharCode(97 + at)} igen om en månad, de har ont om tid`,
  );
  const numbersOnce = unique('1').map((_, at) => String(2001 + at));

  test('names under a header that nobody knows are found by their words', async () => {
    expect(await plansOf({ Xyz: companies, Ort: ['Umeå', 'Luleå'] })).toMatchObject({ Xyz: 'name' });
  });

  test('remarks, headings and words in small letters are no names', async () => {
    expect(await plansOf({ Xyz: remarks })).toEqual({ Xyz: null });
    expect(await plansOf({ Rubrik: companies, Text: companies })).toEqual({ Rubrik: null, Text: null });
    expect(await plansOf({ Xyz: companies.map((name) => name.toLowerCase()) })).toEqual({ Xyz: null });
  });

  test('where customers come again, words that do not come again are not their names', async () => {
    const list = { Kundnr: ['101', '102', '103'], Xyz: companies };
    expect(await plansOf(list)).toEqual({ Kundnr: 'id', Xyz: null });
  });

  test('whole numbers under the customer’s header are its number', async () => {
    expect(await plansOf({ Kund: numbersOnce, Namn: companies })).toEqual({ Kund: 'id', Namn: 'name' });
    expect(await plansOf({ Kundnr: numbersOnce, Kund: companies })).toEqual({ Kundnr: 'id', Kund: 'name' });
  });

  test('but ledger accounts, flags and amounts are not', async () => {
    expect(await plansOf({ Konto: numbersOnce })).toEqual({ Konto: null });
    expect(await plansOf({ Kund: ['0', '1', '1'] })).toEqual({ Kund: 'own' });
    expect(await plansOf({ Kund: ['1,5', '2,5', '3,5', '4,5'] })).toEqual({ Kund: null });
  });

  test('the number of a person at a company is not the customer’s', async () => {
    const people = { id: numbersOnce, 'First name': words, 'Last name': words, Company: companies };
    expect(await plansOf(people)).toMatchObject({ id: null, Company: 'name' });
    expect(await plansOf({ id: numbersOnce, Company: companies })).toMatchObject({ id: 'id' });
  });

  test('our own managers and long texts are no traits', async () => {
    const texts = ['0x15' + 'AB'.repeat(60), '0x15' + 'CD'.repeat(60), '0x15' + 'EF'.repeat(60)];
    expect(await plansOf({ Manager: words, Bild: texts, Region: words })).toEqual({
      Manager: null,
      Bild: null,
      Region: 'own',
    });
  });

  test('a column of dates with slips is one of dates where the header says so', async () => {
    const slips = ['2014-11-04', '2013-05-06 15:16', '2011-12-23', '2014-13-23', 'okt 2012'];
    const [dated, other] = guessPlans(await table({ 'Senaste datum': slips, Övrig: slips }));
    expect([dated?.format.kind, other?.format.kind]).not.toEqual(['date', 'date']);
    expect(dated?.format.kind).toBe('date');
  });
});
