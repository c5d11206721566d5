import type { Buyer, CustomerAnswers, LineId } from '../../src/method/decisions.ts';
import type { TraitValue, ValueCount } from '../../src/method/results.ts';
import type { Column } from '../../src/table/column.ts';
import { GrowingCategory, GrowingText } from '../../src/table/growing.ts';
import type { CustomerList, NamedColumn } from '../../src/table/list.ts';
import type { Role } from '../../src/table/role.ts';

export function numbers(values: readonly (number | null)[], unit: string | null = null): Column {
  return { kind: 'number', values: Float64Array.from(values, (value) => value ?? NaN), unit };
}

export function days(values: readonly (number | null)[]): Column {
  return { kind: 'date', days: Float64Array.from(values, (value) => value ?? NaN) };
}

export function words(values: readonly string[]): Column {
  const growing = new GrowingCategory();
  for (const value of values) growing.append(value);
  return growing.freeze();
}

export function texts(values: readonly string[]): Column {
  const growing = new GrowingText();
  for (const value of values) growing.append(value);
  return growing.freeze();
}

/** A list from columns by name, each with its role. */
export function makeList(columns: Readonly<Record<string, readonly [Role | null, Column]>>): CustomerList {
  const named = Object.entries(columns).map(([name, [role, column]]): NamedColumn => ({
    name,
    role,
    column,
  }));
  const first = named[0]?.column;
  const rowCount =
    first === undefined
      ? 0
      : first.kind === 'number'
        ? first.values.length
        : first.kind === 'date'
          ? first.days.length
          : first.kind === 'category'
            ? first.codes.length
            : first.offsets.length - 1;
  return { rowCount, columns: named };
}

/** What somebody answered about the customer in this row. */
export function answersFor(
  row: number,
  key: string,
  traits: Readonly<Partial<Record<LineId, string>>>,
  buyers: readonly Buyer['fields'][] = [],
): CustomerAnswers {
  return {
    customer: { row, key },
    traits: new Map(Object.entries(traits) as [LineId, string][]),
    buyers: buyers.map((fields, index) => ({ id: `${key}-${index}`, fields })),
  };
}

export function asText(value: TraitValue | undefined): string {
  switch (value?.kind) {
    case 'choice':
      return value.choice;
    case 'text':
      return value.text;
    case 'range':
      return `${value.low}–${value.high}${value.unit === null ? '' : ` ${value.unit}`}`;
    default:
      return 'nothing';
  }
}

/** "IT 3/4 1/6": the value, its count among the best and among the others. */
export function countsAsText({ value, best, others }: ValueCount): string {
  const rest = others === null ? '-' : `${others.count}/${others.of}`;
  return `${asText(value)} ${best.count}/${best.of} ${rest}`;
}
