/*
 * How much work something is: by the time of the processor, which a machine that is busy with something else does not lengthen.
 * And the same bounds for all that is mutated: no input takes more than two seconds of it, or more than 300 MB of memory.
 */
import { expect } from 'vitest';

const longestMs = 2000;
const mostMegabytes = 300;

/** Milliseconds that this process has worked so far, on all processors together. */
export function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function megabytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/** Times each piece of work, and watches how far memory grows; what is not collected yet counts too. */
export class Measured {
  readonly #before = megabytes();
  #runs = 0;
  #longest = 0;
  #most = 0;

  async run<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const began = workedMs();
    try {
      return await work();
    } finally {
      this.#longest = Math.max(this.#longest, workedMs() - began);
      this.#most = Math.max(this.#most, megabytes() - this.#before);
      this.#runs++;
    }
  }

  /** Prints the count, and expects that all of it stayed within bounds. */
  within(what: string): void {
    const [ms, mb] = [Math.round(this.#longest), Math.round(this.#most)];
    console.log(`${this.#runs} ${what}: the slowest took ${ms} ms, memory grew by at most ${mb} MB`);
    expect(this.#longest).toBeLessThan(longestMs);
    expect(this.#most).toBeLessThan(mostMegabytes);
  }
}
