import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeName } from '../../src/state/change-name.ts';
import { OpenStudy } from '../../src/state/open-study.svelte.ts';
import { Store } from '../../src/storage/store.ts';
import { browserWithExample } from '../support/example-study.ts';

const customers = [
  { row: 3, key: 'K1004' },
  { row: 8, key: 'K1009' },
] as const;
const customer = fc.constantFrom(...customers);
const text = fc.constantFrom('', 'Skog', 'Bygg');

type Change = (study: OpenStudy) => void;

/** Anything that a reader can do to a study. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom('Våren', 'Hösten').map((name): Change => (it) => {
    it.rename(name);
  }),
  fc.integer({ min: 7, max: 40 }).map((large): Change => (it) => {
    it.decide({ cuts: { medium: 6, large } });
  }),
  fc.integer({ min: 7, max: 40 }).map((large): Change => (it) => {
    it.decide({ cuts: { medium: 6, large } }, 'drag');
  }),
  fc.constantFrom('small' as const, 'large' as const).map((focus): Change => (it) => {
    it.decide({ focus });
  }),
  customer.map((one): Change => (it) => {
    it.exclude(one);
  }),
  customer.map((one): Change => (it) => {
    it.include(one);
  }),
  fc.boolean().map((struck): Change => (it) => {
    it.editLine({ line: 'company.country', struck, wording: null });
  }),
  fc.tuple(customer, text).map(([one, said]): Change => (it) => {
    it.answerTrait(one, 'company.industry', said);
  }),
  fc.tuple(customer, text, text).map(([one, industry, country]): Change => (it) => {
    it.answerTraits([
      { customer: one, line: 'company.industry', text: industry },
      { customer: one, line: 'company.country', text: country },
    ]);
  }),
  fc.tuple(customer, text).map(([one, said]): Change => (it) => {
    it.answerBuyer(one, 'b', 'role', said);
  }),
  fc.tuple(customer, fc.constantFrom('known' as const, null)).map(([one, sureness]): Change => (it) => {
    it.answerBuyers([{ customer: one, buyerId: 'b', field: 'sureness', sureness }]);
  }),
  fc.boolean().map((isAsked): Change => (it) => {
    it.ask('disc', isAsked);
  }),
  fc.constantFrom('lead' as const, null).map((level): Change => (it) => {
    it.sortTitle('IT-chef', level === null ? null : { level, area: null });
  }),
  customer.map((one): Change => (it) => {
    it.addBuyer(one);
  }),
  customer.map((one): Change => (it) => {
    it.removeBuyer(one, 'b');
  }),
);

/** All of a study that undo and redo bring back. That a customer has no answer is not stored. */
function stateOf(it: OpenStudy): unknown {
  const { name, decisions } = it.study;
  const given = [...it.answers.values()].filter(({ traits, buyers }) => traits.size + buyers.length > 0);
  const answers = customers.map(({ row }) => given.find((one) => one.customer.row === row) ?? null);
  return { name, decisions, answers, all: given.length };
}

function undoAll(study: OpenStudy): void {
  while (study.undo() !== null);
}

const browser = await browserWithExample();
const opened = () => OpenStudy.open(new Store({ name: browser.name }), browser.engine, browser.studyId);
const runs = { numRuns: 25 };

describe('redo', () => {
  it('after as many steps of undo brings everything back, also what is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const study = await opened();
        const seen = [stateOf(study)];
        for (const make of changes) {
          make(study);
          seen.push(stateOf(study));
        }
        const last = stateOf(study);
        const undone: (ChangeName | null)[] = [];
        while (study.canUndo) {
          undone.push(study.undo());
          expect(seen).toContainEqual(stateOf(study));
        }
        expect(stateOf(study)).toEqual(seen[0]);
        expect(stateOf(await afterSaving(study))).toEqual(seen[0]);
        while (study.canRedo) expect(study.redo()).toBe(undone.pop());
        expect(undone).toEqual([]);
        expect(stateOf(study)).toEqual(last);
        expect(stateOf(await afterSaving(study))).toEqual(last);
        // The next run starts from the example as it was.
        undoAll(study);
        await study.settled();
      }),
      runs,
    );
  });

  it('goes back and forth any way without losing its place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.array(fc.boolean(), { maxLength: 30 }),
        async (changes, ways) => {
          const study = await opened();
          for (const make of changes) make(study);
          undoAll(study);
          const line = [stateOf(study)];
          while (study.redo() !== null) line.push(stateOf(study));
          let at = line.length - 1;
          for (const back of ways) {
            const moved = back ? study.undo() : study.redo();
            if (moved !== null) at += back ? -1 : 1;
            expect(stateOf(study)).toEqual(line[at]);
            expect([study.canUndo, study.canRedo]).toEqual([at > 0, at < line.length - 1]);
          }
          undoAll(study);
          await study.settled();
        },
      ),
      runs,
    );
  });

  it('is forgotten with the next change', async () => {
    const study = await opened();
    study.decide({ focus: 'small' });
    study.decide({ focus: 'medium' });
    study.undo();
    expect([study.canRedo, study.redoes]).toEqual([true, 'focus']);
    study.rename('Våren');
    expect([study.canRedo, study.redoes, study.redo()]).toEqual([false, null, null]);
    expect([study.study.name, study.decisions.focus]).toEqual(['Våren', 'small']);
    undoAll(study);
    await study.settled();
  });
});

async function afterSaving(study: OpenStudy): Promise<OpenStudy> {
  await study.settled();
  return opened();
}

describe('the name of a change', () => {
  const [one] = customers;
  const cases: readonly (readonly [ChangeName, Change])[] = [
    [
      'metric',
      (it) => {
        it.decide({ metric: 'Omsättning', cuts: null });
      },
    ],
    [
      'cuts',
      (it) => {
        it.decide({ cuts: { medium: 2, large: 3 } });
      },
    ],
    [
      'focus',
      (it) => {
        it.decide({ focus: 'medium' });
      },
    ],
    [
      'goal',
      (it) => {
        it.decide({ goal: { kind: 'loyalty' } });
      },
    ],
    [
      'count',
      (it) => {
        it.decide({ count: { kind: 'number', customers: 9 } });
      },
    ],
    [
      'market',
      (it) => {
        it.decide({ market: 'b2c' });
      },
    ],
    [
      'excluded',
      (it) => {
        it.exclude(one);
      },
    ],
    [
      'included',
      (it) => {
        it.include(one);
      },
    ],
    [
      'struck',
      (it) => {
        it.editLine({ line: 'company.country', struck: true, wording: null });
      },
    ],
    [
      'wording',
      (it) => {
        it.editLine({ line: 'company.country', struck: true, wording: 'Norden' });
      },
    ],
    [
      'restored',
      (it) => {
        it.editLine({ line: 'company.country', struck: false, wording: 'Norden' });
      },
    ],
    [
      'asked',
      (it) => {
        it.ask('disc', false);
      },
    ],
    [
      'titleSorted',
      (it) => {
        it.sortTitle('IT-chef', { level: 'lead', area: null });
      },
    ],
    [
      'answer',
      (it) => {
        it.answerTrait(one, 'company.country', 'Island');
      },
    ],
    [
      'answers',
      (it) => {
        it.answerBuyers([
          { customer: one, buyerId: 'b', field: 'role', text: 'VD' },
          { customer: one, buyerId: 'b', field: 'age', text: '40' },
        ]);
      },
    ],
    [
      'buyerAdded',
      (it) => {
        it.addBuyer(one);
      },
    ],
    [
      'buyerRemoved',
      (it) => {
        it.removeBuyer(one, 'b');
      },
    ],
    [
      'name',
      (it) => {
        it.rename('Hösten');
      },
    ],
  ];

  it('is told by what can be undone, by undo, by what can be redone, and by redo', async () => {
    const study = await opened();
    expect([study.undoes, study.undo()]).toEqual([null, null]);
    for (const [name, make] of cases) {
      make(study);
      expect(study.undoes).toBe(name);
    }
    for (const [name] of cases.toReversed()) {
      expect(study.undo()).toBe(name);
      expect(study.redoes).toBe(name);
    }
    for (const [name] of cases) expect(study.redo()).toBe(name);
    undoAll(study);
    await study.settled();
  });
});
