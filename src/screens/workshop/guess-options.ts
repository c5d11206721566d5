/* What an invitation offers as answers: never a value that points at a few customers, and in no order that tells. */
import type { GuessQuestion } from '../../document/workshop-types.ts';
import { workshopLimits } from '../../limits/workshop.ts';
import { choicesOf } from '../../method/choices.ts';
import type { LineId } from '../../method/decisions.ts';
import type { TraitFinding, ValueCount } from '../../method/results.ts';

/** Fewer customers than this could point at one of them: the same as for a profile that is shared. */
const fewestCustomers = 5;

/** Bands of numbers, the same whatever the list says. */
const bands = new Map<LineId, (unit: string | null) => readonly string[]>([
  ['company.employees', () => ['1–9', '10–49', '50–249', '250–999', '1000+']],
  ['buyer.age', () => ['20–29', '30–39', '40–49', '50–59', '60+']],
  [
    'company.yearlyRevenue',
    (unit) => {
      if (unit === null || !/^[A-Z]{3}$/.test(unit)) return [];
      return ['0–10', '10–50', '50–100', '100–500', '500+'].map((band) => `${band} M${unit}`);
    },
  ],
]);

const isCommon = ({ best, others }: ValueCount): boolean =>
  best.count + (others?.count ?? 0) >= fewestCustomers;

/** The question about a line, with what is offered; known choices need not be, every reader has them. */
export function guessQuestion(
  line: LineId,
  finding: TraitFinding | undefined,
  compare: (one: string, other: string) => number,
): GuessQuestion {
  const common = finding?.common?.value;
  const unit = common?.kind === 'range' ? common.unit : null;
  const inBands = bands.get(line)?.(unit);
  if (inBands !== undefined) return { ask: 'guess', line, options: inBands };
  if (choicesOf(line).length > 0 || finding === undefined) return { ask: 'guess', line, options: [] };
  const options = finding.values
    .filter(isCommon)
    .flatMap(({ value }) => (value.kind === 'text' ? [value.text.trim()] : []))
    .filter((text) => text !== '' && text.length <= workshopLimits.optionChars);
  const offered = [...new Set(options)].slice(0, workshopLimits.options);
  // One alone would be the answer.
  return { ask: 'guess', line, options: offered.length > 1 ? offered.toSorted(compare) : [] };
}
