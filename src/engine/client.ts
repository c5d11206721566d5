import { ProblemError, refuse } from '../table/problem.ts';
import type { EngineInput, EngineMethod, EngineReply, EngineResult, Progress } from './protocol.ts';

/** The part of a Worker that the client needs, so that tests can stand in for it. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<EngineReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

interface Pending {
  resolve(result: EngineResult<EngineMethod>): void;
  reject(error: Error): void;
  onProgress: ((progress: Progress) => void) | undefined;
}

export interface AskOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting ends the worker: the only way to stop work at any moment. The next question starts a fresh one. */
  readonly signal?: AbortSignal;
}

/** Asks the worker. Every question settles: by a result, a problem, a crash or a cancel. */
export class EngineClient {
  readonly #start: () => WorkerPort;
  #port: WorkerPort | undefined;
  #number = 0;
  readonly #pending = new Map<number, Pending>();

  constructor(start: () => WorkerPort) {
    this.#start = start;
  }

  ask<M extends EngineMethod>(
    method: M,
    input: EngineInput<M>,
    options: AskOptions = {},
  ): Promise<EngineResult<M>> {
    const { onProgress, signal } = options;
    if (signal?.aborted === true) return Promise.reject(refuse('cancelled'));
    const number = ++this.#number;
    const stop = (): void => {
      if (this.#pending.has(number)) this.#end(refuse('cancelled'));
    };
    return new Promise<EngineResult<M>>((resolve, reject) => {
      // Results come back under the number they were asked with, so the method's own result type holds.
      this.#pending.set(number, { resolve: resolve as Pending['resolve'], reject, onProgress });
      signal?.addEventListener('abort', stop, { once: true });
      try {
        this.#running().postMessage({ number, method, input });
      } catch (error) {
        this.#pending.delete(number);
        reject(error instanceof Error ? error : refuse('worker-stopped'));
      }
    }).finally(() => {
      signal?.removeEventListener('abort', stop);
    });
  }

  /** Ends the worker; questions under way fail as cancelled. */
  close(): void {
    this.#end(refuse('cancelled'));
  }

  #running(): WorkerPort {
    if (this.#port !== undefined) return this.#port;
    const port = this.#start();
    port.onmessage = (event) => {
      this.#take(event.data);
    };
    // What was on its way from a worker that has been ended does not concern the next one.
    port.onerror = ({ message }) => {
      if (this.#port === port) this.#end(refuse('worker-stopped', {}, { message }));
    };
    port.onmessageerror = () => {
      if (this.#port === port) this.#end(refuse('worker-stopped'));
    };
    this.#port = port;
    return port;
  }

  #take(reply: EngineReply): void {
    const pending = this.#pending.get(reply.number);
    if (pending === undefined) return;
    if (reply.kind === 'progress') {
      pending.onProgress?.(reply.progress);
      return;
    }
    this.#pending.delete(reply.number);
    if (reply.kind === 'result') pending.resolve(reply.result);
    else pending.reject(new ProblemError(reply.problem));
  }

  #end(error: ProblemError): void {
    this.#port?.terminate();
    this.#port = undefined;
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of waiting) pending.reject(error);
  }
}
