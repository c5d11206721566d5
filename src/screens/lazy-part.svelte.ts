import type { Component } from 'svelte';
import { fetchLater } from '../language/catalogues.ts';

type Fetch<Props extends object> = () => Promise<{ readonly default: Component<Props> }>;

/**
 * A screen in a file of its own: fetched when it is first shown, or before that when the browser has time. Browsers
 * remember a module that could not be fetched as failed, so only loading the whole page anew tries again.
 */
export class LazyPart<Props extends object> {
  readonly #fetch: Fetch<Props>;
  #component = $state.raw<Component<Props> | null>(null);
  #failed = $state(false);
  #loading: Promise<boolean> | null = null;

  constructor(fetch: Fetch<Props>) {
    this.#fetch = fetch;
  }

  get component(): Component<Props> | null {
    return this.#component;
  }
  get failed(): boolean {
    return this.#failed;
  }

  /** Fetches the part, once; true when it is there, false when it cannot be fetched. */
  load(): Promise<boolean> {
    this.#loading ??= Promise.all([this.#fetch(), fetchLater()]).then(
      ([module]) => {
        this.#component = module.default;
        return true;
      },
      () => {
        this.#failed = true;
        return false;
      },
    );
    return this.#loading;
  }
}
