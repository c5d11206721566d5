import { untrack } from 'svelte';

/** Fields in which something is written that has not been passed on yet. */
let fields = $state(0);

/** Whether something on the page is written and not passed on, so that it would be lost with the page. */
export const isWriting = (): boolean => fields > 0;

/** Something is being written in a field. Returns what ends it. */
export function beginWriting(): () => void {
  // What calls this is an effect, and must not run again for what is counted here.
  untrack(() => fields++);
  return () => {
    fields--;
  };
}
