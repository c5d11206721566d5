import type { SegmentProof } from '../method/segment-proof.ts';
import type { SegmentPage } from '../method/segment-of.ts';
import type { Segments } from '../method/segments.ts';
import { toProblem, type Problem } from '../table/problem.ts';
import { afterRest } from './after-rest.ts';
import type { OpenStudy } from './open-study.svelte.ts';

/** Decisions that follow on each other faster than this are sorted by once. */
const restMs = 80;
/** The proof is heavy, so it waits until the reader rests. */
const proofRestMs = 400;
/** So many customers more each time that more are asked for; never more than the worker tells at once. */
const pageSize = 50;
const mostShown = 500;

/**
 * The customers of the open study, sorted by its profile: asked for anew whenever something is decided. What is shown
 * stays until its successor is there. To be made where effects may be.
 */
export class Segmented {
  #result = $state.raw<Segments | null>(null);
  #proof = $state.raw<SegmentProof | null | undefined>(undefined);
  #problem = $state.raw<Problem | null>(null);
  #segment = $state<SegmentPage['segment']>(null);
  #size = $state(pageSize);

  constructor(open: OpenStudy) {
    $effect(() => {
      const page: SegmentPage = { segment: this.#segment, from: 0, size: this.#size };
      const { decisions, answers } = open;
      return afterRest(restMs, (isLeft) => {
        // An answer to what was decided before still has its successor coming.
        const isNewest = () => !isLeft() && open.decisions === decisions && open.answers === answers;
        open.sortCustomers(page).then(
          (result) => {
            if (!isNewest()) return;
            this.#result = result;
            this.#problem = null;
          },
          (error: unknown) => {
            if (isNewest()) this.#problem = toProblem(error);
          },
        );
      });
    });
    // Which customers are listed changes nothing of what is proved; but asking for them ends the proof under way.
    $effect(() => {
      if (this.#result === null) return;
      return afterRest(proofRestMs, (isLeft) => {
        open.proveSegments().then(
          (proof) => {
            if (!isLeft()) this.#proof = proof;
          },
          () => {
            // Given way to a newer question; what else is wrong, sorting says too.
          },
        );
      });
    });
  }

  /** null until the first answer. */
  get result(): Segments | null {
    return this.#result;
  }
  /** null when there are too few customers to say; undefined until the first answer. */
  get proof(): SegmentProof | null | undefined {
    return this.#proof;
  }
  /** Why there is no fresh answer, if so. */
  get problem(): Problem | null {
    return this.#problem;
  }
  /** The segment whose customers are listed; null for all. */
  get segment(): SegmentPage['segment'] {
    return this.#segment;
  }
  /** Whether more customers can be listed than are. */
  get hasMore(): boolean {
    const page = this.#result?.page;
    return page !== undefined && page.customers.length < Math.min(page.of, mostShown);
  }

  list(segment: SegmentPage['segment']): void {
    this.#segment = segment;
    this.#size = pageSize;
  }

  listMore(): void {
    this.#size = Math.min(mostShown, this.#size + pageSize);
  }
}
