import { createContext } from 'svelte';
import { en } from './en.ts';
import { createFormats } from './formats.ts';
import type { LanguageCode } from './language-code.ts';
import type { Messages } from './messages.ts';
import type { ProblemData, ProblemPlace } from './problem-text.ts';
import { sv } from './sv.ts';

const catalogues: Record<LanguageCode, Messages> = { sv, en };

/** The words and formats of the language in use; changing it changes every text on the screen. */
export class Words {
  #code = $state<LanguageCode>('en');
  readonly #formats = $derived(createFormats(this.#code));

  constructor(code: LanguageCode) {
    this.#code = code;
  }

  get code(): LanguageCode {
    return this.#code;
  }

  get t(): Messages {
    return catalogues[this.#code];
  }

  get format() {
    return this.#formats;
  }

  choose(code: LanguageCode): void {
    this.#code = code;
  }

  /** What happened, where, and the way out. */
  problem(problem: { code: string; place: ProblemPlace; data: ProblemData }): string {
    const sentence = this.t.problems.get(problem.code) ?? this.t.problems.get('unexpected');
    return sentence === undefined ? problem.code : sentence(problem.place, problem.data);
  }
}

export const [useWords, provideWords] = createContext<Words>();
