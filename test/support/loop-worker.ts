import { answerRequest } from '../../src/engine/answer-request.ts';
import { EngineClient, type WorkerPort } from '../../src/engine/client.ts';
import { createHandler, type EngineHandler } from '../../src/engine/handler.ts';
import type { EngineMethod, EngineReply, EngineRequest } from '../../src/engine/protocol.ts';
import type { SnapshotFolder } from '../../src/engine/snapshot-folder.ts';
import { Store } from '../../src/storage/store.ts';

let made = 0;
let time = Date.UTC(2026, 10, 23);

/**
 * A message as it comes out on the other side. Files never change, so they cross as they are: the test environment's
 * own are no classes that its structuredClone knows.
 */
function crossed(message: unknown): unknown {
  if (message instanceof Blob) return message;
  if (!holdsBlob(message)) return structuredClone(message);
  if (Array.isArray(message)) return message.map(crossed);
  return Object.fromEntries(Object.entries(message as object).map(([name, part]) => [name, crossed(part)]));
}

function holdsBlob(message: unknown): boolean {
  if (message instanceof Blob) return true;
  return typeof message === 'object' && message !== null && Object.values(message).some(holdsBlob);
}

/** A worker in the same thread: the real handler on a database of its own, and a clone of every message both ways. */
export class LoopWorker implements WorkerPort {
  onmessage: WorkerPort['onmessage'] = null;
  onerror: WorkerPort['onerror'] = null;
  onmessageerror: WorkerPort['onmessageerror'] = null;
  readonly #handler: EngineHandler;
  readonly #asked: EngineRequest[] = [];
  #ended = false;

  constructor(storeName: string, folder?: SnapshotFolder) {
    this.#handler = createHandler({
      store: new Store({ name: storeName }),
      now: () => ++time,
      newId: () => `made-${++made}`,
      ...(folder === undefined ? {} : { snapshots: () => Promise.resolve(folder) }),
    });
  }

  /** Every request so far for this method. */
  asked(method: EngineMethod): readonly EngineRequest[] {
    return this.#asked.filter((request) => request.method === method);
  }

  postMessage(message: unknown): void {
    const request = crossed(message) as EngineRequest;
    if ('kind' in request) {
      this.#reply({ kind: 'alive' });
      return;
    }
    this.#asked.push(request);
    setTimeout(() => {
      if (!this.#ended) void answerRequest(this.#handler, request, this.#reply);
    });
  }

  terminate(): void {
    this.#ended = true;
  }

  /** Fails as a worker that ran out of memory does. */
  crash(): void {
    this.#ended = true;
    this.onerror?.({ message: 'out of memory' } as ErrorEvent);
  }

  readonly #reply = (reply: EngineReply): void => {
    const data = crossed(reply) as EngineReply;
    setTimeout(() => {
      if (!this.#ended) this.onmessage?.({ data } as MessageEvent<EngineReply>);
    });
  };
}

/** A client with its workers so far, all on the database of this name, with snapshots in the folder. */
export function loopEngine(
  storeName: string,
  folder?: SnapshotFolder,
): { engine: EngineClient; workers: readonly LoopWorker[] } {
  const workers: LoopWorker[] = [];
  const engine = new EngineClient(() => {
    const worker = new LoopWorker(storeName, folder);
    workers.push(worker);
    return worker;
  });
  return { engine, workers };
}
