import { toProblem } from '../table/problem.ts';
import type { EngineHandler } from './handler.ts';
import type { EngineMethod, EngineReply, EngineRequest, EngineResult, Progress } from './protocol.ts';

function call<M extends EngineMethod>(
  handler: EngineHandler,
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

/** Answers a request: progress on the way, then one result or problem, also when the result itself cannot be sent. */
export async function answerRequest(
  handler: EngineHandler,
  request: EngineRequest,
  send: (reply: EngineReply) => void,
): Promise<void> {
  const { number } = request;
  try {
    const result = await call(handler, request, (progress) => {
      send({ kind: 'progress', number, progress });
    });
    send({ kind: 'result', number, result });
  } catch (error) {
    send({ kind: 'problem', number, problem: toProblem(error) });
  }
}
