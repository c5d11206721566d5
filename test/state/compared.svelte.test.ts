import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Comparisons } from '../../src/method/compare.ts';
import { Compared } from '../../src/state/compared.svelte.ts';
import type { OpenStudy } from '../../src/state/open-study.svelte.ts';

type Cuts = Comparisons['cuts'];
const answer = (kind: 'thirds' | 'breaks'): Cuts => ({
  offers: [{ kind } as Cuts['offers'][number]],
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A study that is asked, and answers when the test says so. */
function askedStudy() {
  const asked: { resolve: (result: Cuts) => void; reject: (error: Error) => void }[] = [];
  const compare = vi.fn(() => new Promise<Cuts>((resolve, reject) => asked.push({ resolve, reject })));
  let basis = $state.raw<object | null>(null);
  let compared: Compared<'cuts'> | undefined;
  const end = $effect.root(() => {
    compared = new Compared({ compare } as unknown as OpenStudy, 'cuts', () => basis);
  });
  return {
    compare,
    asked,
    end,
    compared: compared!,
    change(next: object | null) {
      basis = next;
      flushSync();
    },
    async rest() {
      await vi.advanceTimersByTimeAsync(100);
    },
  };
}

describe('a comparison', () => {
  it('is asked when there is something to compare, and once for changes that follow fast on each other', async () => {
    const it = askedStudy();
    it.change(null);
    await it.rest();
    expect(it.compare).not.toHaveBeenCalled();
    it.change({});
    it.change({});
    it.change({});
    await it.rest();
    expect(it.compare).toHaveBeenCalledExactlyOnceWith('cuts');
    expect(it.compared.isAwaited).toBe(true);
    expect(it.compared.result).toBeNull();
    it.asked[0]!.resolve(answer('thirds'));
    await it.rest();
    expect(it.compared.isAwaited).toBe(false);
    expect(it.compared.result).toEqual(answer('thirds'));
    it.end();
  });

  it('shows the answer before until the next has come, and never one that came late', async () => {
    const it = askedStudy();
    it.change({});
    await it.rest();
    it.change({});
    await it.rest();
    expect(it.compare).toHaveBeenCalledTimes(2);
    it.asked[1]!.resolve(answer('breaks'));
    await it.rest();
    it.asked[0]!.resolve(answer('thirds'));
    await it.rest();
    expect(it.compared.result).toEqual(answer('breaks'));
    it.change({});
    await it.rest();
    expect(it.compared.result).toEqual(answer('breaks'));
    it.end();
  });

  it('is quiet when it fails, and asks again on the next change', async () => {
    const it = askedStudy();
    it.change({});
    await it.rest();
    it.asked[0]!.reject(new Error('stopped'));
    await it.rest();
    expect(it.compared.isAwaited).toBe(false);
    expect(it.compared.result).toBeNull();
    it.change({});
    await it.rest();
    it.asked[1]!.resolve(answer('breaks'));
    await it.rest();
    expect(it.compared.result).toEqual(answer('breaks'));
    it.end();
  });

  it('is not asked once the screen is gone', async () => {
    const it = askedStudy();
    it.change({});
    it.end();
    await it.rest();
    expect(it.compare).not.toHaveBeenCalled();
  });
});
