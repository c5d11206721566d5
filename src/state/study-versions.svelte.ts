import { untrack } from 'svelte';
import type { Study } from '../document/types.ts';
import type { Store } from '../storage/store.ts';
import type { ChangeName } from './change-name.ts';
import { History, type Turn } from './history.svelte.ts';
import { KeptStudy } from './kept-study.svelte.ts';
import { isSame, mergeSnapshots, type Snapshot } from './snapshot.ts';

/** A study as it stands, as it was before each change, and as it is kept in the browser. */
export class StudyVersions {
  #study = $state.raw() as Study;
  #answers = $state.raw<Snapshot['answers']>(new Map());
  readonly #history = new History<Snapshot, ChangeName>();
  readonly kept: KeptStudy;

  /** `onMerged` is told when the study holds what another tab has changed. */
  constructor(store: Store, stored: Snapshot, onMerged: () => void) {
    this.#show(stored);
    this.kept = new KeptStudy(store, stored, {
      now: () => this.now,
      show: (merged, from, to) => {
        this.#history.rebase((state) => mergeSnapshots(from, to, state, () => undefined));
        this.#show(merged);
        onMerged();
      },
    });
  }

  get study(): Study {
    return this.#study;
  }
  get answers(): Snapshot['answers'] {
    return this.#answers;
  }
  /** What a change starts from. An effect that makes the change does not thereby depend on it. */
  get now(): Snapshot {
    return untrack(() => ({ study: this.#study, answers: this.#answers }));
  }
  /** The change that undo would take back, if any. */
  get undoes(): ChangeName | null {
    return this.#history.undoes;
  }
  /** The change that redo would make again, if any. */
  get redoes(): ChangeName | null {
    return this.#history.redoes;
  }

  /** Changes with the same `gesture`, one after the other, are undone as one. */
  change(what: ChangeName, { study, answers }: Snapshot, gesture: string | null): void {
    const present = this.now;
    this.#history.add({ what, state: present }, gesture);
    const changed = study === present.study ? study : { ...study, updatedAt: Date.now() };
    this.#keep({ study: changed, answers });
  }

  /** Takes the last change back, and says which; null when there is none. */
  undo(): ChangeName | null {
    return this.#turn(this.#history.undo(this.now));
  }

  /** Makes what undo took back hold again, and says what; a new change forgets it. */
  redo(): ChangeName | null {
    return this.#turn(this.#history.redo(this.now));
  }

  /** Keeps what is no change of the study, so that undo leaves it. */
  note(study: Study): void {
    this.#keep({ study, answers: this.now.answers });
  }

  /** Shows what has been stored already, and is no change of the study either. */
  adopt(study: Study): void {
    this.#study = study;
  }

  #turn(turn: Turn<Snapshot, ChangeName> | null): ChangeName | null {
    if (turn === null) return null;
    const present = this.now.study;
    const { study, answers } = turn.state;
    const { name, decisions } = study;
    const changed = !isSame(study, present);
    // How far the reader has come since is not taken back.
    this.#keep({
      study: changed ? { ...present, name, decisions, updatedAt: Date.now() } : present,
      answers,
    });
    return turn.what;
  }

  #keep(next: Snapshot): void {
    this.kept.soon();
    this.#show(next);
  }

  #show({ study, answers }: Snapshot): void {
    this.#answers = answers;
    this.#study = study;
  }
}
