import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeStudies, resolveMerge, type Merge } from '../../src/document/merge/merge-studies.ts';
import type { StudyBundle } from '../../src/document/types.ts';
import type { Buyer, LineId } from '../../src/method/decisions.ts';
import { arbitraryBundle } from './arbitrary-bundle.ts';
import { answers, bundle, keptProfile, study } from './samples.ts';

/** `MERGE_RUNS=10000` looks longer than there is time for every day. */
const numRuns = Number(process.env['MERGE_RUNS'] ?? 500);

/** As a text, since comparing these part by part takes most of the time. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));
const said = ({ facts, conflicts, frame }: Merge): string => asText({ facts, conflicts, frame });
/** Those of the first that are not among the second. */
const missing = (from: readonly string[], among: ReadonlySet<string>): string[] =>
  from.filter((one) => !among.has(one));
const all = (merge: Merge, option: 0 | 1) =>
  resolveMerge(merge, new Map(merge.conflicts.map(({ id }) => [id, option])));

/** Every single answer of a study as a text, found without the help of the program: by walking through it. */
function answersIn({ answers: given }: StudyBundle): string[] {
  const buyerText = ({ id: _, fields, sureness }: Buyer) => [
    ...Object.entries(fields).map(([field, text]) => `${field}=${text}`),
    ...(sureness === undefined ? [] : [`sureness=${sureness}`]),
  ];
  return given.flatMap(({ customer: { row, key }, traits, buyers }) => [
    ...[...traits].map(([line, text]) => `${row} ${key} ${line}=${text}`),
    ...buyers.flatMap((buyer) => buyerText(buyer).map((text) => `${row} ${key} ${text}`)),
  ]);
}

describe('joining any two files of a study', () => {
  it('gives the same in either order', () => {
    fc.assert(
      fc.property(arbitraryBundle, arbitraryBundle, (a, b) => {
        const [one, other] = [mergeStudies(a, b), mergeStudies(b, a)];
        expect(said(one)).toBe(said(other));
        for (const option of [0, 1] as const)
          expect(asText(all(one, option))).toBe(asText(all(other, option)));
      }),
      { numRuns },
    );
  });

  it('never loses an answer: each is there whatever is chosen, or is one of two to choose between', () => {
    fc.assert(
      fc.property(arbitraryBundle, arbitraryBundle, (a, b) => {
        const merge = mergeStudies(a, b);
        const outcomes = new Set([...answersIn(all(merge, 0)), ...answersIn(all(merge, 1))]);
        expect(missing([...answersIn(a), ...answersIn(b)], outcomes)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('invents nothing: what comes of it was in one of the two', () => {
    fc.assert(
      fc.property(
        arbitraryBundle,
        arbitraryBundle,
        fc.infiniteStream(fc.constantFrom<0 | 1>(0, 1)),
        (a, b, draw) => {
          const merge = mergeStudies(a, b);
          const chosen = new Map(merge.conflicts.map(({ id }) => [id, draw.next().value]));
          const given = new Set([...answersIn(a), ...answersIn(b)]);
          expect(missing(answersIn(resolveMerge(merge, chosen)), given)).toEqual([]);
        },
      ),
      { numRuns: numRuns / 4 },
    );
  });

  it('changes nothing of a study that is joined with itself', () => {
    fc.assert(
      fc.property(arbitraryBundle, (a) => {
        const merge = mergeStudies(a, a);
        expect(merge.conflicts).toEqual([]);
        const joined = all(merge, 0);
        expect(answersIn(joined).toSorted()).toEqual(answersIn(a).toSorted());
        expect(mergeStudies(joined, a).conflicts).toEqual([]);
        expect(asText(all(mergeStudies(joined, a), 0))).toBe(asText(joined));
      }),
      { numRuns },
    );
  });

  it('keeps every finished profile, with its name and notes', () => {
    fc.assert(
      fc.property(arbitraryBundle, arbitraryBundle, (a, b) => {
        const merge = mergeStudies(a, b);
        const outcomes = [all(merge, 0), all(merge, 1)].flatMap(({ profiles }) =>
          profiles.map(({ finishedAt, profile, notes }) => JSON.stringify([finishedAt, profile.name, notes])),
        );
        for (const { finishedAt, profile, notes } of [...a.profiles, ...b.profiles])
          expect(
            outcomes.includes(JSON.stringify([finishedAt, profile.name, notes])) ||
              // A note that only the other one wrote comes to it.
              (notes === undefined &&
                outcomes.some((one) =>
                  one.startsWith(JSON.stringify([finishedAt, profile.name]).slice(0, -1)),
                )) ||
              // Name and notes are chosen one by one.
              merge.conflicts.some(({ about }) => about.of === 'profile'),
          ).toBe(true);
      }),
      { numRuns: numRuns / 4 },
    );
  });
});

describe('joining two files', () => {
  const withAnswers = (change: Partial<(typeof bundle.answers)[number]>): StudyBundle => ({
    ...bundle,
    answers: [{ ...answers, ...change }],
  });

  it('asks about an answer that differs, and about nothing else', () => {
    const theirs = withAnswers({
      traits: new Map<LineId, string>([
        ['company.industry', 'Bank'],
        ['own.__proto__', 'ja'],
        ['company.country', 'Sverige'],
      ]),
    });
    const merge = mergeStudies(bundle, theirs);
    expect(merge.conflicts).toEqual([
      {
        id: '["trait",1,"company.industry"]',
        about: { of: 'trait', row: 1, line: 'company.industry' },
        options: ['Bank', 'IT'],
      },
    ]);
    const joined = resolveMerge(merge, new Map([['["trait",1,"company.industry"]', 1]]));
    expect(joined.answers[0]?.traits).toEqual(
      new Map([
        ['company.country', 'Sverige'],
        ['company.industry', 'IT'],
        ['own.__proto__', 'ja'],
      ]),
    );
  });

  it('takes the same buyer written twice for one, and two different ones for two', () => {
    const same = withAnswers({ buyers: [{ ...answers.buyers[0]!, id: 'another' }] });
    expect(all(mergeStudies(bundle, same), 0).answers[0]?.buyers).toEqual([
      { ...answers.buyers[0], id: 'another' },
    ]);
    const other = withAnswers({ buyers: [{ id: 'another', fields: { role: 'VD' } }] });
    expect(all(mergeStudies(bundle, other), 0).answers[0]?.buyers).toHaveLength(2);
  });

  it('asks when one has struck a line that the other has put in other words', () => {
    const edits = (struck: boolean, wording: string | null): StudyBundle => ({
      ...bundle,
      study: {
        ...study,
        decisions: { ...study.decisions, lines: [{ line: 'company.country', struck, wording }] },
      },
    });
    const { conflicts } = mergeStudies(edits(true, null), edits(false, 'Norden'));
    expect(conflicts.map(({ about, options }) => ({ about, options }))).toEqual([
      { about: { of: 'line', line: 'company.country', field: 'struck' }, options: [false, true] },
    ]);
  });

  it('keeps a decision that only one has made', () => {
    const undecided = { ...bundle, study: { ...study, decisions: { ...study.decisions, goal: null } } };
    expect(mergeStudies(undecided, bundle).conflicts).toEqual([]);
    expect(all(mergeStudies(undecided, bundle), 0).study.decisions.goal).toEqual(study.decisions.goal);
  });

  it('refuses to go on before everything is chosen', () => {
    const merge = mergeStudies(bundle, { ...bundle, study: { ...study, name: 'Deras' } });
    expect(() => resolveMerge(merge, new Map())).toThrow(/chosen/);
  });
});

it('knows a profile as shared when it was last shared from either, and asks nobody; it is about the same rows', () => {
  const shared = (sharedAt: number, listId: string): StudyBundle => ({
    study: { ...study, listId },
    answers: [],
    profiles: [{ ...keptProfile, studyId: study.id, sharedAt, from: { listId, best: [0, 2] } }],
  });
  const { conflicts, ...merge } = mergeStudies(shared(7, 'list-a'), shared(9, 'list-b'));
  expect(conflicts).toEqual([]);
  const { profiles } = resolveMerge({ conflicts, ...merge }, new Map());
  expect(profiles).toHaveLength(1);
  expect(profiles[0]).toMatchObject({ sharedAt: 9, from: { listId: 'list-a', best: [0, 2] } });
});
