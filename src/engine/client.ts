import { ProblemError, refuse } from '../table/problem.ts';
import { SilenceWatch } from './silence.ts';
import type {
  EngineInput,
  EngineMethod,
  EngineReply,
  EngineRequest,
  EngineResult,
  Ping,
  Progress,
} from './protocol.ts';

/** The part of a Worker that the client needs, so that tests can stand in for it. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<EngineReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

interface Pending {
  readonly request: EngineRequest;
  resolve(result: EngineResult<EngineMethod>): void;
  reject(error: Error): void;
  onProgress: ((progress: Progress) => void) | undefined;
}

export interface AskOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting ends the worker: the only way to stop work at any moment. The next question starts a fresh one. */
  readonly signal?: AbortSignal;
}

/** Whether the same question may be asked of another worker, when the one that was asked is gone. */
type AsksAgain = (method: EngineMethod, input: EngineInput<EngineMethod>) => boolean;

/** What the reader may do about a worker that gives no sign of life, if they do not wait for it. */
export interface SilentWorker {
  /** Another worker takes its place, and is asked the same where that may be asked again; else it fails as 'cancelled'. */
  readonly startAgain: (asksAgain: AsksAgain) => void;
  /** What was asked fails as 'cancelled'. */
  readonly stop: () => void;
}

interface ClientOptions {
  /** Told when the worker has been silent for long, and null when that is over. */
  readonly onSilence?: (silent: SilentWorker | null) => void;
}

/**
 * Asks the worker. Every question settles: by a result, a problem, a crash or a cancel. A worker that only gives no sign
 * of life may be at work, and is never ended unasked.
 */
export class EngineClient {
  readonly #start: () => WorkerPort;
  readonly #watch: SilenceWatch;
  #port: WorkerPort | undefined;
  #number = 0;
  readonly #pending = new Map<number, Pending>();

  constructor(start: () => WorkerPort, { onSilence }: ClientOptions = {}) {
    this.#start = start;
    const ping: Ping = { kind: 'ping' };
    this.#watch = new SilenceWatch({
      ping: () => this.#port?.postMessage(ping),
      onSilent: () =>
        onSilence?.({
          startAgain: (asksAgain) => {
            this.#startAgain(asksAgain);
          },
          stop: () => {
            this.#end(refuse('cancelled'));
          },
        }),
      onHeard: () => onSilence?.(null),
    });
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
      const request: EngineRequest<M> = { number, method, input };
      const pending = { request, resolve: resolve as Pending['resolve'], reject, onProgress };
      signal?.addEventListener('abort', stop, { once: true });
      this.#send(pending);
    }).finally(() => {
      signal?.removeEventListener('abort', stop);
    });
  }

  /** Ends the worker; questions under way fail as cancelled. */
  close(): void {
    this.#end(refuse('cancelled'));
  }

  #send(pending: Pending): void {
    const { request } = pending;
    this.#pending.set(request.number, pending);
    try {
      this.#running().postMessage(request);
      this.#watch.begin();
    } catch (error) {
      this.#drop(request.number);
      pending.reject(error instanceof Error ? error : refuse('worker-stopped'));
    }
  }

  #drop(number: number): void {
    this.#pending.delete(number);
    if (this.#pending.size === 0) this.#watch.end();
  }

  #running(): WorkerPort {
    if (this.#port !== undefined) return this.#port;
    const port = this.#start();
    // What was on its way from a worker that has been ended does not concern the next one.
    port.onmessage = ({ data }) => {
      if (this.#port === port) this.#take(data);
    };
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
    if (reply.kind === 'alive') {
      this.#watch.takeSign();
      return;
    }
    this.#watch.takeWord();
    const pending = this.#pending.get(reply.number);
    if (pending === undefined) return;
    if (reply.kind === 'progress') {
      pending.onProgress?.(reply.progress);
      return;
    }
    this.#drop(reply.number);
    if (reply.kind === 'result') pending.resolve(reply.result);
    else pending.reject(new ProblemError(reply.problem));
  }

  #startAgain(asksAgain: AsksAgain): void {
    const asked = this.#leave();
    for (const pending of asked) {
      if (asksAgain(pending.request.method, pending.request.input)) this.#send(pending);
      else pending.reject(refuse('cancelled'));
    }
  }

  #end(error: ProblemError): void {
    for (const pending of this.#leave()) pending.reject(error);
  }

  /** Ends the worker. Returns what it was asked and has not answered. */
  #leave(): readonly Pending[] {
    this.#port?.terminate();
    this.#port = undefined;
    const asked = [...this.#pending.values()];
    this.#pending.clear();
    this.#watch.end();
    return asked;
  }
}
