/* Keeps an open study in the browser while other tabs may change the same one: see merge-versions.ts for whose word holds. */
import { tidyAnswers } from '../document/answers.ts';
import { saysSame } from '../document/versions/merge-values.ts';
import { parseStudy } from '../document/study.ts';
import { readChanges } from '../storage/read-changes.ts';
import { saveChanges, type SavedChanges } from '../storage/save-changes.ts';
import type { Store } from '../storage/store.ts';
import type { Stored } from '../storage/watch.ts';
import type { Problem } from '../table/problem.ts';
import { Saver } from './saver.svelte.ts';
import { changedAnswers, mergeSnapshots, noAnswers, withAnswers, type Snapshot } from './snapshot.ts';

interface Screen {
  /** The study as it stands on the screen. */
  readonly now: () => Snapshot;
  /** Shows a state that holds what another tab changed too: all that there is between `from` and `to`. */
  readonly show: (merged: Snapshot, from: Snapshot, to: Snapshot) => void;
}

/** The study that holds this tab's version of what another tab had changed first. */
export type SetAside = NonNullable<SavedChanges['copy']>;

export class KeptStudy {
  readonly #store: Store;
  readonly #screen: Screen;
  /** As it was last known to be stored, in the very objects of the screen where they say the same. */
  #base: Snapshot;
  #setAside = $state.raw<SetAside | null>(null);
  readonly #saver = new Saver(() => this.#save());
  /** What has been told of and not been read yet. */
  #told = { rows: new Set<number>(), all: false, waits: false };

  constructor(store: Store, stored: Snapshot, screen: Screen) {
    this.#store = store;
    this.#base = stored;
    this.#screen = screen;
  }

  /** Why the last change is not kept, if so. */
  get problem(): Problem | null {
    return this.#saver.problem;
  }
  get isSaving(): boolean {
    return this.#saver.isSaving;
  }
  /** What was set aside last because another tab had changed the same; null once it is dismissed. */
  get setAside(): SetAside | null {
    return this.#setAside;
  }

  dismiss(): void {
    this.#setAside = null;
  }

  /** Something on the screen has changed. */
  soon(): void {
    this.#saver.soon();
  }

  /** Resolves when everything so far is kept, or has failed to be. */
  settled(): Promise<void> {
    return this.#saver.settled();
  }

  /** Takes in what other tabs store from now on. Returns what ends it. */
  watch(): () => void {
    return this.#store.watch((stored) => {
      this.#hear(stored);
    });
  }

  #hear(stored: Stored): void {
    const { id, listId } = this.#base.study;
    const rows = stored.answeredRows(listId);
    if (!stored.has('studies', id) && rows.length === 0) return;
    for (const row of rows === 'all' ? this.#base.answers.keys() : rows) this.#told.rows.add(row);
    this.#told.all ||= rows === 'all';
    if (this.#told.waits) return;
    this.#told.waits = true;
    this.#saver.inTurn(() => this.#read());
  }

  /** Reads what was told of. What this tab has stored itself is found to be as it is. */
  async #read(): Promise<void> {
    const { rows, all } = this.#told;
    this.#told = { rows: new Set(), all: false, waits: false };
    const read = await readChanges(this.#store, this.#base.study, { rows: [...rows], all });
    if (read === null) return;
    const known = parseStudy(this.#base.study);
    const study = saysSame({ ...known, updatedAt: 0 }, { ...read.study, updatedAt: 0 })
      ? this.#base.study
      : read.study;
    const answers = read.answers.filter((one) => {
      const { customer } = one;
      const before = this.#base.answers.get(customer.row) ?? noAnswers(customer);
      const { traits, buyers } = tidyAnswers(before);
      return !saysSame([traits, buyers], [one.traits, one.buyers]);
    });
    if (study === this.#base.study && answers.length === 0) return;
    this.#takeIn(this.#base, { study, answers: withAnswers(this.#base.answers, answers) });
  }

  async #save(): Promise<void> {
    const mine = this.#screen.now();
    const study = { base: this.#base.study, mine: mine.study };
    const answers = changedAnswers(this.#base.answers, mine.answers);
    const saved = await saveChanges(this.#store, { study, answers }, (name) => ({
      studyId: crypto.randomUUID(),
      listId: crypto.randomUUID(),
      name: `${name} (2)`,
      now: Date.now(),
    }));
    if (saved.copy !== null) this.#setAside = saved.copy;
    if (!saved.hasOthers) this.#base = mine;
    else this.#takeIn(mine, { study: saved.study, answers: withAnswers(mine.answers, saved.answers) });
  }

  /**
   * Shows what lies between a state that the screen has had and what is stored. Where that has been changed on the screen
   * meanwhile, each in its way, nothing is done: the save that waits finds out.
   */
  #takeIn(from: Snapshot, to: Snapshot): void {
    let clashes = 0;
    const merged = mergeSnapshots(from, this.#screen.now(), to, () => {
      clashes++;
    });
    if (clashes > 0) return;
    this.#base = to;
    this.#screen.show(merged, from, to);
  }
}
