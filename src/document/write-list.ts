/* A customer list as JSON text in parts, so that a big list never becomes one giant string. */
import { columnLength, type Column } from '../table/column.ts';
import type { NamedColumn } from '../table/list.ts';
import { textAt } from '../table/read.ts';
import { isoOfDay } from './iso-date.ts';
import type { ListDocument } from './list-json.ts';

const rowsPerPart = 10_000;

/** `count` values as a JSON array, some thousands a part. */
function* arrayParts(count: number, valueAt: (row: number) => string): Generator<string> {
  yield '[';
  for (let from = 0; from < count; from += rowsPerPart) {
    const values: string[] = [];
    for (let row = from; row < Math.min(count, from + rowsPerPart); row++) values.push(valueAt(row));
    yield (from === 0 ? '' : ',') + values.join(',');
  }
  yield ']';
}

const numberText = (value: number | undefined): string =>
  value === undefined || !Number.isFinite(value) ? 'null' : String(value);

function* dataParts(column: Column): Generator<string> {
  const rows = columnLength(column);
  switch (column.kind) {
    case 'number':
      yield `,"unit":${JSON.stringify(column.unit)},"values":`;
      yield* arrayParts(rows, (row) => numberText(column.values[row]));
      return;
    case 'date':
      yield ',"dates":';
      yield* arrayParts(rows, (row) => JSON.stringify(isoOfDay(column.days[row] ?? NaN)));
      return;
    case 'category':
      yield ',"dictionary":';
      yield* arrayParts(column.dictionary.length, (index) => JSON.stringify(column.dictionary[index] ?? ''));
      yield ',"codes":';
      yield* arrayParts(rows, (row) => String(column.codes[row] ?? 0));
      return;
    case 'text':
      yield ',"strings":';
      yield* arrayParts(rows, (row) => JSON.stringify(textAt(column, row)));
  }
}

function* columnParts({ name, role, column }: NamedColumn): Generator<string> {
  yield `{"name":${JSON.stringify(name)},"role":${JSON.stringify(role)},"kind":"${column.kind}"`;
  yield* dataParts(column);
  yield '}';
}

/**
 * The parts of the list's JSON, in order; joined they are what parseListDocument reads. `onProgress` hears the share of
 * the columns done, 0–1.
 */
export function* listParts(
  { name, createdAt, list }: ListDocument,
  onProgress: (share: number) => void = () => undefined,
): Generator<string> {
  yield `{"name":${JSON.stringify(name)},"createdAt":${createdAt},"rowCount":${list.rowCount},"columns":[`;
  for (const [index, column] of list.columns.entries()) {
    yield index === 0 ? '\n' : ',\n';
    yield* columnParts(column);
    onProgress((index + 1) / list.columns.length);
  }
  yield '\n]}';
}
