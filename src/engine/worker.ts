/* The worker's entry: carries messages to the handler and back. Everything it does is in the handler. */
import { Store } from '../storage/store.ts';
import { answerRequest } from './answer-request.ts';
import { createHandler } from './handler.ts';
import type { EngineRequest } from './protocol.ts';

const handler = createHandler({
  store: new Store(),
  now: Date.now,
  newId: () => crypto.randomUUID(),
});

addEventListener('message', (event: MessageEvent<EngineRequest>) => {
  void answerRequest(handler, event.data, (reply) => {
    postMessage(reply);
  });
});
