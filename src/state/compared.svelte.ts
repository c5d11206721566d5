import type { CompareAbout, Comparisons } from '../method/compare.ts';
import type { OpenStudy } from './open-study.svelte.ts';

/** Decisions that follow on each other faster than this are compared once. */
const restMs = 80;

/**
 * A comparison for the screen that is open: asked when the analysis has come, again when what it rests on has changed,
 * and never shown for what no longer holds once its successor is there. To be made where effects may be.
 */
export class Compared<About extends CompareAbout> {
  #result = $state.raw<Comparisons[About] | null>(null);
  #isAwaited = $state(true);

  /** `basis` changes when the comparison must be made anew; null while there is nothing to compare. */
  constructor(open: OpenStudy, about: About, basis: () => unknown) {
    $effect(() => {
      if (basis() === null) return;
      let isNewest = true;
      const timer = setTimeout(() => {
        open.compare(about).then(
          (result) => {
            if (!isNewest) return;
            this.#result = result;
            this.#isAwaited = false;
          },
          () => {
            // Without an answer nothing is shown; what fails, the analysis says too.
            if (isNewest) this.#isAwaited = false;
          },
        );
      }, restMs);
      return () => {
        isNewest = false;
        clearTimeout(timer);
      };
    });
  }

  /** null until the first answer. */
  get result(): Comparisons[About] | null {
    return this.#result;
  }
  /** Until the first answer, or the first that failed: its room is kept. */
  get isAwaited(): boolean {
    return this.#isAwaited;
  }
}
