import { createContext } from 'svelte';
import { preferredLanguage, type LanguageCode } from '../language/language-code.ts';
import type { Words } from '../language/words.svelte.ts';

export type Theme = 'system' | 'light' | 'dark';

const languageKey = 'malkund.language';
const themeKey = 'malkund.theme';
const readKey = 'malkund.read';

/**
 * Language and appearance: by the browser until chosen, then as chosen; and which explanations have been read. Nothing
 * else is ever stored.
 */
export class Preferences {
  readonly #words: Words;
  readonly #read: Set<string>;
  /** Settles when there are words to show; fails when they cannot be fetched. */
  readonly ready: Promise<void>;
  #theme = $state<Theme>('system');

  constructor(words: Words) {
    this.#words = words;
    this.#read = new Set((read(readKey) ?? '').split(',').filter((name) => name !== ''));
    const theme = read(themeKey);
    if (theme === 'light' || theme === 'dark') this.#theme = theme;
    const language = read(languageKey);
    this.ready = this.#speak(
      language === 'sv' || language === 'en' ? language : preferredLanguage(navigator.languages),
    );
  }

  get theme(): Theme {
    return this.#theme;
  }

  chooseTheme(theme: Theme): void {
    this.#theme = theme;
    write(themeKey, theme);
    this.#show();
  }

  chooseLanguage(code: LanguageCode): void {
    write(languageKey, code);
    // What cannot be fetched now is there the next time; until then the language stays as it is.
    this.#speak(code).catch(() => undefined);
  }

  /** Whether the explanation of this name has been read in this browser. */
  hasRead(name: string): boolean {
    return this.#read.has(name);
  }

  markRead(name: string): void {
    if (this.#read.has(name)) return;
    this.#read.add(name);
    write(readKey, [...this.#read].join(','));
  }

  async #speak(code: LanguageCode): Promise<void> {
    const chosen = this.#words.choose(code);
    this.#show();
    await chosen;
    this.#show();
  }

  #show(): void {
    const root = document.documentElement;
    root.lang = this.#words.code;
    if (this.#theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = this.#theme;
  }
}

/* Storage may be denied; the page then follows the browser. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

export const [usePreferences, providePreferences] = createContext<Preferences>();
