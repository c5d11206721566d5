/* The questions of the yes/no card: what a salesperson can see of a company from outside, the most telling first. */
import type { Words } from '../../../language/words.svelte.ts';
import type { FinishedLine, Profile } from '../../../document/types.ts';
import type { LineId } from '../../../method/decisions.ts';
import { titleGroupOf } from '../../../method/job-title.ts';
import type { Portion } from '../../../method/results.ts';
import { isSaidOfMost } from '../../said-of-most.ts';
import { inSentence, lineName, valueText } from '../../trait-text.ts';

export const mostQuestions = 7;
/** Kept free for the buyer, where the profile has one. */
const placesOfBuyer = 2;

/** Of a buyer, only what a card or a company's own page shows; nothing of the person. */
const seenOfBuyer: readonly LineId[] = ['buyer.jobTitle', 'buyer.role', 'buyer.distanceToCeo'];

export interface CardQuestion {
  readonly line: LineId;
  readonly text: string;
  /** A no to it decides alone. */
  readonly isMust: boolean;
  readonly best: Portion;
  readonly others: Portion | null;
}

/**
 * How much more common the line is among the best than among the others, as the logarithm of the ratio. Half a customer
 * is added to each side, so that a few answers never make an endless lead. Negative infinity without others to compare.
 */
export function logLift({ best, others }: Pick<FinishedLine, 'best' | 'others'>): number {
  if (others === null || others.of === 0 || best.of === 0) return -Infinity;
  return Math.log((best.count + 0.5) / (best.of + 1)) - Math.log((others.count + 0.5) / (others.of + 1));
}

const shareOf = ({ count, of }: Portion): number => (of === 0 ? 0 : count / of);

/** What decides alone is asked first. */
function byEvidence(one: FinishedLine, other: FinishedLine): number {
  if (one.rule !== other.rule) return one.rule === 'must' ? -1 : 1;
  const [a, b] = [logLift(one), logLift(other)];
  return a === b ? shareOf(other.best) - shareOf(one.best) : b - a;
}

function questionText(line: FinishedLine, words: Words): string {
  const { questions, steps } = words.t.using.card;
  const found = line.wording ?? valueText(line.value, words.t, words.format);
  const value = line.line === 'company.country' ? found : inSentence(found);
  const distance = /^n(\d)$/.exec(line.value.kind === 'choice' ? line.value.choice : '')?.[1];
  if (line.line === 'buyer.distanceToCeo' && line.wording === null && distance !== undefined)
    return questions.distanceToCeo(steps(Number(distance)));
  // "Har företaget cirka 30 anställda anställda?" would come of the owner's words.
  if (line.value.kind === 'choice' && line.wording === null && titleGroupOf(line.value.choice) !== null)
    return questions.titleGroup(value);
  if (line.wording !== null) return questions.other(inSentence(lineName(line.line, words.t)), line.wording);
  switch (line.line) {
    case 'company.industry':
      return questions.industry(value);
    case 'company.customerType':
      return questions.customerType(value);
    case 'company.employees':
      return questions.employees(value);
    case 'company.country':
      return questions.country(value);
    case 'company.yearlyRevenue':
      return questions.yearlyRevenue(value);
    case 'company.marketPosition':
      return questions.marketPosition(value);
    case 'company.growth':
      return questions.growth(value);
    case 'buyer.role':
      return questions.role(value);
    case 'buyer.jobTitle':
      return questions.jobTitle(value);
    default:
      return questions.other(inSentence(lineName(line.line, words.t)), value);
  }
}

/**
 * At most seven questions: lines of the company by evidence, then of the buyer. Equal lines keep their order. What fewer
 * than half of the best share is not asked: most of them would be told no.
 */
export function cardQuestions(profile: Profile, words: Words): CardQuestion[] {
  const lines = profile.lines.filter((line) => isSaidOfMost(line));
  const company = lines.filter((line) => line.section === 'company').toSorted(byEvidence);
  const buyer = seenOfBuyer.flatMap((id) => lines.filter(({ line }) => line === id));
  const companyPlaces = mostQuestions - Math.min(placesOfBuyer, buyer.length);
  const first = company.slice(0, companyPlaces);
  return [...first, ...buyer.slice(0, mostQuestions - first.length)].map((line) => ({
    line: line.line,
    text: questionText(line, words),
    isMust: line.rule === 'must',
    best: line.best,
    others: line.others,
  }));
}
