import { describe, expect, test } from 'vitest';
import { foldWords, readHeader } from '../../src/importing/header-text.ts';

test.each([
  ['Årlig omsättning', 'arlig omsattning'],
  ['CompanyNrOfEmp', 'company nr of emp'],
  ['customerID', 'customer id'],
  ['Bransch (SNI-kod)', 'bransch sni kod'],
  ['  E-post  ', 'e post'],
  ['TB%', 'tb %'],
  ['deal_value', 'deal value'],
])('%s folds to "%s"', (text, folded) => {
  expect(foldWords(text)).toBe(folded);
});

describe('readHeader', () => {
  test.each([
    ['Deal - Value', { words: 'value', entity: 'deal' }],
    ['Organisation - Name', { words: 'name', entity: 'company' }],
    ['Person.Namn', { words: 'namn', entity: 'person' }],
    ['*Företag.Kundnr', { words: 'kundnr', entity: 'company' }],
    ['Org.nr', { words: 'org nr', entity: null }],
    ['Omsättning (MSEK)', { words: 'omsattning', exponent: 6, unit: 'SEK' }],
    ['Omsättning tkr', { words: 'omsattning', exponent: 3, unit: 'SEK' }],
    ['TB %', { words: 'tb', exponent: 0, unit: '%' }],
    ['Antal användare', { words: 'antal anvandare', unit: null }],
    ['Fakturerat 12 mån', { words: 'fakturerat 12 man', bare: 'fakturerat' }],
    ['Omsättning 2025', { words: 'omsattning 2025', bare: 'omsattning' }],
    ['2025', { words: '2025', bare: '2025' }],
  ])('takes %s apart', (name, parts) => {
    expect(readHeader(name)).toMatchObject(parts);
  });
});
