import type { ScoredLine } from '../../method/antiprofile.ts';
import type { OpenStudy } from '../../state/open-study.svelte.ts';
import type { Found } from './question-view.ts';

/** What the list has found, kept up with the study. To be made where effects may be. */
export class FoundNow {
  readonly #open: OpenStudy;
  #scored = $state.raw<readonly ScoredLine[] | null>(null);

  constructor(open: OpenStudy) {
    this.#open = open;
    $effect(() => {
      const { analysis } = open;
      let hasLeft = false;
      // Right after the analysis, whose list the worker then has at hand.
      if (analysis !== null)
        open.sortCustomers({ segment: null, from: 0, size: 1 }).then(
          ({ lines }) => {
            if (!hasLeft) this.#scored = lines;
          },
          () => {
            // Given way to a newer question, or the analysis says what is wrong.
          },
        );
      return () => {
        hasLeft = true;
      };
    });
  }

  /** null until the first analysis. */
  get found(): Found | null {
    const { analysis, evidence } = this.#open;
    return analysis === null ? null : { analysis, evidence, scored: this.#scored };
  }
}
