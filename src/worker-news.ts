import { mount, unmount } from 'svelte';
import { EngineClient, type SilentWorker } from './engine/client.ts';
import { startWorker } from './engine/start-worker.ts';
import { fetchLater } from './language/catalogues.ts';
import type { Words } from './language/words.svelte.ts';

const fetchNews = () =>
  Promise.all([
    import('./screens/shell/SilentWorker.svelte'),
    import('./engine/asked-again.ts'),
    fetchLater(),
  ]);

/** A client that says over the page when its worker gives no sign of life, and lets the reader choose. */
export function engineWithNews(words: Words): EngineClient {
  let now: SilentWorker | null = null;
  let shown: Record<string, unknown> | undefined;
  const tell = async (silent: SilentWorker): Promise<void> => {
    const [{ default: News }, { asksAgain }] = await fetchNews();
    // It may have been heard meanwhile.
    if (now !== silent) return;
    const onstartagain = (): void => {
      silent.startAgain(asksAgain);
    };
    shown = mount(News, { target: document.body, props: { words, onstartagain, onstop: silent.stop } });
  };
  const onSilence = (silent: SilentWorker | null): void => {
    now = silent;
    if (shown !== undefined) void unmount(shown);
    shown = undefined;
    // What is fetched with the first page's rest may be missing; then the reader waits as before.
    if (silent !== null) tell(silent).catch(() => undefined);
  };
  return new EngineClient(startWorker, { onSilence });
}
