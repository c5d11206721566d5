/* Takes from a profile what its sentence says: the telling few of its lines, so that it can be said in one breath. */
import { isolate } from '../../language/isolate.ts';
import type { GrowthWord, Named, PositionWord, SentenceParts } from '../../language/sentence/parts.ts';
import type { Words } from '../../language/words.svelte.ts';
import type { FinishedLine, Profile } from '../../document/types.ts';
import type { LineId } from '../../method/decisions.ts';
import { titleGroupOf } from '../../method/job-title.ts';
import type { TraitValue } from '../../method/results.ts';
import { choiceName, inSentence, lineName, valueText } from '../trait-text.ts';

/** Longer words would drown the sentence; they stand in their line. */
const mostChars = 60;
/** So many things are said of a company; own traits only as far as there is room. */
const mostThings = 3;

type Part = SentenceParts['company'];
type Decider = NonNullable<SentenceParts['decider']>;

const withoutBrackets = (text: string): string =>
  text
    .replace(/\s*\(.*$/u, '')
    .trim()
    .toLowerCase();

/** The choice that words are the name of in the reader's language, with or without what stands in brackets. */
function choiceNamed(text: string, { t }: Words): string | null {
  const name = withoutBrackets(text);
  return Object.entries(t.choices).find(([, known]) => withoutBrackets(known) === name)?.[0] ?? null;
}

/** A line's value, with the owner's own words in place of what was found, and what they mean if we know it. */
class Lines {
  readonly #lines: ReadonlyMap<LineId, FinishedLine>;
  readonly #words: Words;

  constructor(profile: Profile, words: Words) {
    this.#lines = new Map(profile.lines.map((line) => [line.line, line]));
    this.#words = words;
  }

  value(id: LineId): TraitValue | null {
    const line = this.#lines.get(id);
    if (line === undefined) return null;
    if (line.wording === null) return line.value;
    const choice = choiceNamed(line.wording, this.#words);
    return choice === null ? { kind: 'text', text: line.wording } : { kind: 'choice', choice };
  }

  /** As it is written, if that is short; null for a line that is not there. */
  text(id: LineId): string | null {
    const value = this.value(id);
    if (value === null) return null;
    const text = valueText(value, this.#words.t, this.#words.format)
      .replace(/\s+/g, ' ')
      .replace(/[.;:!?]+$/, '')
      .trim();
    return text === '' || text.length > mostChars ? null : isolate(text);
  }

  choice(id: LineId): string | null {
    const value = this.value(id);
    return value?.kind === 'choice' ? value.choice : null;
  }
}

const isGrowth = (choice: string | null): choice is GrowthWord =>
  choice === 'hyper' || choice === 'moderate' || choice === 'stagnant' || choice === 'declining';
const isPosition = (choice: string | null): choice is PositionWord =>
  choice === 'leader' || choice === 'challenger' || choice === 'newcomer';

const rate = /^(?:(?:minst|över|mer än|about|over|more than|at least|cirka|ca)\s+)?\d[\d\s,.–-]*\s?%.*$/iu;
const figures =
  /^(?:(?:minst|högst|över|under|cirka|ca\.?|about|over|at least)\s+)?[\d\s.,–+-]*\d[\d\s.,–+-]*$/iu;
const people = /anställd|medarbetar|person|employee|people|staff/iu;

/** "Utmanare (topp 10/20)" is a challenger too. */
function positionOf(lines: Lines, words: Words): PositionWord | null {
  const text = lines.text('company.marketPosition');
  const choice = lines.choice('company.marketPosition') ?? (text === null ? null : choiceNamed(text, words));
  return isPosition(choice) ? choice : null;
}

function growthOf(lines: Lines): NonNullable<Part>['growth'] {
  const choice = lines.choice('company.growth');
  if (isGrowth(choice)) return choice;
  const text = lines.text('company.growth');
  return text !== null && rate.test(text) ? { rate: text } : null;
}

function employeesOf(lines: Lines): NonNullable<Part>['employees'] {
  const text = lines.text('company.employees');
  if (text === null) return null;
  if (people.test(text)) return { text: inSentence(text), isOne: false, saysWhat: true };
  return figures.test(text) ? { text: inSentence(text), isOne: text === '1', saysWhat: false } : null;
}

function companyParts(profile: Profile, lines: Lines, words: Words): Part {
  const of = profile.lines.filter((line) => line.section === 'company');
  if (of.length === 0) return null;
  const isPeople = lines.choice('company.customerType') === 'b2c';
  const industry = lines.text('company.industry');
  const country = lines.text('company.country');
  const employees = isPeople ? null : employeesOf(lines);
  const revenueText = isPeople ? null : lines.text('company.yearlyRevenue');
  const revenue = revenueText !== null && /\d/.test(revenueText) ? inSentence(revenueText) : null;
  const growth = isPeople ? null : growthOf(lines);
  const position = isPeople ? null : positionOf(lines, words);
  const note = (line: LineId, isSaid: boolean): Named[] => {
    const text = isSaid ? null : lines.text(line);
    return text === null ? [] : [{ name: lineName(line, words.t), text: inSentence(text) }];
  };
  const notes = isPeople
    ? []
    : [...note('company.employees', employees !== null), ...note('company.growth', growth !== null)];
  const size = employees ?? revenue;
  const things = [industry, country, size, growth ?? position].filter((part) => part !== null).length;
  const own = of
    .filter((line) => line.line.startsWith('own.'))
    .flatMap((line): Named[] => {
      const text = lines.text(line.line);
      const name = isolate(lineName(line.line, words.t).replace(/\s+/g, ' ').trim());
      return text === null || name.length > mostChars ? [] : [{ name, text }];
    })
    .slice(0, Math.max(0, Math.min(2, mostThings - things - notes.length)));
  const knowsCompany = of.some(({ line }) => line.startsWith('company.'));
  if (things + notes.length + own.length === 0 && !isPeople) return null;
  return {
    subject: isPeople ? 'people' : knowsCompany ? 'companies' : 'customers',
    industry: isPeople ? null : industry,
    country,
    employees,
    revenue,
    growth,
    position,
    notes,
    own,
  };
}

function stepsOf(lines: Lines): number | null {
  const choice = lines.choice('buyer.distanceToCeo');
  const written = /^n\s*[-‐-―−]?\s*(\d{1,2})$/iu.exec(choice ?? lines.text('buyer.distanceToCeo') ?? '');
  return written === null ? null : Number(written[1]);
}

function deciderParts(profile: Profile, lines: Lines, words: Words): Decider | null {
  if (!profile.lines.some((line) => line.section === 'buyer')) return null;
  const titleChoice = lines.choice('buyer.jobTitle');
  const group =
    titleChoice !== null && titleGroupOf(titleChoice) !== null ? choiceName(titleChoice, words.t) : null;
  const gender = lines.choice('buyer.gender');
  // Words of the owner's own may be no adjectives.
  const adjective = (line: LineId): string[] => {
    const text = lines.choice(line) === null ? null : lines.text(line);
    return text === null ? [] : [inSentence(text)];
  };
  const age = lines.value('buyer.age');
  return {
    title: group === null ? lines.text('buyer.jobTitle') : null,
    titleGroup: group === null ? null : inSentence(group),
    role: lines.text('buyer.role'),
    steps: stepsOf(lines),
    gender: gender === 'man' || gender === 'woman' ? gender : null,
    age:
      age?.kind === 'range' || figures.test(lines.text('buyer.age') ?? '') ? lines.text('buyer.age') : null,
    manner: [...adjective('buyer.personality'), ...adjective('buyer.behaviour')],
    driver: adjective('buyer.drivers')[0] ?? null,
    education: lines.text('buyer.education'),
  };
}

/** What the sentence of a profile says: industry, country, size and growth; and who decides, how far from the CEO. */
export function sentenceParts(profile: Profile, words: Words): SentenceParts {
  const lines = new Lines(profile, words);
  return {
    company: companyParts(profile, lines, words),
    decider: deciderParts(profile, lines, words),
    isForeign: profile.language !== words.code,
  };
}
