import { describe, expect, test } from 'vitest';
import { guessRowFields } from '../../../src/importing/rollup/recognise-fields.ts';
import { guessRowKind } from '../../../src/importing/rollup/row-kind.ts';
import { makeTable, type Cell } from './make-table.ts';

const number = [1, 2, 300];
const words = ['a', 'b', 'a'];
const days = ['2024-01-01', '2024-02-01', '2024-03-01'];
const stages = ['Won', 'Lost', 'Won'];

function fieldsOf(columns: Record<string, readonly Cell[]>): unknown {
  return guessRowFields(makeTable(columns));
}

describe('guessRowFields', () => {
  test('knows the headers of Pipedrive', () => {
    expect(
      fieldsOf({
        'Deal - ID': words,
        'Deal - Title': words,
        'Deal - Value': number,
        'Deal - Currency': ['SEK', 'EUR', 'SEK'],
        'Deal - Weighted value': number,
        'Deal - Status': stages,
        'Deal - Organization': words,
        'Deal - Organization ID': words,
        'Deal - Deal created': days,
        'Deal - Expected close date': days,
        'Deal - Won time': days,
      }),
    ).toEqual({
      deal: 'Deal - ID',
      amount: 'Deal - Value',
      currency: 'Deal - Currency',
      outcome: 'Deal - Status',
      customerName: 'Deal - Organization',
      customerId: 'Deal - Organization ID',
      opened: 'Deal - Deal created',
      closed: 'Deal - Won time',
    });
  });

  test('knows the headers of HubSpot', () => {
    expect(
      fieldsOf({
        'Record ID': words,
        'Deal Name': words,
        'Deal Stage': stages,
        Amount: number,
        'Close Date': days,
        'Create Date': days,
        'Associated Company (Primary)': words,
      }),
    ).toEqual({
      deal: 'Deal Name',
      outcome: 'Deal Stage',
      amount: 'Amount',
      closed: 'Close Date',
      opened: 'Create Date',
      customerName: 'Associated Company (Primary)',
    });
  });

  test('knows invoices in Swedish, and takes the amount without tax', () => {
    expect(
      fieldsOf({
        Fakturanr: words,
        Kundnr: words,
        Kundnamn: words,
        Fakturadatum: days,
        Förfallodatum: days,
        'Belopp inkl moms': number,
        'Belopp exkl moms': number,
        Täckningsbidrag: number,
        Valuta: ['SEK', 'SEK', 'EUR'],
      }),
    ).toEqual({
      deal: 'Fakturanr',
      customerId: 'Kundnr',
      customerName: 'Kundnamn',
      date: 'Fakturadatum',
      amount: 'Belopp exkl moms',
      profit: 'Täckningsbidrag',
      currency: 'Valuta',
    });
  });

  test.each([
    [
      'Danish',
      { Kundenr: words, Kunde: words, Fakturadato: days, Beløb: number, Valuta: ['DKK', 'DKK', 'EUR'] },
    ],
    [
      'Norwegian',
      { Kundenummer: words, Selskap: words, Ordredato: days, Omsetning: number, Valuta: ['NOK', 'kr', '€'] },
    ],
    [
      'Finnish',
      {
        Asiakasnumero: words,
        Asiakas: words,
        Laskupäivä: days,
        Summa: number,
        Valuutta: ['EUR', 'EUR', 'SEK'],
      },
    ],
    [
      'German',
      {
        Kundennummer: words,
        Kunde: words,
        Rechnungsdatum: days,
        Umsatz: number,
        Währung: ['EUR', 'CHF', 'EUR'],
      },
    ],
  ])('knows orders in %s', (_, columns) => {
    const [customerId, customerName, date, amount, currency] = Object.keys(columns);
    expect(fieldsOf(columns)).toEqual({ customerId, customerName, date, amount, currency });
  });

  test('tells a margin in per cent from one in money', () => {
    const money = makeTable({ Kund: words, Belopp: number, Marginal: [10, 20, 400] });
    expect(guessRowFields(money)).toMatchObject({ profit: 'Marginal' });
    const share = makeTable({ Kund: words, Belopp: number, Marginal: [10, 20, 40] });
    expect(guessRowFields(share)).toMatchObject({ marginShare: 'Marginal' });
    const percent = makeTable({ Kund: words, Belopp: number, TB: [10, 20, 40] }, { units: { TB: '%' } });
    expect(guessRowFields(percent)).toMatchObject({ marginShare: 'TB' });
    const losses = makeTable({ Kund: words, Belopp: number, Marginal: [-300, 20, 40] });
    expect(guessRowFields(losses)).toMatchObject({ marginShare: 'Marginal' });
    const both = makeTable({ Kund: words, Belopp: number, Vinst: [5, 7, 90], Marginal: [-300, 20, 140] });
    expect(guessRowFields(both)).toMatchObject({ profit: 'Vinst' });
    const shares = { Kund: words, Belopp: number, TB: [10, 20, 40], Marginal: [10, 20, 40] };
    expect(guessRowFields(makeTable(shares, { units: { TB: '%' } }))).toMatchObject({
      marginShare: 'Marginal',
    });
  });

  test('takes no column of stages that says neither won nor lost, and no currency that is none', () => {
    expect(
      fieldsOf({ Kund: words, Status: ['Aktiv', 'Vilande', 'Ny'], Valuta: ['SEK', 'kronor?', 'x'] }),
    ).toEqual({
      customerName: 'Kund',
    });
  });
});

describe('guessRowKind', () => {
  const repeat = (cells: readonly Cell[], times: number): Cell[] =>
    Array.from({ length: times * cells.length }, (_, at) => cells[at % cells.length] ?? null);

  test('deals by their outcomes', () => {
    const { kind, reason } = guessRowKind(makeTable({ Kund: words, Fas: stages, Belopp: number }));
    expect(kind).toBe('deals');
    expect(reason).toEqual({ code: 'outcomes', column: 'Fas', won: 'Won', lost: 'Lost' });
  });

  test('lines by an order number that comes again', () => {
    const table = makeTable({ Ordernr: words, Pris: number, Antal: [1, 2, 3] });
    expect(guessRowKind(table)).toMatchObject({
      kind: 'lines',
      reason: { code: 'deal-repeats', column: 'Ordernr', rows: 3, different: 2 },
    });
  });

  test('orders by a customer that comes again', () => {
    const table = makeTable({
      Kundnr: repeat(words, 2),
      Orderdatum: repeat(days, 2),
      Belopp: repeat(number, 2),
    });
    expect(guessRowKind(table)).toMatchObject({
      kind: 'orders',
      reason: { code: 'customer-repeats', column: 'Kundnr', rows: 6, different: 2 },
    });
  });

  test('orders by an order number and a date, though each customer came once', () => {
    const table = makeTable({
      Ordernr: ['1', '2', '3'],
      Kund: ['a', 'b', 'c'],
      Orderdatum: days,
      Belopp: number,
    });
    expect(guessRowKind(table)).toMatchObject({ kind: 'orders', reason: { code: 'deal-per-row' } });
  });

  test('customers that stand once each, also with a status and a day when they were made', () => {
    const table = makeTable(
      {
        id: ['1', '2', '3'],
        namn: ['Alfa', 'Beta', 'Gamma'],
        Status: ['Kund', 'Förlorad', 'Kund'],
        Skapad: days,
      },
      { roles: { id: 'id', namn: 'name' } },
    );
    expect(guessRowKind(table)).toMatchObject({
      kind: 'customers',
      reason: { code: 'customer-once', column: 'id', rows: 3 },
    });
  });

  test('neither products nor people', () => {
    const products = makeTable({ Produkt: ['X', 'Y', 'Z'], Pris: number }, { roles: { Produkt: 'name' } });
    expect(guessRowKind(products).kind).toBe('other');
    expect(guessRowKind(makeTable({ Säljare: words, Region: words })).reason).toEqual({
      code: 'no-customer',
    });
    const people = makeTable({ Namn: ['Åsa', 'Bo', 'Cia', 'Dan'], Företag: ['Alfa', null, null, null] });
    expect(guessRowKind(people).kind).toBe('other');
  });
});
