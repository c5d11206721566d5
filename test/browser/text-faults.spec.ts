/* The net itself: what it must see, and what it must leave alone. */
import { expect, test } from '@playwright/test';
import { foreignParts } from './support/catalogues.ts';
import { textFaults, textFaultsIn } from './support/text-faults.ts';

for (const [language, text, fault] of [
  ['sv', 'Antal: undefined', /missing value/],
  ['sv', 'NaN %', /missing value/],
  ['sv', 'company.employees', /name of a message/],
  ['en', 'Sorted by daysToClose', /name inside the program/],
  ['sv', '12345 kr', /without groups/],
  ['sv', 'i snitt 3.5 licenser', /decimal point/],
  ['en', 'on average 3,5 licences', /decimal comma/],
  ['sv', '60% av kunderna', /percent sign without/],
  ['en', '60 % of customers', /percent sign after/],
  ['en', '1\u00A0234 customers', /space between thousands/],
  ['sv', '1,234 kunder', /comma between thousands/],
  ['sv', 'Open the example', /other language/],
  ['en', 'Öppna exemplet', /other language/],
  ['en', 'Nästa: Grupper. Flytta gränserna', /other language/],
] as const) {
  test(`sees what is wrong with ${JSON.stringify(text)} (${language})`, () => {
    expect(textFaultsIn(text, language).join('\n')).toMatch(fault);
  });
}

for (const [language, text] of [
  ['sv', '60 % av 12 345 kunder ger 5 167 203 kr, i snitt 3,5 licenser var'],
  ['en', '60% of 12,345 customers pay 5,167,203 SEK, 3.5 licences each'],
  ['sv', '3 mars 2024 · 20–50 anställda · MSEK · N-2 · DiSC'],
  ['en', '3 March 2024 · 1,000–5,000 employees · UTF-8 · Windows-1252'],
  ['sv', 'malkund-2024-03-01.json, 48 kB'],
] as const) {
  test(`leaves ${JSON.stringify(text)} alone (${language})`, () => {
    expect(textFaultsIn(text, language)).toEqual([]);
  });
}

test('knows a good part of each language', () => {
  for (const language of ['sv', 'en'] as const) expect(foreignParts(language).length).toBeGreaterThan(200);
});

test('reads what is seen and what is only said, but not what is quoted', async ({ page }) => {
  await page.setContent(`<html lang="sv"><body>
    <button aria-label="Open the example">…</button><p lang="en">Open the example</p>
    <td><span data-verbatim>12345.6</span></td><p hidden>NaN</p><span title="98765">x</span></body></html>`);
  const faults = await textFaults(page, 'sv');
  expect(faults).toHaveLength(2);
  expect(faults[0]).toContain('other language');
  expect(faults[1]).toContain('98765');
});
