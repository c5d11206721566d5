import { matchSuggestions, withSuggestion } from './match-suggestions.ts';

/** A text being written, with the suggestions that fit it: the combobox pattern of the ARIA guide. */
export class Suggesting {
  readonly #suggestions: () => readonly string[];
  readonly #several: () => boolean;
  #text = $state('');
  #isOpen = $state(false);
  /** Opened on purpose, and nothing written since: then all are shown. */
  #showsAll = $state(false);
  #highlighted = $state(-1);
  readonly #matches = $derived.by(() =>
    matchSuggestions(this.#suggestions(), this.#showsAll ? '' : this.#text, this.#several()),
  );

  constructor(suggestions: () => readonly string[], several: () => boolean) {
    this.#suggestions = suggestions;
    this.#several = several;
  }

  get text(): string {
    return this.#text;
  }
  /** What is shown; empty while the list is closed. */
  get options(): readonly string[] {
    return this.#isOpen ? this.#matches : [];
  }
  /** The option that Enter takes; −1 for none. */
  get highlighted(): number {
    return this.#highlighted;
  }

  /** Starts on another text, with the list closed. */
  begin(text: string): void {
    this.#text = text;
    this.close();
  }

  write(text: string): void {
    this.#text = text;
    this.#showsAll = false;
    this.#isOpen = true;
    this.#highlighted = -1;
  }

  open(): void {
    this.#isOpen = true;
    this.#showsAll = true;
    this.#highlighted = -1;
  }

  close(): void {
    this.#isOpen = false;
    this.#highlighted = -1;
  }

  /** Puts an option in place of what was written. */
  take(option: string): void {
    this.#text = withSuggestion(this.#text, option, this.#several());
    this.close();
  }

  /**
   * What a key does to the list: 'handled' when that is all it does, 'taken' when it took the highlighted option and goes
   * on with its own task, null when the list has no use for it.
   */
  press(key: string): 'handled' | 'taken' | null {
    const { length } = this.options;
    if (length === 0) return null;
    const option = this.options[this.#highlighted];
    switch (key) {
      case 'ArrowDown':
        this.#highlighted = this.#highlighted + 1 >= length ? -1 : this.#highlighted + 1;
        return 'handled';
      case 'ArrowUp':
        this.#highlighted = this.#highlighted < 0 ? length - 1 : this.#highlighted - 1;
        return 'handled';
      case 'Escape':
        this.close();
        return 'handled';
      case 'Enter':
      case 'Tab':
        if (option !== undefined) this.take(option);
        return option === undefined ? null : 'taken';
      case ',':
        // Written on after the option, where an answer names several.
        if (option !== undefined && this.#several()) this.take(option);
        return null;
      default:
        return null;
    }
  }
}
