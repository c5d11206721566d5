import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fetchCatalogues } from '../../../src/language/catalogues.ts';
import type { LanguageCode } from '../../../src/language/language-code.ts';
import { Words } from '../../../src/language/words.svelte.ts';
import { profileSentence } from '../../../src/screens/shared/profile-sentence.ts';
import { titleGroupChoice } from '../../../src/method/job-title.ts';
import { arbitraryProfile } from '../../sharing/arbitrary-profile.ts';
import { madeProfile, type MadeValue } from '../../support/made-profile.ts';

beforeAll(fetchCatalogues);

type Lines = Readonly<Record<string, MadeValue>>;
/** Said by a reader of this language; the profile was made in the same, unless told. */
function sentence(lines: Lines, reader: LanguageCode, written: LanguageCode = reader): string | null {
  return profileSentence(madeProfile(lines, written), new Words(reader));
}

const itManagers = { kind: 'choice', choice: titleGroupChoice({ level: 'head', area: 'it' }) } as const;

const cases: readonly (readonly [string, Lines, string | null, Lines | 'same', string | null])[] = [
  [
    'the running example',
    {
      'company.industry': 'IT',
      'company.customerType': 'B2B',
      'company.employees': [20, 50],
      'company.country': 'Sverige',
      'company.yearlyRevenue': [50_000_000, 100_000_000, 'SEK'],
      'company.marketPosition': 'Utmanare (topp 10/20)',
      'company.growth': 'Hyper-tillväxt',
      'buyer.role': 'Ansvarig för underhåll och IT-infrastruktur',
      'buyer.jobTitle': 'IT-chef',
      'buyer.distanceToCeo': 'n2',
      'buyer.gender': 'man',
      'buyer.age': [35, 45],
      'buyer.personality': 'Utåtriktad',
    },
    'Svenska IT-företag med 20–50 anställda som växer snabbt; IT-chefen, två steg från vd, bestämmer.',
    {
      'company.industry': 'IT',
      'company.customerType': 'B2B',
      'company.employees': [20, 50],
      'company.country': 'Sweden',
      'company.growth': 'Hyper growth',
      'buyer.role': 'Responsible for maintenance and IT infrastructure',
      'buyer.jobTitle': 'IT manager',
      'buyer.distanceToCeo': 'n2',
    },
    'Swedish IT companies of 20–50 people that grow fast; the IT manager, two steps from the CEO, decides.',
  ],
  [
    'no buyer',
    { 'company.industry': 'Bygg', 'company.country': 'Norge' },
    'Norska byggföretag.',
    { 'company.industry': 'Construction', 'company.country': 'Norway' },
    'Norwegian construction companies.',
  ],
  [
    'no company',
    { 'buyer.jobTitle': 'Ekonomichef' },
    'Ekonomichefen bestämmer.',
    { 'buyer.jobTitle': 'CFO' },
    'The CFO decides.',
  ],
  [
    'only a country',
    { 'company.country': 'Sverige' },
    'Svenska företag.',
    { 'company.country': 'Sweden' },
    'Swedish companies.',
  ],
  [
    'a country we have no adjective for',
    { 'company.country': 'Chile', 'company.industry': 'IT' },
    'IT-företag i Chile.',
    'same',
    'IT companies in Chile.',
  ],
  [
    'several countries in the owner’s words',
    { 'company.country': { own: 'Norge eller Sverige' }, 'company.industry': 'Bank' },
    'Banker i Norge eller Sverige.',
    { 'company.country': { own: 'Norway or Sweden' }, 'company.industry': 'Bank' },
    'Banks in Norway or Sweden.',
  ],
  [
    'part of a region',
    { 'company.country': { own: 'Hela Norden' } },
    'Företag i hela Norden.',
    { 'company.country': { own: 'Northern Europe' } },
    'Companies in northern Europe.',
  ],
  [
    'an industry we do not know',
    { 'company.industry': 'Skogsmaskiner', 'company.country': 'Sverige', 'company.employees': [5, 10] },
    'Svenska företag inom skogsmaskiner med 5–10 anställda.',
    { 'company.industry': 'Forest machines', 'company.country': 'Wales', 'company.employees': [5, 10] },
    'Companies in forest machines based in Wales of 5–10 people.',
  ],
  [
    'an industry in capitals',
    { 'company.industry': 'VVS' },
    'Företag inom VVS.',
    { 'company.industry': 'HVAC' },
    'Companies in HVAC.',
  ],
  [
    'one employee',
    { 'company.employees': [1, 1] },
    'Företag med 1 anställd.',
    'same',
    'Companies of one person.',
  ],
  [
    'thousands of employees',
    { 'company.employees': [1000, 5000] },
    'Företag med 1 000–5 000 anställda.',
    'same',
    'Companies of 1,000–5,000 people.',
  ],
  [
    'employees in the owner’s figures',
    { 'company.employees': { own: 'cirka 20–60' } },
    'Företag med cirka 20–60 anställda.',
    { 'company.employees': { own: 'about 20–60' } },
    'Companies of about 20–60 people.',
  ],
  [
    'employees in the owner’s words',
    { 'company.employees': { own: 'Minst 20 anställda på kontoret' } },
    'Företag med minst 20 anställda på kontoret.',
    { 'company.employees': { own: 'At least 20 employees in the office' } },
    'Companies with at least 20 employees in the office.',
  ],
  [
    'employees that are no number',
    { 'company.industry': 'IT', 'company.employees': { own: 'Få' } },
    'IT-företag (antal anställda: få).',
    { 'company.industry': 'IT', 'company.employees': { own: 'Few' } },
    'IT companies (employees: few).',
  ],
  [
    'revenue where the employees are not known',
    { 'company.industry': 'Handel', 'company.yearlyRevenue': [50_000_000, 100_000_000, 'SEK'] },
    'Handelsföretag med 50–100 MSEK i omsättning.',
    { 'company.industry': 'Retail', 'company.yearlyRevenue': [50_000_000, 100_000_000, 'SEK'] },
    'Retailers with 50–100 MSEK in revenue.',
  ],
  [
    'growth as a rate',
    { 'company.industry': 'Telco', 'company.growth': '20–50 % per år' },
    'Telekomföretag som växer 20–50 % per år.',
    { 'company.industry': 'Telco', 'company.growth': '20–50% a year' },
    'Telecom companies that grow 20–50% a year.',
  ],
  [
    'growth in the owner’s words',
    { 'company.growth': { own: 'Vill växa men saknar folk' } },
    'Företag (tillväxt: vill växa men saknar folk).',
    { 'company.growth': { own: 'Wants to grow but lacks people' } },
    'Companies (growth: wants to grow but lacks people).',
  ],
  [
    'no growth',
    { 'company.growth': 'Stagnerad', 'company.employees': [20, 50] },
    'Företag med 20–50 anställda som inte växer.',
    { 'company.growth': 'Stagnant', 'company.employees': [20, 50] },
    'Companies of 20–50 people that do not grow.',
  ],
  [
    'decline',
    { 'company.growth': 'Dalande', 'company.industry': 'Livsmedel' },
    'Livsmedelsföretag som krymper.',
    { 'company.growth': 'Declining', 'company.industry': 'Food' },
    'Food companies that are shrinking.',
  ],
  [
    'a position where the growth is not known',
    { 'company.marketPosition': 'Utmanare (topp 10/20)', 'company.industry': 'Vård' },
    'Vårdföretag som utmanar på sin marknad.',
    { 'company.marketPosition': 'Challenger (top 10/20)', 'company.industry': 'Health care' },
    'Health care companies that challenge the leaders of their market.',
  ],
  [
    'newcomers',
    { 'company.marketPosition': 'Nykomling' },
    'Företag som är nya på sin marknad.',
    { 'company.marketPosition': 'Newcomer' },
    'Companies that are new to their market.',
  ],
  [
    'own traits alone',
    { 'own.Avtal': 'Två år', 'own.Partner': 'Ja', 'own.Typ': 'A' },
    'Kunder där Avtal är Två år och Partner är Ja.',
    { 'own.Contract': 'Two years', 'own.Partner': 'Yes' },
    'Customers where Contract is Two years and Partner is Yes.',
  ],
  [
    'an own trait in numbers beside an industry',
    { 'company.industry': 'Transport', 'own.Antal bilar': [5, 10] },
    'Transportföretag där Antal bilar är 5–10.',
    { 'company.industry': 'Transport', 'own.Vans': [5, 10] },
    'Transport companies where Vans is 5–10.',
  ],
  [
    'own traits after growth, as far as there is room',
    { 'company.industry': 'IT', 'company.growth': 'Måttlig', 'own.ERP': 'SAP', 'own.Typ': 'A' },
    'IT-företag som växer måttligt och där ERP är SAP.',
    { 'company.industry': 'IT', 'company.growth': 'Moderate', 'own.ERP': 'SAP', 'own.Type': 'A' },
    'IT companies that grow moderately and where ERP is SAP.',
  ],
  [
    'private persons',
    {
      'company.customerType': 'B2C',
      'company.country': 'Sverige',
      'own.Hus': 'Villa',
      'buyer.age': [35, 45],
    },
    'Svenska privatpersoner där Hus är Villa; den som bestämmer är 35–45 år.',
    {
      'company.customerType': 'B2C',
      'company.country': 'Sweden',
      'own.Home': 'House',
      'buyer.age': [35, 45],
    },
    'Swedish consumers where Home is House; the one who decides is aged 35–45.',
  ],
  [
    'what kind of customer, and nothing else',
    { 'company.customerType': 'B2B', 'buyer.jobTitle': 'Inköpare' },
    'Inköparen bestämmer.',
    { 'company.customerType': 'B2B', 'buyer.jobTitle': 'Buyer' },
    'The buyer decides.',
  ],
  [
    'a title without a distance, in words with capitals',
    { 'buyer.jobTitle': 'Fastighetschef' },
    'Fastighetschefen bestämmer.',
    { 'buyer.jobTitle': 'Facilities Manager' },
    'The facilities manager decides.',
  ],
  [
    'the CEO',
    { 'buyer.jobTitle': 'VD', 'buyer.distanceToCeo': 'n0' },
    'Vd bestämmer.',
    { 'buyer.jobTitle': 'CEO', 'buyer.distanceToCeo': 'n0' },
    'The CEO decides.',
  ],
  ['the CEO by distance alone', { 'buyer.distanceToCeo': 'n0' }, 'Vd bestämmer.', 'same', 'The CEO decides.'],
  [
    'one step, without a title',
    { 'buyer.distanceToCeo': 'n1' },
    'Den som bestämmer är ett steg från vd.',
    'same',
    'The one who decides is one step from the CEO.',
  ],
  [
    'a title in short letters',
    { 'buyer.jobTitle': 'CISO', 'buyer.distanceToCeo': 'n1' },
    'CISO:n, ett steg från vd, bestämmer.',
    'same',
    'The CISO, one step from the CEO, decides.',
  ],
  [
    'a title that no ending fits',
    { 'buyer.jobTitle': 'Vice VD, affärsutveckling' },
    'Den som har titeln Vice VD, affärsutveckling bestämmer.',
    { 'buyer.jobTitle': 'VP, business development' },
    'Whoever has the title VP, business development decides.',
  ],
  [
    'somebody responsible',
    { 'buyer.jobTitle': 'Miljöansvarig', 'buyer.distanceToCeo': 'N-6' },
    'Den som är miljöansvarig, sex steg från vd, bestämmer.',
    { 'buyer.jobTitle': 'Environment lead', 'buyer.distanceToCeo': 'N-6' },
    'The environment lead, six steps from the CEO, decides.',
  ],
  [
    'a kind of titles',
    { 'buyer.jobTitle': itManagers, 'buyer.distanceToCeo': 'n2' },
    'Chefer inom IT, två steg från vd, bestämmer.',
    'same',
    'Managers in IT, two steps from the CEO, decide.',
  ],
  [
    'a role that says responsible',
    { 'buyer.role': 'Ansvarig för inköp', 'buyer.distanceToCeo': 'n1' },
    'Den som är ansvarig för inköp, ett steg från vd, bestämmer.',
    { 'buyer.role': 'Responsible for purchasing', 'buyer.distanceToCeo': 'n1' },
    'The person responsible for purchasing, one step from the CEO, decides.',
  ],
  [
    'a role that says what is done',
    { 'buyer.role': 'Leder företaget' },
    'Den som leder företaget bestämmer.',
    { 'buyer.role': 'Runs the company' },
    'The person who runs the company decides.',
  ],
  [
    'a role that is a word',
    { 'buyer.role': 'Beslutsfattare' },
    'Den som har rollen Beslutsfattare bestämmer.',
    { 'buyer.role': 'Sponsor' },
    'The person in the role of Sponsor decides.',
  ],
  [
    'a person without title or role',
    {
      'buyer.gender': 'kvinna',
      'buyer.age': [35, 45],
      'buyer.personality': 'Introvert',
      'buyer.behaviour': 'Försiktig',
    },
    'Den som bestämmer är en kvinna på 35–45 år, introvert och försiktig.',
    {
      'buyer.gender': 'woman',
      'buyer.age': [35, 45],
      'buyer.personality': 'Introvert',
      'buyer.behaviour': 'Cautious',
    },
    'The one who decides is a woman aged 35–45, introvert and cautious.',
  ],
  [
    'drivers alone',
    { 'buyer.drivers': 'Effektivitet' },
    'Den som bestämmer drivs av effektivitet.',
    { 'buyer.drivers': 'Efficiency' },
    'The one who decides is driven by efficiency.',
  ],
  [
    'education alone',
    { 'buyer.education': 'Civilekonom' },
    'Den som bestämmer har utbildningen civilekonom.',
    { 'buyer.education': 'Business degree' },
    'The one who decides has this education: Business degree.',
  ],
  [
    'words that end as sentences do',
    { 'company.industry': { own: 'Bygg.' }, 'buyer.jobTitle': { own: 'Platschef!' } },
    'Byggföretag; platschefen bestämmer.',
    { 'company.industry': { own: 'Construction.' }, 'buyer.jobTitle': { own: 'Site manager!' } },
    'Construction companies; the site manager decides.',
  ],
  [
    'words too long for a sentence',
    { 'company.industry': { own: 'x'.repeat(70) }, 'company.country': 'Sverige' },
    'Svenska företag.',
    { 'company.industry': { own: 'x'.repeat(70) }, 'company.country': 'Sweden' },
    'Swedish companies.',
  ],
  ['nothing that can be said', { 'company.customerType': 'B2B' }, null, 'same', null],
  ['no lines at all', {}, null, 'same', null],
];

describe('a profile in one sentence', () => {
  it.each(cases)('%s', (_what, swedish, inSwedish, english, inEnglish) => {
    const said = (text: string | null) => text?.replaceAll(/[\u00a0\u2060\u202f]/g, ' ') ?? null;
    expect(said(sentence(swedish, 'sv'))).toBe(inSwedish);
    expect(said(sentence(english === 'same' ? swedish : english, 'en'))).toBe(inEnglish);
  });

  it('says the words that it knows in the reader’s language, and quotes the others', () => {
    const lines = {
      'company.industry': 'Livsmedel',
      'company.country': 'Tyskland',
      'buyer.jobTitle': 'Inköpschef',
      'buyer.distanceToCeo': 'n2',
    };
    expect(sentence(lines, 'en', 'sv')).toBe(
      'German food companies; the purchasing manager, two steps from the CEO, decides.',
    );
    expect(sentence({ 'buyer.jobTitle': 'Hållbarhetschef' }, 'en', 'sv')).toBe(
      'Whoever has the title Hållbarhetschef decides.',
    );
    expect(sentence({ 'buyer.role': 'Runs the company' }, 'sv', 'en')).toBe(
      'Den som har rollen Runs the company bestämmer.',
    );
  });

  it('is one sentence with a beginning and an end, whatever the profile', () => {
    fc.assert(
      fc.property(arbitraryProfile, fc.constantFrom('sv' as const, 'en' as const), (profile, language) => {
        const text = profileSentence(profile, new Words(language));
        if (text === null) return;
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(/undefined|null|NaN|\s\.$|^\s|^\p{Ll}|\n/u);
        expect(text.length).toBeLessThan(600);
      }),
    );
  });
});

it('says nothing of a line that fewer than half of the best share, or have an answer to', () => {
  const profile = madeProfile({ 'company.industry': 'IT', 'company.country': 'Sverige' });
  const said = (best: { count: number; of: number }, wording: string | null = null) =>
    profileSentence(
      {
        ...profile,
        lines: profile.lines.map((line) =>
          line.line === 'company.industry' ? { ...line, best, wording } : line,
        ),
      },
      new Words('sv'),
    );
  expect(said({ count: 10, of: 20 })).toBe('Svenska IT-företag.');
  expect(said({ count: 9, of: 20 })).toBe('Svenska företag.');
  expect(said({ count: 9, of: 9 })).toBe('Svenska företag.');
  expect(said({ count: 2, of: 9 }, 'IT')).toBe('Svenska IT-företag.');
});
