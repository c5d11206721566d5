import { createContext } from 'svelte';
import type { EngineClient } from '../engine/client.ts';
import type { ColumnChoice, DialectChoice, ListSummary, Progress, Source } from '../engine/protocol.ts';
import type { SourcePreview } from '../importing/types.ts';
import { toProblem, type Problem } from '../table/problem.ts';

type Phase =
  | { readonly phase: 'empty' }
  | { readonly phase: 'reading'; readonly name: string; readonly progress: Progress | null }
  | { readonly phase: 'preview'; readonly preview: SourcePreview }
  | { readonly phase: 'storing'; readonly preview: SourcePreview; readonly progress: Progress | null };

/** The worker that held the source is gone, or holds it no more: it has to be chosen again. */
const lost: ReadonlySet<string> = new Set(['cancelled', 'worker-stopped', 'nothing-open']);

/** A file or text on its way in: nothing is stored until `store`. */
export class ImportSource {
  readonly #engine: EngineClient;
  #state = $state.raw<Phase>({ phase: 'empty' });
  #problem = $state.raw<Problem | null>(null);
  #wasStopped = $state(false);
  #planning = $state(0);
  #source: Source | undefined;
  #dialect: DialectChoice = {};
  #cancel: AbortController | undefined;

  constructor(engine: EngineClient) {
    this.#engine = engine;
  }

  get state(): Phase {
    return this.#state;
  }
  get problem(): Problem | null {
    return this.#problem;
  }

  /** What was under way last was stopped by the reader; nothing of it is left. */
  get wasStopped(): boolean {
    return this.#wasStopped;
  }
  /** The preview is being counted anew for another meaning of a column. */
  get isPlanning(): boolean {
    return this.#planning > 0;
  }

  readFile(file: File): Promise<void> {
    return this.#read({ kind: 'file', file }, {});
  }

  readText(text: string, name: string): Promise<void> {
    return this.#read({ kind: 'text', text, name }, {});
  }

  /** Reads the same source again, understood another way. */
  readAs(dialect: DialectChoice): Promise<void> {
    return this.#source === undefined
      ? Promise.resolve()
      : this.#read(this.#source, { ...this.#dialect, ...dialect });
  }

  /** Changes what a column means; the preview's counts follow. */
  async plan(choice: ColumnChoice): Promise<void> {
    this.#planning++;
    const failed = await this.#attempt(async () => {
      const preview = await this.#engine.ask('planSource', choice);
      if (this.#state.phase === 'preview') this.#state = { phase: 'preview', preview };
    });
    this.#planning--;
    if (failed !== null && lost.has(failed.code) && this.#state.phase === 'preview')
      this.#state = { phase: 'empty' };
  }

  /** Stores the list in one step; undefined when that failed, and then nothing is stored. */
  async store(name: string): Promise<ListSummary | undefined> {
    if (this.#state.phase !== 'preview') return undefined;
    const { preview } = this.#state;
    const cancel = this.#begin({ phase: 'storing', preview, progress: null });
    let stored: ListSummary | undefined;
    const failed = await this.#attempt(async () => {
      stored = await this.#engine.ask(
        'storeSource',
        { name },
        {
          signal: cancel.signal,
          onProgress: (progress) => {
            if (this.#cancel === cancel) this.#state = { phase: 'storing', preview, progress };
          },
        },
      );
    });
    if (this.#cancel === cancel) {
      this.#wasStopped = failed?.code === 'cancelled';
      this.#state =
        failed === null || lost.has(failed.code) ? { phase: 'empty' } : { phase: 'preview', preview };
    }
    return stored;
  }

  /** Shows why a study could not be started on the stored list. */
  fail(error: unknown): void {
    this.#problem = toProblem(error);
  }

  /** Stops what is under way; nothing of it is left behind. */
  stop(): void {
    this.#cancel?.abort();
  }

  async close(): Promise<void> {
    this.stop();
    this.#cancel = undefined;
    this.#state = { phase: 'empty' };
    this.#problem = null;
    this.#source = undefined;
    await this.#attempt(async () => {
      await this.#engine.ask('closeSource', {});
    });
  }

  async #read(source: Source, dialect: DialectChoice): Promise<void> {
    this.stop();
    this.#source = source;
    this.#dialect = dialect;
    const name = source.kind === 'file' ? source.file.name : source.name;
    const cancel = this.#begin({ phase: 'reading', name, progress: null });
    let preview: SourcePreview | undefined;
    const failed = await this.#attempt(async () => {
      preview = await this.#engine.ask(
        'readSource',
        { source, dialect },
        {
          signal: cancel.signal,
          onProgress: (progress) => {
            if (this.#cancel === cancel) this.#state = { phase: 'reading', name, progress };
          },
        },
      );
    });
    if (this.#cancel === cancel) {
      this.#wasStopped = failed?.code === 'cancelled';
      this.#state = preview === undefined ? { phase: 'empty' } : { phase: 'preview', preview };
    }
  }

  #begin(state: Phase): AbortController {
    this.#state = state;
    this.#cancel = new AbortController();
    return this.#cancel;
  }

  /** Runs work whose failure is shown, not thrown. Returns the failure. */
  async #attempt(work: () => Promise<void>): Promise<Problem | null> {
    this.#problem = null;
    this.#wasStopped = false;
    try {
      await work();
      return null;
    } catch (error) {
      const problem = toProblem(error);
      this.#problem = problem.code === 'cancelled' ? null : problem;
      return problem;
    }
  }
}

export const [useImportSource, provideImportSource] = createContext<ImportSource>();
