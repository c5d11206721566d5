import type { EngineClient } from '../engine/client.ts';
import type { AgainChoice, EngineResult } from '../engine/protocol.ts';

/** What the files say of the customers of a stored list. */
export type AgainReport = EngineResult<'compareIntake'>;

/** The study that is to go on with the files on their way in. */
export interface AgainOf {
  readonly studyId: string;
  readonly listId: string;
  readonly name: string;
}

/** Importing again: which study goes on with the files, how, and what that means for its customers and answers. */
export class ImportAgain {
  readonly #engine: EngineClient;
  #of = $state.raw<AgainOf | null>(null);
  #mode = $state<AgainChoice['mode']>('replace');
  #report = $state.raw<AgainReport | null>(null);
  #mayLose = $state(false);
  #isComparing = $state(false);
  /** Counts what is asked, so that an answer about earlier files is dropped. */
  #asked = 0;

  constructor(engine: EngineClient) {
    this.#engine = engine;
  }

  /** The study; null when the files become a list of their own. */
  get of(): AgainOf | null {
    return this.#of;
  }
  get mode(): AgainChoice['mode'] {
    return this.#mode;
  }
  /** null until the files have been compared. */
  get report(): AgainReport | null {
    return this.#report;
  }
  get mayLose(): boolean {
    return this.#mayLose;
  }
  get isComparing(): boolean {
    return this.#isComparing;
  }
  /** How many customers' answers storing would lose, if it may not. */
  get held(): number {
    return this.#of === null || this.#mode !== 'replace' || this.#mayLose
      ? 0
      : (this.#report?.answers.lost.count ?? 0);
  }

  begin(of: AgainOf, mode: AgainChoice['mode']): void {
    this.clear();
    this.#of = of;
    this.#mode = mode;
  }

  clear(): void {
    this.#asked++;
    this.#of = null;
    this.#report = null;
    this.#mayLose = false;
    this.#isComparing = false;
  }

  choose(mode: AgainChoice['mode']): void {
    this.#mode = mode;
  }

  /** Whether answers without a customer may go. */
  letGo(mayLose: boolean): void {
    this.#mayLose = mayLose;
  }

  /** What goes with storing the files, if a study goes on with them. */
  get choice(): { again?: AgainChoice } {
    const of = this.#of;
    return of === null ? {} : { again: { studyId: of.studyId, mode: this.#mode, mayLose: this.#mayLose } };
  }

  /** Compares the files as they are understood now. A failure is not shown: storing would say the same. */
  async compare(): Promise<void> {
    const mine = ++this.#asked;
    const listId = this.#of?.listId;
    if (listId === undefined) return;
    this.#isComparing = true;
    let report: AgainReport | null = null;
    try {
      report = await this.#engine.ask('compareIntake', { listId });
    } catch {
      // The next preview is compared anew.
    }
    if (this.#asked !== mine) return;
    this.#isComparing = false;
    this.#report = report;
  }
}
