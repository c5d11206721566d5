import { untrack } from 'svelte';

/** A change as undo and redo know it: its name, and the state on its other side. States are immutable. */
export interface Turn<State, What> {
  readonly what: What;
  readonly state: State;
}

const mostTurns = 100;

/** The changes that can be taken back, and those that were. */
export class History<State, What> {
  #past = $state.raw<readonly Turn<State, What>[]>([]);
  #future = $state.raw<readonly Turn<State, What>[]>([]);
  #gesture: string | null = null;

  /** The change that undo would take back, if any. */
  get undoes(): What | null {
    return this.#past.at(-1)?.what ?? null;
  }
  /** The change that redo would make again, if any. */
  get redoes(): What | null {
    return this.#future.at(-1)?.what ?? null;
  }

  /**
   * Remembers the state before a change. Changes with the same `gesture`, one after the other, are undone as one; what
   * was taken back before can then not be made again.
   */
  add(before: Turn<State, What>, gesture: string | null): void {
    untrack(() => {
      if (gesture === null || gesture !== this.#gesture)
        this.#past = [...this.#past.slice(1 - mostTurns), before];
      if (this.#future.length > 0) this.#future = [];
    });
    this.#gesture = gesture;
  }

  /** Every state as it would have been with something more, that another tab did. */
  rebase(change: (state: State) => State): void {
    untrack(() => {
      const changed = (turn: Turn<State, What>) => ({ ...turn, state: change(turn.state) });
      this.#past = this.#past.map(changed);
      this.#future = this.#future.map(changed);
    });
    this.#gesture = null;
  }

  /** The last change, with the state before it; null when there is none. */
  undo(present: State): Turn<State, What> | null {
    return untrack(() => {
      const last = this.#past.at(-1);
      if (last === undefined) return null;
      this.#past = this.#past.slice(0, -1);
      this.#future = [...this.#future, { what: last.what, state: present }];
      this.#gesture = null;
      return last;
    });
  }

  /** The change that was taken back last, with the state after it; null when there is none. */
  redo(present: State): Turn<State, What> | null {
    return untrack(() => {
      const next = this.#future.at(-1);
      if (next === undefined) return null;
      this.#future = this.#future.slice(0, -1);
      this.#past = [...this.#past, { what: next.what, state: present }];
      this.#gesture = null;
      return next;
    });
  }
}
