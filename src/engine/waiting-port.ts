import type { EngineReply } from './protocol.ts';
import type { WorkerPort } from './client.ts';

/**
 * The port of a worker whose program may still have to be fetched. What is posted meanwhile is handed over, in order,
 * when the worker has started; a program that cannot be fetched is an error like a worker that stops.
 */
export class WaitingPort implements WorkerPort {
  onmessage: ((event: MessageEvent<EngineReply>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror: ((event: MessageEvent) => void) | null = null;
  #worker: WorkerPort | undefined;
  #waiting: unknown[] = [];
  #ended = false;

  constructor(start: () => Promise<WorkerPort>) {
    start().then(
      (worker) => {
        this.#take(worker);
      },
      (error: unknown) => {
        if (!this.#ended) this.onerror?.(new ErrorEvent('error', { message: String(error) }));
      },
    );
  }

  postMessage(message: unknown): void {
    // Copied now, so that what cannot be sent is refused at once, and what is changed later was sent as it stood.
    if (this.#worker === undefined) this.#waiting.push(structuredClone(message));
    else this.#worker.postMessage(message);
  }

  terminate(): void {
    this.#ended = true;
    this.#waiting = [];
    this.#worker?.terminate();
  }

  #take(worker: WorkerPort): void {
    if (this.#ended) {
      worker.terminate();
      return;
    }
    worker.onmessage = (event) => this.onmessage?.(event);
    worker.onerror = (event) => this.onerror?.(event);
    worker.onmessageerror = (event) => this.onmessageerror?.(event);
    this.#worker = worker;
    for (const message of this.#waiting) worker.postMessage(message);
    this.#waiting = [];
  }
}
