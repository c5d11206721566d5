import { describe, expect, it } from 'vitest';
import { createFormats } from '../../src/language/formats.ts';

/** Intl writes hard spaces; ordinary ones are easier to read in a test. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const sv = createFormats('sv');
const en = createFormats('en');

describe('formats', () => {
  it('writes numbers as each language does', () => {
    expect(plain(sv.number(1234.5))).toBe('1 234,5');
    expect(en.number(1234.5)).toBe('1,234.5');
  });

  it('writes parts of customers with a sign where there is one', () => {
    const counts = [14, 14.5, 1 / 3, 1 + 2 / 3, 0.5 + 0.25, 1200.5, 3 / 7, 0, 1 / 3 + 1 / 3 + 1 / 3];
    expect(counts.map((count) => plain(sv.count(count)))).toEqual([
      '14',
      '14½',
      '⅓',
      '1⅔',
      '¾',
      '1 200½',
      '0,4',
      '0',
      '1',
    ]);
  });

  it('shows a dash for what is not a number', () => {
    expect(sv.number(NaN)).toBe('–');
    expect(sv.measure(NaN, 'SEK')).toBe('–');
    expect(sv.amount(NaN, null)).toBe('–');
    expect(sv.day(NaN)).toBe('–');
    expect(sv.percent(NaN)).toBe('–');
  });

  it('says large amounts in millions of the currency', () => {
    expect(plain(sv.range(50e6, 100e6, 'SEK'))).toBe('50–100 MSEK');
    expect(plain(sv.measure(12_400_000, 'EUR'))).toBe('12,4 MEUR');
    expect(plain(sv.measure(1234, 'SEK'))).toBe('1 234 kr');
    expect(plain(en.measure(1234, 'SEK'))).toBe('1,234 SEK');
  });

  it('writes a range once when both ends are the same, and with a plus when it is open', () => {
    expect(sv.range(20, 50, null)).toBe('20–50');
    expect(sv.range(5, 5, null)).toBe('5');
    expect(sv.range(21, Infinity, null)).toBe('21+');
    expect(plain(sv.range(10, 20.5, '%'))).toBe('10–20,5 %');
  });

  it('writes amounts to the whole unit with the currency', () => {
    expect(plain(sv.amount(5_167_203.49, 'SEK'))).toBe('5 167 203 kr');
    expect(plain(en.amount(1500, 'USD'))).toBe('1,500 USD');
  });

  it('writes dates in words, from days and from ISO text, without a shift of time zone', () => {
    expect(sv.day(19_785)).toBe('3 mars 2024');
    expect(en.date('2024-03-03')).toBe('3 March 2024');
  });
});
