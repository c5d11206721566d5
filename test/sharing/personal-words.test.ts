import { expect, it } from 'vitest';
import { personalWords, personalWordsIn } from '../../src/sharing/personal-words.ts';
import { safeCsv } from '../../src/sharing/safe-csv.ts';
import { line, swedishProfile, text } from '../document/samples.ts';

it.each([
  ['Fråga kim.canary@exempel.se först', ['email']],
  ['Ring 070-123 45 67 efter lunch', ['phone']],
  ['Ring +46 70 123 45 67', ['phone']],
  ['växel 08-12 34 56 78', ['phone']],
  ['ägaren 850709-9805', ['number']],
  ['ägaren 198507099805, kim@exempel.se', ['email', 'number']],
  ['asiakas 131052-308T', ['number']],
  ['fødselsnummer 01010750160', ['number']],
])('%s', (said, kinds) => {
  expect(personalWords(said)).toEqual(kinds);
});

it.each([
  'IT-chef på 50–100 MSEK',
  '20–50 anställda, 2024–2026',
  'Omsätter 12 500 000 kr om året',
  'Beslut på 3–6 månader, order över 100 000',
  'Org.nr 556016-0680',
  'E-post @ kontoret',
  '1 200 000 000',
])('finds nobody in %s', (said) => {
  expect(personalWords(said)).toEqual([]);
});

it('looks at all that a profile says in its owner’s words', () => {
  const said = (wording: string | null, value = 'IT') => ({
    ...swedishProfile,
    lines: [line('company.industry', text(value), 5, 9, null, wording)],
  });
  expect(personalWordsIn(swedishProfile)).toEqual([]);
  expect(personalWordsIn(said('Skriv till a@b.se'))).toEqual(['email']);
  expect(personalWordsIn(said(null, 'Ring 0701234567'))).toEqual(['phone']);
  expect(personalWordsIn({ ...swedishProfile, name: 'Kim 850709-9805' })).toEqual(['number']);
});

it('leaves personal numbers out of tables that are saved, unless they are asked for', () => {
  const rows = [
    ['Kund', 'Org.nr', 'Tal'],
    ['Kim', '850709-9805', 12],
    ['Alfa AB', '556016-0680', 8507099805],
  ];
  expect(safeCsv(rows, { delimiter: ';' })).toBe(
    '\ufeffKund;Org.nr;Tal\r\nKim;…;12\r\nAlfa AB;556016-0680;8507099805\r\n',
  );
  expect(safeCsv(rows, { delimiter: ';', personal: 'keep' })).toContain('850709-9805');
});

it('knows those without a hyphen among the numbers of companies', () => {
  const numbers = ['5560160680', '5560360793', '2120000142', '2021005489', '8507099805', '5567037485'];
  const written = safeCsv([['Nr'], ...numbers.map((number) => [number])], { delimiter: ',' });
  expect(written).not.toContain('8507099805');
  expect(written).toContain('5560160680');
});
