import { toProblem, type Problem } from '../table/problem.ts';
import type { Library } from './library.svelte.ts';

/** What is kept, read anew for a screen that opens. To be made where effects may be. */
export class FreshlyRead {
  #isRead = $state(false);
  #problem = $state.raw<Problem | null>(null);

  constructor(library: Library) {
    $effect(() => {
      library.refresh().then(
        () => {
          this.#isRead = true;
        },
        (error: unknown) => {
          this.#problem = toProblem(error);
        },
      );
    });
  }

  /** Whether it has been read. */
  get isRead(): boolean {
    return this.#isRead;
  }
  /** Why it could not be, if so. */
  get problem(): Problem | null {
    return this.#problem;
  }
}
