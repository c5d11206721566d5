import { beforeAll, describe, expect, it } from 'vitest';
import { fetchCatalogues } from '../../../src/language/catalogues.ts';
import { Words } from '../../../src/language/words.svelte.ts';
import { profileMarkdown } from '../../../src/screens/profile/out/profile-markdown.ts';
import { profileRows } from '../../../src/screens/profile/out/profile-rows.ts';
import { profileText } from '../../../src/screens/profile/out/profile-text.ts';
import { saidProfile } from '../../../src/screens/profile/out/said-profile.ts';
import { safeCsv } from '../../../src/sharing/safe-csv.ts';
import { madeProfile } from '../../support/made-profile.ts';

beforeAll(fetchCatalogues);

const plain = (text: string): string => text.replaceAll(/[\u00a0\u2060\u202f]/g, ' ');
const profile = madeProfile({
  'company.industry': 'IT',
  'company.employees': [20, 50],
  'buyer.jobTitle': 'IT-chef',
});

describe('a profile as text', () => {
  it('is plain lines in Swedish', () => {
    expect(plain(profileText(saidProfile(profile, new Words('sv'))))).toBe(`Målkund 2026
25 november 2026

IT-företag med 20–50 anställda; IT-chefen bestämmer.

FÖRETAGET
Bransch: IT (13 av 20 bästa, 20 % av alla andra)
Antal anställda: 20–50 (13 av 20 bästa, 20 % av alla andra)

KÖPAREN
Jobbtitel: IT-chef (13 av 20 bästa)

Byggd på de 20 bästa av 412 kunder. Bäst är de som köpte snabbast. De hör till era stora kunder, som ger 60 % av omsättningen.
`);
  });

  it('is Markdown in English', () => {
    expect(plain(profileMarkdown(saidProfile(profile, new Words('en'))))).toBe(`# Målkund 2026

25 November 2026

> IT companies of 20–50 people; the IT manager decides.

## The company

- **Industry:** IT (13 of 20 of the best, 20% of all others)
- **Employees:** 20–50 (13 of 20 of the best, 20% of all others)

## The buyer

- **Job title:** IT-chef (13 of 20 of the best)

Based on the best 20 of 412 customers. The best are those who bought fastest. They are among your large customers, who bring in 60% of revenue.
`);
  });

  it('leaves signs of Markdown in people’s words as words, each line on one line', () => {
    const said = saidProfile(
      madeProfile({ 'company.industry': { own: '# *Bygg*\n<b>[VVS](x)</b> | `a_b`' }, 'own.1. Typ': '- A' }),
      new Words('sv'),
    );
    const markdown = profileMarkdown(said);
    expect(markdown).toContain('\\# \\*Bygg\\* \\<b\\>\\[VVS\\](x)\\</b\\> \\| \\`a\\_b\\`');
    expect(markdown).toContain('- **1\\. Typ:** \\- A (');
    expect(markdown.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(2);
  });

  it('leaves out the sentence and the parts that it has not', () => {
    const said = saidProfile(madeProfile({ 'company.customerType': 'B2B' }), new Words('en'));
    expect(profileText(said)).not.toContain('THE BUYER');
    expect(profileMarkdown(said)).not.toContain('>');
  });
});

const withMust = {
  ...profile,
  lines: profile.lines.map((line) =>
    line.line === 'company.industry' ? { ...line, rule: 'must' as const } : line,
  ),
};

it('says of every line that is a must that it is, in each way out', () => {
  const words = new Words('sv');
  const said = saidProfile(withMust, words);
  expect(plain(profileText(said))).toContain('Bransch: IT (Måste; 13 av 20 bästa, 20 % av alla andra)\n');
  expect(plain(profileMarkdown(said))).toContain('- **Bransch:** IT (Måste; 13 av 20 bästa');
  expect(profileRows(said, words).map((row) => row[7])).toEqual(['Måste', 'Måste', '', '']);
});

it('says of a line that people wrote themselves that nothing was counted', () => {
  const [first, ...others] = profile.lines;
  const own = { ...first!, line: 'own.Signal' as const, best: { count: 0, of: 0 }, others: null };
  const said = saidProfile({ ...profile, lines: [own, ...others] }, new Words('sv'));
  expect(profileText(said)).toContain('Signal: IT (Egen rad, inte ur listan)\n');
});

describe('the lines as a table', () => {
  it('has a header, counts as numbers, and empty cells where nothing is known of others', () => {
    expect(
      profileRows(saidProfile(profile, new Words('sv')), new Words('sv')).map((row) => row.slice(0, 7)),
    ).toEqual([
      ['Del', 'Rad', 'Värde', 'Antal bästa', 'Av bästa med svar', 'Antal andra', 'Av andra med svar'],
      ['Företaget', 'Bransch', 'IT', 13, 20, 80, 400],
      ['Företaget', 'Antal anställda', '20–50', 13, 20, 80, 400],
      ['Köparen', 'Jobbtitel', 'IT-chef', 13, 20, '', ''],
    ]);
  });

  it('runs no formula in a spreadsheet', () => {
    const words = new Words('en');
    const bad = madeProfile({ 'company.industry': { own: '=HYPERLINK("http://x")' }, 'own.@cmd': '+1+1' });
    const csv = safeCsv(profileRows(saidProfile(bad, words), words), { delimiter: ',' });
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).toContain(`'@cmd,'+1+1`);
  });
});
