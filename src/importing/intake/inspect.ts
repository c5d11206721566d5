/* What may be the same though it is written in several ways: values, and customers. Offered, never merged. */
import { chooseMerges } from '../duplicates/choose-merges.ts';
import { guessIdentity, searchDuplicates } from '../duplicates/find-duplicates.ts';
import { joinChoices } from '../duplicates/merge-customers.ts';
import type { DuplicateReport } from '../duplicates/types.ts';
import type { Paused } from '../paused-work.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import { findMismatches, findMisspelt } from '../variants/find-misspellings.ts';
import { findVariants } from '../variants/find-variants.ts';
import type { Misspelling, VariantGroup } from '../variants/types.ts';
import type { IntakeChoices, IntakeFindings } from './types.ts';

const none = { groups: 0, rows: 0 };
const noDuplicates: DuplicateReport = {
  groups: [],
  counts: { id: none, organisationNumber: none, name: none },
};

const duplicatesOf = new WeakMap<SourceTable['columns'], DuplicateReport>();

/**
 * Looks through the list as it will be, and through the files for values that one has and another lacks but for a slip.
 * `list` is null when the files tell of no customers. Pauses now and then; a million customers take some seconds.
 */
export function* inspect(
  list: SourceTable | null,
  files: readonly SourceTable[],
  { apart, duplicates: decisions }: IntakeChoices,
): Paused<IntakeFindings> {
  const variants: VariantGroup[] = [];
  const misspellings: Misspelling[] = [];
  for (const named of list?.columns ?? []) {
    variants.push(...findVariants(named, apart));
    misspellings.push(...findMisspelt(named));
    yield;
  }
  for (const [at, file] of files.entries()) {
    const others = files.filter((_, place) => place !== at);
    if (others.length > 0) misspellings.push(...findMismatches(file, others));
    yield;
  }
  const duplicates = list === null ? noDuplicates : yield* duplicatesIn(list);
  const groups = joinChoices(list?.rowCount ?? 0, chooseMerges(duplicates, decisions));
  const mergedRows = groups.reduce((sum, { rows }) => sum + rows.length - 1, 0);
  return { variants, misspellings: onceEach(misspellings, apart), duplicates, mergedRows };
}

function* duplicatesIn(list: SourceTable): Paused<DuplicateReport> {
  const known = duplicatesOf.get(list.columns);
  if (known !== undefined) return known;
  const found = yield* searchDuplicates(list, guessIdentity(list));
  duplicatesOf.set(list.columns, found);
  return found;
}

/** One value of one column is told once, and not at all when a person has said that it is another. */
function onceEach(
  misspellings: readonly Misspelling[],
  apart: IntakeChoices['apart'],
): readonly Misspelling[] {
  const keyOf = (column: string, values: readonly string[]): string =>
    JSON.stringify([column, ...[...values].sort()]);
  const told = new Set(apart.map(({ column, values }) => keyOf(column, values)));
  return misspellings.filter(({ column, value, suggestion }) => {
    const key = keyOf(column, [value, suggestion]);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}
