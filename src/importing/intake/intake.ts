import type { CustomerList } from '../../table/list.ts';
import { refuse } from '../../table/problem.ts';
import type { ByteSource } from '../byte-source.ts';
import type { CombineNames } from '../joining/guess-combination.ts';
import { inTurns } from '../paused-work.ts';
import type { ImportReport } from '../types.ts';
import { finishCombined, mergesOf } from './finish-list.ts';
import { inspect } from './inspect.ts';
import { listTableOf, Looker, type Look } from './look.ts';
import type { OpenFile } from './open-file.ts';
import { questionOfFiles } from './plan-files.ts';
import { replan, type ColumnMeaning } from './replan.ts';
import { reportIntake } from './report-intake.ts';
import { leavesOutPersons, withoutPersons } from './without-persons.ts';
import { noChoices, type IntakeChoices, type IntakeFindings, type IntakePreview } from './types.ts';

/** What the files have become. */
export interface BuiltIntake {
  readonly list: CustomerList;
  /** Companies that never bought, with the columns of the list; null without any. */
  readonly neverBought: CustomerList | null;
  readonly report: ImportReport;
}

/**
 * The files on their way to one list: what they hold, what has been decided, and what they become. Every change takes
 * hold at once; a preview that is asked for afterwards shows all changes until then.
 */
export class Intake {
  readonly #looker: Looker;
  #files: readonly OpenFile[] = [];
  #choices: IntakeChoices = noChoices;
  /** One look at a time, so that what one has made is there for the next. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Counts changes, so that a search for what may be the same is given up when it concerns something else. */
  #version = 0;

  /** Of the columns that a roll-up makes. */
  readonly names: CombineNames;

  constructor(names: CombineNames) {
    this.names = names;
    this.#looker = new Looker(names);
  }

  /** What has been decided, for the next files with the same headers. */
  get choices(): IntakeChoices {
    return this.#choices;
  }

  /** The files in their order. */
  get files(): readonly OpenFile[] {
    return this.#files;
  }

  /** Whether the files hold personal identity numbers that are not to be stored, so that they are not to be kept either. */
  get leavesOutPersons(): boolean {
    return leavesOutPersons(this.#files, this.#choices);
  }

  /** Takes files in after those that are there. */
  add(files: readonly OpenFile[]): void {
    this.#change([...this.#files, ...files]);
  }

  /** The file at a 0-based place. Refuses with 'nothing-open' when there is none. */
  fileAt(at: number): OpenFile {
    const file = this.#files[at];
    if (file === undefined) throw refuse('nothing-open');
    return file;
  }

  /**
   * Puts a file that was read again in the place that its source has; one that is gone meanwhile stays gone. What was
   * decided of its rows is kept only when its headers are the same.
   */
  replace(source: ByteSource, file: OpenFile): void {
    const at = this.#files.findIndex((known) => known.source === source);
    const before = this.#files[at];
    if (before === undefined) return;
    if (headersOf(before) !== headersOf(file)) this.#decideOfFile(at, null);
    this.#change(this.#files.with(at, file));
  }

  /** Takes a file out, and what was decided of its rows, unless it is the only one. */
  remove(at: number): void {
    if (this.#files.length < 2 || this.#files[at] === undefined) return;
    const { kinds, fields } = this.#choices;
    const without = <Item>(items: readonly Item[]): readonly Item[] =>
      items.filter((_, place) => place !== at);
    this.#choices = { ...this.#choices, kinds: without(kinds), fields: without(fields) };
    this.#change(without(this.#files));
  }

  /** Gives one column of one file another meaning. Refuses with 'nothing-open' when there is no such file. */
  plan(at: number, meaning: ColumnMeaning): void {
    const file = this.fileAt(at);
    const plans = replan(file.reading.table, file.plans, meaning);
    this.#change(this.#files.with(at, { ...file, plans }));
  }

  /** Decides what is named in `change`; all else stays as it was decided. */
  choose(change: Partial<IntakeChoices>): void {
    this.#choices = { ...this.#choices, ...change };
    this.#change(this.#files);
  }

  /** What the files are to become. Refuses with 'file-unreadable' {file} when one has to be read again and cannot be. */
  async preview(): Promise<IntakePreview> {
    const look = await this.#look();
    const { files, plan, combined, described } = look;
    return {
      files: files.map((file, at) => ({
        preview: file.preview,
        kind: file.kind,
        guess: { kind: file.guess.kind, reason: file.guess.reason },
        fields: file.fields,
        use: plan.uses[at] ?? 'unused',
        isRemembered: file.file.isRemembered,
      })),
      choices: look.choices,
      combined: described,
      customers: combined?.list.rowCount ?? 0,
      currency: questionOfFiles(plan),
    };
  }

  /**
   * Looks for values and customers that may be the same, in pieces, so that other work comes in between. Refuses with
   * 'superseded' when something has been changed or built meanwhile, and as preview does.
   */
  async inspect(): Promise<IntakeFindings> {
    const version = this.#version;
    const look = await this.#look();
    const { files, combined } = look;
    const list = combined === null ? null : listTableOf(combined, mainFileOf(look));
    const tables = files.map(({ table }) => table);
    const isWanted = (): boolean => this.#version === version;
    const found = await inTurns(inspect(list, tables, look.choices), isWanted);
    if (found === null) throw refuse('superseded');
    return found;
  }

  /**
   * The list, and what happened on the way. Refuses with 'several-currencies' {file, column} {currencies} while rates are
   * missing, 'nothing-to-combine' when no file tells of customers, and as keptColumns and preview do.
   */
  async build(onProgress: (share: number) => void): Promise<BuiltIntake> {
    this.#version++;
    const look = await this.#look();
    const { files, plan, combined, described } = look;
    const [only] = files;
    // Says what is wrong with the plans of a file that is the list itself; its columns are there already.
    if (described === null && only !== undefined) await only.file.reading.build(only.plans, onProgress);
    refuseCurrencies(look);
    if (combined === null) throw refuse('nothing-to-combine');
    const list = listTableOf(combined, mainFileOf(look));
    const finished = withoutPersons(
      finishCombined(plan, combined, mergesOf(list, look.choices.duplicates)),
      files.map(({ file }) => file),
      look.choices,
    );
    const report = reportIntake(look, list, finished);
    onProgress(1);
    const { neverBought } = finished;
    return {
      list: { rowCount: finished.list.rowCount, columns: finished.list.columns },
      neverBought: neverBought === null || neverBought.rowCount === 0 ? null : neverBought,
      report,
    };
  }

  #decideOfFile(at: number, decided: null): void {
    const kinds = this.#choices.kinds.map((kind, place) => (place === at ? decided : kind));
    const fields = this.#choices.fields.map((field, place) => (place === at ? decided : field));
    this.#choices = { ...this.#choices, kinds, fields };
  }

  #change(files: readonly OpenFile[]): void {
    this.#files = files;
    this.#version++;
  }

  #look(): Promise<Look> {
    const look = this.#turn.then(() => this.#looker.look(this.#files, this.#choices));
    this.#turn = look.catch(() => undefined);
    return look;
  }
}

function headersOf({ reading }: OpenFile): string {
  return JSON.stringify(reading.table.columns.map(({ name }) => name));
}

/** The file whose row numbers the list has. */
function mainFileOf({ files, plan }: Look): string {
  const at = plan.plan.register ?? plan.plan.rows?.table ?? 0;
  return files[at]?.table.fileName ?? '';
}

function refuseCurrencies({ files, plan }: Look): void {
  const question = questionOfFiles(plan);
  if (question === null || question.missing.length === 0) return;
  const file = files[question.file]?.table.fileName ?? '';
  const column = question.currency ?? question.amounts[0] ?? '';
  throw refuse('several-currencies', { file, column }, { currencies: question.missing.join(', ') });
}
