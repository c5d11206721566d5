import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Saver } from '../../src/state/saver.svelte.ts';
import { refuse } from '../../src/table/problem.ts';

/** A store that keeps what it is given when told to. */
function slowStore(): { save: () => Promise<void>; saves: () => number; end: (error?: Error) => void } {
  let saves = 0;
  let settle: ((error?: Error) => void) | undefined;
  return {
    save: () =>
      new Promise((resolve, reject) => {
        saves++;
        settle = (error) => {
          if (error === undefined) resolve();
          else reject(error);
        };
      }),
    saves: () => saves,
    end: (error) => settle?.(error),
  };
}
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('what is kept', () => {
  it('is said to be on its way from the change until it is kept', async () => {
    const store = slowStore();
    const saver = new Saver(store.save);
    expect(saver.isSaving).toBe(false);
    saver.soon();
    expect(saver.isSaving).toBe(true);
    await turn();
    store.end();
    await saver.settled();
    expect(saver.isSaving).toBe(false);
  });

  it('gathers what changes while a save is under way into one more', async () => {
    const store = slowStore();
    const saver = new Saver(store.save);
    saver.soon();
    await turn();
    saver.soon();
    saver.soon();
    saver.soon();
    store.end();
    await turn();
    expect([store.saves(), saver.isSaving]).toEqual([2, true]);
    store.end();
    await saver.settled();
    expect([store.saves(), saver.isSaving]).toEqual([2, false]);
  });

  it('says why a save failed until one succeeds', async () => {
    const store = slowStore();
    const saver = new Saver(store.save);
    saver.soon();
    await turn();
    store.end(refuse('storage-full'));
    await saver.settled();
    expect([saver.problem?.code, saver.isSaving]).toEqual(['storage-full', false]);
    saver.soon();
    await turn();
    store.end();
    await saver.settled();
    expect(saver.problem).toBe(null);
  });

  it('does not make an effect that changes something run again', async () => {
    const store = slowStore();
    const saver = new Saver(store.save);
    let runs = 0;
    const stop = $effect.root(() => {
      $effect(() => {
        runs++;
        saver.soon();
      });
    });
    flushSync();
    expect(runs).toBe(1);
    await turn();
    store.end();
    await saver.settled();
    flushSync();
    expect(runs).toBe(1);
    stop();
  });
});
