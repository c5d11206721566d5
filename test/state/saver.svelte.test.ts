import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
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

  describe('when there was no room', () => {
    afterEach(() => {
      vi.useRealTimers();
    });

    /** Fails as it is told to, in turn; then keeps. */
    function fullStore(...codes: string[]) {
      let saves = 0;
      const saver = new Saver(() => {
        const code = codes[saves++];
        return code === undefined ? Promise.resolve() : Promise.reject(refuse(code));
      });
      return { saver, saves: () => saves };
    }

    it('is tried again by itself, more and more seldom, until it is kept', async () => {
      vi.useFakeTimers();
      const { saver, saves } = fullStore('storage-full', 'storage-full', 'storage-full');
      saver.soon();
      await vi.advanceTimersByTimeAsync(9_999);
      expect([saves(), saver.problem?.code]).toEqual([1, 'storage-full']);
      await vi.advanceTimersByTimeAsync(1);
      expect([saves(), saver.problem?.code]).toEqual([2, 'storage-full']);
      await vi.advanceTimersByTimeAsync(20_000);
      expect([saves(), saver.problem?.code]).toEqual([3, 'storage-full']);
      await vi.advanceTimersByTimeAsync(40_000);
      expect([saves(), saver.problem]).toEqual([4, null]);
      await vi.advanceTimersByTimeAsync(600_000);
      expect(saves()).toBe(4);
    });

    it('is tried at once with the next change, and not again by itself once that is kept', async () => {
      vi.useFakeTimers();
      const { saver, saves } = fullStore('storage-full');
      saver.soon();
      await vi.advanceTimersByTimeAsync(5_000);
      saver.soon();
      await vi.advanceTimersByTimeAsync(600_000);
      expect([saves(), saver.problem]).toEqual([2, null]);
    });

    it('is not tried again by itself when it failed for another reason', async () => {
      vi.useFakeTimers();
      const { saver, saves } = fullStore('not-found');
      saver.soon();
      await vi.advanceTimersByTimeAsync(600_000);
      expect([saves(), saver.problem?.code]).toEqual([1, 'not-found']);
    });
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
