/* The pieces that every schema is made of. A schema copies the fields it names into fresh objects, in its own order. */
import * as v from 'valibot';
import type { BestCount, CustomerRef, Goal, LineId, PlainGoal } from '../method/decisions.ts';
import { tiers } from '../method/decisions.ts';
import { refuse } from '../table/problem.ts';
import { dayOfIso } from './iso-date.ts';
import { documentLimits as limits } from '../limits/document.ts';
import { isLineId } from './line-id.ts';

export const words = (chars: number) => v.pipe(v.string(), v.maxLength(chars));
export const filledWords = (chars: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(chars));
export const list = <const Item extends v.GenericSchema>(item: Item, items: number) =>
  v.pipe(v.array(item), v.maxLength(items));

/** Adding 0 turns −0 into 0, which JSON cannot tell apart. */
export const finite = v.pipe(
  v.number(),
  v.finite(),
  v.transform((value) => value + 0),
);
export const whole = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.transform((value) => value + 0),
);
export const share = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(1),
  v.transform((value) => value + 0),
);

export const id = filledWords(limits.idChars);
/** A short sign of something longer, to see whether it is the same. */
export const fingerprint = words(limits.fingerprintChars);
/** Texts that machines make and only machines read. */
export const machineTexts: ReadonlySet<unknown> = new Set([id, fingerprint]);
export const columnName = filledWords(limits.answerChars);
export const tier = v.picklist(tiers);
export const isoDate = v.pipe(
  v.string(),
  v.length(10),
  v.check((text) => !Number.isNaN(dayOfIso(text))),
);

export const lineId = (chars: number) =>
  v.custom<LineId>((input) => typeof input === 'string' && input.length <= chars && isLineId(input));

const plainGoals = (nameChars: number) =>
  [
    v.object({ kind: v.literal('growth') }),
    v.object({ kind: v.literal('profitability') }),
    v.object({ kind: v.literal('loyalty') }),
    v.object({
      kind: v.literal('column'),
      column: filledWords(nameChars),
      direction: v.picklist(['high', 'low']),
    }),
  ] as const;

const plainGoal = (nameChars: number): v.GenericSchema<unknown, PlainGoal> =>
  v.variant('kind', plainGoals(nameChars));

const goalPart = (nameChars: number) =>
  v.object({
    goal: plainGoal(nameChars),
    weight: v.pipe(whole, v.minValue(1), v.maxValue(limits.goalWeight)),
  });

export const goal = (nameChars: number): v.GenericSchema<unknown, Goal> =>
  v.variant('kind', [
    ...plainGoals(nameChars),
    v.object({
      kind: v.literal('mix'),
      parts: v.pipe(list(goalPart(nameChars), limits.goalParts), v.minLength(1)),
    }),
  ]);

export const bestCount: v.GenericSchema<unknown, BestCount> = v.variant('kind', [
  v.object({ kind: v.literal('number'), customers: whole }),
  v.object({ kind: v.literal('share'), share }),
]);

export const customerRefParts = {
  row: v.pipe(whole, v.maxValue(limits.rows - 1)),
  key: words(limits.cellChars),
};
export const customerRef: v.GenericSchema<unknown, CustomerRef> = v.object(customerRefParts);

/** What the schema makes of the input. Refuses with 'file-damaged' and the path of the first fault, below `where`. */
export function parseWith<Output>(
  schema: v.GenericSchema<unknown, Output>,
  input: unknown,
  where: string,
): Output {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0]);
  throw refuse('file-damaged', {}, { where: path === null ? where : `${where}.${path}` });
}
