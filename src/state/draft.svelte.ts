import { createContext, untrack } from 'svelte';
import type { Draft } from '../document/types.ts';
import { documentLimits as limits } from '../limits/document.ts';
import { deleteDraft, loadDraft, saveDraft } from '../storage/drafts.ts';
import type { Store } from '../storage/store.ts';
import { toProblem, type Problem } from '../table/problem.ts';
import { History, type Turn } from './history.svelte.ts';
import { Saver } from './saver.svelte.ts';

/** The most rows and columns that can be typed. */
export const draftCapacity = { rows: limits.draftRows, columns: limits.draftColumns } as const;

/**
 * The table that customers are typed into. Each change is kept in the browser, and can be undone while the page is open.
 * An empty table has the headers that the reader's language proposes.
 */
export class DraftTable {
  readonly #store: Store;
  readonly #headers: () => readonly string[];
  /** null while nothing has been typed. */
  #draft = $state.raw<Draft | null>(null);
  #isReady = $state.raw(false);
  readonly #history = new History<Draft | null, 'change'>();
  #problem = $state.raw<Problem | null>(null);
  #loading: Promise<void> | null = null;
  readonly #saver = new Saver(() => this.#save());

  constructor(store: Store, headers: () => readonly string[]) {
    this.#store = store;
    this.#headers = headers;
  }

  get draft(): Draft {
    return this.#draft ?? { columns: this.#headers(), rows: [] };
  }
  /** False until what was left last time has been read. */
  get isReady(): boolean {
    return this.#isReady;
  }
  get canUndo(): boolean {
    return this.#history.undoes !== null;
  }
  get canRedo(): boolean {
    return this.#history.redoes !== null;
  }
  /** Why what was left last time could not be read, if so. */
  get problem(): Problem | null {
    return this.#problem;
  }
  /** Why the last change is not kept, if so. It stays in effect on the screen. */
  get saveProblem(): Problem | null {
    return this.#saver.problem;
  }
  /** Whether the last change is still on its way to be kept. */
  get isSaving(): boolean {
    return this.#saver.isSaving;
  }

  /** Reads what was left last time, once. */
  load(): Promise<void> {
    this.#loading ??= loadDraft(this.#store)
      .then(
        (draft) => {
          this.#draft = draft;
        },
        (error: unknown) => {
          this.#problem = toProblem(error);
        },
      )
      .finally(() => {
        this.#isReady = true;
      });
    return this.#loading;
  }

  /** Resolves when everything so far is kept, or has failed to be. */
  settled(): Promise<void> {
    return this.#saver.settled();
  }

  /** Makes a change, unless it changes nothing. */
  change(make: (draft: Draft) => Draft): void {
    untrack(() => {
      const before = this.draft;
      const after = make(before);
      if (after !== before) this.#become(after);
    });
  }

  /** Empties the table and gives it its first headers again. */
  clear(): void {
    untrack(() => {
      if (this.#draft !== null) this.#become(null);
    });
  }

  /** Takes the last change back; false when there is none. */
  undo(): boolean {
    return this.#turn(this.#history.undo(untrack(() => this.#draft)));
  }

  /** Makes what undo took back hold again; false when there is nothing. */
  redo(): boolean {
    return this.#turn(this.#history.redo(untrack(() => this.#draft)));
  }

  #turn(turn: Turn<Draft | null, 'change'> | null): boolean {
    if (turn !== null) this.#show(turn.state);
    return turn !== null;
  }

  #become(draft: Draft | null): void {
    this.#history.add({ what: 'change', state: this.#draft }, null);
    this.#show(draft);
  }

  #show(draft: Draft | null): void {
    this.#draft = draft;
    this.#saver.soon();
  }

  #save(): Promise<void> {
    const draft = this.#draft;
    return draft === null ? deleteDraft(this.#store) : saveDraft(this.#store, draft);
  }
}

export const [useDraft, provideDraft] = createContext<DraftTable>();
