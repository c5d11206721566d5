import { untrack } from 'svelte';

/** A change as undo and redo know it: its name, and the state on its other side. */
export interface Turn<State, Name> {
  readonly what: Name;
  readonly state: State;
}

const undoLimit = 100;

/** What can be taken back and made again. It remembers states, and leaves it to its owner to return to one. */
export class History<State, Name> {
  #past = $state.raw<readonly Turn<State, Name>[]>([]);
  #future = $state.raw<readonly Turn<State, Name>[]>([]);
  #gesture: string | null = null;

  /** The change that undo would take back, if any. */
  get undoes(): Name | null {
    return this.#past.at(-1)?.what ?? null;
  }
  /** The change that redo would make again, if any. */
  get redoes(): Name | null {
    return this.#future.at(-1)?.what ?? null;
  }

  /**
   * Remembers the state before a change. Changes of one gesture, one after the other, are taken back as one; what had
   * been undone is forgotten.
   */
  add(turn: Turn<State, Name>, gesture: string | null): void {
    untrack(() => {
      if (gesture === null || gesture !== this.#gesture)
        this.#past = [...this.#past.slice(1 - undoLimit), turn];
      if (this.#future.length > 0) this.#future = [];
      this.#gesture = gesture;
    });
  }

  /** The last change and the state before it, given the state that holds now; null when there is none. */
  undo(now: State): Turn<State, Name> | null {
    return untrack(() => {
      const last = this.#past.at(-1);
      if (last === undefined) return null;
      this.#past = this.#past.slice(0, -1);
      this.#future = [...this.#future, { what: last.what, state: now }];
      this.#gesture = null;
      return last;
    });
  }

  /** The change that was undone last and the state after it, given the state that holds now; null when there is none. */
  redo(now: State): Turn<State, Name> | null {
    return untrack(() => {
      const next = this.#future.at(-1);
      if (next === undefined) return null;
      this.#future = this.#future.slice(0, -1);
      this.#past = [...this.#past, { what: next.what, state: now }];
      this.#gesture = null;
      return next;
    });
  }
}
