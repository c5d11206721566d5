import { createContext } from 'svelte';
import { catalogueOf, fetchCatalogue } from './catalogues.ts';
import { createFormats } from './formats.ts';
import { isolate } from './isolate.ts';
import type { LanguageCode } from './language-code.ts';
import type { FirstMessages, LaterMessages, Messages } from './messages.ts';
import type { ProblemData, ProblemPlace } from './problem-text.ts';

/** The words and formats of the language in use; changing it changes every text on the screen. */
export class Words {
  #code = $state<LanguageCode>('en');
  readonly #formats = $derived(createFormats(this.#code));
  #wanted: LanguageCode;

  constructor(code: LanguageCode) {
    this.#code = code;
    this.#wanted = code;
  }

  get code(): LanguageCode {
    return this.#code;
  }

  /** The texts; only once those of the language have been fetched. */
  get t(): Messages {
    const texts = catalogueOf(this.#code);
    if (texts === undefined) throw new Error(`The texts in ${this.#code} have not been fetched`);
    return texts;
  }

  get format() {
    return this.#formats;
  }

  /**
   * Changes the language: at once when its texts are there, else when they have come. Fails when they cannot be fetched;
   * the language then stays as it was.
   */
  async choose(code: LanguageCode): Promise<void> {
    this.#wanted = code;
    if (catalogueOf(code) === undefined) await fetchCatalogue(code);
    // Meanwhile another may have been chosen.
    if (this.#wanted === code) this.#code = code;
  }

  /** What happened, where, and the way out. */
  problem(problem: { code: string; place: ProblemPlace; data: ProblemData }): string {
    const { problems, listProblems } = this.t as FirstMessages & Partial<LaterMessages>;
    const sentence =
      problems.get(problem.code) ?? listProblems?.get(problem.code) ?? problems.get('unexpected');
    return sentence === undefined ? problem.code : sentence(isolated(problem.place), isolated(problem.data));
  }
}

/** Names of files and columns, and what was found in cells, are other people's texts. */
function isolated<Parts extends object>(parts: Parts): Parts {
  const entries = Object.entries(parts).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? isolate(value) : value,
  ]);
  return Object.fromEntries(entries) as Parts;
}

export const [useWords, provideWords] = createContext<Words>();
