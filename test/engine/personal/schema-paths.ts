/* Where a schema has texts that people write, and where a record has them: both as paths, to be compared. */
import * as v from 'valibot';
import { machineTexts } from '../../../src/document/schema-parts.ts';

interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly wrapped?: Shape;
  readonly options?: readonly Shape[];
  readonly value?: Shape;
  readonly pipe?: readonly { readonly type: string }[];
}

const isText = (shape: Shape): boolean =>
  shape.type === 'string'
    ? !machineTexts.has(shape) &&
      !(shape.pipe ?? []).some(({ type }) => type === 'regex' || type === 'length')
    : shape.type === 'custom' && v.safeParse(shape as never, 'own.x').success;

/** Every path of the schema that ends in such a text: a step into a list is `[]`, into free keys `{}`. */
export function schemaPaths(schema: unknown, path = ''): string[] {
  const shape = schema as Shape;
  if (isText(shape)) return [path];
  if (shape.wrapped) return schemaPaths(shape.wrapped, path);
  if (shape.type === 'literal' || shape.type === 'picklist') return [];
  if (shape.options) return shape.options.flatMap((option) => schemaPaths(option, path));
  if (shape.type === 'record') return schemaPaths(shape.value, `${path}{}`);
  return [
    ...Object.entries(shape.entries ?? {}).flatMap(([name, entry]) => schemaPaths(entry, `${path}.${name}`)),
    ...(shape.item ? schemaPaths(shape.item, `${path}[]`) : []),
    ...(shape.items ?? []).flatMap((item) => schemaPaths(item, `${path}[]`)),
  ];
}

/** The record with its texts replaced by `text(path)`; `paths` gets the paths that were there. */
export function plant(record: unknown, paths: ReadonlySet<string>, text: (path: string) => string): unknown {
  const at = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') {
      // A line that we name is no text of people's.
      if (/^(company|buyer)\./.test(value)) return value;
      const kind = [...paths].find((one) => one === path || one === path.replace(/\.[^.[\]{}]+$/, '{}'));
      if (kind === undefined) return value;
      const planted = text(kind);
      if (planted === '') return value;
      return value.startsWith('own.') ? `own.${planted}` : planted;
    }
    if (Array.isArray(value)) return value.map((item: unknown) => at(item, `${path}[]`));
    if (Object.prototype.toString.call(value) !== '[object Object]') return value;
    return Object.fromEntries(
      Object.entries(value as object).map(([name, item]) => [name, at(item, `${path}.${name}`)]),
    );
  };
  return at(record, '');
}
