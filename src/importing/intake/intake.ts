import { refuse } from '../../table/problem.ts';
import type { BuiltList } from '../build-list.ts';
import type { ByteSource } from '../byte-source.ts';
import type { CombineNames } from '../joining/guess-combination.ts';
import type { OpenFile } from './open-file.ts';
import { replan, type ColumnMeaning } from './replan.ts';
import { noChoices, type IntakeChoices, type IntakeFindings, type IntakePreview } from './types.ts';

/** The files on their way to one list: what they hold, what has been decided, and what they become. */
export class Intake {
  #files: readonly OpenFile[] = [];
  #choices: IntakeChoices = noChoices;

  constructor(_names: CombineNames) {}

  /** Takes files in after those that are there. */
  add(files: readonly OpenFile[]): void {
    this.#files = [...this.#files, ...files];
  }

  /** The file at a 0-based place. Refuses with 'nothing-open' when there is none. */
  fileAt(at: number): OpenFile {
    const file = this.#files[at];
    if (file === undefined) throw refuse('nothing-open');
    return file;
  }

  /** Puts a file that was read again in the place that its source has; one that is gone meanwhile stays gone. */
  replace(source: ByteSource, file: OpenFile): void {
    this.#files = this.#files.map((known) => (known.source === source ? file : known));
  }

  /** Takes a file out, unless it is the only one. */
  remove(at: number): void {
    if (this.#files.length > 1) this.#files = this.#files.filter((_, place) => place !== at);
  }

  /** Gives one column of one file another meaning. */
  plan(at: number, meaning: ColumnMeaning): void {
    const file = this.fileAt(at);
    this.replace(file.source, { ...file, plans: replan(file.reading.table, file.plans, meaning) });
  }

  /** Changes what has been decided. */
  choose(change: Partial<IntakeChoices>): void {
    this.#choices = { ...this.#choices, ...change };
  }

  async preview(): Promise<IntakePreview> {
    const files = await Promise.all(
      this.#files.map(async ({ reading, plans, isRemembered }) => ({
        preview: await reading.preview(plans),
        kind: 'customers' as const,
        guess: { kind: 'customers' as const, reason: { code: 'no-customer' as const } },
        fields: {},
        use: 'register' as const,
        isRemembered,
      })),
    );
    return {
      files,
      choices: this.#choices,
      combined: null,
      customers: this.fileAt(0).reading.table.rowCount,
      currency: null,
    };
  }

  inspect(): Promise<IntakeFindings> {
    const none = { groups: 0, rows: 0 };
    const duplicates = { groups: [], counts: { id: none, organisationNumber: none, name: none } };
    return Promise.resolve({ variants: [], misspellings: [], duplicates, mergedRows: 0 });
  }

  build(onProgress: (share: number) => void): Promise<BuiltList> {
    const { reading, plans } = this.fileAt(0);
    return reading.build(plans, onProgress);
  }
}
