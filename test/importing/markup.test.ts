import { describe, expect, test } from 'vitest';
import { openReading } from '../../src/importing/open-reading.ts';
import { recogniseMarkup } from '../../src/importing/markup.ts';
import { openText, problemOf, sourceOf, toUtf16 } from './open-text.ts';

describe('text that is no table', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['html', '<!DOCTYPE html>\n<html><table><tr><td>Namn</td></tr></table></html>'],
    ['html', '\n<table border="1"><tr><td>Namn</td></tr></table>'],
    ['xml', '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'],
    ['json', '[\n  { "namn": "Alfa AB", "ort": "Umeå" },\n  { "namn": "Beta AB" }\n]'],
    ['json', '{"kunder": [1, 2]}'],
    ['json', '{"namn": "Alfa"}\n{"namn": "Beta"}\n'],
    ['json', '[[1, 2], [3, 4]]'],
    ['rtf', '{\\rtf1\\ansi Namn\\par}'],
    ['vcf', 'BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n'],
    ['ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
  ];

  test.each(texts)('%s is refused by name, in any encoding', async (found, text) => {
    const refused = { code: 'not-a-table', place: { file: 'kunder.csv' }, data: { found } };
    expect(await problemOf(openText(text))).toEqual(refused);
    expect(await problemOf(openText(toUtf16(text, true, true)))).toEqual(refused);
    expect(await problemOf(openReading(sourceOf(text), { encoding: 'utf-8' }, () => undefined))).toEqual(
      refused,
    );
  });

  test.each([
    'Namn;Ort\nAlfa;Umeå\n',
    '[Kundnr],[Namn]\n1,Alfa\n',
    '<Kundnr>;<Namn>\n1;Alfa\n',
    '{Kundnr};{Namn}\n1;Alfa\n',
    '"{""a"": 1}";b\n1;2\n',
    'begin;end\n1;2\n',
    '[1];[2]\n3;4\n',
  ])('a table may begin with the same marks: %j', (text) => {
    expect(recogniseMarkup(text)).toBeNull();
  });
});
