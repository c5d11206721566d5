import { companiesOf } from './known-industries.ts';
import { countryAdjective } from './known-countries.ts';
import { knownTitle } from './known-titles.ts';
import type { CompanyParts, DeciderParts, Named, SentenceGrammar } from './parts.ts';
import { plainNoun } from './plain-noun.ts';

const growth = {
  hyper: 'växer snabbt',
  moderate: 'växer måttligt',
  stagnant: 'inte växer',
  declining: 'krymper',
} as const;
const position = {
  leader: 'leder sin marknad',
  challenger: 'utmanar på sin marknad',
  newcomer: 'är nya på sin marknad',
} as const;
const subjects = { companies: 'företag', people: 'privatpersoner', customers: 'kunder' } as const;
const numbers = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];

const listed = new Intl.ListFormat('sv-SE', { type: 'conjunction' });
const noted = ({ name, text }: Named): string => `${name.toLowerCase()}: ${text}`;
/** The place of a company: names keep their capital, but "Hela Norden" is no name. */
const placed = (country: string): string =>
  country.replace(/^(Hela|Norra|Södra|Västra|Östra|Övriga)\b/u, (word) => word.toLowerCase());

function sizeOf({ employees, revenue }: CompanyParts): string | null {
  if (employees !== null) {
    if (employees.saysWhat) return `med ${employees.text}`;
    return `med ${employees.text} ${employees.isOne ? 'anställd' : 'anställda'}`;
  }
  return revenue === null ? null : `med ${revenue} i omsättning`;
}

function company(parts: CompanyParts): string | null {
  const { industry, country } = parts;
  const adjective = country === null ? null : countryAdjective(country, 'sv');
  const named = parts.subject !== 'companies' || industry === null ? null : companiesOf(industry, 'sv');
  const what = [
    adjective,
    named ?? subjects[parts.subject],
    named === null && industry !== null ? `inom ${plainNoun(industry)}` : null,
    adjective === null && country !== null ? `i ${placed(country)}` : null,
    sizeOf(parts),
    parts.notes.length === 0 ? null : `(${parts.notes.map(noted).join('; ')})`,
  ].filter((part) => part !== null);
  const does =
    parts.growth !== null
      ? typeof parts.growth === 'string'
        ? `som ${growth[parts.growth]}`
        : `som växer ${parts.growth.rate}`
      : parts.position !== null
        ? `som ${position[parts.position]}`
        : null;
  const own =
    parts.own.length === 0
      ? null
      : `där ${listed.format(parts.own.map((one) => `${one.name} är ${one.text}`))}`;
  const clauses = [does, own].filter((part) => part !== null).join(' och ');
  return clauses === '' ? what.join(' ') : `${what.join(' ')} ${clauses}`;
}

/** The form with an article at its end, by how the title ends; null where that cannot be told. */
function definite(title: string): string | null {
  if (/\s/u.test(title)) return null;
  const word = /^\p{Lu}{2,}$/u.test(title) ? title : plainNoun(title);
  if (/^\p{Lu}{2,4}$/u.test(word)) return `${word}:n`;
  if (
    /(chef|ör|konsult|ekonom|arkitekt|strateg|jurist|specialist|assistent|analytiker|tekniker)$/u.test(word)
  )
    return /iker$/u.test(word) ? `${word}n` : `${word}en`;
  if (/(are|or|controller|manager|partner)$/u.test(word)) return `${word}n`;
  return /ansvarig$/u.test(word) ? `den som är ${word}` : null;
}

function whoByRole(role: string, isForeign: boolean): string {
  const word = plainNoun(role);
  if (!isForeign && /^(ansvarig|huvudansvarig|delansvarig)\b/u.test(word)) return `den som är ${word}`;
  if (
    !isForeign &&
    /^(leder|ansvarar|sköter|driver|köper|äger|styr|bestämmer|beslutar|hanterar|arbetar|har|tar|ser)\b/u.test(
      word,
    )
  )
    return `den som ${word}`;
  return `den som har rollen ${role}`;
}

function whoDecides({ title, titleGroup, role }: DeciderParts, isForeign: boolean): string | null {
  if (titleGroup !== null) return titleGroup;
  if (title !== null)
    return knownTitle(title, 'sv') ?? (isForeign ? null : definite(title)) ?? `den som har titeln ${title}`;
  return role === null ? null : whoByRole(role, isForeign);
}

function personOf({ gender, age, manner, driver, education }: DeciderParts): string | null {
  const sex = gender === null ? null : gender === 'man' ? 'en man' : 'en kvinna';
  const who = age === null ? sex : sex === null ? `${age} år` : `${sex} på ${age} år`;
  const is = [...(who === null ? [] : [who]), ...manner];
  if (is.length > 0) return `den som bestämmer är ${listed.format(is)}`;
  if (driver !== null) return `den som bestämmer drivs av ${driver}`;
  return education === null ? null : `den som bestämmer har utbildningen ${plainNoun(education)}`;
}

function decider(parts: DeciderParts, isForeign: boolean): string | null {
  const who = whoDecides(parts, isForeign);
  if (parts.steps === 0) return who === null || who === 'vd' ? 'vd bestämmer' : `${who} bestämmer`;
  const steps = parts.steps === null ? null : `${numbers[parts.steps] ?? parts.steps} steg från vd`;
  if (who === null) return steps === null ? personOf(parts) : `den som bestämmer är ${steps}`;
  return steps === null || who === 'vd' ? `${who} bestämmer` : `${who}, ${steps}, bestämmer`;
}

export const swedishSentence: SentenceGrammar = { company, decider };
