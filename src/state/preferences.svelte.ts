import { createContext } from 'svelte';
import { preferredLanguage, type LanguageCode } from '../language/language-code.ts';
import type { Words } from '../language/words.svelte.ts';

export type Theme = 'system' | 'light' | 'dark';

const languageKey = 'malkund.language';
const themeKey = 'malkund.theme';

/** Language and appearance: by the browser until chosen, then as chosen. Only a choice is ever stored. */
export class Preferences {
  readonly #words: Words;
  #theme = $state<Theme>('system');

  constructor(words: Words) {
    this.#words = words;
    const theme = read(themeKey);
    if (theme === 'light' || theme === 'dark') this.#theme = theme;
    const language = read(languageKey);
    words.choose(language === 'sv' || language === 'en' ? language : preferredLanguage(navigator.languages));
    this.#show();
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
    this.#words.choose(code);
    write(languageKey, code);
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
