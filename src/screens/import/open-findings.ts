/* What is still to be decided of the findings: they are looked for anew after each decision, which takes its time. */
import type { IntakeChoices, IntakeFindings } from '../../importing/intake/types.ts';
import type { Misspelling, VariantGroup } from '../../importing/variants/types.ts';

export interface OpenFindings {
  readonly variants: readonly VariantGroup[];
  readonly misspellings: readonly Misspelling[];
}

/** A value that is asked about as misspelt is not asked about a second time as a variant. */
export function openFindings(
  { variants, misspellings }: IntakeFindings,
  { merges, apart }: Pick<IntakeChoices, 'merges' | 'apart'>,
): OpenFindings {
  const merged = new Set(merges.flatMap(({ column, from }) => from.map((value) => keyOf(column, value))));
  const parted = new Set(
    apart.flatMap(({ column, values: [one, other] }) => [
      keyOf(column, one, other),
      keyOf(column, other, one),
    ]),
  );
  const misspelt = new Set(misspellings.map(({ column, value }) => keyOf(column, value)));
  const isOpen = (column: string, value: string, into: string): boolean =>
    !merged.has(keyOf(column, value)) && !parted.has(keyOf(column, value, into));
  return {
    variants: variants.flatMap((group) => {
      const open = group.variants.filter(
        ({ value }) =>
          isOpen(group.column, value, group.into.value) && !misspelt.has(keyOf(group.column, value)),
      );
      return open.length === 0 ? [] : [{ ...group, variants: open }];
    }),
    misspellings: misspellings.filter(({ column, value, suggestion }) => isOpen(column, value, suggestion)),
  };
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
