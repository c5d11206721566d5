/* 500 invented prospects for the example company: a bought list of the usual kind, where some are customers already. */
import type { LanguageCode } from '../document/types.ts';
import { Random } from '../statistics/random.ts';
import { GrowingCategory, GrowingText } from '../table/growing.ts';
import type { Column } from '../table/column.ts';
import type { CustomerList, NamedColumn } from '../table/list.ts';
import { customerSeed } from './example-company.ts';
import { drawCustomers } from './example-customers.ts';
import { leadPlaces, nameCompany } from './example-names.ts';
import {
  exampleWords,
  type Country,
  type ExampleWords,
  type Growth,
  type Industry,
} from './example-words.ts';

const leadSeed = 29;
const holeSeed = 31;
const leadCount = 500;
/** Customers that stand in the bought list too. */
const customersAmong = 12;

interface ExampleLead {
  readonly name: string;
  readonly industry: Industry;
  readonly country: Country;
  readonly employees: number;
  readonly turnover: number;
  readonly growth: Growth;
  readonly listed: number;
}

/** The same leads, numbers and holes in both languages, by the same seeds each time. */
export function makeExampleLeads(language: LanguageCode): {
  readonly name: string;
  readonly list: CustomerList;
} {
  const words = exampleWords[language];
  return { name: words.leads.name, list: leadList(words, drawLeads()) };
}

function drawLeads(): ExampleLead[] {
  const random = new Random(leadSeed);
  const places = random.shuffle(leadPlaces());
  const known = random.shuffle(drawCustomers(new Random(customerSeed))).slice(0, customersAmong);
  const strangers = Array.from({ length: leadCount - known.length }, (_, at) =>
    drawLead(random, places[at] ?? ''),
  );
  const customers = known.map(({ name, industry, country, employees, turnover }) => ({
    ...drawLead(random, ''),
    name,
    industry,
    country,
    employees,
    turnover,
  }));
  return random.shuffle([...strangers, ...customers]);
}

function drawLead(random: Random, place: string): ExampleLead {
  const fits = random.chance(0.12);
  const industry = fits && random.chance(0.85) ? 'it' : random.pick(industries);
  const country = fits && random.chance(0.85) ? 'sweden' : random.pick(countries);
  const employees = fits ? random.integer(22, 49) : Math.round(Math.max(4, random.logNormal(55, 1)));
  const turnover = Math.round((employees * random.logNormal(fits ? 2e6 : 1.9e6, 0.3)) / 1e5) * 1e5;
  return {
    name: nameCompany(random, place, industry, country),
    industry,
    country,
    employees,
    turnover,
    growth: fits && random.chance(0.7) ? 'hyper' : random.pick(growths),
    listed: random.integer(20_000, 20_758),
  };
}

const industries: readonly (readonly [Industry, number])[] = [
  ['it', 12],
  ['bank', 8],
  ['food', 12],
  ['telco', 6],
  ['manufacturing', 22],
  ['health', 12],
  ['retail', 16],
  ['construction', 8],
  ['transport', 4],
];
const countries: readonly (readonly [Country, number])[] = [
  ['sweden', 46],
  ['norway', 18],
  ['denmark', 16],
  ['finland', 12],
  ['germany', 8],
];
const growths: readonly (readonly [Growth, number])[] = [
  ['hyper', 2],
  ['moderate', 8],
  ['stagnant', 5],
  ['declining', 2],
];

/** Shares of cells left blank, as bought lists have them. */
const blank = { industry: 0.04, employees: 0.06, turnover: 0.08, growth: 0.35 };

function leadList(words: ExampleWords, leads: readonly ExampleLead[]): CustomerList {
  const random = new Random(holeSeed);
  const { columns, leads: own } = words;
  const category = (share: number, read: (lead: ExampleLead) => string): Column => {
    const growing = new GrowingCategory();
    for (const lead of leads) growing.append(random.chance(share) ? '' : read(lead));
    return growing.freeze();
  };
  const numbers = (unit: string | null, share: number, read: (lead: ExampleLead) => number): Column => ({
    kind: 'number',
    unit,
    values: Float64Array.from(leads, (lead) => (random.chance(share) ? NaN : read(lead))),
  });
  const texts = (read: (lead: ExampleLead) => string): Column => {
    const growing = new GrowingText();
    for (const lead of leads) growing.append(read(lead));
    return growing.freeze();
  };
  const column = (name: string, role: NamedColumn['role'], data: Column): NamedColumn => ({
    name,
    role,
    column: data,
  });
  return {
    rowCount: leads.length,
    columns: [
      column(
        own.company,
        'name',
        texts(({ name }) => name),
      ),
      column(
        own.website,
        null,
        texts(({ name }) => websiteOf(name)),
      ),
      column(
        columns.industry,
        'company.industry',
        category(blank.industry, (it) => words.industries[it.industry]),
      ),
      column(
        columns.employees,
        'company.employees',
        numbers(null, blank.employees, (it) => it.employees),
      ),
      column(
        columns.country,
        'company.country',
        category(0, (it) => words.countries[it.country]),
      ),
      column(
        columns.turnover,
        'company.yearlyRevenue',
        numbers('SEK', blank.turnover, (it) => it.turnover),
      ),
      column(
        own.growth,
        'company.growth',
        category(blank.growth, (it) => words.growth[it.growth]),
      ),
      column(own.listed, null, { kind: 'date', days: Float64Array.from(leads, ({ listed }) => listed) }),
    ],
  };
}

/** Names that can never be anybody's (RFC 2606). */
function websiteOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+\S+$/u, '')
    .replace(/[^a-z0-9]+/gu, '-');
  return `www.${plain}.example`;
}
