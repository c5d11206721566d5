import type { Hire } from '../importing/fast/crew.ts';
import type { Store } from '../storage/store.ts';
import type { Rest } from './gzip.ts';
import type { EngineMethods, Progress } from './protocol.ts';
import type { SnapshotFolder } from './snapshot-folder.ts';

/** What the engine is given to work with. */
export interface EngineHost {
  readonly store: Store;
  readonly now: () => number;
  readonly newId: () => string;
  /** Calls other workers to help with reading a large file. */
  readonly hireReaders?: Hire;
  /** Waits until nothing more urgent is to be done; without it, files are not kept beside their list. */
  readonly rest?: Rest;
  /** Where snapshots are kept; without it, or when it gives null, there are none. */
  readonly snapshots?: () => Promise<SnapshotFolder | null>;
}

export type Report = (progress: Progress) => void;
type Promised<F> = F extends (input: infer I) => infer O ? (input: I, report: Report) => Promise<O> : never;
/** What the worker does, by the name it is asked under. Knows nothing of how messages travel. */
export type EngineHandler = { readonly [M in keyof EngineMethods]: Promised<EngineMethods[M]> };
