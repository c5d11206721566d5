/* What the suggestions read of a finished profile: its lines in words, as known choices, and as figures. */
import { countryAdjective } from '../../../language/sentence/known-countries.ts';
import type { Words } from '../../../language/words.svelte.ts';
import type { FinishedLine, Profile } from '../../../document/types.ts';
import { canonicalValues } from '../../../method/choices.ts';
import type { LineId } from '../../../method/decisions.ts';
import { titleGroupOf, type TitleSorting } from '../../../method/job-title.ts';
import { profileSentence } from '../../shared/profile-sentence.ts';
import { inSentence, valueText } from '../../trait-text.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** "20–50", "20 - 50 anställda", "1 000–5 000": two figures with a dash, or a word, between them. */
const twoFigures = /(\d[\d\s.,\u00a0]*?)\s*(?:[-–−]|till|to)\s*(\d[\d\s.,\u00a0]*)/iu;
const figure = (text: string): number => Number(text.replace(/[\s.,\u00a0]/gu, ''));

export class ProfileFacts {
  readonly profile: Profile;
  readonly words: Words;
  readonly #lines: ReadonlyMap<LineId, FinishedLine>;

  constructor(profile: Profile, words: Words) {
    this.profile = profile;
    this.words = words;
    this.#lines = new Map(profile.lines.map((line) => [line.line, line]));
  }

  line(id: LineId): FinishedLine | undefined {
    return this.#lines.get(id);
  }

  has(id: LineId): boolean {
    return this.#lines.has(id);
  }

  /** The line as it is written; null when there is none. */
  text(id: LineId): string | null {
    const line = this.#lines.get(id);
    if (line === undefined) return null;
    const { t, format } = this.words;
    const text = (line.wording ?? valueText(line.value, t, format)).replace(/\s+/gu, ' ').trim();
    return text === '' ? null : text;
  }

  /** The same with a small letter where it is no name. */
  said(id: LineId): string | null {
    const text = this.text(id);
    return text === null || id === 'company.country' ? text : inSentence(text);
  }

  /** The known choices that the line comes to, also in the owner's words. */
  choices(id: LineId): readonly string[] {
    const line = this.#lines.get(id);
    if (line === undefined) return [];
    const values = line.wording === null ? [line.value] : canonicalValues(id, line.wording);
    return values.flatMap((value) => (value.kind === 'choice' ? [value.choice] : []));
  }

  /** The first figure and the last; null where the line holds no two. */
  range(id: LineId): Range | null {
    const line = this.#lines.get(id);
    if (line === undefined) return null;
    if (line.wording === null && line.value.kind === 'range') return line.value;
    const found = twoFigures.exec(this.text(id) ?? '');
    const [low, high] = [figure(found?.[1] ?? ''), figure(found?.[2] ?? '')];
    return found === null || !(low <= high) ? null : { low, high };
  }

  /** The sort of titles that the job title is, where the profile names no single title. */
  get titleGroup(): TitleSorting | null {
    const line = this.#lines.get('buyer.jobTitle');
    return line?.wording === null && line.value.kind === 'choice' ? titleGroupOf(line.value.choice) : null;
  }

  /** A single job title, as it is written. */
  get title(): string | null {
    return this.titleGroup === null ? this.text('buyer.jobTitle') : null;
  }

  /** "svenska IT-företag med 20–50 anställda som växer snabbt"; null when too little is known to say so. */
  get companies(): string | null {
    const lines = this.profile.lines.filter(({ section }) => section === 'company');
    const sentence = profileSentence({ ...this.profile, lines }, this.words);
    if (sentence === null) return null;
    const said = sentence.replace(/\.$/u, '');
    // "Swedish" keeps its capital in English.
    const { code } = this.words;
    const isName = code === 'en' && countryAdjective(this.text('company.country') ?? '', code) !== null;
    return isName ? said : inSentence(said);
  }

  /** Those of the lines that the profile has. */
  present(...ids: readonly LineId[]): readonly LineId[] {
    return ids.filter((id) => this.has(id));
  }

  get companyLines(): readonly LineId[] {
    return this.present('company.industry', 'company.employees', 'company.country', 'company.growth');
  }
}
