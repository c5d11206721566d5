import type { Words } from '../../../language/words.svelte.ts';
import type { FinishedLine, Profile } from '../../../document/types.ts';
import { basisSentences } from '../../shared/basis-sentences.ts';
import { profileSentence } from '../../shared/profile-sentence.ts';
import { evidenceText, lineName, valueText } from '../../trait-text.ts';

export interface SaidLine {
  readonly line: FinishedLine;
  readonly name: string;
  readonly value: string;
  readonly evidence: string;
  /** In the words of the poster; null where the line counts like any other. */
  readonly must: string | null;
}
export interface SaidSection {
  readonly title: string;
  readonly lines: readonly SaidLine[];
}

/** A profile in words, each on one line, in the order of the poster: what every text of it is made of. */
export interface SaidProfile {
  readonly name: string;
  readonly date: string;
  readonly sentence: string | null;
  /** Those that have lines. */
  readonly sections: readonly SaidSection[];
  readonly basis: string;
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export function saidProfile(profile: Profile, words: Words): SaidProfile {
  const said = (line: FinishedLine): SaidLine => ({
    line,
    name: onOneLine(lineName(line.line, words.t)),
    value: onOneLine(line.wording ?? valueText(line.value, words.t, words.format)),
    evidence: onOneLine(evidenceText(line, words.t, words.format)),
    must: line.rule === 'must' ? words.t.shared.must : null,
  });
  const section = (of: FinishedLine['section']): SaidSection => ({
    title: words.t.shared[of],
    lines: profile.lines.filter((line) => line.section === of).map(said),
  });
  return {
    name: onOneLine(profile.name),
    date: words.format.date(profile.date),
    sentence: profileSentence(profile, words),
    sections: [section('company'), section('buyer')].filter(({ lines }) => lines.length > 0),
    basis: basisSentences(profile, words).join(' '),
  };
}
