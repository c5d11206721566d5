import { untrack } from 'svelte';
import { toProblem, type Problem } from '../table/problem.ts';

/**
 * Keeps what changes: one save at a time, and what changes while one is under way gathers for the next. A save that fails
 * is said, and tried again with the next change.
 */
export class Saver {
  readonly #save: () => Promise<void>;
  #problem = $state.raw<Problem | null>(null);
  /** Saves that have been asked for and have not ended. */
  #under = $state(0);
  #isWaiting = false;
  #saving: Promise<void> = Promise.resolve();

  /** `save` keeps all that has changed since it was last called. */
  constructor(save: () => Promise<void>) {
    this.#save = save;
  }

  /** Why the last change is not kept, if so. */
  get problem(): Problem | null {
    return this.#problem;
  }
  /** Whether a change is still on its way to be kept: the page should not be left. */
  get isSaving(): boolean {
    return this.#under > 0;
  }

  /** Something has changed. */
  soon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    // What calls this may be an effect, and must not run again for what is counted here.
    untrack(() => this.#under++);
    this.#saving = this.#saving.then(() => this.#run());
  }

  /** Does something else when no save is under way; whatever goes wrong with it shows at the next save. */
  inTurn(work: () => Promise<void>): void {
    this.#saving = this.#saving.then(work).catch(() => undefined);
  }

  /** Resolves when everything so far is kept, or has failed to be. */
  settled(): Promise<void> {
    return this.#saving;
  }

  async #run(): Promise<void> {
    this.#isWaiting = false;
    try {
      await this.#save();
      this.#problem = null;
    } catch (error) {
      this.#problem = toProblem(error);
    }
    this.#under--;
  }
}
