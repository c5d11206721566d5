import * as v from 'valibot';
import { bandStandards, sensitiveTraits } from '../method/decisions.ts';
import type {
  AntiEdit,
  Cuts,
  Decisions,
  LineEdit,
  OwnLine,
  Thresholds,
  TitleCorrection,
} from '../method/decisions.ts';
import { titleAreas, titleLevels } from '../method/job-title.ts';
import { documentLimits as limits } from '../limits/document.ts';
import {
  bestCount,
  columnName,
  customerRef,
  filledWords,
  fingerprint,
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
import type { Step } from './step.ts';
import type { Study, StepBasis, Visits } from './types.ts';

const cuts: v.GenericSchema<unknown, Cuts> = v.pipe(
  v.object({ medium: finite, large: finite }),
  v.check(({ medium, large }) => medium <= large),
);

const editedLine = lineId(limits.answerChars + 'own.'.length);
const points = v.exactOptional(v.pipe(whole, v.maxValue(limits.points)));

// Studies made before customers were scored have neither rules nor points.
const lineEdit: v.GenericSchema<unknown, LineEdit> = v.object({
  line: editedLine,
  struck: v.boolean(),
  wording: v.nullable(words(limits.answerChars)),
  rule: v.exactOptional(v.picklist(['must', 'counts'])),
  points,
});

const antiEdit: v.GenericSchema<unknown, AntiEdit> = v.object({
  line: editedLine,
  struck: v.boolean(),
  rule: v.exactOptional(v.picklist(['never', 'counts'])),
  points,
});

const ownLine: v.GenericSchema<unknown, OwnLine> = v.object({
  name: filledWords(limits.profileTextChars),
  text: words(limits.profileTextChars),
  section: v.picklist(['company', 'buyer']),
});

const threshold = v.pipe(v.number(), v.safeInteger());
const thresholds: v.GenericSchema<unknown, Thresholds> = v.pipe(
  v.object({ doOrDie: threshold, neutral: threshold }),
  v.check(({ doOrDie, neutral }) => neutral <= doOrDie),
);

const titleCorrection: v.GenericSchema<unknown, TitleCorrection> = v.object({
  title: words(limits.answerChars),
  level: v.nullable(v.picklist(titleLevels)),
  area: v.nullable(v.picklist(titleAreas)),
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
  // Studies made before these could be decided have none.
  unasked: v.exactOptional(list(v.picklist(sensitiveTraits), sensitiveTraits.length)),
  titles: v.exactOptional(list(titleCorrection, limits.titles)),
  // Studies made before there was a control group have none.
  control: v.exactOptional(v.object({ customers: v.pipe(whole, v.maxValue(limits.control)) })),
  // Studies made before there were segments have none.
  antiLines: v.exactOptional(list(antiEdit, limits.lineEdits)),
  thresholds: v.exactOptional(thresholds),
  // Studies made before lines could be put in another order, or be written freely, have none.
  order: v.exactOptional(list(editedLine, limits.lineEdits)),
  ownLines: v.exactOptional(list(ownLine, limits.ownLines)),
  // Studies made before ranges could be told in bands have none.
  sizeBands: v.exactOptional(v.picklist(bandStandards)),
});

const fingerprints = list(fingerprint, limits.profileLines);

const basis: v.GenericSchema<unknown, StepBasis> = v.object({
  groups: v.exactOptional(v.object({ metric: v.nullable(columnName), medium: finite, large: finite })),
  focus: v.exactOptional(tier),
  best: v.exactOptional(list(whole, limits.visitedRows)),
  company: v.exactOptional(fingerprints),
  buyers: v.exactOptional(fingerprints),
});
const maybeBasis = v.exactOptional(basis);

const visits: v.GenericSchema<unknown, Visits> = v.object({
  groups: maybeBasis,
  streams: maybeBasis,
  best: maybeBasis,
  company: maybeBasis,
  buyers: maybeBasis,
  profile: maybeBasis,
} satisfies Record<Step, typeof maybeBasis>);

export const studySchema: v.GenericSchema<unknown, Study> = v.object({
  id,
  name: words(limits.nameChars),
  listId: id,
  createdAt: whole,
  updatedAt: whole,
  isExample: v.boolean(),
  decisions,
  // Studies made before the steps were counted have none.
  visited: v.exactOptional(visits),
  // Studies made before there were leads have none.
  leads: v.exactOptional(id),
  // Most studies are the first of their kind.
  again: v.exactOptional(v.object({ study: id })),
});

/** A study from anything. Unknown fields are dropped, keys come in canonical order; refuses with 'file-damaged' {where}. */
export function parseStudy(input: unknown, where = 'study'): Study {
  return parseWith(studySchema, input, where);
}
