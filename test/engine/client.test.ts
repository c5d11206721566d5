import { describe, expect, it } from 'vitest';
import { EngineClient, type WorkerPort } from '../../src/engine/client.ts';
import type { EngineReply, EngineRequest } from '../../src/engine/protocol.ts';
import { ProblemError } from '../../src/table/problem.ts';

/** A worker that answers by hand; messages pass through a real structured clone, as between threads. */
class HandWorker implements WorkerPort {
  onmessage: WorkerPort['onmessage'] = null;
  onerror: WorkerPort['onerror'] = null;
  onmessageerror: WorkerPort['onmessageerror'] = null;
  readonly asked: EngineRequest[] = [];
  ended = false;

  postMessage(message: unknown): void {
    this.asked.push(structuredClone(message) as EngineRequest);
  }
  terminate(): void {
    this.ended = true;
  }
  reply(reply: EngineReply): void {
    this.onmessage?.({ data: structuredClone(reply) } as MessageEvent<EngineReply>);
  }
}

function setUp() {
  const workers: HandWorker[] = [];
  const client = new EngineClient(() => {
    const worker = new HandWorker();
    workers.push(worker);
    return worker;
  });
  return { workers, client };
}

const codeOf = async (asked: Promise<unknown>): Promise<string> => {
  const error: unknown = await asked.then(
    () => 'no error',
    (reason: unknown) => reason,
  );
  return error instanceof ProblemError ? error.problem.code : String(error);
};

describe('EngineClient', () => {
  it('starts one worker at the first question and gives each answer to its own question', async () => {
    const { workers, client } = setUp();
    expect(workers).toHaveLength(0);
    const first = client.ask('createExample', { language: 'sv' });
    const second = client.ask('createExample', { language: 'en' });
    workers[0]!.reply({ kind: 'result', number: 2, result: { studyId: 'en' } });
    workers[0]!.reply({ kind: 'result', number: 1, result: { studyId: 'sv' } });
    expect(await first).toEqual({ studyId: 'sv' });
    expect(await second).toEqual({ studyId: 'en' });
    expect(workers).toHaveLength(1);
  });

  it('passes progress on until the answer comes', async () => {
    const { workers, client } = setUp();
    const seen: number[] = [];
    const asked = client.ask('closeIntake', {}, { onProgress: ({ done }) => seen.push(done ?? NaN) });
    workers[0]!.reply({ kind: 'progress', number: 1, progress: { stage: 'reading', done: 0.25 } });
    workers[0]!.reply({ kind: 'progress', number: 1, progress: { stage: 'reading', done: 0.5 } });
    workers[0]!.reply({ kind: 'result', number: 1, result: null });
    await asked;
    workers[0]!.reply({ kind: 'progress', number: 1, progress: { stage: 'reading', done: 0.75 } });
    expect(seen).toEqual([0.25, 0.5]);
  });

  it('fails with the problem that the worker names', async () => {
    const { workers, client } = setUp();
    const asked = client.ask('closeIntake', {});
    workers[0]!.reply({ kind: 'problem', number: 1, problem: { code: 'file-empty', place: {}, data: {} } });
    expect(await codeOf(asked)).toBe('file-empty');
  });

  it('settles every question when the worker crashes, and starts a fresh one for the next', async () => {
    const { workers, client } = setUp();
    const asked = [client.ask('closeIntake', {}), client.ask('createExample', { language: 'sv' })];
    workers[0]!.onerror?.({} as ErrorEvent);
    expect(await Promise.all(asked.map(codeOf))).toEqual(['worker-stopped', 'worker-stopped']);
    expect(workers[0]!.ended).toBe(true);
    const again = client.ask('closeIntake', {});
    workers[1]!.reply({ kind: 'result', number: 3, result: null });
    expect(await again).toBeNull();
  });

  it('ends the worker on cancel, so that even a loop stops', async () => {
    const { workers, client } = setUp();
    const cancel = new AbortController();
    const asked = client.ask('closeIntake', {}, { signal: cancel.signal });
    cancel.abort();
    expect(await codeOf(asked)).toBe('cancelled');
    expect(workers[0]!.ended).toBe(true);
  });

  it('is not disturbed by the late crash of a worker that it has ended', async () => {
    const { workers, client } = setUp();
    const cancel = new AbortController();
    const cancelled = client.ask('closeIntake', {}, { signal: cancel.signal });
    cancel.abort();
    expect(await codeOf(cancelled)).toBe('cancelled');
    const asked = client.ask('createExample', { language: 'sv' });
    workers[0]!.onerror?.({} as ErrorEvent);
    workers[0]!.onmessageerror?.({} as MessageEvent);
    expect(workers[1]!.ended).toBe(false);
    workers[1]!.reply({ kind: 'result', number: 2, result: { studyId: 'a' } });
    expect(await asked).toEqual({ studyId: 'a' });
  });

  it('asks nothing when already cancelled', async () => {
    const { workers, client } = setUp();
    expect(await codeOf(client.ask('closeIntake', {}, { signal: AbortSignal.abort() }))).toBe('cancelled');
    expect(workers).toHaveLength(0);
  });

  it('rejects what cannot be sent, and goes on', async () => {
    const { workers, client } = setUp();
    const unsendable = { language: () => 'sv' } as unknown as { language: 'sv' };
    await expect(client.ask('createExample', unsendable)).rejects.toThrow();
    const asked = client.ask('closeIntake', {});
    workers[0]!.reply({ kind: 'result', number: 2, result: null });
    expect(await asked).toBeNull();
  });
});
