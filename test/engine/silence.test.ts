/* A worker that gives no sign of life: offered to be started again, never ended unasked. The clock is the test's. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asksAgain } from '../../src/engine/asked-again.ts';
import { EngineClient, type SilentWorker, type WorkerPort } from '../../src/engine/client.ts';
import type { EngineReply, EngineRequest, Ping } from '../../src/engine/protocol.ts';
import { turnMs, turnsDeaf, turnsStuck } from '../../src/engine/silence.ts';
import { ProblemError } from '../../src/table/problem.ts';

/** A worker that keeps what it is told, and says what the test says. */
class DeafWorker implements WorkerPort {
  onmessage: WorkerPort['onmessage'] = null;
  onerror: WorkerPort['onerror'] = null;
  onmessageerror: WorkerPort['onmessageerror'] = null;
  readonly asked: EngineRequest[] = [];
  pings = 0;
  answersPings = false;
  ended = false;

  postMessage(message: unknown): void {
    const data = structuredClone(message) as EngineRequest | Ping;
    if (!('kind' in data)) this.asked.push(data);
    else if (this.answersPings) this.say({ kind: 'alive' });
    else this.pings++;
  }
  terminate(): void {
    this.ended = true;
  }
  say(reply: EngineReply): void {
    this.onmessage?.({ data: structuredClone(reply) } as MessageEvent<EngineReply>);
  }
}

function setUp() {
  const workers: DeafWorker[] = [];
  const told: (SilentWorker | null)[] = [];
  const client = new EngineClient(
    () => {
      const worker = new DeafWorker();
      workers.push(worker);
      return worker;
    },
    { onSilence: (silent) => told.push(silent) },
  );
  return { workers, told, client };
}

const pass = (turns: number): void => {
  vi.advanceTimersByTime(turns * turnMs);
};
const glance = { listId: 'a', metric: null, cuts: [1, 2], focus: null } as never;
const result = (number: number, value: unknown): EngineReply => ({
  kind: 'result',
  number,
  result: value as never,
});
const codeOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : error),
  );

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a worker that gives no sign of life', () => {
  it('is said to be silent after some turns, once, and is neither ended nor asked over and over', () => {
    const { workers, told, client } = setUp();
    void client.ask('glanceAtCuts', glance);
    pass(turnsDeaf - 1);
    expect(told).toEqual([]);
    pass(1);
    expect(told).toHaveLength(1);
    pass(10 * turnsStuck);
    expect(told).toHaveLength(1);
    expect(workers).toHaveLength(1);
    expect(workers[0]).toMatchObject({ ended: false, pings: 1 });
  });

  it('is not silent while it answers pings between its pieces of work, until that has led nowhere for long', () => {
    const { workers, told, client } = setUp();
    void client.ask('glanceAtCuts', glance);
    workers[0]!.answersPings = true;
    pass(turnsStuck - 1);
    expect(told).toEqual([]);
    pass(1);
    expect(told).toHaveLength(1);
    workers[0]!.say({ kind: 'progress', number: 1, progress: { stage: 'analysing', done: null } });
    expect(told).toHaveLength(2);
    expect(told[1]).toBeNull();
  });

  it('is not silent while it tells how far it has come, however long it takes', () => {
    const { workers, told, client } = setUp();
    void client.ask('glanceAtCuts', glance);
    for (let turn = 0; turn < 3 * turnsStuck; turn++) {
      pass(turnsDeaf - 1);
      workers[0]!.say({ kind: 'progress', number: 1, progress: { stage: 'analysing', done: null } });
    }
    expect(told).toEqual([]);
  });

  it('is heard again when its long work is done: the offer goes, and the answer comes', async () => {
    const { workers, told, client } = setUp();
    const asked = client.ask('glanceAtCuts', glance);
    pass(turnsDeaf);
    workers[0]!.say(result(1, 'groups'));
    expect(told).toHaveLength(2);
    expect(told[1]).toBeNull();
    expect(await asked).toBe('groups');
    expect(workers[0]!.ended).toBe(false);
  });

  it('is waited for only while something is asked of it', async () => {
    const { workers, told, client } = setUp();
    const asked = client.ask('closeIntake', {});
    workers[0]!.say(result(1, null));
    await asked;
    pass(10 * turnsStuck);
    expect([told.length, workers[0]!.pings]).toEqual([0, 0]);
    void client.ask('closeIntake', {});
    pass(turnsDeaf - 1);
    expect(told).toEqual([]);
  });

  it('gets no less time for a computer that slept: many hours that pass at once are one turn', () => {
    const { told, client } = setUp();
    void client.ask('glanceAtCuts', glance);
    vi.setSystemTime(Date.now() + 10 * 3_600_000);
    pass(turnsDeaf - 1);
    expect(told).toEqual([]);
  });
});

describe('what the reader chooses', () => {
  it('started again, what only reads is asked of another worker, and what stores or needs the files fails as cancelled', async () => {
    const { workers, told, client } = setUp();
    const progress: unknown[] = [];
    const glanced = client.ask('glanceAtCuts', glance, { onProgress: (at) => progress.push(at) });
    const read = client.ask('readSources', { sources: [], add: false, names: {} as never });
    const lost = [
      client.ask('createExample', { language: 'sv' }),
      client.ask('inspectIntake', {}),
      client.ask('readSources', { sources: [], add: true, names: {} as never }),
    ].map(codeOf);
    pass(turnsDeaf);
    told[0]!.startAgain(asksAgain);
    expect(await Promise.all(lost)).toEqual(lost.map(() => 'cancelled'));
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    const [before, after] = workers;
    expect(after!.asked).toEqual(before!.asked.slice(0, 2));
    expect(told).toHaveLength(2);
    expect(told[1]).toBeNull();

    // What the first one says now does not concern anybody.
    before!.say(result(1, 'late'));
    after!.say({ kind: 'progress', number: 1, progress: { stage: 'loading', done: null } });
    after!.say(result(1, 'groups'));
    after!.say(result(2, 'preview'));
    expect([await glanced, await read]).toEqual(['groups', 'preview']);
    expect(progress).toEqual([{ stage: 'loading', done: null }]);
  });

  it('is offered again when the other worker is as silent', () => {
    const { workers, told, client } = setUp();
    void client.ask('glanceAtCuts', glance);
    pass(turnsDeaf);
    told[0]!.startAgain(asksAgain);
    pass(turnsDeaf);
    expect(told).toHaveLength(3);
    told[2]!.startAgain(asksAgain);
    expect(workers).toHaveLength(3);
    expect(workers[2]!.asked).toEqual(workers[0]!.asked);
  });

  it('stopped, everything fails as cancelled, and the next question starts another worker', async () => {
    const { workers, told, client } = setUp();
    const asked = client.ask('glanceAtCuts', glance);
    pass(turnsDeaf);
    told[0]!.stop();
    expect(await codeOf(asked)).toBe('cancelled');
    expect(told.at(-1)).toBeNull();
    expect(workers[0]!.ended).toBe(true);
    void client.ask('closeIntake', {});
    expect(workers).toHaveLength(2);
    pass(turnsDeaf - 1);
    expect(told).toHaveLength(2);
  });

  it('a question that was stopped by its own asker is not asked again', async () => {
    const { workers, told, client } = setUp();
    const cancel = new AbortController();
    const asked = client.ask('glanceAtCuts', glance, { signal: cancel.signal });
    pass(turnsDeaf);
    cancel.abort();
    expect(await codeOf(asked)).toBe('cancelled');
    expect(told.at(-1)).toBeNull();
    expect(workers).toHaveLength(1);
    pass(10 * turnsDeaf);
    expect(told).toHaveLength(2);
  });
});
