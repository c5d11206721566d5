import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityColumnOf, readIdentityNumber } from '../../src/table/personal-number.ts';

const of = (text: string): string | null => readIdentityNumber(text)?.of ?? null;

/** The check digit by the formula as it is taught: products written out, their digits summed, and up to the next ten. */
function withCheck(nine: string): string {
  const products = Array.from(nine, (digit, at) => String(Number(digit) * (at % 2 === 0 ? 2 : 1))).join('');
  const sum = Array.from(products).reduce((all, digit) => all + Number(digit), 0);
  return nine + String((10 - (sum % 10)) % 10);
}
const two = (value: number): string => String(value).padStart(2, '0');

/** A Swedish number of someone born that day, 60 added for a coordination number. */
const born = fc
  .record({
    day: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-25'), noInvalidDate: true }),
    serial: fc.integer({ min: 1, max: 999 }),
    added: fc.constantFrom(0, 60),
  })
  .map(({ day, serial, added }) => {
    const year = String(day.getUTCFullYear());
    const date = year.slice(2) + two(day.getUTCMonth() + 1) + two(day.getUTCDate() + added);
    return { century: year.slice(0, 2), digits: withCheck(date + String(serial).padStart(3, '0')) };
  });
const hyphened = (digits: string, mark = '-'): string => `${digits.slice(0, 6)}${mark}${digits.slice(6)}`;

describe('Swedish numbers', () => {
  it('are known however they are written', () => {
    fc.assert(
      fc.property(born, ({ century, digits }) => {
        const ways = [hyphened(digits), hyphened(digits, '+'), century + digits, century + hyphened(digits)];
        for (const text of ways) expect(readIdentityNumber(text)).toEqual({ of: 'person', isSure: true });
        expect(readIdentityNumber(` ${digits} `)).toEqual({ of: 'person', isSure: false });
      }),
    );
  });

  it('are not known with one wrong digit', () => {
    fc.assert(
      fc.property(born, fc.nat(9), fc.integer({ min: 1, max: 9 }), ({ digits }, at, more) => {
        const wrong = Array.from(digits);
        wrong[at] = String((Number(wrong[at]) + more) % 10);
        expect(of(wrong.join(''))).toBeNull();
      }),
    );
  });

  it('of companies are never a person’s', () => {
    const company = fc
      .tuple(
        fc.constantFrom(...Array.from('123456789')),
        fc.nat(9),
        fc.integer({ min: 2, max: 9 }),
        fc.nat(999_999),
      )
      .map(([first, second, third, rest]) =>
        withCheck(`${first}${second}${third}${String(rest).padStart(6, '0')}`),
      );
    fc.assert(
      fc.property(company, (digits) => {
        for (const text of [digits, hyphened(digits), `16${digits}`]) expect(of(text)).toBe('organisation');
      }),
    );
  });

  it.each(['', '850709-9806', '850731-980', '851332-9805', '850700-9802', '19850709980', 'kund 850709-9805'])(
    'are not found in %j',
    (text) => {
      expect(of(text)).toBeNull();
    },
  );

  it('have 29 February in some years only', () => {
    expect(of(hyphened(withCheck('960229001')))).toBe('person');
    expect(of(hyphened(withCheck('970229001')))).toBeNull();
  });
});

describe('numbers of the neighbours', () => {
  it.each([
    ['131052-308T', 'Finland, the example of its authority'],
    ['131052A308T', 'Finland, with another century'],
    ['01010750160', 'Norway, a made-up one that checks'],
    ['010107 50160', 'Norway, with a space'],
    ['070761-4285', 'Denmark, the example of its authority'],
  ])('%s: %s', (text) => {
    expect(of(text)).toBe('person');
  });
  it.each(['131052-308U', '01010750161', '41010750160', '320761-4285', '0707614286'])(
    '%s is none',
    (text) => {
      expect(of(text)).toBeNull();
    },
  );
});

it('never fails, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d+-]{8,14}$/)), (text) => {
      expect(['person', 'organisation', null]).toContain(of(text));
    }),
  );
});

describe('a column', () => {
  const companies = ['556016-0680', '556036-0793', '212000-0142', '202100-5489'];
  it('of personal numbers is known by them', () => {
    expect(identityColumnOf(['850709-9805', '19850709-9805', 'saknas'], false)).toBe('persons');
  });
  it('of organisation numbers may hold some', () => {
    expect(identityColumnOf([...companies, '850709-9805'], false)).toBe('some-persons');
    expect(identityColumnOf([...companies, 'DK12345678', 'NO1', 'FI2', '850709-9805'], false)).toBeNull();
    expect(identityColumnOf([...companies, 'DK12345678', 'NO1', 'FI2', '850709-9805'], true)).toBe(
      'some-persons',
    );
    expect(identityColumnOf(companies, true)).toBeNull();
  });
  it('of other numbers is not taken for one because some of them check', () => {
    const numbers = fc.array(fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }), {
      minLength: 20,
      maxLength: 60,
    });
    fc.assert(
      fc.property(numbers, (found) => {
        expect(identityColumnOf(found.map(String), false)).toBeNull();
      }),
    );
  });
});
