/*
 * The texts of a record that people wrote, found by the schema that the record is read with: a field that is added there
 * is found with the others. What only machines write, one word of a few, and numbers are no such texts.
 */
import * as v from 'valibot';
import { machineTexts } from './schema-parts.ts';

/** What a text becomes; itself to leave it. `field` is the name of the nearest field above it, '' for none. */
export type TextChange = (text: string, field: string) => string | null;

/** What the walk needs to know of a schema; every schema of ours has some of it. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly items?: readonly unknown[];
  readonly wrapped?: unknown;
  readonly options?: readonly unknown[];
  readonly value?: unknown;
  readonly pipe?: readonly { readonly type: string }[];
}

const own = 'own.';
/** Texts of one form: dates, and what is drawn at random. */
const formed = new Set(['regex', 'length']);

/**
 * The record with each of its free texts changed; the record itself stays as it was. A field that the schema does not
 * know is searched too. Of a line that people named themselves, the name is the text.
 */
export function changeTexts(schema: unknown, record: unknown, change: TextChange): unknown {
  return walk(schema as Shape, record, change, '');
}

/** The free texts of a record, each with the field that it stands in. */
export function freeTexts(
  schema: unknown,
  record: unknown,
): { readonly text: string; readonly field: string }[] {
  const found: { text: string; field: string }[] = [];
  changeTexts(schema, record, (text, field) => {
    found.push({ text, field });
    return text;
  });
  return found;
}

function walk(given: Shape | null, value: unknown, change: TextChange, field: string): unknown {
  const shape = fitting(given, value);
  if (typeof value === 'string') return changeText(shape, value, change, field);
  if (Array.isArray(value))
    return value.map((item: unknown, at) =>
      walk((shape?.item ?? shape?.items?.[at] ?? null) as Shape | null, item, change, field),
    );
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const within = shape?.type === 'record' ? shape.value : shape?.entries?.[name];
      return [name, walk((within ?? null) as Shape | null, item, change, name)];
    }),
  );
}

function changeText(shape: Shape | null, text: string, change: TextChange, field: string): string | null {
  if (shape === null) return change(text, field);
  if (shape.type === 'custom') return text.startsWith(own) ? ownLine(text, change, field) : text;
  if (shape.type !== 'string' || machineTexts.has(shape)) return text;
  return shape.pipe?.some(({ type }) => formed.has(type)) === true ? text : change(text, field);
}

function ownLine(text: string, change: TextChange, field: string): string {
  return own + (change(text.slice(own.length), field) ?? '');
}

/** The schema within what may be left out or null, and of several the one that the value fits. */
function fitting(shape: Shape | null, value: unknown): Shape | null {
  if (shape === null) return null;
  if (shape.wrapped !== undefined) return fitting(shape.wrapped as Shape, value);
  if ((shape.type !== 'variant' && shape.type !== 'union') || shape.options === undefined) return shape;
  const fits = (option: unknown): boolean => v.safeParse(option as v.GenericSchema, value).success;
  return fitting((shape.options.find(fits) ?? null) as Shape | null, value);
}

/** Not bytes, nor what the browser keeps for us. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
