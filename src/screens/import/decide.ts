/* Decisions put into what is decided already. Pure: what comes back is the part that changes. */
import type { IntakeChoices } from '../../importing/intake/types.ts';
import type { OutcomeMeaning, RowFields } from '../../importing/rollup/types.ts';
import type { ValueMerge, ValuesApart } from '../../importing/variants/types.ts';
import type { RowRole } from '../../table/role.ts';

/** A list by file with one file's entry changed; files before it that have none get null. */
export function atFile<Entry>(
  list: readonly (Entry | null)[],
  file: number,
  entry: Entry | null,
): readonly (Entry | null)[] {
  const length = Math.max(list.length, file + 1);
  return Array.from({ length }, (_, index) => (index === file ? entry : (list[index] ?? null)));
}

/** The meanings with another column, or none, in one of them; a column has one meaning at a time. */
export function withField(fields: RowFields, role: RowRole, column: string | null): RowFields {
  const others = Object.entries(fields).filter(([other, name]) => other !== role && name !== column);
  return Object.fromEntries(column === null ? others : [...others, [role, column]]);
}

/** The meanings of outcomes with one of them changed. */
export function withOutcome(
  outcomes: readonly OutcomeMeaning[],
  { value, outcome }: OutcomeMeaning,
): readonly OutcomeMeaning[] {
  return [...outcomes.filter((other) => other.value !== value), { value, outcome }];
}

type Sameness = Pick<IntakeChoices, 'merges' | 'apart'>;

/** These values become one, and each of `apart` stays by itself. */
export function decideValues(
  { merges, apart }: Sameness,
  { column, into, from }: ValueMerge,
  keptApart: readonly string[],
): Sameness {
  const isSame = (merge: ValueMerge): boolean => merge.column === column && merge.into === into;
  const known = merges.find(isSame)?.from ?? [];
  const merged: ValueMerge = { column, into, from: [...new Set([...known, ...from])] };
  return {
    merges: from.length === 0 ? merges : [...merges.filter((merge) => !isSame(merge)), merged],
    apart: [...apart, ...keptApart.map((value): ValuesApart => ({ column, values: [value, into] }))],
  };
}

/** The merges without one value of one of them. */
export function unmerge(
  merges: readonly ValueMerge[],
  { column, into }: ValueMerge,
  value: string,
): readonly ValueMerge[] {
  return merges.flatMap((merge) => {
    if (merge.column !== column || merge.into !== into) return [merge];
    const from = merge.from.filter((other) => other !== value);
    return from.length === 0 ? [] : [{ ...merge, from }];
  });
}
