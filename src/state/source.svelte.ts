import { createContext } from 'svelte';
import type { EngineClient } from '../engine/client.ts';
import type {
  ColumnChoice,
  DialectChoice,
  EngineInput,
  Progress,
  Source,
  StoredIntake,
} from '../engine/protocol.ts';
import type { IntakeChoices, IntakeFindings, IntakePreview } from '../importing/intake/types.ts';
import type { Market } from '../method/decisions.ts';
import { toProblem, type Problem } from '../table/problem.ts';
import { ImportAgain, type AgainOf } from './again.svelte.ts';
import { Inspection } from './inspection.svelte.ts';

type Phase =
  | { readonly phase: 'empty' }
  | { readonly phase: 'reading'; readonly name: string; readonly progress: Progress | null }
  | { readonly phase: 'preview'; readonly intake: IntakePreview }
  | { readonly phase: 'storing'; readonly intake: IntakePreview; readonly progress: Progress | null };

/** What the columns that a roll-up makes are called, in the reader's language. */
export type MadeNames = EngineInput<'readSources'>['names'];

/** The worker that held the sources is gone, or holds them no more: they have to be chosen again. */
const lost: ReadonlySet<string> = new Set(['cancelled', 'worker-stopped', 'nothing-open']);

/** Files or texts on their way in: nothing is stored until `store`. */
export class ImportSource {
  readonly #engine: EngineClient;
  readonly #names: () => MadeNames;
  /** The study that goes on with the files, if any. */
  readonly again: ImportAgain;
  #state = $state.raw<Phase>({ phase: 'empty' });
  #problem = $state.raw<Problem | null>(null);
  #wasStopped = $state(false);
  #planning = $state(0);
  readonly #inspection: Inspection;
  #cancel: AbortController | undefined;
  /** What is being read comes to files that are there already, which a worker that was ended would lose. */
  #isAdding = false;
  /** What is being read, so that files that are added meanwhile wait for it. */
  #reading: Promise<void> = Promise.resolve();

  constructor(engine: EngineClient, names: () => MadeNames) {
    this.#engine = engine;
    this.#names = names;
    this.again = new ImportAgain(engine);
    this.#inspection = new Inspection(engine);
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
  /** The preview is being made anew for another meaning of a column or another choice. */
  get isPlanning(): boolean {
    return this.#planning > 0;
  }
  /** What may be the same though it is written in several ways; null until it has been looked for. */
  get findings(): IntakeFindings | null {
    return this.#inspection.findings;
  }
  /** Whether it is looked for what may be the same; the findings are those of an earlier preview meanwhile. */
  get isInspecting(): boolean {
    return this.#inspection.isUnderWay;
  }

  /** Reads files in place of those read before or, with `add`, after them. */
  readFiles(files: readonly File[], add = false): Promise<void> {
    this.#leaveStudy(add);
    return this.#readSources(
      files.map((file) => ({ kind: 'file', file })),
      add,
    );
  }

  /** Reads text in place of what was read before or, with `add`, after it. */
  readText(text: string, name: string, add = false): Promise<void> {
    this.#leaveStudy(add);
    return this.#readSources([{ kind: 'text', text, name }], add);
  }

  /** Reads the files of a study's list again, as they were understood, to be repaired. */
  async reopen(of: AgainOf): Promise<void> {
    this.stop();
    this.again.begin(of, 'replace');
    await this.#read(of.name, null, (options) =>
      this.#engine.ask('reopenList', { listId: of.listId }, options),
    );
  }

  /** Reads files that a study is to go on with: newer ones, or the same, chosen again. */
  async readNewer(of: AgainOf, files: readonly File[], mode: 'replace' | 'new-study'): Promise<void> {
    this.stop();
    this.again.begin(of, mode);
    await this.#readSources(
      files.map((file) => ({ kind: 'file', file })),
      false,
    );
  }

  /** Forgets what was remembered of the headers of these files, and goes back to the guess. */
  forgetRemembered(): Promise<void> {
    return this.#change(() => this.#engine.ask('forgetRemembered', {}), true);
  }

  /** Reads one of the sources again, understood another way. */
  async readAs(file: number, dialect: DialectChoice): Promise<void> {
    if (this.#state.phase !== 'preview') return;
    const { intake } = this.#state;
    const name = intake.files[file]?.preview.fileName ?? '';
    await this.#read(name, intake, (options) => this.#engine.ask('readAgain', { file, dialect }, options));
  }

  /** Takes a source out; without any other left, all is forgotten. */
  async remove(file: number): Promise<void> {
    if (this.#state.phase !== 'preview') return;
    if (this.#state.intake.files.length < 2) await this.close();
    else await this.#change(() => this.#engine.ask('removeSource', { file }), true);
  }

  /** Changes what a column means; the preview's counts follow. */
  plan(choice: ColumnChoice): Promise<void> {
    return this.#change(() => this.#engine.ask('planColumn', choice));
  }

  /** Decides how the files become one list; the preview follows. */
  choose(choices: Partial<IntakeChoices>): Promise<void> {
    return this.#change(() => this.#engine.ask('chooseIntake', { choices }));
  }

  /**
   * Stores the list in one step with its study, new for the market or the one that goes on with it, or as the leads of a
   * study; undefined when that failed, and then nothing is stored.
   */
  async store(name: string, market?: Market, leadsOf?: string): Promise<StoredIntake | undefined> {
    if (this.#state.phase !== 'preview') return undefined;
    const { intake } = this.#state;
    const cancel = this.#begin({ phase: 'storing', intake, progress: null });
    let stored: StoredIntake | undefined;
    const failed = await this.#attempt(async () => {
      stored = await this.#engine.ask(
        'storeIntake',
        {
          name,
          ...(market === undefined ? {} : { market }),
          ...(leadsOf === undefined ? this.again.choice : { leadsOf }),
        },
        {
          signal: cancel.signal,
          onProgress: (progress) => {
            if (this.#cancel === cancel) this.#state = { phase: 'storing', intake, progress };
          },
        },
      );
    });
    if (this.#cancel === cancel) {
      this.#wasStopped = failed?.code === 'cancelled';
      if (failed === null) this.again.clear();
      if (failed === null || lost.has(failed.code)) this.#forget();
      else this.#show(intake);
    }
    return stored;
  }

  /** Stops what is under way; nothing of it is left behind, but for the files that were read before it. */
  stop(): void {
    if (this.#state.phase === 'reading' && this.#isAdding) void this.#stopReading();
    else this.#cancel?.abort();
  }

  async close(): Promise<void> {
    this.stop();
    this.#cancel = undefined;
    this.#forget();
    this.#problem = null;
    await this.#attempt(async () => {
      await this.#engine.ask('closeIntake', {});
    });
  }

  /** What is read in place of the files before is a list of its own. */
  #leaveStudy(add: boolean): void {
    if (!add || this.#state.phase === 'empty') this.again.clear();
  }

  async #readSources(sources: readonly Source[], add: boolean): Promise<void> {
    if (add && this.#state.phase === 'reading') await this.#reading;
    const name = sources
      .map((source) => (source.kind === 'file' ? source.file.name : source.name))
      .join(', ');
    const kept = add && this.#state.phase === 'preview' ? this.#state.intake : null;
    if (kept === null) this.stop();
    const input = { sources, add: kept !== null, names: this.#names() };
    this.#reading = this.#read(name, kept, (options) => this.#engine.ask('readSources', input, options));
    await this.#reading;
  }

  /** Reads, and shows what came of it; the preview before, if it is `kept`, when it is refused. */
  async #read(
    name: string,
    kept: IntakePreview | null,
    ask: (options: {
      signal: AbortSignal;
      onProgress: (progress: Progress) => void;
    }) => Promise<IntakePreview>,
  ): Promise<void> {
    const cancel = this.#begin({ phase: 'reading', name, progress: null });
    this.#isAdding = kept !== null;
    let intake: IntakePreview | undefined;
    const failed = await this.#attempt(async () => {
      intake = await ask({
        signal: cancel.signal,
        onProgress: (progress) => {
          if (this.#cancel === cancel) this.#state = { phase: 'reading', name, progress };
        },
      });
    });
    if (this.#cancel !== cancel) return;
    this.#wasStopped = failed?.code === 'cancelled';
    const isLost = failed !== null && lost.has(failed.code) && !(this.#wasStopped && kept !== null);
    if (intake !== undefined) this.#show(intake, true);
    else if (kept !== null && !isLost) this.#show(kept);
    else this.#forget();
  }

  async #change(ask: () => Promise<IntakePreview>, areOthers = false): Promise<void> {
    this.#planning++;
    const failed = await this.#attempt(async () => {
      const intake = await ask();
      if (this.#state.phase === 'preview') this.#show(intake, areOthers);
    });
    this.#planning--;
    if (failed !== null && lost.has(failed.code) && this.#state.phase === 'preview') this.#forget();
  }

  /** Shows a preview and has it looked through; what was found in other files is forgotten. */
  #show(intake: IntakePreview, areOthers = false): void {
    this.#state = { phase: 'preview', intake };
    if (areOthers) this.#inspection.forget();
    // One after the other: making the list to compare it would end the search.
    void this.#inspection.look().then(() => this.again.compare());
  }

  #forget(): void {
    this.#state = { phase: 'empty' };
    this.#inspection.end();
  }

  async #stopReading(): Promise<void> {
    try {
      await this.#engine.ask('stopReading', {});
    } catch {
      // The worker is gone, and what it was reading with it.
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
