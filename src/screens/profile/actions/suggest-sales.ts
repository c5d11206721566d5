/* Sales: whom to call, how to open, and what to ask. */
import { addressBuyer } from '../../../method/address.ts';
import { adviceTopics, type AddressLine, type AdviceTopic } from '../../../method/results.ts';
import { inSentence, lineName } from '../../trait-text.ts';
import { cardQuestions } from '../card/card-questions.ts';
import { cardSteps } from '../card/card-rule.ts';
import type { ProfileFacts } from './facts.ts';
import { Gathered } from './suggestion.ts';

/** The lines that each piece of advice can be drawn from. */
const adviceLines: Readonly<Record<AdviceTopic, readonly AddressLine[]>> = {
  opening: ['buyer.disc', 'buyer.personality'],
  proof: ['buyer.drivers', 'buyer.disc'],
  pace: ['buyer.disc', 'buyer.behaviour'],
  avoid: ['buyer.disc', 'buyer.personality', 'buyer.behaviour'],
};

export function suggestSales(facts: ProfileFacts): Gathered {
  const { t } = facts.words;
  const { titles } = t.actions;
  const found = new Gathered();
  found.add(
    'sales.who',
    titles.who,
    whoText(facts),
    facts.present('buyer.jobTitle', 'buyer.role', 'buyer.distanceToCeo'),
    ['buyer.jobTitle', 'buyer.role'],
  );
  found.add('sales.companies', titles.companies, companiesText(facts), facts.companyLines, [
    'company.industry',
    'company.employees',
  ]);
  for (const topic of adviceTopics)
    found.add(
      `sales.${topic}`,
      t.address.topics[topic],
      adviceText(facts, topic),
      facts.present(...adviceLines[topic]),
      adviceLines[topic],
    );
  const questions = cardQuestions(facts.profile, facts.words);
  found.add(
    'sales.ask',
    titles.ask,
    askText(facts),
    questions.map(({ line }) => line),
    ['company.industry', 'company.employees'],
  );
  return found;
}

function whoText(facts: ProfileFacts): string | null {
  const t = facts.words.t.actions.who;
  const group = facts.titleGroup === null ? null : facts.said('buyer.jobTitle');
  const [title, role] = [facts.title, facts.said('buyer.role')];
  if (group === null && title === null && role === null) return null;
  const distance = /^n(\d)$/.exec(facts.choices('buyer.distanceToCeo')[0] ?? '')?.[1];
  const parts = [
    group === null ? (title === null ? null : t.title(title)) : t.group(group),
    role === null ? null : title === null && group === null ? t.roleOnly(role) : t.role(role),
    distance === undefined ? null : t.distance(Number(distance)),
  ];
  return parts.filter((part) => part !== null).join(' ');
}

function companiesText(facts: ProfileFacts): string | null {
  const t = facts.words.t.actions.companies;
  const { companies, profile, words } = facts;
  if (companies === null) return null;
  const musts = profile.lines
    .filter(({ rule, section }) => rule === 'must' && section === 'company')
    .map(({ line }) => `${inSentence(lineName(line, words.t))}: ${facts.said(line) ?? ''}`);
  return [t.first(companies), ...(musts.length === 0 ? [] : [t.musts(words.format.list(musts))])].join(' ');
}

/** The advice of step 5, from the lines as they were finished. */
function adviceText({ profile, words }: ProfileFacts, topic: AdviceTopic): string | null {
  const findings = profile.lines.map(({ line, value, best, others }) => {
    const common = { value, best, others };
    return { line, values: [common], common, coverage: { count: best.of, of: profile.basis.best } };
  });
  const lines = profile.lines.map((line) => ({ ...line, struck: false }));
  const texts = new Map(Object.entries<string>(words.t.address.advice[topic]));
  const advice = addressBuyer(findings, lines)?.advice[topic] ?? [];
  return advice.flatMap(({ key }) => texts.get(key) ?? []).join(' ');
}

function askText({ profile, words }: ProfileFacts): string | null {
  const t = words.t.actions.ask;
  const questions = cardQuestions(profile, words);
  const steps = cardSteps(questions.length);
  const call = steps.find(({ verdict }) => verdict === 'call');
  if (questions.length === 0 || call === undefined) return null;
  const all = words.format.number(questions.length);
  return [...questions.map(({ text }) => `– ${text}`), t.rule(words.format.number(call.from), all)].join(
    '\n',
  );
}
