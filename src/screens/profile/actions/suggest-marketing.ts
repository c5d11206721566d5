/* Marketing: how to find the companies where companies are searched for, and the words to meet them with. */
import { industryOf } from '../../../language/sentence/known-industries.ts';
import { titles as knownTitles } from '../../../language/sentence/known-titles.ts';
import type { LineId } from '../../../method/decisions.ts';
import { bandsWithin, sizeBands } from '../../../method/size-bands.ts';
import type { ProfileFacts } from './facts.ts';
import { functions, headcounts, industryNames, seniorities } from './search-terms.ts';
import { Gathered } from './suggestion.ts';

const searched: readonly LineId[] = [
  'company.employees',
  'company.industry',
  'company.country',
  'company.yearlyRevenue',
  'company.growth',
  'buyer.jobTitle',
];
const sweden = /^(sverige|sweden|se)$/iu;
const mostTitles = 5;

export function suggestMarketing(facts: ProfileFacts): Gathered {
  const { titles } = facts.words.t.actions;
  const found = new Gathered();
  found.add('marketing.navigator', titles.navigator, navigatorText(facts), facts.present(...searched), [
    'company.industry',
    'company.employees',
    'buyer.jobTitle',
  ]);
  const country = facts.text('company.country');
  // Other countries have registers of their own.
  if (country === null || sweden.test(country))
    found.add('marketing.sni', titles.sni, sniText(facts), facts.present('company.industry'), [
      'company.industry',
    ]);
  found.add(
    'marketing.words',
    titles.words,
    wordsText(facts),
    facts.present(...facts.companyLines, 'buyer.jobTitle', 'buyer.role', 'buyer.drivers'),
    ['company.industry', 'buyer.drivers'],
  );
  return found;
}

/** Filter by filter, as they are set in Sales Navigator. */
function navigatorText(facts: ProfileFacts): string | null {
  const t = facts.words.t.actions.navigator;
  const group = facts.titleGroup;
  const industry = facts.text('company.industry');
  const known = industry === null ? null : industryOf(industry);
  const bands = headcountsOf(facts);
  const { title } = facts;
  const filters: readonly (string | null | false)[] = [
    bands.length > 0 && t.headcount(bands.join(', ')),
    known !== null
      ? t.industry(industryNames[known].linkedIn.join(', '))
      : industry && t.unknownIndustry(industry),
    either(facts.text('company.country'), t.geography),
    either(facts.text('company.yearlyRevenue'), t.revenue),
    facts.choices('company.growth')[0] === 'hyper' && t.growth,
    title !== null &&
      t.jobTitle(
        titlesLike(title)
          .map((one) => `"${one}"`)
          .join(' OR '),
      ),
    group?.level != null && t.seniority(seniorities[group.level].join(', ')),
    group?.area != null && either(functions[group.area], t.area),
  ];
  const set = filters.filter((filter) => typeof filter === 'string' && filter !== '');
  return set.length === 0 ? null : set.join('\n');
}

const either = (text: string | null, say: (text: string) => string): string | null =>
  text === null ? null : say(text);

function headcountsOf(facts: ProfileFacts): readonly string[] {
  const range = facts.range('company.employees');
  if (range === null) return [];
  const lows = new Set(bandsWithin('linkedin', range).map(({ low }) => low));
  return headcounts.filter((_, index) => lows.has(sizeBands('linkedin')[index]?.low ?? NaN));
}

/** The title, and what else the same job is called in both languages. */
function titlesLike(title: string): readonly string[] {
  const same = knownTitles.find(([written]) => written.split('|').includes(title.toLowerCase()))?.[0];
  const plain = (one: string): string => one.toLowerCase().replace(/[\s-]+/gu, ' ');
  const all = [title, ...(same?.split('|') ?? []).map(asTitle)];
  return all
    .filter((one, index) => all.findIndex((other) => plain(other) === plain(one)) === index)
    .slice(0, mostTitles);
}

/** "head of it" → "Head of IT", "it-ansvarig" → "IT-ansvarig". */
const asTitle = (title: string): string =>
  title.replace(/\p{L}+/gu, (word, at: number) => {
    if (/^(it|hr|vd|ceo|cfo|coo|cmo|cto)$/u.test(word)) return word.toUpperCase();
    const isInside = word === 'of' || title.charAt(at - 1) === '-';
    return isInside ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });

function sniText(facts: ProfileFacts): string | null {
  const industry = facts.text('company.industry');
  const known = industry === null ? null : industryOf(industry);
  if (industry === null) return null;
  const t = facts.words.t.actions.sni;
  return known === null ? t.unknown(industry) : [...industryNames[known].sni, t.note].join('\n');
}

function wordsText(facts: ProfileFacts): string | null {
  const t = facts.words.t.actions.words;
  const { companies, title } = facts;
  const drivers = facts.choices('buyer.drivers').flatMap((driver) => wordsOf(t.drivers, driver));
  const role = facts.said('buyer.role');
  const parts = [
    companies === null ? null : t.first(companies),
    title === null ? null : t.subject(title),
    role === null ? null : t.role(role),
    drivers.length === 0 ? null : t.weigh(drivers.join(', ')),
  ];
  return parts.filter((part) => part !== null).join('\n');
}

function wordsOf(texts: Readonly<Record<string, string>>, key: string): readonly string[] {
  return new Map(Object.entries(texts)).has(key) ? [texts[key] ?? ''] : [];
}
