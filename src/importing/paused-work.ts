/* Long work in small pieces, so that the worker can answer something else in between, or let go of the work. */

/** Work that pauses at each `yield`, and then returns its result. */
export type Paused<Result> = Generator<undefined, Result>;

/** The result of the work, without a pause. */
export function atOnce<Result>(work: Paused<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** So long the work goes on before others get their turn. */
const turnMs = 15;

/**
 * The result of the work, with a turn for everything else that waits whenever `turnMs` have gone; null when `isWanted`
 * says after such a turn that nobody wants it any more.
 */
export async function inTurns<Result>(work: Paused<Result>, isWanted: () => boolean): Promise<Result | null> {
  let started = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - started < turnMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
    started = performance.now();
  }
}
