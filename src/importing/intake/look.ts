/* All that the files become under the choices, made again only where something that it rests on has changed. */
import { combine, type Combined } from '../joining/combine.ts';
import type { CombineNames } from '../joining/guess-combination.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import { applyMerges } from '../variants/apply-merges.ts';
import { describeCombined } from './describe-combined.ts';
import { Kept } from './kept.ts';
import { knowFiles, type KnownFile } from './known-files.ts';
import type { OpenFile } from './open-file.ts';
import { FilesPlanner, type FilesPlan } from './plan-files.ts';
import type { CombinedPreview, IntakeChoices } from './types.ts';

export interface Look {
  /** Those that it was made under. */
  readonly choices: IntakeChoices;
  readonly files: readonly KnownFile[];
  readonly plan: FilesPlan;
  /** null when the files tell of no customers. */
  readonly combined: Combined | null;
  /** null when the only file is the list already. */
  readonly described: CombinedPreview | null;
}

/** Remembers the last look, so that only what rests on a changed choice is worked out again. */
export class Looker {
  readonly #planner: FilesPlanner;
  readonly #combined = new Kept<Combined | null>();
  readonly #described = new Kept<CombinedPreview>();
  readonly #merged = new Kept<Combined | null>();

  constructor(names: CombineNames) {
    this.#planner = new FilesPlanner(names);
  }

  /** Refuses with 'file-unreadable' {file} when a source has to be read again and cannot be. */
  async look(opened: readonly OpenFile[], choices: IntakeChoices): Promise<Look> {
    const files = await knowFiles(opened, choices);
    const plan = this.#planner.plan(files, choices);
    const key = [...plan.tables, JSON.stringify(plan.plan)];
    const made = this.#combined.get(key, () => combineFiles(plan));
    // A column that got another name on the way has its values merged now; all others were before.
    const combined = this.#merged.get([made, JSON.stringify(choices.merges)], () => {
      if (made === null || choices.merges.length === 0) return made;
      return { ...made, list: applyMerges(made.list, choices.merges).list };
    });
    if (isListAlready(plan, opened.length)) return { choices, files, plan, combined, described: null };
    const described = this.#described.get([plan.guess, combined, JSON.stringify(plan.plan)], () =>
      describeCombined(plan, combined),
    );
    return { choices, files, plan, combined, described };
  }
}

function isListAlready({ plan }: FilesPlan, files: number): boolean {
  return files === 1 && plan.register === 0;
}

function combineFiles({ tables, plan }: FilesPlan): Combined | null {
  return plan.register === null && plan.rows === null ? null : combine(tables, plan);
}

const listTables = new WeakMap<Combined, SourceTable>();

/** The list as a table of its own, with the row numbers that its customers have in their file. */
export function listTableOf(combined: Combined, fileName: string): SourceTable {
  const known = listTables.get(combined);
  if (known !== undefined) return known;
  const table = { ...combined.list, fileName, rowNumbers: combined.rowNumbers };
  listTables.set(combined, table);
  return table;
}
