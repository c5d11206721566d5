/* What can be decided on a question: the list's answer, the team's, other words, or a vote; or to leave it open. */
import type { DecidedBy } from '../../document/workshop-types.ts';
import { workshopLimits } from '../../limits/workshop.ts';
import type { AskingTexts } from '../../language/asking.ts';
import type { Messages } from '../../language/messages.ts';
import { offersOf } from '../asking-text.ts';
import type { QuestionView } from './question-view.ts';

export interface DecisionOption {
  readonly by: DecidedBy;
  /** What would hold from then on; '' where it is still to be written, or left open. */
  readonly text: string;
  readonly label: string;
}

export function decisionOptions(
  { question, list, groups }: QuestionView,
  t: Messages,
  asking: AskingTexts,
): readonly DecisionOption[] {
  const { decide } = t.workshop;
  const open: DecisionOption = { by: 'open', text: '', label: decide.open };
  if (question.ask !== 'guess') {
    const votes = offersOf(question, asking, t);
    return [...votes.map(({ text, label }): DecisionOption => ({ by: 'own', text, label })), open];
  }
  const cut = (text: string) => text.slice(0, workshopLimits.decisionChars);
  const [top] = groups;
  const options: DecisionOption[] = [];
  if (list !== null) options.push({ by: 'list', text: cut(list.text), label: decide.list(list.text) });
  if (top !== undefined && top.withList !== 'same')
    options.push({ by: 'team', text: cut(top.text), label: decide.team(top.text) });
  return [...options, { by: 'own', text: '', label: decide.own }, open];
}

/** A decision in words. */
export function decisionText({ question, decision }: QuestionView, t: Messages, asking: AskingTexts): string {
  if (decision === null) return t.workshop.undecided;
  if (decision.by === 'open') return t.workshop.decide.open;
  if (question.ask === 'guess') return decision.text === '' ? t.workshop.decide.own : decision.text;
  return offersOf(question, asking, t).find(({ text }) => text === decision.text)?.label ?? decision.text;
}

/** Whether something was decided: a line left open, and own words not written yet, are none. */
export const isDecided = ({ decision }: QuestionView): boolean =>
  decision !== null && decision.by !== 'open' && decision.text !== '';
