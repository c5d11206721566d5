import { untrack } from 'svelte';
import { toProblem, type Problem } from '../table/problem.ts';

/** How long a save that found no room waits before it is tried again, at first and at most; doubled each time. */
const retryMs = { first: 10_000, most: 60_000 };

/**
 * Keeps what changes: one save at a time, and what changes while one is under way gathers for the next. A save that fails
 * is said, and tried again with the next change; one that found no room also by itself, since the browser may make room.
 */
export class Saver {
  readonly #save: () => Promise<void>;
  #problem = $state.raw<Problem | null>(null);
  /** Saves that have been asked for and have not ended. */
  #under = $state(0);
  #isWaiting = false;
  #saving: Promise<void> = Promise.resolve();
  #retry: ReturnType<typeof setTimeout> | undefined;
  #retryAfter = retryMs.first;

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
    clearTimeout(this.#retry);
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
      this.#retryAfter = retryMs.first;
    } catch (error) {
      this.#problem = toProblem(error);
      if (this.#problem.code === 'storage-full') this.#tryAgainLater();
    }
    this.#under--;
  }

  #tryAgainLater(): void {
    if (this.#isWaiting) return;
    this.#retry = setTimeout(() => {
      this.soon();
    }, this.#retryAfter);
    this.#retryAfter = Math.min(this.#retryAfter * 2, retryMs.most);
  }
}
