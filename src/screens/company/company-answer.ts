import { evidenceTexts } from '../../language/evidence.ts';
import type { Words } from '../../language/words.svelte.ts';
import type { ProfileLine } from '../../method/results.ts';
import type { Weight } from '../../method/weigh.ts';
import { notableLines } from '../notable-lines.ts';
import { weighedValue } from '../shell/weighed.ts';
import { spokenLine } from '../spoken-line.ts';

const mostTelling = 4;
const mostOther = 3;

/**
 * What the step found, in at most two sentences. What is telling leads; a hint is said as one, since about half of the
 * lists in which there is nothing to find show some. Until the lines are weighed, what most of the best share.
 */
export function companyAnswer(
  lines: readonly ProfileLine[],
  asked: number,
  weight: Weight | null,
  words: Words,
): string {
  const t = words.t.company;
  if (lines.length === 0) return t.answerNone;
  const notable = notableLines(lines, asked);
  const say = (some: readonly ProfileLine[], most: number) =>
    words.format.list(some.slice(0, most).map((line) => spokenLine(line, words.t, words.format)));
  const weighed = lines
    .filter(({ struck }) => !struck)
    .map((line) => ({ line, weighed: weighedValue(weight, line) }));
  if (weighed.every((line) => line.weighed === null))
    return notable.length === 0 ? t.answerNothing : t.answer(say(notable, mostTelling));

  const texts = evidenceTexts(words.code).answer;
  const linesWith = (verdict: string) =>
    weighed.filter((line) => line.weighed?.verdict === verdict).map(({ line }) => line);
  const telling = linesWith('telling');
  const hints = linesWith('hint');
  const alone = weighed
    .filter((line) => line.weighed?.thin === 'alone' && notable.includes(line.line))
    .map(({ line }) => line);
  if (telling.length > 0) {
    const lead = texts.telling(say(telling, mostTelling));
    if (hints.length > 0) return `${lead} ${texts.hint(say(hints, mostOther))}`;
    return alone.length > 0 ? `${lead} ${texts.alsoAlone(say(alone, mostOther))}` : lead;
  }
  if (hints.length > 0) return `${texts.noneTelling} ${texts.hint(say(hints, mostOther))}`;
  return alone.length > 0 ? texts.alone(say(alone, mostTelling)) : texts.chance;
}
