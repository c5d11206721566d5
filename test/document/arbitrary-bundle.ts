/* Studies as people make them on one list, for property tests: two of them often agree, and often do not. */
import fc from 'fast-check';
import type { KeptProfile, StudyBundle } from '../../src/document/types.ts';
import type { Buyer, CustomerAnswers, Decisions, LineEdit, LineId } from '../../src/method/decisions.ts';
import { keptProfile, study } from './samples.ts';

const lines: readonly LineId[] = ['company.industry', 'company.country', 'own.constructor', 'own.__proto__'];
const few = fc.constantFrom('', 'IT', 'Bank', 'it');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const buyer: fc.Arbitrary<Buyer> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    fields: fc.record({ role: few, jobTitle: few, drivers: few }, { requiredKeys: [] }),
    sureness: maybe(fc.constantFrom('known' as const, 'guessed' as const)),
  })
  .map(({ sureness, ...rest }) => (sureness === null ? rest : { ...rest, sureness }));

const answersOn = (row: number): fc.Arbitrary<CustomerAnswers> =>
  fc.record({
    customer: fc.constant({ row, key: `K${row}` }),
    traits: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...lines), few), { selector: ([line]) => line, maxLength: 4 })
      .map((pairs) => new Map(pairs)),
    buyers: fc.uniqueArray(buyer, { selector: ({ id }) => id, maxLength: 3 }),
  });

const edit: fc.Arbitrary<LineEdit> = fc
  .record({
    line: fc.constantFrom(...lines),
    struck: fc.boolean(),
    wording: maybe(few),
    points: maybe(fc.constantFrom(1, 2)),
  })
  .map(({ points, ...rest }) => (points === null ? rest : { ...rest, points }));

const decisions: fc.Arbitrary<Decisions> = fc
  .record({
    metric: maybe(fc.constantFrom('Licenser', 'Order')),
    cuts: maybe(fc.constantFrom({ medium: 6, large: 21 }, { medium: 5, large: 20 })),
    focus: maybe(fc.constantFrom('large' as const, 'small' as const)),
    goal: maybe(fc.constantFrom({ kind: 'growth' as const }, { kind: 'loyalty' as const })),
    count: maybe(fc.constant({ kind: 'number' as const, customers: 20 })),
    excluded: fc.uniqueArray(fc.nat({ max: 3 })).map((rows) => rows.map((row) => ({ row, key: `K${row}` }))),
    market: fc.constantFrom('b2b' as const, null),
    lines: fc.uniqueArray(edit, { selector: ({ line }) => line, maxLength: 3 }),
    unasked: fc.uniqueArray(fc.constantFrom('gender' as const, 'age' as const)),
    thresholds: maybe(fc.constantFrom({ doOrDie: 3, neutral: 0 }, { doOrDie: 5, neutral: 1 })),
  })
  .map(({ thresholds, ...rest }) => (thresholds === null ? rest : { ...rest, thresholds }));

const profile: fc.Arbitrary<KeptProfile> = fc
  .record({
    id: fc.constantFrom('p', 'q', 'r'),
    finishedAt: fc.constantFrom(1, 2),
    name: fc.constantFrom('Hösten', 'Våren'),
    notes: maybe(fc.constantFrom('Bra', 'Sämre')),
    from: maybe(fc.constant({ listId: study.listId, best: [0, 2] })),
    sharedAt: maybe(fc.constantFrom(3, 4)),
    isOwn: fc.boolean(),
  })
  .map(({ id, finishedAt, name, notes, from, sharedAt, isOwn }) => ({
    ...keptProfile,
    id,
    studyId: isOwn ? study.id : null,
    finishedAt,
    profile: { ...keptProfile.profile, lines: keptProfile.profile.lines.slice(0, 1), name },
    ...(notes === null ? {} : { notes }),
    ...(from === null ? {} : { from }),
    ...(sharedAt === null ? {} : { sharedAt }),
  }));

/** A study on a list of four customers. */
export const arbitraryBundle: fc.Arbitrary<StudyBundle> = fc.record({
  study: fc
    .record({
      name: fc.constantFrom('Vår studie', 'Deras studie'),
      createdAt: fc.nat({ max: 9 }),
      updatedAt: fc.nat({ max: 9 }),
      decisions,
    })
    .map((fields) => ({ ...study, ...fields })),
  answers: fc
    .tuple(...[0, 1, 2, 3].map((row) => fc.option(answersOn(row))))
    .map((all) => all.filter((one) => one !== null)),
  profiles: fc.uniqueArray(profile, { selector: ({ id }) => id, maxLength: 3 }),
});
