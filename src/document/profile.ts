import * as v from 'valibot';
import type { Portion, TraitValue } from '../method/results.ts';
import { documentLimits as limits } from '../limits/document.ts';
import {
  filledWords,
  finite,
  goal,
  id,
  isoDate,
  lineId,
  list,
  parseWith,
  share,
  tier,
  whole,
  words,
} from './schema-parts.ts';
import {
  departments,
  reviewMonths,
  type ActionEdit,
  type FinishedLine,
  type KeptProfile,
  type Profile,
} from './types.ts';

const text = words(limits.profileTextChars);
const filledText = filledWords(limits.profileTextChars);

const value: v.GenericSchema<unknown, TraitValue> = v.variant('kind', [
  v.object({ kind: v.literal('choice'), choice: filledText }),
  v.object({ kind: v.literal('text'), text }),
  v.object({ kind: v.literal('range'), low: finite, high: finite, unit: v.nullable(text) }),
]);

const portion: v.GenericSchema<unknown, Portion> = v.pipe(
  v.object({ count: whole, of: whole }),
  v.check(({ count, of }) => count <= of),
);

const line: v.GenericSchema<unknown, FinishedLine> = v.object({
  line: lineId(limits.profileTextChars + 'own.'.length),
  section: v.picklist(['company', 'buyer']),
  value,
  wording: v.nullable(text),
  // Profiles finished before lines could be must have none.
  rule: v.exactOptional(v.literal('must')),
  best: portion,
  others: v.nullable(portion),
});

const profile: v.GenericSchema<unknown, Profile> = v.object({
  name: text,
  date: isoDate,
  language: v.picklist(['sv', 'en']),
  basis: v.object({
    customers: whole,
    best: whole,
    goal: goal(limits.profileTextChars),
    metric: v.nullable(text),
    focus: tier,
    focusFrom: v.nullable(finite),
    focusBelow: v.nullable(finite),
    focusRevenueShare: v.nullable(share),
    // Profiles finished before it was looked for have none.
    shareDiscloses: v.exactOptional(v.picklist(['few', 'dominated'])),
  }),
  lines: v.pipe(
    list(line, limits.profileLines),
    v.check((lines) => new Set(lines.map((one) => one.line)).size === lines.length),
  ),
});

const row = v.pipe(whole, v.maxValue(limits.rows - 1));

const actionEdit: v.GenericSchema<unknown, ActionEdit> = v.object({
  department: v.picklist(departments),
  key: id,
  text: v.nullable(words(limits.actionChars)),
  struck: v.boolean(),
});

export const keptProfileSchema: v.GenericSchema<unknown, KeptProfile> = v.object({
  id,
  studyId: v.nullable(id),
  finishedAt: whole,
  profile,
  // Profiles kept before there were actions have none.
  actions: v.exactOptional(list(actionEdit, limits.actions)),
  // Profiles kept before there were notes and reviews have none.
  notes: v.exactOptional(words(limits.notesChars)),
  review: v.exactOptional(v.object({ months: v.picklist(reviewMonths) })),
  // Profiles kept before sharing was remembered have none.
  from: v.exactOptional(v.object({ listId: id, best: list(row, limits.visitedRows) })),
  sharedAt: v.exactOptional(whole),
});

/** A profile from anything. Unknown fields are dropped, keys come in canonical order; refuses with 'file-damaged' {where}. */
export function parseProfile(input: unknown, where = 'profile'): Profile {
  return parseWith(profile, input, where);
}

/** A kept profile from anything, by the rules of parseProfile. */
export function parseKeptProfile(input: unknown, where = 'profile'): KeptProfile {
  return parseWith(keptProfileSchema, input, where);
}
