/* The example company's words in both languages. The draws choose codes; only the words differ between languages. */
import type { LanguageCode } from '../document/types.ts';

export type Industry =
  'it' | 'bank' | 'food' | 'telco' | 'manufacturing' | 'health' | 'retail' | 'construction' | 'transport';
export type Country = 'sweden' | 'norway' | 'denmark' | 'finland' | 'germany';
export type Position = 'challenger' | 'leader' | 'newcomer' | 'follower';
export type Growth = 'hyper' | 'moderate' | 'stagnant' | 'declining';
export type Post = 'it' | 'ceo' | 'finance' | 'operations' | 'purchasing';
export type Education = 'systems' | 'business' | 'engineering' | 'school';
type Character = 'extrovert' | 'introvert' | 'cautious' | 'action' | 'man' | 'woman';
type Colour = 'blue' | 'green' | 'red' | 'yellow';
type Driver = 'efficiency' | 'results' | 'money' | 'power' | 'fear';

export type ColumnName =
  | 'id'
  | 'name'
  | 'licences'
  | 'revenue'
  | 'margin'
  | 'daysToClose'
  | 'customerSince'
  | 'industry'
  | 'customerType'
  | 'employees'
  | 'country'
  | 'turnover'
  | 'seller';

export interface ExampleWords {
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly industries: Readonly<Record<Industry, string>>;
  readonly countries: Readonly<Record<Country, string>>;
  readonly positions: Readonly<Record<Position, string>>;
  readonly growth: Readonly<Record<Growth, string>>;
  readonly roles: Readonly<Record<Post, string>>;
  readonly jobTitles: Readonly<Record<Post, string>>;
  readonly educations: Readonly<Record<Education, string>>;
  readonly characters: Readonly<Record<Character, string>>;
  readonly colours: Readonly<Record<Colour, string>>;
  readonly drivers: Readonly<Record<Driver, string>>;
  /** The list of prospects, and those of its columns that the customers' list has not. */
  readonly leads: Readonly<Record<'name' | 'company' | 'website' | 'growth' | 'listed', string>>;
}

const swedish: ExampleWords = {
  columns: {
    id: 'Kundnummer',
    name: 'Kund',
    licences: 'Licenser',
    revenue: 'Betalar oss per år',
    margin: 'Marginal',
    daysToClose: 'Dagar till avslut',
    customerSince: 'Kund sedan',
    industry: 'Bransch',
    customerType: 'Typ av kund',
    employees: 'Antal anställda',
    country: 'Land',
    turnover: 'Årlig omsättning',
    seller: 'Vår säljare',
  },
  industries: {
    it: 'IT',
    bank: 'Bank',
    food: 'Livsmedel',
    telco: 'Telco',
    manufacturing: 'Tillverkning',
    health: 'Vård',
    retail: 'Handel',
    construction: 'Bygg',
    transport: 'Transport',
  },
  countries: {
    sweden: 'Sverige',
    norway: 'Norge',
    denmark: 'Danmark',
    finland: 'Finland',
    germany: 'Tyskland',
  },
  positions: {
    challenger: 'Utmanare (topp 10/20)',
    leader: 'Ledare',
    newcomer: 'Nykomling',
    follower: 'En av många',
  },
  growth: { hyper: 'Hyper-tillväxt', moderate: 'Måttlig', stagnant: 'Stagnerad', declining: 'Dalande' },
  roles: {
    it: 'Ansvarig för underhåll och IT-infrastruktur',
    ceo: 'Leder företaget',
    finance: 'Ansvarig för ekonomi',
    operations: 'Ansvarig för drift och produktion',
    purchasing: 'Ansvarig för inköp',
  },
  jobTitles: {
    it: 'IT-chef',
    ceo: 'VD',
    finance: 'Ekonomichef',
    operations: 'Driftchef',
    purchasing: 'Inköpschef',
  },
  educations: {
    systems: 'Kandidat i informationssystem',
    business: 'Civilekonom',
    engineering: 'Högskoleingenjör',
    school: 'Gymnasium',
  },
  characters: {
    extrovert: 'Utåtriktad',
    introvert: 'Introvert',
    cautious: 'Försiktig',
    action: 'Aktivitetsorienterad',
    man: 'Man',
    woman: 'Kvinna',
  },
  colours: { blue: 'Blå', green: 'Grön', red: 'Röd', yellow: 'Gul' },
  drivers: {
    efficiency: 'Effektivitet',
    results: 'Resultat',
    money: 'Pengar',
    power: 'Makt',
    fear: 'Rädsla',
  },
  leads: {
    name: 'Exempelprospekt',
    company: 'Företag',
    website: 'Webbplats',
    growth: 'Tillväxt',
    listed: 'Med i registret',
  },
};

const english: ExampleWords = {
  columns: {
    id: 'Customer no.',
    name: 'Customer',
    licences: 'Licences',
    revenue: 'Pays us a year',
    margin: 'Margin',
    daysToClose: 'Days to close',
    customerSince: 'Customer since',
    industry: 'Industry',
    customerType: 'Customer type',
    employees: 'Employees',
    country: 'Country',
    turnover: 'Yearly revenue',
    seller: 'Our seller',
  },
  industries: {
    it: 'IT',
    bank: 'Bank',
    food: 'Food',
    telco: 'Telco',
    manufacturing: 'Manufacturing',
    health: 'Health care',
    retail: 'Retail',
    construction: 'Construction',
    transport: 'Transport',
  },
  countries: {
    sweden: 'Sweden',
    norway: 'Norway',
    denmark: 'Denmark',
    finland: 'Finland',
    germany: 'Germany',
  },
  positions: {
    challenger: 'Challenger (top 10/20)',
    leader: 'Leader',
    newcomer: 'Newcomer',
    follower: 'One of many',
  },
  growth: { hyper: 'Hyper growth', moderate: 'Moderate', stagnant: 'Stagnant', declining: 'Declining' },
  roles: {
    it: 'Responsible for maintenance and IT infrastructure',
    ceo: 'Runs the company',
    finance: 'Responsible for finance',
    operations: 'Responsible for operations and production',
    purchasing: 'Responsible for purchasing',
  },
  jobTitles: {
    it: 'IT manager',
    ceo: 'CEO',
    finance: 'CFO',
    operations: 'Operations manager',
    purchasing: 'Purchasing manager',
  },
  educations: {
    systems: 'Bachelor in information systems',
    business: 'Business degree',
    engineering: 'Engineering degree',
    school: 'Upper secondary school',
  },
  characters: {
    extrovert: 'Extrovert',
    introvert: 'Introvert',
    cautious: 'Cautious',
    action: 'Action-oriented',
    man: 'Man',
    woman: 'Woman',
  },
  colours: { blue: 'Blue', green: 'Green', red: 'Red', yellow: 'Yellow' },
  drivers: { efficiency: 'Efficiency', results: 'Results', money: 'Money', power: 'Power', fear: 'Fear' },
  leads: {
    name: 'Example leads',
    company: 'Company',
    website: 'Website',
    growth: 'Growth',
    listed: 'In the register',
  },
};

export const exampleWords: Readonly<Record<LanguageCode, ExampleWords>> = { sv: swedish, en: english };
