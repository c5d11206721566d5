/* The worker's entry: carries messages to the handler and back. Everything it does is in the handler. */
import { Store } from '../storage/store.ts';
import { createHandler } from './handler.ts';
import type { EngineMethod, EngineReply, EngineRequest, EngineResult, Progress } from './protocol.ts';
import { toProblem } from './to-problem.ts';

const handler = createHandler({
  store: new Store(),
  now: Date.now,
  newId: () => crypto.randomUUID(),
});
const send = (reply: EngineReply): void => {
  postMessage(reply);
};

function call<M extends EngineMethod>(
  { method, input }: EngineRequest<M>,
  report: (progress: Progress) => void,
): Promise<EngineResult<M>> {
  // The request pairs a method with its own input, which the type of a mapped lookup cannot say.
  const run = handler[method] as (
    input: unknown,
    report: (progress: Progress) => void,
  ) => Promise<EngineResult<M>>;
  return run(input, report);
}

addEventListener('message', (event: MessageEvent<EngineRequest>) => {
  const { number } = event.data;
  call(event.data, (progress) => {
    send({ kind: 'progress', number, progress });
  }).then(
    (result) => {
      send({ kind: 'result', number, result });
    },
    (error: unknown) => {
      send({ kind: 'problem', number, problem: toProblem(error) });
    },
  );
});
