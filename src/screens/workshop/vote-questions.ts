/* The lines that a vote is held on: aggregates only, and none that rests on fewer than five customers. */
import type { VoteQuestion } from '../../document/workshop-types.ts';
import { workshopLimits } from '../../limits/workshop.ts';
import type { Words } from '../../language/words.svelte.ts';
import type { ScoredLine } from '../../method/antiprofile.ts';
import type { LineId } from '../../method/decisions.ts';
import type { Portion, ProfileLine, TraitValue } from '../../method/results.ts';
import { valueText } from '../trait-text.ts';

/** Fewer customers than this could point at one of them: the same as for a profile that is shared. */
const fewestCustomers = 5;

export const isThin = ({ best }: { readonly best: Portion }): boolean =>
  best.count < fewestCustomers || best.of < fewestCustomers;

interface Said {
  readonly line: LineId;
  readonly value: TraitValue;
  readonly wording: string | null;
}

/** What a line says, cut to what a question holds. */
export function lineSays({ value, wording }: Said, words: Words): string {
  const text = wording ?? valueText(value, words.t, words.format);
  return text.length <= workshopLimits.lineChars ? text : `${text.slice(0, workshopLimits.lineChars - 1)}…`;
}

/** Whether each line of the profile stays. */
export function stayQuestions(lines: readonly ProfileLine[], words: Words): readonly VoteQuestion[] {
  return lines
    .filter((line) => !line.struck && !isThin(line))
    .map((line) => ({ ask: 'stay', line: line.line, text: lineSays(line, words) }));
}

/** What customers are worth, who are as the lines that count say; the heaviest first. */
export function segmentLines(lines: readonly ScoredLine[]): readonly ScoredLine[] {
  return lines
    .filter((line) => line.rule !== 'struck' && !line.cancels && line.proposed !== 0 && !isThin(line))
    .toSorted((one, other) => Math.abs(other.proposed) - Math.abs(one.proposed));
}

export const segmentQuestion = (line: ScoredLine, words: Words): VoteQuestion => ({
  ask: 'segment',
  line: line.line,
  text: lineSays(line, words),
});
