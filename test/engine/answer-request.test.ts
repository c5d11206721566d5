import { expect, it } from 'vitest';
import { answerRequest } from '../../src/engine/answer-request.ts';
import type { EngineHandler } from '../../src/engine/handler.ts';
import type { EngineReply, EngineRequest } from '../../src/engine/protocol.ts';
import { refuse } from '../../src/table/problem.ts';

const request: EngineRequest = { number: 7, method: 'closeIntake', input: {} };

/** Everything that is sent for one request, when the handler does this. */
async function repliesOf(
  closeIntake: EngineHandler['closeIntake'],
  asked: EngineRequest = request,
): Promise<EngineReply[]> {
  const sent: EngineReply[] = [];
  await answerRequest({ closeIntake } as EngineHandler, asked, (reply) => sent.push(structuredClone(reply)));
  return sent;
}

it('sends progress and then the result, under the number of the request', async () => {
  const progress = { stage: 'reading', done: 0.5 } as const;
  const replies = await repliesOf((_, report) => {
    report(progress);
    return Promise.resolve(null);
  });
  expect(replies).toEqual([
    { kind: 'progress', number: 7, progress },
    { kind: 'result', number: 7, result: null },
  ]);
});

it('sends the problem that the work refuses with', async () => {
  expect(await repliesOf(() => Promise.reject(refuse('file-empty', { file: 'a.csv' })))).toEqual([
    { kind: 'problem', number: 7, problem: { code: 'file-empty', place: { file: 'a.csv' }, data: {} } },
  ]);
});

it('sends what nobody foresaw as such, also when it is thrown at once', async () => {
  const replies = await repliesOf(() => {
    throw new TypeError('a fault');
  });
  expect(replies).toEqual([
    {
      kind: 'problem',
      number: 7,
      problem: { code: 'unexpected', place: {}, data: { message: 'TypeError: a fault' } },
    },
  ]);
});

it('sends a problem in place of a result that cannot be sent', async () => {
  const replies = await repliesOf(() => Promise.resolve((() => null) as unknown as null));
  expect(replies).toMatchObject([{ kind: 'problem', number: 7, problem: { code: 'unexpected' } }]);
});

it('sends a problem for a method that the handler lacks', async () => {
  expect(await repliesOf(() => Promise.resolve(null), { ...request, method: 'analyse' })).toMatchObject([
    { kind: 'problem', number: 7, problem: { code: 'unexpected' } },
  ]);
});
