import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmSeconds, secondsLeft, withSample, type Sample } from '../../src/ui/time-left.ts';

/** A job that reports every tenth of a second, at a speed per second, up to a time. */
function steady(perSecond: number, untilMs: number): readonly Sample[] {
  let samples: readonly Sample[] = [];
  for (let at = 0; at <= untilMs; at += 100)
    samples = withSample(samples, { at, done: (perSecond * at) / 1000 });
  return samples;
}

describe('seconds left', () => {
  it('says nothing in the first second, nor before anything is done', () => {
    expect(secondsLeft([], 5000)).toBeNull();
    expect(secondsLeft(steady(0.2, 900), 900)).toBeNull();
    expect(secondsLeft(steady(0.001, 5000), 5000)).toBeNull();
    expect(secondsLeft([{ at: 0, done: 0 }], 5000)).toBeNull();
  });

  it('is exact for a job that goes on as it began', () => {
    expect(secondsLeft(steady(0.1, 2000), 2000)).toBeCloseTo(8, 5);
    expect(secondsLeft(steady(0.1, 9000), 9000)).toBeCloseTo(1, 5);
  });

  it('goes on down between two reports', () => {
    expect(secondsLeft(steady(0.1, 4000), 5000)).toBeCloseTo(5, 5);
  });

  it('follows a job that changes speed', () => {
    let samples = steady(0.1, 4000);
    // From 0.4 on at half the speed.
    for (let at = 4100; at <= 8000; at += 100)
      samples = withSample(samples, { at, done: 0.4 + (0.05 * (at - 4000)) / 1000 });
    expect(secondsLeft(samples, 8000)).toBeCloseTo(8, 1);
  });

  it('says nothing of a job that goes in few or uneven steps', () => {
    let samples: readonly Sample[] = [];
    for (const [at, done] of [
      [0, 0],
      [4000, 0.08],
      [9500, 0.5],
      [10_500, 0.6],
    ] as const)
      samples = withSample(samples, { at, done });
    expect(secondsLeft(samples, 10_600)).toBeNull();

    // Slow at first, then ten times as fast.
    let uneven = steady(0.01, 4000);
    for (let at = 4100; at <= 8000; at += 100)
      uneven = withSample(uneven, { at, done: 0.04 + (0.1 * (at - 4000)) / 1000 });
    expect(secondsLeft(uneven, 8000)).toBeNull();
  });

  it('stops saying a time when a step takes far longer than was said', () => {
    const samples = steady(0.2, 4000);
    expect(secondsLeft(samples, 5500)).toBe(0);
    expect(secondsLeft(samples, 8000)).toBeNull();
  });

  it('begins anew when the job begins again', () => {
    const again = withSample(steady(0.1, 8000), { at: 8100, done: 0 });
    expect(again).toEqual([{ at: 8100, done: 0 }]);
  });

  it('keeps few samples however often a job reports', () => {
    let samples: readonly Sample[] = [];
    for (let at = 0; at < 10_000; at++) samples = withSample(samples, { at, done: at / 20_000 });
    expect(samples.length).toBeLessThan(110);
    expect(samples.length).toBeGreaterThan(50);
    expect(samples.at(-1)).toEqual({ at: 9999, done: 9999 / 20_000 });
    expect(secondsLeft(samples, 10_000)).toBeCloseTo(10, 1);
  });

  it('is never negative and never more than the speed gives, whatever the job does', () => {
    const jobs = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 0.2, noNaN: true })),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(jobs, fc.integer({ min: 0, max: 60_000 }), (steps, wait) => {
        let sample: Sample = { at: 0, done: 0 };
        let samples: readonly Sample[] = [sample];
        for (const [ms, done] of steps) {
          sample = { at: sample.at + ms, done: Math.min(1, sample.done + done) };
          samples = withSample(samples, sample);
        }
        const left = secondsLeft(samples, sample.at + wait);
        expect(left === null || (left >= 0 && Number.isFinite(left))).toBe(true);
      }),
    );
  });
});

describe('the seconds that are said', () => {
  it.each([
    [0.2, 1],
    [3.2, 4],
    [10, 10],
    [11, 15],
    [41, 45],
    [52, 60],
    [80, 60],
    [95, 120],
    [400, 420],
  ])('%d s is said as %d', (seconds, said) => {
    expect(calmSeconds(seconds, null)).toBe(said);
  });

  it('go down with the time, and do not waver upwards', () => {
    expect(calmSeconds(7.4, 12)).toBe(8);
    expect(calmSeconds(8.6, 8)).toBe(8);
    expect(calmSeconds(11, 8)).toBe(8);
    expect(calmSeconds(14, 8)).toBe(15);
  });
});
