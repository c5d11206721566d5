import type { PartFound, PartJob } from './part-job.ts';

/** Others who read parts of a source while this thread reads one. */
export interface Crew {
  /** How many they are. */
  readonly size: number;
  /**
   * Reads a part, which `blob` holds: as readPart. Also fails with other errors, such as when the reader cannot be
   * started; then nothing is known of the part.
   */
  read(job: PartJob, blob: Blob, onBytes: (bytes: number) => void): Promise<PartFound>;
  /** Ends them, whatever they are doing. */
  dismiss(): void;
}

/** Calls a crew together, which takes its time to come; null where there is none to be had. */
export type Hire = (parts: number) => Crew | null;
