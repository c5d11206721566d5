import { describe, expect, test } from 'vitest';
import {
  doubtOf,
  guessColumns,
  planWithOrder,
  planWithRole,
  type ColumnGuess,
} from '../../src/importing/recognise.ts';
import { roles } from '../../src/table/role.ts';
import { openText } from './open-text.ts';

const rows = 24;
const spread = (make: (row: number) => string | number): string[] =>
  Array.from({ length: rows }, (_, row) => String(make(row)));
const names = spread((row) => `Bolaget ${String.fromCharCode(65 + row)}`);
const amounts = spread((row) => (row * 3137 + 512) % 90_000);
const staff = spread((row) => 5 + ((row * 31) % 400));
const dates = spread((row) => `2020-01-${10 + row}`.slice(0, 10));

async function guess(
  columns: Record<string, readonly string[]>,
  delimiter: ';' | ',' | '\t' = '\t',
): Promise<Map<string, ColumnGuess>> {
  const headers = Object.keys(columns);
  const lines = Array.from({ length: rows }, (_, row) =>
    headers.map((header) => columns[header]?.[row] ?? '').join(delimiter),
  );
  const raw = await openText([headers.join(delimiter), ...lines].join('\n'), { delimiter });
  return new Map(guessColumns(raw).map((one) => [one.plan.name, one]));
}

async function roleAndDoubt(columns: Record<string, readonly string[]>, header: string): Promise<unknown> {
  const one = (await guess(columns)).get(header);
  return [one?.plan.role, one?.doubt];
}

const own = 'company.yearlyRevenue';
const askOwn = { kind: 'whose-revenue', roles: [own, 'revenue'] };
const askOurs = { kind: 'whose-revenue', roles: ['revenue', own] };

describe('whose revenue it is', () => {
  test('beside traits of companies alone it is their own, and asked about', async () => {
    const list = {
      account: names,
      sector: spread((row) => ['retail', 'medical'][row % 2] ?? ''),
      revenue: amounts,
      employees: staff,
    };
    expect(await roleAndDoubt(list, 'revenue')).toEqual([own, askOwn]);
    expect(
      await roleAndDoubt({ Namn: names, 'Antal anställda': staff, Omsättning: amounts }, 'Omsättning'),
    ).toEqual([own, askOwn]);
  });

  test('beside what customers are to us it is ours', async () => {
    expect(await roleAndDoubt({ Namn: names, Licenser: staff, Omsättning: amounts }, 'Omsättning')).toEqual([
      'revenue',
      null,
    ]);
    expect(await roleAndDoubt({ Namn: names, Omsättning: amounts }, 'Omsättning')).toEqual(['revenue', null]);
  });

  test('beside both it is taken for ours, and asked about', async () => {
    const list = { Namn: names, 'Antal anställda': staff, 'Kund sedan': dates, Omsättning: amounts };
    expect(await roleAndDoubt(list, 'Omsättning')).toEqual(['revenue', askOurs]);
  });

  test('a column that says whose it is settles the other one', async () => {
    const both = { Namn: names, 'Antal anställda': staff, Omsättning: amounts };
    expect(await roleAndDoubt({ ...both, 'Fakturerat 12 mån': amounts }, 'Omsättning')).toEqual([own, null]);
    expect(await roleAndDoubt({ ...both, 'Fakturerat 12 mån': amounts }, 'Fakturerat 12 mån')).toEqual([
      'revenue',
      null,
    ]);
    expect(await roleAndDoubt({ ...both, 'Årlig omsättning': amounts }, 'Omsättning')).toEqual([
      'revenue',
      null,
    ]);
    expect(await roleAndDoubt({ ...both, Belopp: amounts }, 'Omsättning')).toEqual([own, askOwn]);
  });

  test('more for each employee than anybody pays is their own', async () => {
    const large = spread((row) => (5 + row) * 1_400_000);
    const list = {
      Namn: names,
      'Antal anställda': staff,
      Licenser: staff,
      'Kund sedan': dates,
      Omsättning: large,
    };
    expect(await roleAndDoubt({ ...list, Fakturerat: amounts }, 'Omsättning')).toEqual([own, null]);
    expect(await roleAndDoubt(list, 'Omsättning')).toEqual([own, askOwn]);
  });

  test('thousands and millions are their own', async () => {
    const list = { Namn: names, Fakturerat: amounts };
    expect(await roleAndDoubt({ ...list, 'Omsättning (tkr)': amounts }, 'Omsättning (tkr)')).toEqual([
      own,
      null,
    ]);
    expect(
      await roleAndDoubt({ ...list, Omsättning: spread((row) => `${row + 3},5 MSEK`) }, 'Omsättning'),
    ).toEqual([own, null]);
  });

  test('an annual revenue without any other is asked about: nothing would be what customers pay', async () => {
    expect(await roleAndDoubt({ Name: names, 'Annual Revenue': amounts }, 'Annual Revenue')).toEqual([
      own,
      askOwn,
    ]);
    expect(
      await roleAndDoubt({ Name: names, 'Annual Revenue': amounts, Amount: amounts }, 'Annual Revenue'),
    ).toEqual([own, null]);
  });

  test('of several years the last counts', async () => {
    const guesses = await guess({
      Namn: names,
      'Försäljning 2023': amounts,
      'Försäljning 2025': amounts,
      'Försäljning 2024': amounts,
    });
    expect(guesses.get('Försäljning 2025')?.plan.role).toBe('revenue');
  });

  test('no doubt is left when the user has said what it is', async () => {
    const raw = await openText(
      `Namn;Antal anställda;Omsättning\n${names.map((name, row) => `${name};${staff[row] ?? ''};${amounts[row] ?? ''}`).join('\n')}`,
    );
    const one = guessColumns(raw)[2];
    if (one === undefined) throw new Error('no column');
    expect(doubtOf(one, one.plan)).toEqual(askOwn);
    expect(doubtOf(one, planWithRole(raw, one.plan, 'revenue'))).toBeNull();
  });
});

describe('margin or profit', () => {
  const profit = roles.find((role: string) => role === 'profit') ?? null;
  const percent = spread((row) => `${20 + row} %`);
  const parts = spread((row) => `0.${20 + row}`);
  test.each([
    ['Marginal', percent, 'margin'],
    ['TB', percent, 'margin'],
    ['TB %', staff.map((value) => String(Number(value) % 60)), 'margin'],
    ['Profit', parts, 'margin'],
    ['Margin', parts, 'margin'],
    ['Profit', amounts, profit],
    ['Profit', spread((row) => `$${row}.50`), profit],
    ['Täckningsbidrag 2024', amounts, profit],
    ['Gross margin', amounts, profit],
    ['Bruttovinst', spread((row) => row - 12), profit],
  ])('%s of %j', async (header, values, role) => {
    expect((await guess({ Namn: names, [header]: values })).get(header)?.plan.role ?? null).toBe(role);
  });

  test('of an amount and a share each is what it is', async () => {
    const guesses = await guess({ Namn: names, Profit: amounts, 'Profit Margin': percent });
    expect(guesses.get('Profit')?.plan.role ?? null).toBe(profit);
    expect(guesses.get('Profit Margin')?.plan.role).toBe('margin');
  });
});

describe('the day a customer came', () => {
  const again = spread((row) => `Bolaget ${row % 6}`);
  const ask = { kind: 'customer-since', roles: ['customerSince', null] };

  test('an order’s day may be it when each customer has one row, and is asked about', async () => {
    expect(await roleAndDoubt({ Kundnamn: names, 'Order Date': dates }, 'Order Date')).toEqual([
      'customerSince',
      ask,
    ]);
    expect(await roleAndDoubt({ Kundnamn: names, 'Close Date': dates }, 'Close Date')).toEqual([
      'customerSince',
      null,
    ]);
    expect(await roleAndDoubt({ Kundnamn: names, 'Kund sedan': dates }, 'Kund sedan')).toEqual([
      'customerSince',
      null,
    ]);
  });

  test.each(['Order Date', 'Close Date', 'Skapad'])(
    '%s is not when customers have several rows',
    async (header) => {
      expect(await roleAndDoubt({ Kundnamn: again, [header]: dates }, header)).toEqual([null, null]);
      expect(await roleAndDoubt({ Kundnr: again, Kundnamn: again, [header]: dates }, header)).toEqual([
        null,
        null,
      ]);
    },
  );

  test('a day that says so is, also then', async () => {
    expect(await roleAndDoubt({ Kundnamn: again, 'Customer since': dates }, 'Customer since')).toEqual([
      'customerSince',
      null,
    ]);
  });
});

describe('dates that can be read in two ways', () => {
  const either = spread((row) => `0${1 + (row % 9)}/0${1 + ((row * 2) % 9)}/2024`);
  const orderOf = async (
    columns: Record<string, readonly string[]>,
    delimiter: ';' | ',' | '\t' = '\t',
  ): Promise<unknown> => {
    const one = (await guess(columns, delimiter)).get('Kund sedan');
    return [one?.plan.format, one?.doubt];
  };
  const both = (order: string, other: string): unknown => [
    { kind: 'date', order },
    { kind: 'date-order', orders: [order, other] },
  ];

  test('begin with the day in Europe, and are asked about', async () => {
    expect(await orderOf({ Namn: names, 'Kund sedan': either })).toEqual(both('dmy', 'mdy'));
    expect(
      await orderOf({ Namn: names, 'Kund sedan': either, Belopp: spread((row) => `${row},50 kr`) }, ';'),
    ).toEqual(both('dmy', 'mdy'));
  });

  test('begin with the month beside what only Americans have', async () => {
    expect(await orderOf({ Name: names, 'Kund sedan': either, 'Zip Code': amounts })).toEqual(
      both('mdy', 'dmy'),
    );
    expect(
      await orderOf({ Name: names, 'Kund sedan': either, Amount: spread((row) => `$${row}.00`) }),
    ).toEqual(both('mdy', 'dmy'));
  });

  test('are read as the other dates of the file', async () => {
    const telling = spread((row) => `0${1 + (row % 9)}/${13 + (row % 9)}/2023`);
    expect(await orderOf({ Name: names, 'Kund sedan': either, Besök: telling })).toEqual(both('mdy', 'dmy'));
  });

  test('leave no doubt when a cell tells, or when both ways are the same', async () => {
    const same = spread((row) => `0${1 + (row % 9)}/0${1 + (row % 9)}/2024`);
    expect(await orderOf({ Namn: names, 'Kund sedan': [...either.slice(1), '31/01/2024'] })).toEqual([
      { kind: 'date', order: 'dmy' },
      null,
    ]);
    expect(await orderOf({ Namn: names, 'Kund sedan': same })).toEqual([
      { kind: 'date', order: 'dmy' },
      null,
    ]);
    expect(await orderOf({ Namn: names, 'Kund sedan': dates })).toEqual([
      { kind: 'date', order: 'ymd' },
      null,
    ]);
  });

  test('are read as the user says', async () => {
    const one = (await guess({ Namn: names, 'Kund sedan': either })).get('Kund sedan');
    if (one === undefined) throw new Error('no column');
    const plan = planWithOrder(one.plan, 'mdy');
    expect(plan.format).toEqual({ kind: 'date', order: 'mdy' });
    expect(doubtOf(one, plan)).toBeNull();
  });
});

describe('what the rows are', () => {
  test('among people a bare name is a person’s', async () => {
    const list = {
      Namn: names,
      Titel: spread((row) => ['VD', 'IT-chef'][row % 2] ?? ''),
      'E-post': spread((row) => `a${row}@b.se`),
    };
    expect((await guess(list)).get('Namn')?.plan.role).toBeNull();
    expect(
      (await guess({ ...list, Bransch: spread((row) => ['IT', 'Bygg'][row % 2] ?? '') })).get('Namn')?.plan
        .role,
    ).toBe('name');
  });

  test('where customers have a number of their own, id and name are the row’s', async () => {
    const guesses = await guess({ id: staff, name: names, value: amounts, customer_id: amounts });
    expect([...guesses.values()].map(({ plan }) => plan.role)).toEqual([null, null, 'revenue', 'id']);
  });

  test('things that are sold are no customers, though each row has its own name', async () => {
    expect((await guess({ Product: names, Pris: amounts })).get('Product')?.plan.role).toBeNull();
    expect((await guess({ Motpart: names, Pris: amounts })).get('Motpart')?.plan.role).toBe('name');
  });

  test('sizes as bands are employees', async () => {
    for (const bands of [
      ['20–49', '50–99', '1–4'],
      ['51-200 employees', '11-50 employees', '10,001+ employees'],
      ['51-200', '10,001+', '1,001-5,000'],
    ]) {
      const list = { Namn: names, 'Company size': spread((row) => bands[row % 3] ?? '') };
      expect((await guess(list)).get('Company size')?.plan).toMatchObject({
        role: 'company.employees',
        format: { kind: 'category' },
      });
    }
  });
});
