import * as v from 'valibot';
import type { Cuts, Decisions, LineEdit } from '../method/decisions.ts';
import { limits } from './limits.ts';
import {
  bestCount,
  columnName,
  customerRef,
  finite,
  goal,
  id,
  lineId,
  list,
  parseWith,
  tier,
  whole,
  words,
} from './schema-parts.ts';
import type { Study } from './types.ts';

const cuts: v.GenericSchema<unknown, Cuts> = v.pipe(
  v.object({ medium: finite, large: finite }),
  v.check(({ medium, large }) => medium <= large),
);

const lineEdit: v.GenericSchema<unknown, LineEdit> = v.object({
  line: lineId(limits.answerChars + 'own.'.length),
  struck: v.boolean(),
  wording: v.nullable(words(limits.answerChars)),
});

const decisions: v.GenericSchema<unknown, Decisions> = v.object({
  metric: v.nullable(columnName),
  cuts: v.nullable(cuts),
  focus: v.nullable(tier),
  goal: v.nullable(goal(limits.answerChars)),
  count: v.nullable(bestCount),
  excluded: list(customerRef, limits.excluded),
  market: v.nullable(v.picklist(['b2b', 'b2c'])),
  lines: list(lineEdit, limits.lineEdits),
});

const study: v.GenericSchema<unknown, Study> = v.object({
  id,
  name: words(limits.nameChars),
  listId: id,
  createdAt: whole,
  updatedAt: whole,
  isExample: v.boolean(),
  decisions,
});

/** A study from anything. Unknown fields are dropped, keys come in canonical order; refuses with 'file-damaged' {where}. */
export function parseStudy(input: unknown, where = 'study'): Study {
  return parseWith(study, input, where);
}
