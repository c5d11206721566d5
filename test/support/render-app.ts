import { render, screen } from '@testing-library/svelte';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { expect, vi } from 'vitest';
import type { AppParts } from '../../src/app-parts.ts';
import type { LanguageCode } from '../../src/language/language-code.ts';
import { Words } from '../../src/language/words.svelte.ts';
import Root from '../../src/Root.svelte';
import { loadLazyParts } from '../../src/screens/lazy-parts.ts';
import { DraftTable } from '../../src/state/draft.svelte.ts';
import { Library } from '../../src/state/library.svelte.ts';
import { Preferences } from '../../src/state/preferences.svelte.ts';
import { Router, type StepName } from '../../src/state/router.svelte.ts';
import { ImportSource } from '../../src/state/source.svelte.ts';
import { browserWithExample, type Browser } from './example-study.ts';
import { waitUntil } from './wait-until.ts';

export interface RenderedApp extends Browser, AppParts {
  readonly user: UserEvent;
  readonly studyId: string;
  /** Goes to a step and waits until it is there. */
  readonly goTo: (step: StepName) => Promise<void>;
}

/** The whole app as main.ts puts it together, on a browser with the example company, at one of its steps. */
export async function renderExample(step: StepName, language: LanguageCode = 'en'): Promise<RenderedApp> {
  localStorage.clear();
  // As when the browser has had time: compiling them here takes longer than a test should wait.
  await loadLazyParts();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language]);
  const browser = await browserWithExample(language);
  const { store, engine, studyId } = browser;
  const words = new Words(language);
  const parts: AppParts = {
    words,
    preferences: new Preferences(words),
    router: new Router(window),
    library: new Library(store, engine),
    source: new ImportSource(engine, () => words.t.made),
    draft: new DraftTable(store, () => words.t.typing.headers),
  };
  const goTo = async (next: StepName): Promise<void> => {
    parts.router.go({ page: 'study', id: studyId, step: next });
    await waitUntil(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.t[next].question);
    });
  };
  parts.router.go({ page: 'study', id: studyId, step });
  render(Root, { props: { parts } });
  await goTo(step);
  return { ...browser, ...parts, user: userEvent.setup(), goTo };
}

/** Everything that the page says, to the eye or to a screen reader, with what stands in its fields. */
export function allThatIsSaid(): string[] {
  const said: string[] = [document.title];
  for (const element of document.body.querySelectorAll('*')) {
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) said.push(node.textContent?.trim() ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      said.push(element.getAttribute(name) ?? '');
    said.push(writtenIn(element));
  }
  return [...new Set(said)].filter((text) => text !== '');
}

/** What a field or a suggestion shows; the value of a radio button is a name for the program alone. */
function writtenIn(element: Element): string {
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLInputElement)
    return ['radio', 'checkbox'].includes(element.type) ? '' : element.value;
  return element.closest('datalist') === null ? '' : (element.getAttribute('value') ?? '');
}
