import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { departments, type Department, type Profile } from '../../../src/document/types.ts';
import { fetchCatalogues } from '../../../src/language/catalogues.ts';
import type { LanguageCode } from '../../../src/language/language-code.ts';
import { industryKeys } from '../../../src/language/sentence/known-industries.ts';
import { Words } from '../../../src/language/words.svelte.ts';
import { sizeBands } from '../../../src/method/size-bands.ts';
import { headcounts, industryNames } from '../../../src/screens/profile/actions/search-terms.ts';
import { suggest } from '../../../src/screens/profile/actions/suggest.ts';
import { arbitraryProfile } from '../../sharing/arbitrary-profile.ts';
import { madeProfile, type MadeValue } from '../../support/made-profile.ts';

beforeAll(fetchCatalogues);

const plain = (text: string): string => text.replaceAll(/[\u00a0\u2060\u202f]/g, ' ');

/** The profile that the method's running example ends with. */
const example: Readonly<Record<string, MadeValue>> = {
  'company.industry': 'IT',
  'company.customerType': 'B2B',
  'company.employees': [20, 50],
  'company.country': 'Sverige',
  'company.yearlyRevenue': [50_000_000, 100_000_000, 'SEK'],
  'company.growth': 'Hyper-tillväxt',
  'buyer.role': 'Ansvarig för underhåll och IT-infrastruktur',
  'buyer.jobTitle': 'IT-chef',
  'buyer.distanceToCeo': 'n2',
  'buyer.personality': 'Utåtriktad',
  'buyer.behaviour': 'Försiktig',
  'buyer.disc': 'Blå',
  'buyer.drivers': 'Effektivitet',
};

function texts(department: Department, profile: Profile, language: LanguageCode = 'sv'): Map<string, string> {
  const { suggestions } = suggest(department, profile, new Words(language));
  return new Map(suggestions.map(({ key, text }) => [key, plain(text)]));
}
const textOf = (key: string, lines: Readonly<Record<string, MadeValue>>, language: LanguageCode = 'sv') =>
  texts(key.split('.')[0] as Department, madeProfile(lines, language), language).get(key);

describe('what sales is told', () => {
  it('is whom to ask for, by title, role and the way to the CEO', () => {
    expect(textOf('sales.who', example)).toBe(
      'Fråga efter den som är IT-chef. Finns inte titeln, fråga efter den som har rollen: ansvarig för underhåll och IT-infrastruktur. Mellan köparen och vd finns en chef till. Ta reda på vem det är: den personen ska också säga ja.',
    );
    expect(textOf('sales.who', { 'buyer.role': 'Köper in' })).toBe(
      'Fråga efter den som har rollen: köper in.',
    );
    expect(textOf('sales.who', { 'buyer.jobTitle': { kind: 'choice', choice: 'title.head.it' } })).toBe(
      'Sök bland chefer inom IT.',
    );
    expect(textOf('sales.who', { 'buyer.jobTitle': 'vd', 'buyer.distanceToCeo': 'n0' }, 'en')).toBe(
      'Ask for whoever has the title vd. The CEO decides: start there.',
    );
  });

  it('is which companies come first, and that who fails a must is not called', () => {
    expect(textOf('sales.companies', example)).toBe(
      'De här går före alla andra på ringlistan: svenska IT-företag med 20–50 anställda som växer snabbt.',
    );
    expect(textOf('sales.companies', example, 'en')).toBe(
      'These come before all others on the call list: Swedish IT companies of 20–50 people that grow fast.',
    );
    expect(textOf('sales.companies', { 'company.industry': 'Banking' }, 'en')).toMatch(/call list: banks\.$/);
    const profile = madeProfile(example);
    const lines = profile.lines.map((line) =>
      line.line === 'company.industry' ? { ...line, rule: 'must' as const } : line,
    );
    expect(texts('sales', { ...profile, lines }).get('sales.companies')).toMatch(
      /Den som faller på ett måste ringer ni inte \(bransch: IT\)\.$/,
    );
  });

  it('is how to open, from what the buyer is like, also in the owner’s words', () => {
    expect(textOf('sales.opening', example)).toBe(
      'Ring eller träffas. Ställ öppna frågor och låt köparen tänka högt. Börja med fakta: säg vad ni vet om deras läge, hur ni vet det och vad ni vill visa.',
    );
    expect(textOf('sales.pace', example)).toMatch(/^Skynda inte\./);
    expect(textOf('sales.opening', { 'buyer.disc': { own: 'Röd' } })).toMatch(/^Gå rakt på sak/);
  });

  it('is what to ask: the questions of the card, with how many yes are enough', () => {
    expect(textOf('sales.ask', { 'company.industry': 'Bygg', 'company.employees': [20, 50] })).toBe(
      '– Är branschen bygg?\n– Har företaget 20–50 anställda?\nMinst 2 ja av 2: boka ett möte.',
    );
  });
});

describe('what marketing is told', () => {
  it('is every filter of Sales Navigator, with LinkedIn’s own names', () => {
    expect(textOf('marketing.navigator', example)?.split('\n')).toEqual([
      'Antal anställda (Company headcount): 11-50',
      'Bransch (Industry): Software Development, IT Services and IT Consulting, Technology, Information and Internet',
      'Land (Geography): Sverige',
      'Årlig omsättning (Annual revenue): 50–100 MSEK',
      'Fler anställda det senaste året (Company headcount growth): 20 % eller mer',
      'Titel (Current job title): "IT-chef" OR "IT-ansvarig" OR "IT Manager" OR "Head of IT" OR "IT Director"',
    ]);
  });

  it.each([
    [[20, 50], '11-50'],
    [[20, 51], '11-50, 51-200'],
    [[1, 10], '1-10'],
    [[600, 20_000], '501-1,000, 1,001-5,000, 5,001-10,000, 10,001+'],
  ] as const)('has the bands that %j reaches into', (range, bands) => {
    expect(textOf('marketing.navigator', { 'company.employees': range }, 'en')).toBe(
      `Company headcount: ${bands}`,
    );
  });

  it.each([
    ['cirka 60 till 150 anställda', '51-200'],
    ['1 000–5 000', '501-1,000, 1,001-5,000'],
    ['få', undefined],
  ])('reads the figures in the owner’s words: %s', (own, bands) => {
    expect(textOf('marketing.navigator', { 'company.employees': { own } }, 'en')).toBe(
      bands === undefined ? undefined : `Company headcount: ${bands}`,
    );
  });

  it('searches by level and function where the titles are a group', () => {
    const group: MadeValue = { kind: 'choice', choice: 'title.head.finance' };
    expect(textOf('marketing.navigator', { 'buyer.jobTitle': group }, 'en')).toBe(
      'Seniority level: Director, Experienced Manager\nFunction: Finance',
    );
  });

  it('has the codes of Swedish registers, for Swedish companies or where the country is not said', () => {
    expect(textOf('marketing.sni', { 'company.industry': 'Bygg' })?.split('\n').slice(0, 3)).toEqual([
      '41 Byggande av hus',
      '42 Anläggningsarbeten',
      '43 Specialiserad bygg- och anläggningsverksamhet',
    ]);
    expect(textOf('marketing.sni', { 'company.industry': 'Glasögon' })).toMatch(
      /^Vi har ingen kod för ”Glasögon”/,
    );
    expect(
      textOf('marketing.sni', { 'company.industry': 'Bygg', 'company.country': 'Norge' }),
    ).toBeUndefined();
  });

  it('has words for pages and mail, by what drives the buyer', () => {
    expect(textOf('marketing.words', example)?.split('\n')).toEqual([
      'Säg i första meningen vem ni är till för: ”För svenska IT-företag med 20–50 anställda som växer snabbt.”',
      'Ämnesrad i mejl: ”Till dig som är IT-chef”',
      'Skriv om vardagen i rollen ”ansvarig för underhåll och IT-infrastruktur”.',
      'Ord som väger: sparad tid, färre handgrepp, inget dubbelarbete.',
    ]);
  });
});

describe('what the others are told', () => {
  it('follows from their lines', () => {
    expect(textOf('loyalty.change', example)).toMatch(/^Slutar den som är IT-chef:/);
    expect(textOf('loyalty.growth', { 'company.growth': 'Dalande' })).toMatch(/^De krymper\./);
    expect(textOf('loyalty.keep', {})).toMatch(/era stora kunder .* De ger 60 % av omsättningen\.$/);
    expect(textOf('loyalty.learn', {})).toMatch(/^De bästa köpte snabbast\./);
    expect(textOf('support.manner', example)).toMatch(
      /^Skriv vad som hände, varför.*Ha ett nummer att ringa/,
    );
    expect(textOf('support.size', { 'company.employees': [300, 900] })).toMatch(/ofta en egen support/);
    expect(textOf('support.size', { 'company.employees': [20, 1500] })).toBeUndefined();
    expect(textOf('product.price', {})).toBe(
      'Era viktigaste kunder har minst 21 i Licenser. Lägg ett prissteg som passar just dem.',
    );
    expect(textOf('product.driver', example)).toMatch(/^Räkna minuter/);
  });
});

describe('a suggestion', () => {
  const keysOf = (department: Department, profile: Profile, language: LanguageCode) => [
    ...texts(department, profile, language).keys(),
  ];

  it.each(departments)('that lacks its lines is absent, and its lines are named (%s)', (department) => {
    const words = new Words('sv');
    const full = suggest(department, madeProfile(example), words);
    const bare = suggest(department, madeProfile({}), words);
    expect(full.missing).toEqual([]);
    for (const { from, key } of bare.suggestions) expect([key, from]).toEqual([key, []]);
    const titles = [...bare.suggestions, ...bare.missing].map(({ title }) => title).toSorted();
    expect(titles).toEqual(full.suggestions.map(({ title }) => title).toSorted());
    for (const { needs } of bare.missing) expect(needs.length).toBeGreaterThan(0);
  });

  it.each(departments)(
    'is the same ones in both languages, each named once, drawn from lines that are there (%s)',
    (department) => {
      const profile = madeProfile(example);
      const swedish = keysOf(department, profile, 'sv');
      expect(new Set(swedish).size).toBe(swedish.length);
      expect(keysOf(department, profile, 'en')).toEqual(swedish);
      const lines = new Set(profile.lines.map(({ line }) => line));
      for (const { from, text } of suggest(department, profile, new Words('en')).suggestions) {
        expect(from.every((line) => lines.has(line))).toBe(true);
        expect(text).not.toMatch(/undefined|null|\bNaN\b/);
      }
    },
  );

  it('is made of any profile without failing, and says something', () => {
    const words = new Words('sv');
    fc.assert(
      fc.property(arbitraryProfile, fc.constantFrom(...departments), (profile, department) => {
        for (const { text } of suggest(department, profile, words).suggestions)
          expect(text.trim()).not.toBe('');
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

it('knows what every industry that the sentence knows is called where people search', () => {
  for (const key of industryKeys) {
    const { linkedIn, sni } = industryNames[key];
    expect(linkedIn.length).toBeGreaterThan(0);
    for (const code of sni) expect(code).toMatch(/^(\d\d(\.\d)?|[A-U] \(\d\d–\d\d\)) \p{Lu}/u);
  }
});

it('has LinkedIn’s bands in the order of the method’s', () => {
  const lows = headcounts.map((band) => Number(/^[\d,]+/.exec(band)?.[0].replace(',', '')));
  expect(lows).toEqual(sizeBands('linkedin').map(({ low }) => low));
});
