import { untrack } from 'svelte';
import type { Study } from '../document/types.ts';
import type { EngineClient } from '../engine/client.ts';
import type { CutsGlance } from '../method/glance-at-cuts.ts';
import type { Analysis } from '../method/results.ts';
import type { Weight } from '../method/weigh.ts';
import { toProblem, type Problem } from '../table/problem.ts';
import { questionOf, type Snapshot } from './snapshot.ts';

/** A cut that has stood still so long has arrived: then all six steps are answered anew. */
const restMs = 120;
/** Weighing is heavy, so it waits until the reader rests. */
const weighingRestMs = 250;

/**
 * What the engine answers about a study as it stands. While one question is under way only the newest state waits, so a
 * dragged cut never queues up.
 */
export class CurrentAnalysis {
  readonly #engine: EngineClient;
  readonly #now: () => Snapshot;
  readonly #onAnswered: () => void;
  #analysis = $state.raw<Analysis | null>(null);
  #glance = $state.raw<CutsGlance | null>(null);
  #evidence = $state.raw<Weight | null>(null);
  #isWeighing = $state(true);
  #stage = $state<'loading' | 'analysing'>('loading');
  #problem = $state.raw<Problem | null>(null);
  /** Until a cut on the move has come to rest. */
  #resting: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  #askAgain = false;
  readonly #waiting: (() => void)[] = [];
  #rest: ReturnType<typeof setTimeout> | undefined;
  #weighing = 0;

  /** `now` is the state that is asked about, and `onAnswered` is told when there is an answer to the newest one. */
  constructor(engine: EngineClient, now: () => Snapshot, onAnswered: () => void) {
    this.#engine = engine;
    this.#now = now;
    this.#onAnswered = onAnswered;
  }

  get analysis(): Analysis | null {
    return this.#analysis;
  }
  /** The groups as a cut on the move makes them, until the analysis has caught up. */
  get glance(): CutsGlance | null {
    return this.#glance;
  }
  /** How much the company lines weigh, by this analysis or an earlier one. */
  get evidence(): Weight | null {
    return this.#evidence;
  }
  get isWeighing(): boolean {
    return this.#isWeighing;
  }
  /** What the analysis under way, or the last one, came to. */
  get stage(): 'loading' | 'analysing' {
    return this.#stage;
  }
  /** Why there is no fresh analysis, if so. */
  get problem(): Problem | null {
    return this.#problem;
  }

  /** The analysis of the state as it is now, once it is there; null when it cannot be made. */
  async answered(): Promise<Analysis | null> {
    if (this.#asking || this.#resting !== undefined)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return untrack(() => (this.#problem === null ? this.#analysis : null));
  }

  /** Whether a question is under way. */
  get isAsking(): boolean {
    return this.#asking;
  }

  /** A cut on the move is taken to have come to rest. */
  bringToRest(): void {
    if (this.#resting !== undefined) void this.#analyse();
  }

  /** Asks about the state as it is now. */
  ask(): void {
    void this.#analyse();
  }

  /** Asks what moves with a cut that is dragged, and about all else when it has come to rest. */
  askOnTheMove(): void {
    // Dragged cuts are many, and the worker answers one question at a time: first what moves with the hand.
    void this.#glanceAt(this.#now().study);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#analyse(), restMs);
  }

  async #glanceAt({ listId, decisions: { metric, cuts, focus } }: Study): Promise<void> {
    if (cuts === null) return;
    try {
      const glance = await this.#engine.ask('glanceAtCuts', { listId, metric, cuts, focus });
      const now = this.#now().study.decisions;
      if (this.#resting !== undefined && now.cuts === cuts) this.#glance = glance;
    } catch {
      // The analysis that follows says what is wrong.
    }
  }

  async #analyse(): Promise<void> {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#askAgain = true;
    if (this.#asking) return;
    this.#asking = true;
    clearTimeout(this.#rest);
    // An answer that is still on its way is about what was decided before.
    this.#weighing++;
    this.#isWeighing = true;
    // What was decided meanwhile is asked even when the question under way fails.
    while (this.#askAgain) {
      this.#askAgain = false;
      try {
        this.#analysis = await this.#engine.ask('analyse', questionOf(this.#now()), {
          onProgress: ({ stage }) => {
            this.#stage = stage === 'loading' ? stage : 'analysing';
          },
        });
        // A cut that is on the move again has a newer glance than this.
        if (!this.#isMoving()) this.#glance = null;
        this.#problem = null;
      } catch (error) {
        this.#problem = toProblem(error);
      }
    }
    this.#asking = false;
    // A cut on the move is not answered yet.
    if (!this.#isMoving()) for (const goOn of this.#waiting.splice(0)) goOn();
    this.#onAnswered();
    if (this.#problem === null) this.#rest = setTimeout(() => void this.#weigh(), weighingRestMs);
    else this.#isWeighing = false;
  }

  /** Whether a cut is on its way, or has been moved meanwhile. */
  #isMoving(): boolean {
    return this.#resting !== undefined || this.#askAgain;
  }

  async #weigh(): Promise<void> {
    const mine = ++this.#weighing;
    try {
      const weight = await this.#engine.ask('weigh', questionOf(this.#now()));
      if (this.#weighing === mine) this.#evidence = weight;
    } catch {
      // Given way to a newer question; or the next analysis says what is wrong. The screens do without it.
    }
    if (this.#weighing === mine) this.#isWeighing = false;
  }
}
