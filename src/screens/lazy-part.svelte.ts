import type { Component } from 'svelte';
import { fetchLater } from '../language/catalogues.ts';

type Fetch<Props extends object> = () => Promise<{ readonly default: Component<Props> }>;

/**
 * A screen in a file of its own: fetched when it is first shown, or before that when the browser has time. Browsers
 * remember a module that could not be fetched as failed, so only loading the whole page anew tries again.
 */
export class LazyPart<Props extends object> {
  readonly #fetch: Fetch<Props>;
  readonly #needs: () => Promise<void>;
  #component = $state.raw<Component<Props> | null>(null);
  #failed = $state(false);
  #loading: Promise<boolean> | null = null;

  /** `needs` fetches the texts that it shows; by default those of every screen beyond the first. */
  constructor(fetch: Fetch<Props>, needs = fetchLater) {
    this.#fetch = fetch;
    this.#needs = needs;
  }

  get component(): Component<Props> | null {
    return this.#component;
  }
  get failed(): boolean {
    return this.#failed;
  }

  /** Fetches the part, once; true when it is there, false when it cannot be fetched. */
  load(): Promise<boolean> {
    this.#loading ??= Promise.all([this.#fetch(), this.#needs()]).then(
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
