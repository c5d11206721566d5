import { describe, expect, it, vi } from 'vitest';
import { EngineClient, type WorkerPort } from '../../src/engine/client.ts';
import type { EngineReply, EngineRequest } from '../../src/engine/protocol.ts';
import { WaitingPort } from '../../src/engine/waiting-port.ts';
import { waitUntil } from '../support/wait-until.ts';

class EchoWorker implements WorkerPort {
  onmessage: WorkerPort['onmessage'] = null;
  onerror: WorkerPort['onerror'] = null;
  onmessageerror: WorkerPort['onmessageerror'] = null;
  readonly got: EngineRequest[] = [];
  readonly terminate = vi.fn();

  postMessage(message: unknown): void {
    const request = message as EngineRequest;
    this.got.push(request);
    queueMicrotask(() => {
      const data: EngineReply = { kind: 'result', number: request.number, result: null };
      this.onmessage?.({ data } as MessageEvent<EngineReply>);
    });
  }
}

/* Browsers have it; Node does not. */
vi.stubGlobal(
  'ErrorEvent',
  class extends Event {
    readonly message: string;
    constructor(type: string, { message }: { message: string }) {
      super(type);
      this.message = message;
    }
  },
);

/** A start that succeeds or fails when told to. */
function startLater() {
  const worker = new EchoWorker();
  let succeed = (): void => undefined;
  let fail = (): void => undefined;
  const started = new Promise<WorkerPort>((resolve, reject) => {
    succeed = () => {
      resolve(worker);
    };
    fail = () => {
      reject(new TypeError('Failed to fetch'));
    };
  });
  return { worker, start: () => started, succeed, fail };
}

describe('a port whose worker is not there yet', () => {
  it('hands over what was asked meanwhile, in order, and the answers come back', async () => {
    const { worker, start, succeed } = startLater();
    const client = new EngineClient(() => new WaitingPort(start));
    const answers = [
      client.ask('closeIntake', {}),
      client.ask('planColumn', { file: 0, column: 1, use: 'keep', role: null }),
    ];
    expect(worker.got).toEqual([]);
    succeed();
    await Promise.all(answers);
    expect(worker.got.map(({ method }) => method)).toEqual(['closeIntake', 'planColumn']);
    await client.ask('closeIntake', {});
    expect(worker.got).toHaveLength(3);
  });

  it('sends what was said when it was asked, whatever is changed since', async () => {
    const { worker, start, succeed } = startLater();
    const port = new WaitingPort(start);
    const message = { number: 1, input: { name: 'as asked' } };
    port.postMessage(message);
    message.input.name = 'changed';
    succeed();
    await waitUntil(() => {
      expect(worker.got).toEqual([{ number: 1, input: { name: 'as asked' } }]);
    });
  });

  it('refuses at once what cannot be sent', () => {
    const { start } = startLater();
    const port = new WaitingPort(start);
    expect(() => {
      port.postMessage({ work: () => 1 });
    }).toThrow(/could not be cloned/);
  });

  it('fails what was asked when the program cannot be fetched', async () => {
    const { start, fail } = startLater();
    const client = new EngineClient(() => new WaitingPort(start));
    const answer = client.ask('closeIntake', {});
    fail();
    await expect(answer).rejects.toMatchObject({ problem: { code: 'worker-stopped' } });
  });

  it('starts nothing for what was cancelled while waiting', async () => {
    const { worker, start, succeed } = startLater();
    const client = new EngineClient(() => new WaitingPort(start));
    const answer = client.ask('closeIntake', {});
    client.close();
    await expect(answer).rejects.toMatchObject({ problem: { code: 'cancelled' } });
    succeed();
    await waitUntil(() => {
      expect(worker.terminate).toHaveBeenCalledOnce();
    });
    expect(worker.got).toEqual([]);
  });
});
