import type { Erasure } from '../engine/personal/types.ts';
import { toProblem, type Problem } from '../table/problem.ts';
import type { Library } from './library.svelte.ts';

/** Set while the database is being rebuilt, so that it is known afterwards when that was broken off. */
const markKey = 'malkund.erasing';
/** What tells that there was more than there is, and would take its absence for a loss. */
const witnessKey = 'malkund.witness';

export type ErasureKind = Erasure['kind'];

/** Erasing in the database. The page is loaded anew afterwards: nothing of what was erased stays in its memory. */
export class Erasing {
  readonly #library: Library;
  #isUnderWay = $state(false);
  #problem = $state.raw<Problem | null>(null);
  /** What was erased just before the page was loaded anew. */
  readonly done: ErasureKind | null;
  /** The last erasing was broken off before the browser's files were cleaned. */
  readonly wasBrokenOff: boolean;

  constructor(library: Library) {
    this.#library = library;
    this.wasBrokenOff = stored(() => localStorage.getItem(markKey)) !== null;
    this.done = takeDone();
  }

  get isUnderWay(): boolean {
    return this.#isUnderWay;
  }
  get problem(): Problem | null {
    return this.#problem;
  }

  async erase(what: Erasure): Promise<void> {
    this.#isUnderWay = true;
    this.#problem = null;
    try {
      // No list and no person is named there.
      stored(() => {
        localStorage.setItem(markKey, String(Date.now()));
      });
      await this.#library.letGo();
      await this.#library.engine.ask('erase', { what });
      stored(() => {
        localStorage.removeItem(witnessKey);
        localStorage.removeItem(markKey);
      });
      history.replaceState({ erased: what.kind }, '');
      location.reload();
    } catch (error) {
      this.#problem = toProblem(error);
      // Nothing was begun.
      if (this.#problem.code === 'storage-in-use' && !this.wasBrokenOff)
        stored(() => {
          localStorage.removeItem(markKey);
        });
      this.#isUnderWay = false;
      void this.#library.keeping.goOn();
    }
  }
}

/* Storage may be denied; then there is nothing to erase either. */
function stored<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function takeDone(): ErasureKind | null {
  const erased = (history.state as { erased?: unknown } | null)?.erased;
  if (erased !== 'person' && erased !== 'list' && erased !== 'deleted') return null;
  history.replaceState(null, '');
  return erased;
}
