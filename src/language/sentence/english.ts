import { companiesOf } from './known-industries.ts';
import { countryAdjective } from './known-countries.ts';
import { knownTitle } from './known-titles.ts';
import type { CompanyParts, DeciderParts, Named, SentenceGrammar } from './parts.ts';
import { plainNoun } from './plain-noun.ts';

const growth = {
  hyper: 'grow fast',
  moderate: 'grow moderately',
  stagnant: 'do not grow',
  declining: 'are shrinking',
} as const;
const position = {
  leader: 'lead their market',
  challenger: 'challenge the leaders of their market',
  newcomer: 'are new to their market',
} as const;
const subjects = { companies: 'companies', people: 'consumers', customers: 'customers' } as const;
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const noted = ({ name, text }: Named): string => `${name.toLowerCase()}: ${text}`;
const placed = (country: string): string =>
  country.replace(/^(All|The|Northern|Southern|Western|Eastern)\b/u, (word) => word.toLowerCase());

function sizeOf({ employees, revenue }: CompanyParts): string | null {
  if (employees !== null) {
    if (employees.saysWhat) return `with ${employees.text}`;
    return employees.isOne ? 'of one person' : `of ${employees.text} people`;
  }
  return revenue === null ? null : `with ${revenue} in revenue`;
}

function company(parts: CompanyParts): string | null {
  const { industry, country } = parts;
  const adjective = country === null ? null : countryAdjective(country, 'en');
  const named = parts.subject !== 'companies' || industry === null ? null : companiesOf(industry, 'en');
  const what = [
    adjective,
    named ?? subjects[parts.subject],
    named === null && industry !== null ? `in ${plainNoun(industry)}` : null,
    // "in forestry in Wales" would say "in" twice for two different things.
    adjective === null && country !== null
      ? `${named === null && industry !== null ? 'based in' : 'in'} ${placed(country)}`
      : null,
    sizeOf(parts),
    parts.notes.length === 0 ? null : `(${parts.notes.map(noted).join('; ')})`,
  ].filter((part) => part !== null);
  const does =
    parts.growth !== null
      ? typeof parts.growth === 'string'
        ? `that ${growth[parts.growth]}`
        : `that grow ${parts.growth.rate}`
      : parts.position !== null
        ? `that ${position[parts.position]}`
        : null;
  const own =
    parts.own.length === 0
      ? null
      : `where ${listed.format(parts.own.map((one) => `${one.name} is ${one.text}`))}`;
  const clauses = [does, own].filter((part) => part !== null).join(' and ');
  return clauses === '' ? what.join(' ') : `${what.join(' ')} ${clauses}`;
}

/** "Purchasing Manager" → "the purchasing manager"; null for what is more than a plain title. */
function definite(title: string): string | null {
  const words = title.split(/\s+/u);
  if (words.length > 5 || /[,;/()|]/u.test(title)) return null;
  return `the ${words.map(plainNoun).join(' ')}`;
}

function whoByRole(role: string, isForeign: boolean): string {
  const word = plainNoun(role);
  if (!isForeign && /^(responsible|accountable|in charge)\b/u.test(word)) return `the person ${word}`;
  if (
    !isForeign &&
    /^(runs|leads|manages|handles|owns|buys|heads|decides|takes|looks|works|has)\b/u.test(word)
  )
    return `the person who ${word}`;
  return `the person in the role of ${role}`;
}

function whoDecides({ title, titleGroup, role }: DeciderParts, isForeign: boolean): string | null {
  if (titleGroup !== null) return titleGroup;
  if (title !== null)
    return (
      knownTitle(title, 'en') ?? (isForeign ? null : definite(title)) ?? `whoever has the title ${title}`
    );
  return role === null ? null : whoByRole(role, isForeign);
}

function personOf({ gender, age, manner, driver, education }: DeciderParts): string | null {
  const sex = gender === null ? null : `a ${gender}`;
  const who = age === null ? sex : [...(sex === null ? [] : [sex]), `aged ${age}`].join(' ');
  const is = [...(who === null ? [] : [who]), ...manner];
  if (is.length > 0) return `the one who decides is ${listed.format(is)}`;
  if (driver !== null) return `the one who decides is driven by ${driver}`;
  return education === null ? null : `the one who decides has this education: ${education}`;
}

function decider(parts: DeciderParts, isForeign: boolean): string | null {
  const who = whoDecides(parts, isForeign);
  // Kinds of titles are many people, all else is one.
  const verb = parts.titleGroup === null ? 'decides' : 'decide';
  if (parts.steps === 0) return `${who ?? 'the CEO'} ${verb}`;
  const steps =
    parts.steps === null
      ? null
      : `${numbers[parts.steps] ?? parts.steps} ${parts.steps === 1 ? 'step' : 'steps'} from the CEO`;
  if (who === null) return steps === null ? personOf(parts) : `the one who decides is ${steps}`;
  return steps === null || who === 'the CEO' ? `${who} ${verb}` : `${who}, ${steps}, ${verb}`;
}

export const englishSentence: SentenceGrammar = { company, decider };
