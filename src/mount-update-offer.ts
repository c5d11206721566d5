import { mount } from 'svelte';
import type { Words } from './language/words.svelte.ts';
import type { News } from './offline/keep-offline.ts';
import UpdateOffer from './screens/shell/UpdateOffer.svelte';

/** Says that there is a new version, over whatever page is shown. */
export function mountUpdateOffer(words: Words, news: News): Record<string, unknown> {
  return mount(UpdateOffer, {
    target: document.body,
    props: {
      words,
      isTaken: news.kind === 'taken',
      onyes: () => {
        if (news.kind === 'waiting') news.use();
        else location.reload();
      },
    },
  });
}
