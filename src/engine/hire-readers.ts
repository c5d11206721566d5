import { WrongEncoding } from '../importing/encoding.ts';
import type { Crew } from '../importing/fast/crew.ts';
import { Irregular } from '../importing/fast/irregular.ts';
import type { PartFound } from '../importing/fast/part-job.ts';
import { ProblemError } from '../table/problem.ts';
import { partReaderName, type PartReply, type PartRequest } from './part-messages.ts';
import { scriptUrlPolicy } from './script-url-policy.ts';

/** This worker's own, and one for the browser, which reads the file and compiles the program meanwhile: measured on two. */
const otherCores = 2;

/**
 * Starts up to `wanted` workers that read parts, as many as there are processor cores to spare; null where there are
 * none. They are this program once more, and end with the worker that started them.
 */
export function hireReaders(wanted: number): Crew | null {
  const size = Math.min(wanted, navigator.hardwareConcurrency - otherCores);
  if (size < 1 || typeof Worker === 'undefined') return null;
  const address = policy.createScriptURL(location.href);
  const idle: Worker[] = [];
  try {
    for (let one = 0; one < size; one++)
      idle.push(new Worker(address, { type: 'module', name: partReaderName }));
  } catch {
    for (const worker of idle) worker.terminate();
    return null;
  }
  const all = [...idle];
  return {
    size,
    read: (job, blob, onBytes) => {
      const worker = idle.pop();
      if (worker === undefined) return Promise.reject(new Error('every reader is at work'));
      // Each reads one part, and its memory is wanted for the columns.
      return ask(worker, { job, blob }, onBytes).finally(() => {
        worker.terminate();
      });
    },
    dismiss: () => {
      for (const worker of all) worker.terminate();
    },
  };
}

const policy = scriptUrlPolicy('malkund-reader', (url) => url === location.href);

function ask(worker: Worker, request: PartRequest, onBytes: (bytes: number) => void): Promise<PartFound> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PartReply>) => {
      if (data.kind === 'bytes') onBytes(data.bytes);
      else if (data.kind === 'found') resolve(data.found);
      else reject(errorOf(data));
    };
    worker.onerror = ({ message }) => {
      reject(new Error(message));
    };
    worker.onmessageerror = () => {
      reject(new Error('the columns did not come through'));
    };
    worker.postMessage(request);
  });
}

function errorOf(reply: Exclude<PartReply, { kind: 'bytes' | 'found' }>): Error {
  if (reply.kind === 'irregular') return new Irregular();
  if (reply.kind === 'wrong-encoding') return new WrongEncoding();
  // What nobody foresaw says nothing of the text.
  return reply.problem.code === 'unexpected'
    ? new Error(String(reply.problem.data['message']))
    : new ProblemError(reply.problem);
}
