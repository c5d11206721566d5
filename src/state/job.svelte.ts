import type { AskOptions } from '../engine/client.ts';
import type { Progress } from '../engine/protocol.ts';
import { toProblem } from '../table/problem.ts';

/** Something that may take long, one at a time: how far it has come, and a way to stop it. */
export class Job {
  #progress = $state.raw<Progress | null>(null);
  #cancel = $state.raw<AbortController | null>(null);

  get isUnderWay(): boolean {
    return this.#cancel !== null;
  }
  /** The last that was heard of it. */
  get progress(): Progress | null {
    return this.#progress;
  }

  /** Does the work, unless other work is under way. Fails as the work does; undefined when it was stopped. */
  async run<Result>(work: (options: AskOptions) => Promise<Result>): Promise<Result | undefined> {
    if (this.#cancel !== null) return undefined;
    const cancel = new AbortController();
    this.#cancel = cancel;
    this.#progress = null;
    try {
      return await work({
        signal: cancel.signal,
        onProgress: (progress) => {
          this.#progress = progress;
        },
      });
    } catch (error) {
      if (toProblem(error).code === 'cancelled') return undefined;
      throw error;
    } finally {
      this.#cancel = null;
    }
  }

  /** Stops what is under way; nothing of it is left behind. */
  stop(): void {
    this.#cancel?.abort();
  }
}
