import { useWords } from '../language/words.svelte.ts';

/** What the browser calls the page while it is open: these names, and the app's. Names that people gave come isolated. */
export function usePageTitle(names: () => readonly string[]): void {
  const words = useWords();
  $effect(() => {
    document.title = [...names(), words.t.common.appName].join(' · ');
  });
}
