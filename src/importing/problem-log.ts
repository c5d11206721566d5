import type { Place, Problem } from '../table/problem.ts';
import { problemLimit, type ImportProblemCode } from './types.ts';

/** Problems of rows and cells: the first ones one by one, and the count of all. */
export class ProblemLog {
  readonly #listed: Problem<ImportProblemCode>[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Whether further problems are counted but not listed. */
  get isFull(): boolean {
    return this.#listed.length >= problemLimit;
  }

  get listed(): readonly Problem<ImportProblemCode>[] {
    return this.#listed;
  }

  /** What it holds, as plain data. */
  get counted(): { readonly listed: readonly Problem<ImportProblemCode>[]; readonly count: number } {
    return { listed: [...this.#listed], count: this.#count };
  }

  /** Counts a problem, and lists it while there is room. */
  add(code: ImportProblemCode, place: Place, data: Readonly<Record<string, string | number>>): void {
    this.#count++;
    if (this.#listed.length < problemLimit) this.#listed.push({ code, place, data });
  }

  /** Takes over what another log holds. */
  join(other: { readonly listed: readonly Problem<ImportProblemCode>[]; readonly count: number }): void {
    this.#count += other.count;
    for (const problem of other.listed) {
      if (this.#listed.length < problemLimit) this.#listed.push(problem);
    }
  }
}
