/* The worker's entry: carries messages to the handler and back. Everything it does is in the handler. */
import { Store } from '../storage/store.ts';
import { answerPart } from './answer-part.ts';
import { answerRequest } from './answer-request.ts';
import { createHandler } from './handler.ts';
import { hireReaders } from './hire-readers.ts';
import { partReaderName, type PartRequest } from './part-messages.ts';
import type { EngineReply, EngineRequest, Ping } from './protocol.ts';
import { openSnapshotFolder } from './snapshot-folder.ts';

/** What waits in the meantime is answered first. */
const restMs = 50;
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, restMs);
  });

const { name } = globalThis as unknown as { name?: string };
if (name === partReaderName) {
  addEventListener('message', ({ data }: MessageEvent<PartRequest>) => {
    void answerPart(data, (reply, transfer) => {
      postMessage(reply, { transfer });
    });
  });
} else {
  const handler = createHandler({
    store: new Store(),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    hireReaders,
    rest,
    snapshots: openSnapshotFolder,
  });
  const send = (reply: EngineReply): void => {
    postMessage(reply);
  };
  addEventListener('message', ({ data }: MessageEvent<EngineRequest | Ping>) => {
    if ('kind' in data) send({ kind: 'alive' });
    else void answerRequest(handler, data, send);
  });
}
