import { foldCase } from '../../method/fold.ts';
import type { CustomerAnswers, Decisions, LineEdit } from '../../method/decisions.ts';
import type { KeptProfile, Study, StudyBundle } from '../types.ts';
import type { Fact, FactAbout } from './types.ts';

/** Fields of a study that are no content of it: where and when it lies, and how far its reader has come. */
type Aside =
  'id' | 'listId' | 'createdAt' | 'updatedAt' | 'isExample' | 'visited' | 'decisions' | 'again' | 'leads';
const aside: Readonly<Record<Aside, true>> = {
  id: true,
  listId: true,
  createdAt: true,
  updatedAt: true,
  isExample: true,
  visited: true,
  decisions: true,
  again: true,
  leads: true,
};
/** Decisions that are many, or hang together, and are taken apart by themselves. */
type Parted = 'metric' | 'cuts' | 'excluded' | 'lines' | 'antiLines' | 'unasked' | 'titles';
const parted: Readonly<Record<Parted, true>> = {
  metric: true,
  cuts: true,
  excluded: true,
  lines: true,
  antiLines: true,
  unasked: true,
  titles: true,
};

/**
 * Everything that a study says, fact by fact. What was never decided or answered (null, left out) is no fact; an answer
 * of '' is one: it says "not known". Fields that later versions add come along whole, under their names.
 */
export function factsOf({ study, answers, profiles }: StudyBundle): ReadonlyMap<string, Fact> {
  const facts = [
    ...studyFacts(study),
    ...decisionFacts(study.decisions),
    ...answers.flatMap(answerFacts),
    ...profiles.flatMap((kept) => profileFacts(kept, study)),
  ];
  return new Map(facts.map((fact) => [fact.id, fact]));
}

function fact(about: FactAbout, value: unknown): Fact {
  return { id: JSON.stringify(Object.values(about)), about, value };
}

/** One fact for each field that says something and is not among those left out. */
function fieldFacts(
  record: object,
  without: Readonly<Record<string, true>>,
  about: (field: string) => FactAbout,
): Fact[] {
  return Object.entries(record).flatMap(([field, value]: [string, unknown]) =>
    Object.hasOwn(without, field) || value === null || value === undefined ? [] : [fact(about(field), value)],
  );
}

function studyFacts(study: Study): Fact[] {
  return fieldFacts(study, aside, (field) => ({ of: 'study', field }));
}

function decisionFacts(decisions: Decisions): Fact[] {
  const { metric, cuts } = decisions;
  return [
    ...(metric === null && cuts === null
      ? []
      : [fact({ of: 'decision', field: 'groups' }, { metric, cuts })]),
    ...fieldFacts(decisions, parted, (field) => ({ of: 'decision', field })),
    ...decisions.excluded.map((customer) => fact({ of: 'excluded', row: customer.row }, customer)),
    ...(decisions.unasked ?? []).map((trait) => fact({ of: 'unasked', trait }, true)),
    ...(decisions.titles ?? []).flatMap(({ title, ...sorting }) => [
      fact({ of: 'title', title: foldCase(title) }, { title: foldCase(title), ...sorting }),
    ]),
    ...decisions.lines.flatMap((edit) => editFacts('line', edit)),
    ...(decisions.antiLines ?? []).flatMap((edit) => editFacts('antiLine', edit)),
  ];
}

/** `struck` is always said, so that striking a line that the other one has worked on is seen. */
function editFacts(
  of: 'line' | 'antiLine',
  { line, ...edit }: Pick<LineEdit, 'line' | 'struck'> & object,
): Fact[] {
  return fieldFacts(edit, {}, (field) => ({ of, line, field }));
}

function answerFacts({ customer: { row }, traits, buyers }: CustomerAnswers): Fact[] {
  return [
    ...[...traits].map(([line, text]) => fact({ of: 'trait', row, line }, text)),
    ...buyers.flatMap(({ id: buyer, fields, ...rest }) => {
      const about = (field: string): FactAbout => ({ of: 'buyer', row, buyer, field });
      return [
        fact(about('here'), true),
        ...fieldFacts(fields, {}, about),
        ...fieldFacts(rest, {}, (field) => about(`.${field}`)),
      ];
    }),
  ];
}

/** The finished part, without the name, which can be changed. */
export function frozenPart({ finishedAt, profile: { name: _, ...rest } }: KeptProfile): object {
  return { finishedAt, profile: rest };
}

/** Said otherwise than by their names, or by the place that the profile is in. */
const ofProfile = {
  id: true,
  studyId: true,
  finishedAt: true,
  profile: true,
  from: true,
  sharedAt: true,
} as const;

function profileFacts(kept: KeptProfile, study: Study): Fact[] {
  const about = (field: string): FactAbout => ({ of: 'profile', profile: kept.id, field });
  return [
    fact(about('here'), frozenPart(kept)),
    fact(about('name'), kept.profile.name),
    ...(kept.studyId === study.id ? [fact(about('own'), true)] : []),
    // The list may go by another id in the other file. Rows of a list before it are rows of no list here.
    ...(kept.from?.listId === study.listId ? [fact(about('best'), kept.from.best)] : []),
    // Shared at two times it was shared twice: nobody has to choose.
    ...(kept.sharedAt === undefined ? [] : [fact(about(`shared ${kept.sharedAt}`), kept.sharedAt)]),
    ...fieldFacts(kept, ofProfile, (field) => about(`.${field}`)),
  ];
}
