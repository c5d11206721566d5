/* Work that can be told to stop while the worker, and what it holds, lives on. */
import { refuse } from '../table/problem.ts';

export class Stoppable {
  readonly #running = new Set<AbortController>();

  /** Stopped at once, also while a disk or a drive gives no answer. Refuses with 'cancelled' then. */
  async run<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const stop = new AbortController();
    this.#running.add(stop);
    const stopped = new Promise<never>((_, reject) => {
      stop.signal.addEventListener('abort', () => {
        reject(refuse('cancelled'));
      });
    });
    try {
      return await Promise.race([work(stop.signal), stopped]);
    } finally {
      this.#running.delete(stop);
    }
  }

  stopAll(): void {
    for (const running of this.#running) running.abort(refuse('cancelled'));
  }
}
