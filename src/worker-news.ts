import { mount, unmount } from 'svelte';
import { EngineClient, type SilentWorker as Silent } from './engine/client.ts';
import { startWorker } from './engine/start-worker.ts';
import type { Words } from './language/words.svelte.ts';
import SilentWorker from './screens/shell/SilentWorker.svelte';

/** A client that says over the page when its worker gives no sign of life, and lets the reader choose. */
export function engineWithNews(words: Words): EngineClient {
  let shown: Record<string, unknown> | undefined;
  const onSilence = (silent: Silent | null): void => {
    if (shown !== undefined) void unmount(shown);
    shown = undefined;
    if (silent === null) return;
    const { startAgain: onstartagain, stop: onstop } = silent;
    shown = mount(SilentWorker, { target: document.body, props: { words, onstartagain, onstop } });
  };
  return new EngineClient(startWorker, { onSilence });
}
