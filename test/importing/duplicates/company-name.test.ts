import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyNameFold, foldCompanyName } from '../../../src/importing/duplicates/company-name.ts';

describe('foldCompanyName', () => {
  test.each([
    ['Åkes Åkeri AB', 'akes akeri'],
    ['AKES  åkeri Aktiebolag (publ)', 'akes akeri'],
    ['AB Volvo', 'volvo'],
    ['Volvo, AB', 'volvo'],
    ['Aktiebolaget Karlsson & Son', 'karlsson and son'],
    ['Karlsson och Son HB', 'karlsson and son'],
    ['Novo Nordisk A/S', 'novo nordisk'],
    ['Novo Nordisk AS', 'novo nordisk'],
    ['Nokia Oyj', 'nokia'],
    ['Smith & Co. Ltd', 'smith'],
    ['SIEMENS Aktiengesellschaft', 'siemens aktiengesellschaft'],
    ['Müller GmbH & Co. KG', 'muller'],
    ['H&M', 'h and m'],
    ["O'Neill Inc.", 'oneill'],
    ['O’Neill Inc.', 'oneill'],
    ['Ørsted ApS', 'orsted'],
    ['Łódź Sp', 'lodz sp'],
    ['Bröd-Boden i Umeå Ek. För.', 'brod boden i umea'],
    ['Enskild Firma', 'enskild firma'],
    ['Åsas Hår Enskild Firma', 'asas har'],
    ['AB', 'ab'],
    ['AB AB', 'ab'],
    ['3M Svenska AB', '3m svenska'],
    ['Москва', 'москва'],
    ['', ''],
    ['  – ', ''],
  ])('%s → %s', (name, folded) => {
    expect(foldCompanyName(name)).toBe(folded);
  });

  test('keeps apart what is not the same company', () => {
    expect(foldCompanyName('Upsales Nordic AB')).not.toBe(foldCompanyName('Upsales AB'));
    expect(foldCompanyName('Bygg 1 AB')).not.toBe(foldCompanyName('Bygg 2 AB'));
  });

  test('is words of small letters, whatever the case and whatever stands around them in the bytes', () => {
    const unit = fc.constantFrom(
      ...Array.from("abAB ÅÄÖåäöéß&+./-'’Łж1"),
      'AB',
      ' ab ',
      ' og ',
      ' A/S',
      '(publ)',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 14 }), (units) => {
        const name = units.join('');
        const once = foldCompanyName(name);
        expect(once).toMatch(/^(?:[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*)?$/u);
        expect(foldCompanyName(`  ${name.toUpperCase().replaceAll('SS', 'ß')}`)).toBe(
          foldCompanyName(name.replaceAll(/ss/gi, 'ß')),
        );
        const bytes = new TextEncoder().encode(`AB ${name} AB`);
        const target = new Uint8Array(companyNameFold.longest(bytes.length));
        const length = companyNameFold.write(bytes, 3, bytes.length - 3, target);
        expect(new TextDecoder().decode(target.subarray(0, length))).toBe(once);
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });
});
