import { sourceOfBlob } from '../importing/byte-source.ts';
import { WrongEncoding } from '../importing/encoding.ts';
import { Irregular } from '../importing/fast/irregular.ts';
import type { PartFound } from '../importing/fast/part-job.ts';
import { readPart } from '../importing/fast/read-part.ts';
import type { Column } from '../table/column.ts';
import { toProblem } from '../table/problem.ts';
import type { PartReply, PartRequest } from './part-messages.ts';

type Send = (reply: PartReply, transfer: Transferable[]) => void;

/** Reads the part that is asked for: how far it is on the way, then one answer, whose columns are moved and not copied. */
export async function answerPart({ job, blob }: PartRequest, send: Send): Promise<void> {
  try {
    const found = await readPart(job, sourceOfBlob(job.file, blob), (bytes) => {
      send({ kind: 'bytes', bytes }, []);
    });
    send({ kind: 'found', found }, buffersOf(found));
  } catch (error) {
    if (error instanceof Irregular) send({ kind: 'irregular' }, []);
    else if (error instanceof WrongEncoding) send({ kind: 'wrong-encoding' }, []);
    else send({ kind: 'problem', problem: toProblem(error) }, []);
  }
}

function buffersOf({ columns }: PartFound): ArrayBuffer[] {
  const arrays = columns.flatMap((one) => (one === null ? [] : arraysOf(one.column)));
  return arrays.map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer);
}

function arraysOf(column: Column): ArrayBufferView[] {
  switch (column.kind) {
    case 'number':
      return [column.values];
    case 'date':
      return [column.days];
    case 'category':
      return [column.codes];
    case 'text':
      return [column.bytes, column.offsets];
  }
}
