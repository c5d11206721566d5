import type { EngineClient } from '../engine/client.ts';
import type { IntakeFindings } from '../importing/intake/types.ts';

/** What in the open files may be the same though it is written in several ways: looked for after every preview. */
export class Inspection {
  readonly #engine: EngineClient;
  #findings = $state.raw<IntakeFindings | null>(null);
  #isUnderWay = $state(false);
  /** Counts what is asked about the files, so that an answer about something earlier is dropped. */
  #asked = 0;

  constructor(engine: EngineClient) {
    this.#engine = engine;
  }

  /** null until it has been looked for. */
  get findings(): IntakeFindings | null {
    return this.#findings;
  }
  /** The findings are those of an earlier preview meanwhile. */
  get isUnderWay(): boolean {
    return this.#isUnderWay;
  }

  /** Nobody asked for it, so a failure is not shown: what is wrong with the files shows by itself. */
  async look(): Promise<void> {
    const mine = ++this.#asked;
    this.#isUnderWay = true;
    let findings: IntakeFindings | null = null;
    try {
      findings = await this.#engine.ask('inspectIntake', {});
    } catch {
      // The next preview is looked through anew.
    }
    if (this.#asked !== mine) return;
    this.#isUnderWay = false;
    if (findings !== null) this.#findings = findings;
  }

  /** The files are others: what was found in those before says nothing of them. */
  forget(): void {
    this.#findings = null;
  }

  /** There are no files any more. */
  end(): void {
    this.forget();
    this.#asked++;
    this.#isUnderWay = false;
  }
}
