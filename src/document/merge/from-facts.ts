import {
  noDecisions,
  type Buyer,
  type CustomerAnswers,
  type CustomerRef,
  type LineId,
} from '../../method/decisions.ts';
import { parseStudy } from '../study.ts';
import { parseCustomerAnswers } from '../answers.ts';
import { parseKeptProfile } from '../profile.ts';
import type { KeptProfile, Study, StudyBundle } from '../types.ts';
import { compareTexts } from './canonical.ts';
import { groupBy } from './group-by.ts';
import type { Fact, FactAbout } from './types.ts';

/** What of a study is no fact. */
export type StudyFrame = Pick<Study, 'id' | 'listId' | 'createdAt' | 'updatedAt' | 'isExample'> &
  Partial<Pick<Study, 'again'>>;

/** The order of buyers at a customer and the keys of customers, which facts do not hold. */
export interface Placing {
  readonly keyOf: (row: number) => string;
  readonly placeOf: (row: number, buyer: string) => number;
}

type Of<Kind extends FactAbout['of']> = Extract<FactAbout, { of: Kind }>;
type Said<Kind extends FactAbout['of']> = { readonly about: Of<Kind>; readonly value: unknown };

function saidOf<Kind extends FactAbout['of']>(facts: readonly Fact[], kind: Kind): readonly Said<Kind>[] {
  return facts.flatMap(({ about, value }) =>
    about.of === kind ? [{ about: about as Of<Kind>, value }] : [],
  );
}

/**
 * The study that the facts make, everything in a canonical order and checked by the rules of reading. Refuses with
 * 'file-damaged' {where} when they make none, which facts of sound studies do only by going beyond a limit.
 */
export function bundleOf(facts: readonly Fact[], frame: StudyFrame, placing: Placing): StudyBundle {
  const study = parseStudy({
    ...frame,
    ...Object.fromEntries(saidOf(facts, 'study').map(({ about, value }) => [about.field, value])),
    decisions: decisionsOf(facts),
  });
  return { study, answers: answersOf(facts, placing), profiles: profilesOf(facts, study) };
}

function decisionsOf(facts: readonly Fact[]): object {
  const single = new Map(saidOf(facts, 'decision').map(({ about, value }) => [about.field, value]));
  const groups = single.get('groups');
  single.delete('groups');
  const unasked = saidOf(facts, 'unasked').map(({ about }) => about.trait);
  const titles = saidOf(facts, 'title').map(({ value }) => value);
  const antiLines = editsOf(saidOf(facts, 'antiLine'), { struck: false });
  return {
    ...noDecisions,
    ...(typeof groups === 'object' ? groups : {}),
    ...Object.fromEntries(single),
    excluded: saidOf(facts, 'excluded')
      .map(({ value }) => value as CustomerRef)
      .toSorted((a, b) => a.row - b.row),
    lines: editsOf(saidOf(facts, 'line'), { struck: false, wording: null }),
    ...(antiLines.length === 0 ? {} : { antiLines }),
    ...(unasked.length === 0 ? {} : { unasked: unasked.toSorted(compareTexts) }),
    ...(titles.length === 0 ? {} : { titles }),
  };
}

function editsOf(
  said: readonly (Said<'line'> | Said<'antiLine'>)[],
  usual: Readonly<Record<string, unknown>>,
): readonly object[] {
  const lines = new Map<LineId, Record<string, unknown>>();
  for (const { about, value } of said) {
    const edit = lines.get(about.line) ?? { line: about.line, ...usual };
    edit[about.field] = value;
    lines.set(about.line, edit);
  }
  return [...lines].toSorted(([a], [b]) => compareTexts(a, b)).map(([, edit]) => edit);
}

function answersOf(facts: readonly Fact[], { keyOf, placeOf }: Placing): readonly CustomerAnswers[] {
  const traits = groupBy(saidOf(facts, 'trait'), ({ about }) => about.row);
  const buyers = groupBy(saidOf(facts, 'buyer'), ({ about }) => about.row);
  const rows = [...new Set([...traits.keys(), ...buyers.keys()])].toSorted((a, b) => a - b);
  return rows.map((row) =>
    parseCustomerAnswers({
      customer: { row, key: keyOf(row) },
      traits: (traits.get(row) ?? [])
        .map(({ about, value }) => [about.line, value] as const)
        .toSorted(([a], [b]) => compareTexts(a, b)),
      buyers: buyersOf(buyers.get(row) ?? []).toSorted(
        (a, b) => placeOf(row, a.id) - placeOf(row, b.id) || compareTexts(a.id, b.id),
      ),
    }),
  );
}

function buyersOf(said: readonly Said<'buyer'>[]): readonly Buyer[] {
  return [...groupBy(said, ({ about }) => about.buyer)].map(([id, facts]) => {
    const fields: [string, unknown][] = [];
    const rest: [string, unknown][] = [];
    for (const { about, value } of facts) {
      if (about.field.startsWith('.')) rest.push([about.field.slice(1), value]);
      else if (about.field !== 'here') fields.push([about.field, value]);
    }
    return { id, fields: Object.fromEntries(fields), ...Object.fromEntries(rest) };
  });
}

function profilesOf(facts: readonly Fact[], study: Study): readonly KeptProfile[] {
  const said = groupBy(saidOf(facts, 'profile'), ({ about }) => about.profile);
  return [...said]
    .toSorted(([a], [b]) => compareTexts(a, b))
    .map(([id, fields]) => {
      const values = new Map(fields.map(({ about, value }) => [about.field, value]));
      const { finishedAt, profile } = values.get('here') as Pick<KeptProfile, 'finishedAt' | 'profile'>;
      const rest = [...values].flatMap(([field, value]) =>
        field.startsWith('.') ? [[field.slice(1), value] as const] : [],
      );
      const shared = [...values].flatMap(([field, value]) =>
        field.startsWith('shared ') ? [value as number] : [],
      );
      return parseKeptProfile({
        ...Object.fromEntries(rest),
        id,
        studyId: values.has('own') ? study.id : null,
        finishedAt,
        profile: { ...profile, name: values.get('name') },
        ...(values.has('best') ? { from: { listId: study.listId, best: values.get('best') } } : {}),
        ...(shared.length > 0 ? { sharedAt: Math.max(...shared) } : {}),
      });
    });
}
