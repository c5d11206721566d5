import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWorkshops } from '../../src/document/merge/merge-workshops.ts';
import { parseWorkshop } from '../../src/document/workshop.ts';
import type { Answer, Round, Workshop, WorkshopDecision } from '../../src/document/workshop-types.ts';
import { workshop } from './samples.ts';
import { randomCases } from '../support/random-cases.ts';

const sample = workshop.rounds[0]!;
const moment = fc.integer({ min: 0, max: 4 }).map((second) => 1_795_000_000_000 + second * 1000);
const answer = fc.record<Answer>({
  participant: fc.constantFrom('AnnaAnna01', 'BoBoBoBo02', 'CaroCaro03', 'DanDanDan4'),
  name: fc.constantFrom('', 'Anna'),
  team: fc.constantFrom('sales', 'finance'),
  answeredAt: moment,
  texts: fc.tuple(fc.constantFrom('IT', 'Bank', ''), fc.constantFrom('ja', '')),
});
const decision = fc.record<WorkshopDecision>({
  question: fc.integer({ min: 0, max: 1 }),
  by: fc.constant('own'),
  text: fc.constantFrom('IT', 'Bank'),
  reason: fc.constant(''),
  decidedAt: moment,
});
const round = (kind: Round['kind']): fc.Arbitrary<Round> =>
  fc
    .record({
      round: fc.constantFrom('Fjardvik01', 'Fjardvik02'),
      kind: fc.constant(kind),
      answers: fc.uniqueArray(answer, { selector: ({ participant }) => participant }),
      decisions: fc.uniqueArray(decision, { selector: ({ question }) => question }),
    })
    .map((part) => ({
      ...sample,
      ...part,
      // A round is made once, so its copies were made at the same moment.
      createdAt: part.round === 'Fjardvik01' ? 1_795_000_000_000 : 1_795_000_000_500,
    }));
const made: fc.Arbitrary<Workshop> = fc
  .tuple(fc.option(round('guess')), fc.option(round('vote')))
  .map((rounds) => ({ studyId: 'study-1', rounds: rounds.filter((one) => one !== null) }));

describe('two copies of a workshop', () => {
  it('are the same in either order, and joined once more with either', () => {
    fc.assert(
      fc.property(made, made, (a, b) => {
        const both = mergeWorkshops(a, b, 'study-1');
        expect(mergeWorkshops(b, a, 'study-1')).toEqual(both);
        expect(mergeWorkshops(both, a, 'study-1')).toEqual(both);
        expect(mergeWorkshops(both, both, 'study-1')).toEqual(both);
      }),
      { numRuns: randomCases(2000, 300) },
    );
  });

  it('lose no answer of a round that both have: each participant’s last one is there', () => {
    fc.assert(
      fc.property(round('guess'), round('guess'), (a, b) => {
        const other = { ...b, round: a.round, createdAt: a.createdAt };
        const [of = sample] =
          mergeWorkshops({ studyId: 's', rounds: [a] }, { studyId: 's', rounds: [other] }, 's')?.rounds ?? [];
        for (const given of [...a.answers, ...b.answers]) {
          const kept = of.answers.find(({ participant }) => participant === given.participant);
          expect(kept?.answeredAt).toBeGreaterThanOrEqual(given.answeredAt);
          expect([...a.answers, ...b.answers]).toContainEqual(kept);
        }
      }),
      { numRuns: randomCases(2000, 300) },
    );
  });

  it('are one when only one has any, under the id of the study here, and none when neither has', () => {
    expect(mergeWorkshops(undefined, workshop, 'here')).toEqual({ ...workshop, studyId: 'here' });
    expect(mergeWorkshops(workshop, undefined, 'here')).toEqual({ ...workshop, studyId: 'here' });
    expect(mergeWorkshops(undefined, undefined, 'here')).toBeUndefined();
    expect(() => parseWorkshop(mergeWorkshops(workshop, workshop, 'here'))).not.toThrow();
  });
});
