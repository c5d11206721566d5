/* Customer loyalty, customer support and product development. */
import type { LineId } from '../../../method/decisions.ts';
import type { ProfileFacts } from './facts.ts';
import { Gathered } from './suggestion.ts';

/** The texts for the choices that the line comes to; null when there is none. */
function byChoice(facts: ProfileFacts, line: LineId, texts: Readonly<Record<string, string>>): string | null {
  const known = new Map(Object.entries(texts));
  const said = facts.choices(line).flatMap((choice) => known.get(choice) ?? []);
  return said.length === 0 ? null : said.slice(0, 2).join(' ');
}

const either = (text: string | null, say: (text: string) => string): string | null =>
  text === null ? null : say(text);

export function suggestLoyalty(facts: ProfileFacts): Gathered {
  const { t, format } = facts.words;
  const { titles, loyalty } = t.actions;
  const { basis } = facts.profile;
  const found = new Gathered();
  const group = t.common.tierCustomers[basis.focus];
  const share = basis.focusRevenueShare;
  found.add(
    'loyalty.keep',
    titles.keep,
    share === null ? loyalty.keep(group) : loyalty.keepShare(group, format.percent(share)),
    [],
  );
  const { companies } = facts;
  found.add(
    'loyalty.referral',
    titles.referral,
    companies === null ? null : loyalty.referral(basis.best, format.number(basis.best), companies),
    facts.companyLines,
    ['company.industry'],
  );
  found.add('loyalty.growth', titles.grow, byChoice(facts, 'company.growth', loyalty.growth), [
    'company.growth',
  ]);
  found.add(
    'loyalty.change',
    titles.change,
    either(facts.title, loyalty.change) ?? either(facts.said('buyer.role'), loyalty.changeRole),
    facts.title === null ? facts.present('buyer.role') : ['buyer.jobTitle'],
    ['buyer.jobTitle', 'buyer.role'],
  );
  found.add('loyalty.show', titles.show, byChoice(facts, 'buyer.drivers', loyalty.show), ['buyer.drivers']);
  const learn = new Map(Object.entries<string>(loyalty.learn)).get(basis.goal.kind);
  if (learn !== undefined) found.add('loyalty.learn', titles.learn, learn, []);
  return found;
}

export function suggestSupport(facts: ProfileFacts): Gathered {
  const { titles, support } = facts.words.t.actions;
  const found = new Gathered();
  found.add('support.first', titles.first, either(facts.companies, support.first), facts.companyLines, [
    'company.industry',
    'company.employees',
  ]);
  const staffing = staffingText(facts);
  if (staffing !== null || facts.range('company.employees') === null)
    found.add('support.size', titles.staffing, staffing, ['company.employees']);
  const manner = [
    byChoice(facts, 'buyer.disc', support.disc),
    byChoice(facts, 'buyer.personality', support.personality),
  ].filter((part) => part !== null);
  const mannerLines = ['buyer.disc', 'buyer.personality'] as const;
  found.add('support.manner', titles.manner, manner.join(' '), facts.present(...mannerLines), mannerLines);
  found.add('support.notice', titles.notice, byChoice(facts, 'buyer.drivers', support.drivers), [
    'buyer.drivers',
  ]);
  found.add('support.hours', titles.hours, either(facts.text('company.country'), support.hours), [
    'company.country',
  ]);
  return found;
}

/* Small and medium-sized enterprises end at 49 and 249 employees (Commission Recommendation 2003/361/EC). */
const smallBelow = 50;
const mediumBelow = 250;
const widest = 10;

function staffingText(facts: ProfileFacts): string | null {
  const { staffing } = facts.words.t.actions.support;
  const range = facts.range('company.employees');
  // From a handful to thousands: nothing holds for all of them.
  if (range === null || range.high > range.low * widest) return null;
  const size = facts.words.format.range(range.low, range.high, null);
  const middle = (range.low + range.high) / 2;
  if (middle < smallBelow) return staffing.small(size);
  return middle < mediumBelow ? staffing.medium(size) : staffing.large(size);
}

export function suggestProduct(facts: ProfileFacts): Gathered {
  const { titles, product } = facts.words.t.actions;
  const found = new Gathered();
  found.add('product.for', titles.buildFor, either(facts.companies, product.buildFor), facts.companyLines, [
    'company.industry',
    'company.employees',
  ]);
  found.add('product.role', titles.work, either(facts.said('buyer.role'), product.role), ['buyer.role']);
  const price = priceText(facts);
  if (price !== null) found.add('product.price', titles.price, price, []);
  const growth = byChoice(facts, 'company.growth', product.growth);
  if (growth !== null || !facts.has('company.growth'))
    found.add('product.growth', titles.scale, growth, ['company.growth']);
  found.add('product.driver', titles.decides, byChoice(facts, 'buyer.drivers', product.drivers), [
    'buyer.drivers',
  ]);
  return found;
}

/** How much the customers of the focus tier have of what sizes them. */
function priceText({ profile: { basis }, words }: ProfileFacts): string | null {
  const { metric, focusFrom: from, focusBelow: below } = basis;
  const { price } = words.t.actions.product;
  if (metric === null) return null;
  const number = (value: number): string => words.format.number(value);
  if (from !== null && below !== null) return price.between(metric, number(from), number(below));
  if (from !== null) return price.from(metric, number(from));
  return below === null ? null : price.below(metric, number(below));
}
