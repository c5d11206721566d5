/* Questions and answers of a workshop in the reader's language. */
import type { Answer, Question } from '../document/workshop-types.ts';
import type { AskingTexts } from '../language/asking.ts';
import { isolate } from '../language/isolate.ts';
import type { Messages } from '../language/messages.ts';
import { canonicalValue, choicesOf } from '../method/choices.ts';
import type { LineId } from '../method/decisions.ts';
import { choiceName, lineName } from './trait-text.ts';

/** What is asked of one line. An own question that is a question already stays as it is. */
function guessText(line: LineId, asking: AskingTexts): string {
  if (line.startsWith('own.')) {
    const name = line.slice('own.'.length);
    return name.endsWith('?') ? name : asking.ownGuess(name);
  }
  const trait = line.slice(line.indexOf('.') + 1);
  return Object.entries(asking.guess).find(([name]) => name === trait)?.[1] ?? trait;
}

/** The question as it is put to people: what stands in large type, and what is asked of it, if that is not all. */
export function questionText(
  question: Question,
  asking: AskingTexts,
  t: Messages,
): { readonly title: string; readonly asks: string } {
  if (question.ask === 'guess') return { title: guessText(question.line, asking), asks: '' };
  return { title: questionName(question, t), asks: asking[question.ask] };
}

/** What is asked about, in the fewest words. */
export function questionName(question: Question, t: Messages): string {
  const name = lineName(question.line, t);
  return question.ask === 'guess' ? name : `${isolate(name)}: ${question.text}`;
}

/** An answer as it is shown; '' for "don't know". */
export function answerShown(question: Question, text: string, asking: AskingTexts, t: Messages): string {
  if (question.ask !== 'guess')
    return Object.entries(asking.votes).find(([vote]) => vote === text)?.[1] ?? text;
  const value = canonicalValue(question.line, text);
  return value?.kind === 'choice' ? choiceName(value.choice, t) : text;
}

export interface Offer {
  /** What the answer says. */
  readonly text: string;
  readonly label: string;
  readonly detail: string;
}

const votesOf = {
  stay: ['stay', 'strike'],
  segment: ['doOrDie', 'neutral', 'dont'],
} as const;

/** The answers to choose among: the votes, the known choices of the line, or what was offered. */
export function offersOf(question: Question, asking: AskingTexts, t: Messages): readonly Offer[] {
  if (question.ask !== 'guess') {
    const help: Readonly<Record<string, string>> = asking.voteHelp;
    return votesOf[question.ask].map((vote) => ({
      text: vote,
      label: asking.votes[vote],
      detail: help[vote] ?? '',
    }));
  }
  const known = choicesOf(question.line);
  return (known.length > 0 ? known : question.options).map((text) => ({
    text,
    label: answerShown(question, text, asking, t),
    detail: '',
  }));
}

/** "Anna (Sales)", or the team alone. */
export function whoText({ name, team }: Pick<Answer, 'name' | 'team'>, asking: AskingTexts): string {
  return name === '' ? asking.teams[team] : `${isolate(name)} (${asking.teams[team]})`;
}
