import type { LanguageCode } from '../document/types.ts';
import type { ListSummary, Progress } from '../engine/protocol.ts';
import type { LeadPage, LeadQuery, LeadSummary } from '../method/leads/results.ts';
import { toProblem, type Problem } from '../table/problem.ts';
import { afterRest } from './after-rest.ts';
import type { OpenStudy } from './open-study.svelte.ts';

/** Decisions that follow on each other faster than this are scored by once. */
const restMs = 80;
/** So long a search rests after a letter. */
const typingRestMs = 200;
const pageSize = 50;

export type LeadFilter = Omit<LeadQuery, 'from' | 'size'>;

const firstFilter: LeadFilter = {
  segment: null,
  customers: 'with',
  search: '',
  order: 'score',
  descending: true,
};

/**
 * The leads of the open study, scored by its profile: asked for anew whenever something is decided. What is shown stays
 * until its successor is there. To be made where effects may be.
 */
export class Leads {
  readonly #open: OpenStudy;
  #list = $state.raw<ListSummary | null>(null);
  #summary = $state.raw<LeadSummary | null>(null);
  #page = $state.raw<LeadPage | null>(null);
  #problem = $state.raw<Problem | null>(null);
  #progress = $state.raw<Progress | null>(null);
  #isScoring = $state(false);
  #wasStopped = $state(false);
  #filter = $state.raw<LeadFilter>(firstFilter);
  #from = $state(0);
  #tries = $state(0);
  #cancel: AbortController | undefined;
  #shownSearch = '';

  constructor(open: OpenStudy, language: () => LanguageCode) {
    this.#open = open;
    $effect(() => {
      const id = open.study.leads;
      const tries = this.#tries;
      if (id === undefined) {
        this.#summary = null;
        this.#page = null;
        this.#list = null;
        return;
      }
      const { decisions, answers } = open;
      return afterRest(restMs, (isLeft) => {
        const isNewest = () =>
          !isLeft() && this.#tries === tries && open.decisions === decisions && open.answers === answers;
        void this.#score(isNewest);
      });
    });
    $effect(() => {
      if (this.#summary === null) return;
      const query: LeadQuery = { ...this.#filter, from: this.#from, size: pageSize };
      const rest = query.search === this.#shownSearch ? 0 : typingRestMs;
      const wanted = { query, language: language() };
      return afterRest(rest, (isLeft) => {
        this.#shownSearch = query.search;
        open.leads.ask('listLeads', wanted).then(
          (page) => {
            if (!isLeft()) this.#page = page;
          },
          (error: unknown) => {
            if (!isLeft()) this.#tell(error);
          },
        );
      });
    });
  }

  /** What the leads are called. */
  get list(): ListSummary | null {
    return this.#list;
  }
  /** null until the first answer. */
  get summary(): LeadSummary | null {
    return this.#summary;
  }
  /** The leads that are listed; null until the first answer. */
  get page(): LeadPage | null {
    return this.#page;
  }
  get filter(): LeadFilter {
    return this.#filter;
  }
  /** How many leads stand before those that are listed. */
  get from(): number {
    return this.#from;
  }
  /** Why there is no fresh answer, if so. */
  get problem(): Problem | null {
    return this.#problem;
  }
  /** How far the scoring has come, while it is under way. */
  get progress(): Progress | null {
    return this.#progress;
  }
  get isScoring(): boolean {
    return this.#isScoring;
  }
  /** The scoring was stopped by the reader. */
  get wasStopped(): boolean {
    return this.#wasStopped;
  }

  /** Lists other leads, from the first on. */
  show(change: Partial<LeadFilter>): void {
    this.#filter = { ...this.#filter, ...change };
    this.#from = 0;
  }

  /** Goes on to the next leads, or back. */
  turn(pages: 1 | -1): void {
    const last = Math.max(0, (this.#page?.of ?? 0) - 1);
    this.#from = Math.min(Math.max(0, this.#from + pages * pageSize), last - (last % pageSize));
  }

  stop(): void {
    this.#cancel?.abort();
  }

  /** Scores again, after it was stopped or went wrong. */
  again(): void {
    this.#tries++;
  }

  async #score(isNewest: () => boolean): Promise<void> {
    const cancel = new AbortController();
    this.#cancel = cancel;
    this.#isScoring = true;
    this.#wasStopped = false;
    try {
      const [list, summary] = await Promise.all([
        this.#open.leads.summary(),
        this.#open.leads.ask(
          'scoreLeads',
          {},
          {
            signal: cancel.signal,
            onProgress: (progress) => {
              if (isNewest()) this.#progress = progress;
            },
          },
        ),
      ]);
      if (!isNewest()) return;
      this.#list = list;
      this.#summary = summary;
      this.#problem = null;
    } catch (error) {
      if (!isNewest()) return;
      this.#wasStopped = cancel.signal.aborted;
      this.#tell(error);
    } finally {
      if (this.#cancel === cancel) {
        this.#isScoring = false;
        this.#progress = null;
      }
    }
  }

  #tell(error: unknown): void {
    const problem = toProblem(error);
    // What is given way to, or stopped, is no fault.
    this.#problem = problem.code === 'cancelled' ? null : problem;
  }
}
