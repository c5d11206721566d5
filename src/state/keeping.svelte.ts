import { untrack } from 'svelte';
import type { EngineClient } from '../engine/client.ts';
import { isNothing, loadKept, type Kept } from '../storage/counts.ts';
import type { Store } from '../storage/store.ts';
import { toProblem, type Problem } from '../table/problem.ts';
import { lossSince, readWitness, writeWitness, type Loss, type Witness } from './witness.ts';

/** Why what was kept does not come up. */
export type Trouble =
  | { readonly kind: 'lost'; readonly loss: Loss; readonly witness: Witness; readonly kept: Kept }
  | { readonly kind: 'unreadable'; readonly problem: Problem; readonly witness: Witness };

/** After a change, so long until the witness is told. */
const lookMs = 500;
/** The reader rests so long before a copy is made, and copies come no more often than this. */
const copyRestMs = 4000;
const copyApartMs = 5 * 60_000;

/** Problems with opening that the rescue screen is for; others have a way out of their own. */
const isUnreadable = ({ code }: Problem): boolean => code === 'storage-unavailable';

/**
 * Watches over what is kept in this browser: tells a witness after each change, has copies made when the reader rests, and
 * finds out at the start whether anything has been lost. While something is lost, nothing is written over.
 */
export class Keeping {
  readonly #store: Store;
  readonly #engine: EngineClient;
  #kept = $state.raw<Kept | null>(null);
  #trouble = $state.raw<Trouble | null>(null);
  #isPersistent = $state.raw<boolean | null>(null);
  #looking: ReturnType<typeof setTimeout> | undefined;
  #copying: ReturnType<typeof setTimeout> | undefined;
  /** By the time since the page was opened, which no setting of the clock changes. */
  #copiedAt = -Infinity;
  #copies = $state(0);
  #copied: Kept | null = null;
  /** The copy that is being made, if any. */
  #underWay: Promise<void> = Promise.resolve();
  #isPaused = false;
  /** A file that the reader opened on another page, to be looked into. */
  #handedOver: File | null = null;

  constructor(store: Store, engine: EngineClient) {
    this.#store = store;
    this.#engine = engine;
  }

  get store(): Store {
    return this.#store;
  }
  get engine(): EngineClient {
    return this.#engine;
  }
  /** How much is kept, as of the last change; null until that is known. */
  get kept(): Kept | null {
    return this.#kept;
  }
  /** Set when something that was kept is not there any more. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }
  /** Whether the browser has promised to keep everything; null where it does not say. */
  get isPersistent(): boolean | null {
    return this.#isPersistent;
  }

  /** Rises with each copy that was made. */
  get copies(): number {
    return this.#copies;
  }

  /** Looks whether all is there, and watches from then on. Returns the way to end it. */
  begin(): () => void {
    this.#isPaused = false;
    void this.#check();
    const end = this.#store.watch(() => {
      clearTimeout(this.#looking);
      this.#looking = setTimeout(() => void this.look(), lookMs);
    });
    return () => {
      end();
      this.#isPaused = true;
      clearTimeout(this.#looking);
      clearTimeout(this.#copying);
    };
  }

  /** Leaves the database alone, for it is rebuilt, until it is told to go on. Resolves when no copy is being made. */
  async pause(): Promise<void> {
    this.#isPaused = true;
    clearTimeout(this.#looking);
    clearTimeout(this.#copying);
    await this.#underWay;
  }

  /** Goes on after a pause. */
  async goOn(): Promise<void> {
    this.#isPaused = false;
    await this.look();
  }

  /** Hands a file over to the page that looks into backups. */
  handOver(file: File): void {
    this.#handedOver = file;
  }
  takeHandedOver(): File | null {
    const file = this.#handedOver;
    this.#handedOver = null;
    return file;
  }

  /** What is here now is taken for all that there is. */
  async settle(): Promise<void> {
    this.#trouble = null;
    await this.look();
  }

  /** While something is lost or the database is rebuilt, and when the page is left, the witness is told nothing. */
  #mayNotTell(): boolean {
    return this.#trouble !== null || this.#isPaused;
  }

  /** Counts what is kept, tells the witness, and has copies made in a while. */
  async look(): Promise<void> {
    if (this.#mayNotTell()) return;
    let kept: Kept;
    try {
      kept = await loadKept(this.#store);
    } catch {
      // Whoever stores or reads tells what is wrong.
      return;
    }
    if (this.#mayNotTell()) return;
    this.#kept = kept;
    const hasAsked = readWitness()?.hasAsked ?? false;
    writeWitness(kept, hasAsked || kept.isOwn);
    await this.#askToPersist(kept, hasAsked);
    this.#copySoon(kept);
  }

  async #check(): Promise<void> {
    const witness = readWitness();
    try {
      const kept = await loadKept(this.#store);
      const loss = lossSince(witness, kept);
      this.#trouble = loss === null || witness === null ? null : { kind: 'lost', loss, witness, kept };
    } catch (error) {
      const problem = toProblem(error);
      if (witness !== null && !isNothing(witness) && isUnreadable(problem))
        this.#trouble = { kind: 'unreadable', problem, witness };
      return;
    }
    // What was done while the page was away, in a tab that was closed at once, is copied too.
    await this.look();
  }

  /** Asked once there is something of the reader's own: some browsers put the question to the reader. */
  async #askToPersist({ isOwn }: Kept, hasAsked: boolean): Promise<void> {
    // At run time some browsers have none of these, whatever the types say.
    const manager = (navigator as { storage?: Partial<StorageManager> }).storage;
    try {
      const isKept = (await manager?.persisted?.()) ?? null;
      const mayAsk = isKept === false && isOwn && !hasAsked;
      this.#isPersistent = mayAsk ? ((await manager?.persist?.()) ?? null) : isKept;
    } catch {
      this.#isPersistent = null;
    }
  }

  #copySoon(kept: Kept): void {
    if (kept.generation === this.#copied?.generation) return;
    const isSized = JSON.stringify(kept.counts) === JSON.stringify(this.#copied?.counts);
    const wait = isSized
      ? Math.max(copyRestMs, this.#copiedAt + copyApartMs - performance.now())
      : copyRestMs;
    clearTimeout(this.#copying);
    if (this.#isPaused) return;
    this.#copying = setTimeout(() => {
      this.#underWay = this.#copy(kept);
    }, wait);
  }

  async #copy(kept: Kept): Promise<void> {
    this.#copied = kept;
    this.#copiedAt = performance.now();
    try {
      await this.#engine.ask('takeSnapshot', {});
      this.#copies++;
      const { updateChosenFile } = await import('./chosen-file.ts');
      await updateChosenFile(untrack(() => this));
    } catch {
      // The next change tries again; what the file says of itself is shown where backups are.
    }
  }
}
