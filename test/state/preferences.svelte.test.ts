import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Words } from '../../src/language/words.svelte.ts';
import { Preferences } from '../../src/state/preferences.svelte.ts';

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function setUp(languages: readonly string[] = ['en-GB']): { words: Words; preferences: Preferences } {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  const words = new Words('en');
  return { words, preferences: new Preferences(words) };
}

it.each([
  [['sv-SE', 'en'], 'sv'],
  [['nb-NO'], 'sv'],
  [['de', 'sv'], 'sv'],
  [['EN-US', 'sv'], 'en'],
  [['fi'], 'en'],
  [[], 'en'],
] as const)('speaks the first language of the browser’s %j that it knows', (languages, code) => {
  expect(setUp(languages).words.code).toBe(code);
  expect(document.documentElement.lang).toBe(code);
});

it('stores nothing until something is chosen', () => {
  const { preferences } = setUp();
  expect(preferences.theme).toBe('system');
  expect(localStorage).toHaveLength(0);
});

it('stores only what is chosen, and remembers it', () => {
  const { preferences } = setUp(['en']);
  preferences.chooseLanguage('sv');
  expect(Object.entries(localStorage)).toEqual([['malkund.language', 'sv']]);
  preferences.chooseTheme('dark');
  expect(Object.entries(localStorage)).toEqual([
    ['malkund.language', 'sv'],
    ['malkund.theme', 'dark'],
  ]);
  const later = setUp(['en']);
  expect([later.words.code, later.preferences.theme]).toEqual(['sv', 'dark']);
});

it('shows the choices on the page', () => {
  const { preferences } = setUp(['en']);
  const root = document.documentElement;
  preferences.chooseLanguage('sv');
  preferences.chooseTheme('light');
  expect([root.lang, root.dataset['theme']]).toEqual(['sv', 'light']);
  preferences.chooseTheme('system');
  expect(root.dataset['theme']).toBeUndefined();
});

it('changes every text that is shown', () => {
  const { words, preferences } = setUp(['en']);
  const shown: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      shown.push(words.t.common.undo);
    });
  });
  flushSync();
  preferences.chooseLanguage('sv');
  flushSync();
  expect(shown).toEqual(['Undo', 'Ångra']);
  stop();
});

it('takes what it does not know in the store for no choice', () => {
  localStorage.setItem('malkund.language', 'fr');
  localStorage.setItem('malkund.theme', 'constructor');
  const { words, preferences } = setUp(['sv']);
  expect([words.code, preferences.theme]).toEqual(['sv', 'system']);
});

it('follows the browser, and lets itself be changed, where storage is denied', () => {
  vi.stubGlobal(
    'localStorage',
    new Proxy(
      {},
      {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      },
    ),
  );
  const { words, preferences } = setUp(['sv']);
  expect(words.code).toBe('sv');
  preferences.chooseLanguage('en');
  preferences.chooseTheme('dark');
  expect([words.code, preferences.theme]).toEqual(['en', 'dark']);
});

it('remembers which explanations have been read', () => {
  const { preferences } = setUp();
  expect(preferences.hasRead('groups')).toBe(false);
  preferences.markRead('groups');
  preferences.markRead('best');
  preferences.markRead('groups');
  expect(preferences.hasRead('groups')).toBe(true);
  const later = setUp().preferences;
  expect(['groups', 'streams', 'best'].map((name) => later.hasRead(name))).toEqual([true, false, true]);
});

it('remembers them for as long as the page is open where nothing can be stored', () => {
  const denied = () => {
    throw new DOMException('', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: denied, setItem: denied, clear: () => undefined });
  const { preferences } = setUp();
  preferences.markRead('groups');
  expect([preferences.hasRead('groups'), preferences.hasRead('best')]).toEqual([true, false]);
});
