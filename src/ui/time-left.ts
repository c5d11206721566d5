/* How long a job will still take, told from how it has gone so far, and said so that the words stay calm. */

export interface Sample {
  /** Milliseconds, by any clock that only goes forward. */
  readonly at: number;
  /** 0–1 of the whole job. */
  readonly done: number;
}

/** Before this much of a job has been seen, any time would be a guess. */
const fewestMs = 1000;
const fewestDone = 0.03;
/** A job that has come forward in fewer steps than this has shown no speed. */
const fewestSteps = 5;
/** A job whose speed lately is so many times more or less than all the time before has no speed to go by. */
const mostChange = 4;
/** So much longer than was said a step may take before nothing is said any more. */
const patienceMs = 1500;
/** Reports closer than this are as one. */
const closeMs = 100;
/** The speed is that of the last part of the job, as long as this share of the time so far. */
const windowPart = 0.5;

/**
 * Seconds left at `now`, by the samples of one job, oldest first; null while it cannot be told honestly: in the first
 * second, before anything to speak of is done, when the job goes forward in few or very uneven steps, and when the last
 * step has taken longer than the job should have.
 */
export function secondsLeft(samples: readonly Sample[], now: number): number | null {
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined) return null;
  const elapsed = now - first.at;
  const steps = new Set(samples.map(({ done }) => done)).size - 1;
  if (elapsed < fewestMs || last.done - first.done < fewestDone || last.done >= 1 || steps < fewestSteps)
    return null;
  const from = samples.findLast(({ at }) => at <= last.at - (last.at - first.at) * windowPart) ?? first;
  const speed = speedOf(from, last);
  const change = from === first ? 1 : speed / speedOf(first, from);
  if (!(speed > 0) || change > mostChange || change < 1 / mostChange) return null;
  const left = (1 - last.done) / speed - (now - last.at);
  return left < -patienceMs ? null : Math.max(0, left) / 1000;
}

const speedOf = (from: Sample, to: Sample): number => (to.done - from.done) / (to.at - from.at);

/** Samples that `secondsLeft` still needs, with one more; they stay few however often a job reports. */
export function withSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  const last = samples.at(-1);
  // Going back means that the job began again.
  if (last === undefined || sample.done < last.done) return [sample];
  const before = samples.at(-2);
  const isClose = before !== undefined && sample.at - before.at < closeMs;
  return [...(isClose ? samples.slice(0, -1) : samples), sample];
}

const minute = 60;

/**
 * The seconds to say: whole seconds under ten, then fives, then whole minutes. What was said last (null: nothing yet)
 * stays unless the time has gone down, or has grown by clearly more than a step.
 */
export function calmSeconds(seconds: number, said: number | null): number {
  const rounded = roundUp(seconds);
  if (said === null || rounded <= said) return rounded;
  return seconds > said * 1.3 + 1 ? rounded : said;
}

function roundUp(seconds: number): number {
  if (seconds > 1.5 * minute) return Math.round(seconds / minute) * minute;
  if (seconds > 50) return minute;
  return seconds > 10 ? Math.ceil(seconds / 5) * 5 : Math.max(1, Math.ceil(seconds));
}
