import { expect, test } from 'vitest';
import { meaningOfFormat, plainMeaning } from '../../../src/importing/excel/number-format.ts';

const of = (code: string) => meaningOfFormat(200, code);

test.each([
  ...[
    'yyyy-mm-dd',
    'd/m/yyyy',
    'm/d/yy',
    '[$-41D]d mmmm yyyy;@',
    'dd.mm.yy',
    'mmm-yy',
    'mmmm',
    '\\ yyyy"-"mm',
  ],
  ...['[Red]d-mmm', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'yyyy/mm', 'DD/MM/YYYY'],
])('%s is a date', (code) => {
  expect(of(code).date).toEqual({ date: true, time: false, elapsed: false });
});

test.each([
  ['yyyy-mm-dd hh:mm', { date: true, time: true, elapsed: false }],
  ['m/d/yy h:mm AM/PM', { date: true, time: true, elapsed: false }],
  ['h:mm', { date: false, time: true, elapsed: false }],
  ['mm:ss.0', { date: false, time: true, elapsed: false }],
  ['[h]:mm:ss', { date: false, time: true, elapsed: true }],
  ['[mm]:ss', { date: false, time: true, elapsed: true }],
])('%s shows a time', (code, date) => {
  expect(of(code).date).toEqual(date);
});

test.each([
  ...['General', 'GENERAL', '0', '0.00', '#,##0', '#,##0.00;[Red]-#,##0.00', '0.00E+00', '# ?/?', '@', ''],
  ...['_-* #,##0_-;\\-* #,##0_-', '0" days"', '0\\d', '[Blue]0', '"dmy"0', '0;;;"d"', '#,##0 "år"', '0 "st"'],
  '[>=1000000]0.0,,"M";[>=1000]0.0,"k";0',
])('%s is a plain number', (code) => {
  expect(of(code)).toEqual(plainMeaning);
});

test.each([
  ['0%', 2, '%'],
  ['0.00\\ %', 2, '%'],
  ['[Red]0.0%;-0.0%', 2, '%'],
  ['0.0"%"', 0, '%'],
  ['#,##0.00\\ "kr"', 0, 'SEK'],
  ['#,##0.00\\ [$kr-41D]', 0, 'SEK'],
  ['[$kr-414] #,##0', 0, 'NOK'],
  ['#,##0.00\\ [$kr.-406]', 0, 'DKK'],
  ['_-* #,##0.00\\ [$€-1]_-', 0, 'EUR'],
  ['#,##0.00 [$€-40C];[Red]-#,##0.00 [$€-40C]', 0, 'EUR'],
  ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\)', 0, 'USD'],
  ['[$$-409]#,##0.00', 0, 'USD'],
  ['"£"#,##0', 0, 'GBP'],
  ['[$SEK] #,##0', 0, 'SEK'],
  ['#,##0 "tkr"', 0, 'tkr'],
  ['#,##0.0 "MSEK"', 0, 'MSEK'],
])('%s shows a unit', (code, shift, unit) => {
  expect(of(code)).toMatchObject({ date: null, shift, unit });
});

test('thousands that are left away, and codes filled up with zeros', () => {
  expect(of('#,##0,')).toMatchObject({ hidden: 3, unit: '' });
  expect(of('0.0,,')).toMatchObject({ hidden: 6, unit: '' });
  // The word says what is left away, so the number itself is meant.
  expect(of('#,##0, "tkr"')).toEqual(plainMeaning);
  expect(of('00000')).toMatchObject({ zeros: 5 });
});

test('formats by number, unless the file writes them out', () => {
  expect(meaningOfFormat(14, undefined).date).not.toBeNull();
  expect(meaningOfFormat(22, undefined).date).toMatchObject({ time: true });
  expect(meaningOfFormat(9, undefined)).toMatchObject({ shift: 2, unit: '%' });
  expect(meaningOfFormat(44, undefined)).toEqual(plainMeaning);
  expect(meaningOfFormat(44, '_-* #,##0.00\\ "kr"_-')).toMatchObject({ unit: 'SEK' });
  expect(meaningOfFormat(0, undefined)).toEqual(plainMeaning);
});
