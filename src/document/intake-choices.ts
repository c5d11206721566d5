/* What a person decided of files on their way to one list, from anything. */
import * as v from 'valibot';
import type { Conversion } from '../importing/currency/types.ts';
import type { DuplicateDecision } from '../importing/duplicates/types.ts';
import type { IntakeChoices } from '../importing/intake/types.ts';
import type { JoinKeys, KeyLink } from '../importing/joining/types.ts';
import type { ColumnMemory } from '../importing/remember/types.ts';
import type { ColumnRule, OutcomeMeaning, Period, RowFields } from '../importing/rollup/types.ts';
import type { ValueMerge, ValuesApart } from '../importing/variants/types.ts';
import { roles, rowRoles, type RowKind } from '../table/role.ts';
import { documentLimits as limits } from '../limits/document.ts';
import { columnName, finite, list, whole, words } from './schema-parts.ts';

const cell = words(limits.cellChars);

export const rowKind: v.GenericSchema<unknown, RowKind> = v.picklist([
  'customers',
  'deals',
  'orders',
  'lines',
  'other',
]);

/** By pairs, so that no header ever is the key of an object. */
export const rowFields: v.GenericSchema<unknown, RowFields> = v.pipe(
  v.record(v.string(), columnName),
  v.transform((fields): RowFields =>
    Object.fromEntries(
      rowRoles.flatMap((role) => {
        const column = fields[role];
        return column === undefined ? [] : [[role, column]];
      }),
    ),
  ),
);

const outcomes: v.GenericSchema<unknown, readonly OutcomeMeaning[]> = list(
  v.object({ value: cell, outcome: v.picklist(['won', 'lost', 'open']) }),
  limits.saidValues,
);

const period: v.GenericSchema<unknown, Period> = v.variant('kind', [
  v.object({ kind: v.literal('all') }),
  v.object({ kind: v.literal('lastMonths'), months: whole }),
  v.object({ kind: v.literal('years'), first: whole, last: whole }),
]);

const rules: v.GenericSchema<unknown, readonly ColumnRule[]> = list(
  v.object({
    column: columnName,
    rule: v.picklist(['leave', 'constant', 'common', 'sum', 'mean', 'first', 'last']),
  }),
  limits.columns,
);

const joinKeys: v.GenericSchema<unknown, JoinKeys> = v.object({
  child: columnName,
  parent: columnName,
  kind: v.picklist(['name', 'id', 'organisationNumber']),
});

const links: v.GenericSchema<unknown, readonly KeyLink[]> = list(
  v.object({ from: cell, to: cell }),
  limits.saidValues,
);

const conversion: v.GenericSchema<unknown, Conversion> = v.object({
  into: cell,
  rates: list(v.object({ currency: cell, rate: finite }), limits.columns),
  blank: v.nullable(cell),
});

const merges: v.GenericSchema<unknown, readonly ValueMerge[]> = list(
  v.object({ column: columnName, into: cell, from: list(cell, limits.saidValues) }),
  limits.saidValues,
);

const apart: v.GenericSchema<unknown, readonly ValuesApart[]> = list(
  v.object({ column: columnName, values: v.tuple([cell, cell]) }),
  limits.saidValues,
);

const duplicates: v.GenericSchema<unknown, readonly DuplicateDecision[]> = list(
  v.object({
    sign: v.picklist(['id', 'organisationNumber', 'name']),
    value: cell,
    action: v.picklist(['sum', 'once', 'keep']),
  }),
  limits.saidValues,
);

export const intakeChoices: v.GenericSchema<unknown, IntakeChoices> = v.object({
  kinds: list(v.nullable(rowKind), limits.sourceFiles),
  fields: list(v.nullable(rowFields), limits.sourceFiles),
  outcomes: v.nullable(outcomes),
  period: v.nullable(period),
  daysToClose: v.nullable(v.picklist(['median', 'mean'])),
  rules,
  joinKeys: v.nullable(joinKeys),
  links,
  unmatched: v.nullable(v.picklist(['add', 'leave'])),
  conversion: v.nullable(conversion),
  merges,
  apart,
  duplicates,
  // Left out by choices made before personal identity numbers were known.
  personal: v.exactOptional(v.picklist(['keep', 'leave'])),
});

export const columnMemories: v.GenericSchema<unknown, readonly ColumnMemory[]> = list(
  v.object({
    header: words(limits.cellChars),
    use: v.picklist(['keep', 'leave']),
    role: v.nullable(v.picklist(roles)),
    dateOrder: v.nullable(v.picklist(['ymd', 'dmy', 'mdy'])),
  }),
  limits.columns,
);

/** The choices within the limits of what is kept: the first of each, so that keeping them never fails. */
export function tidyChoices(choices: IntakeChoices): IntakeChoices {
  const first = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, limits.saidValues);
  return {
    ...choices,
    outcomes: choices.outcomes === null ? null : first(choices.outcomes),
    links: first(choices.links),
    merges: first(choices.merges).map((merge) => ({ ...merge, from: first(merge.from) })),
    apart: first(choices.apart),
    duplicates: first(choices.duplicates),
  };
}
