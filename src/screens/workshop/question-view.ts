/* A question of a round as the team and the list answer it, ready to be shown. */
import type { Question, Round, WorkshopDecision } from '../../document/workshop-types.ts';
import type { AskingTexts } from '../../language/asking.ts';
import type { Words } from '../../language/words.svelte.ts';
import { compareWithList, countAnswers, type TeamAnswers } from '../../method/agreement.ts';
import type { ScoredLine } from '../../method/antiprofile.ts';
import type { Analysis, Portion, TraitValue } from '../../method/results.ts';
import type { Verdict } from '../../method/verdict.ts';
import type { Weight } from '../../method/weigh.ts';
import { answerShown, questionName, questionText, whoText } from '../asking-text.ts';
import { weighedValue } from '../shell/weighed.ts';
import { evidenceText, valueText } from '../trait-text.ts';
import { lineSays } from './vote-questions.ts';

export interface GroupView {
  /** As it was answered, and as it is shown. */
  readonly answer: string;
  readonly text: string;
  readonly who: readonly string[];
  readonly withList: 'same' | 'overlaps' | 'other' | null;
}

export interface ListView {
  readonly text: string;
  /** "13 av 20 bästa, 24 % av alla andra". */
  readonly counts: string;
  /** null where it is not weighed, or not yet. */
  readonly verdict: Verdict | null;
}

export interface QuestionView {
  readonly place: number;
  readonly question: Question;
  readonly name: string;
  /** As it is put to people: in large type, and what is asked of it, if that is not all. */
  readonly put: { readonly title: string; readonly asks: string };
  readonly team: TeamAnswers;
  readonly groups: readonly GroupView[];
  readonly unknown: readonly string[];
  /** null when the list says nothing. */
  readonly list: ListView | null;
  readonly decision: WorkshopDecision | null;
}

/** What the list has found, as far as it is known. */
export interface Found {
  readonly analysis: Analysis;
  readonly evidence: Weight | null;
  /** The lines of the profile and of its opposite; null while they are worked out. */
  readonly scored: readonly ScoredLine[] | null;
}

interface FoundLine {
  readonly line: Question['line'];
  readonly value: TraitValue;
  readonly wording: string | null;
  readonly best: Portion;
  readonly others: Portion | null;
}

/** The line of the profile, or what the step before found when there is none. */
function foundLine({ line }: Question, { analysis }: Found): FoundLine | null {
  const inProfile = analysis.profile.find((one) => one.line === line);
  if (inProfile !== undefined) return inProfile;
  const finding = [...analysis.company, ...analysis.buyers].find((one) => one.line === line);
  return finding?.common == null ? null : { line, wording: null, ...finding.common };
}

/** The line that was voted on; of two, the one that says the same. */
function scoredLine(question: Question, { scored }: Found, words: Words): ScoredLine | undefined {
  const lines = (scored ?? []).filter(({ line }) => line === question.line);
  if (question.ask === 'guess' || lines.length < 2) return lines[0];
  return lines.find((line) => lineSays(line, words) === question.text);
}

function listView(
  question: Question,
  found: Found,
  words: Words,
): { shown: ListView; value: TraitValue } | null {
  if (question.ask === 'segment') {
    const line = scoredLine(question, found, words);
    if (line === undefined) return null;
    const { t, format } = words;
    const portion = t.common.of(format.count(line.best.count), format.number(line.best.of));
    const counts = line.side === 'anti' ? t.workshop.worst(portion) : evidenceText(line, t, format);
    return { shown: { text: lineSays(line, words), counts, verdict: null }, value: line.value };
  }
  const line = foundLine(question, found);
  if (line === null) return null;
  return {
    shown: {
      text: valueText(line.value, words.t, words.format),
      counts: evidenceText({ ...line, wording: null }, words.t, words.format),
      verdict: weighedValue(found.evidence, line)?.verdict ?? null,
    },
    value: line.value,
  };
}

/** Every question of a round, in order. */
export function questionViews(
  round: Round,
  found: Found,
  words: Words,
  asking: AskingTexts,
): readonly QuestionView[] {
  const who = round.answers.map((answer) => whoText(answer, asking));
  const names = (places: readonly number[]) => places.map((at) => who[at] ?? '');
  return round.questions.map((question, place) => {
    const texts = round.answers.map((answer) => answer.texts[place] ?? '');
    const team = countAnswers(question.line, texts);
    const list = listView(question, found, words);
    return {
      place,
      question,
      name: questionName(question, words.t),
      put: questionText(question, asking, words.t),
      team,
      groups: team.groups.map(({ value, by }) => {
        const answer = texts[by[0] ?? 0] ?? '';
        return {
          answer,
          text: answerShown(question, answer.trim(), asking, words.t),
          who: names(by),
          withList: question.ask === 'guess' ? compareWithList(value, list?.value ?? null) : null,
        };
      }),
      unknown: names(team.unknown),
      list: list?.shown ?? null,
      decision: round.decisions.find((one) => one.question === place) ?? null,
    };
  });
}
