/* What passes between the engine's worker and those that help it to read: never the customers' own words but in columns. */
import type { PartFound, PartJob } from '../importing/fast/part-job.ts';
import type { Problem } from '../table/problem.ts';

/** A worker of this name reads parts; of any other name it is the engine. */
export const partReaderName = 'part-reader';

export interface PartRequest {
  readonly job: PartJob;
  readonly blob: Blob;
}

export type PartReply =
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'found'; readonly found: PartFound }
  | { readonly kind: 'irregular' }
  | { readonly kind: 'wrong-encoding' }
  | { readonly kind: 'problem'; readonly problem: Problem };
