import type { Intake } from '../importing/intake/intake.ts';
import { refuse } from '../table/problem.ts';

/** The files on their way in: at most one intake at a time. */
export class OpenIntake {
  #intake: Intake | undefined;
  #turn = 0;

  /** Refuses with 'nothing-open' when there is none. */
  get(): Intake {
    if (this.#intake === undefined) throw refuse('nothing-open');
    return this.#intake;
  }

  put(intake: Intake): void {
    this.#intake = intake;
  }

  forget(): void {
    this.#intake = undefined;
  }

  isOpen(intake: Intake): boolean {
    return this.#intake === intake;
  }

  /**
   * To be called for whatever opens or closes files. What is returned says whether nothing has since: a slow read must
   * not take the place of what came after it.
   */
  startTurn(): () => boolean {
    const mine = ++this.#turn;
    return () => this.#turn === mine;
  }
}
