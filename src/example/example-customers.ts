/* Draws the customers of the example company: who they are, what they buy and what they pay. */
import type { Random } from '../statistics/random.ts';
import { nameCompany, shufflePlaces } from './example-names.ts';
import type { Country, Industry } from './example-words.ts';

export interface ExampleCustomer {
  readonly name: string;
  /** One of the large customers that the product fits best: the pattern that the method is to find. */
  readonly fits: boolean;
  readonly isLarge: boolean;
  readonly industry: Industry;
  readonly customerType: 'B2B' | 'B2C';
  readonly country: Country;
  readonly employees: number;
  readonly licences: number;
  /** What the customer pays a year, SEK. */
  readonly revenue: number;
  /** The customer's own yearly revenue, SEK. */
  readonly turnover: number;
  readonly marginPercent: number;
  readonly daysToClose: number;
  /** Days since 1970. */
  readonly customerSince: number;
  readonly seller: string;
}

/** Companies with these sizes and licence prices pay about 60, 25 and 15 % of the revenue. */
const smallCount = 212;
const mediumCount = 124;
const largeCount = 64;
const fittingCount = 20;
const price = { small: 3500, medium: 2900, large: 2800 };

/** A seller cannot take a customer in after the day that the example is seen from: 2026-11-01. */
const firstDay = 15_340; // 2012-01-01
const lastDay = 20_758; // 2026-11-01

/** 400 customers, in the order in which they became customers. */
export function drawCustomers(random: Random): ExampleCustomer[] {
  const places = shufflePlaces(random);
  const kinds = [
    ...new Array<Kind>(smallCount).fill('small'),
    ...new Array<Kind>(mediumCount).fill('medium'),
    ...new Array<Kind>(largeCount - fittingCount).fill('large'),
    ...new Array<Kind>(fittingCount).fill('fitting'),
  ];
  const customers = kinds.map((kind, index) => drawCustomer(random, kind, places[index] ?? ''));
  return customers.sort((a, b) => a.customerSince - b.customerSince || (a.name < b.name ? -1 : 1));
}

type Kind = 'small' | 'medium' | 'large' | 'fitting';

function drawCustomer(random: Random, kind: Kind, place: string): ExampleCustomer {
  const fits = kind === 'fitting';
  const industry = drawIndustry(random, fits);
  const country = drawCountry(random, fits);
  const size = drawSize(random, kind, industry);
  const licencePrice = price[fits ? 'large' : kind] * random.logNormal(1, 0.15);
  return {
    name: nameCompany(random, place, industry, country),
    fits,
    isLarge: fits || kind === 'large',
    industry,
    country,
    ...size,
    customerType: random.chance(fits ? 0.9 : 0.78) ? 'B2B' : 'B2C',
    revenue: Math.round((size.licences * licencePrice) / 100) * 100,
    marginPercent: Math.round(clamp(random.normal(48, 11), 8, 82) * 10) / 10,
    daysToClose: drawDaysToClose(random, kind),
    customerSince: random.integer(firstDay, lastDay),
    seller: random.pick(sellers),
  };
}

const sellers = [
  ['Alva', 3],
  ['Jonatan', 3],
  ['Signe', 2],
  ['Osvald', 1],
] as const;

function drawIndustry(random: Random, fits: boolean): Industry {
  if (fits && random.chance(0.92)) return 'it';
  return random.pick<Industry>([
    ['it', 12],
    ['bank', 9],
    ['food', 13],
    ['telco', 7],
    ['manufacturing', 20],
    ['health', 12],
    ['retail', 14],
    ['construction', 8],
    ['transport', 5],
  ]);
}

function drawCountry(random: Random, fits: boolean): Country {
  if (fits && random.chance(0.9)) return 'sweden';
  return random.pick<Country>([
    ['sweden', 44],
    ['norway', 18],
    ['denmark', 15],
    ['finland', 14],
    ['germany', 9],
  ]);
}

/**
 * Licences are per user: nobody has more of them than people. In an IT company nearly everybody is a user; elsewhere
 * only some are, so that a customer with few licences may well be a big company.
 */
function drawSize(
  random: Random,
  kind: Kind,
  industry: Industry,
): { licences: number; employees: number; turnover: number } {
  if (kind === 'fitting') {
    const employees = random.integer(23, 49);
    const turnover = roundTurnover(random.integer(515, 985) * 1e5);
    return { licences: random.integer(21, employees), employees, turnover };
  }
  const licences =
    kind === 'small'
      ? random.integer(1, 5)
      : kind === 'medium'
        ? Math.round(clamp(random.logNormal(10, 0.35), 6, 20))
        : Math.round(clamp(random.logNormal(52, 0.5), 21, 260));
  const peoplePerUser = industry === 'it' ? random.logNormal(1.5, 0.3) : random.logNormal(8, 0.8);
  const employees = Math.round(licences * Math.max(1, peoplePerUser));
  return { licences, employees, turnover: roundTurnover(employees * random.logNormal(1.9e6, 0.35)) };
}

function roundTurnover(turnover: number): number {
  return Math.round(turnover / 1e5) * 1e5;
}

/** Large customers decide slowly, but for those that the product fits; a few of either kind are exceptions. */
function drawDaysToClose(random: Random, kind: Kind): number {
  const isException = random.chance(kind === 'large' ? 0.1 : 0.12);
  const isQuick = kind === 'fitting' ? !isException : kind === 'large' && isException;
  if (isQuick) return Math.round(clamp(random.logNormal(22, 0.3), 3, 400));
  const [median, sigma] = kind === 'small' ? [27, 0.6] : kind === 'medium' ? [48, 0.5] : [88, 0.4];
  return Math.round(clamp(random.logNormal(median, sigma), 3, 400));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
