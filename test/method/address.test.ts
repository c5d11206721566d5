import { describe, expect, it } from 'vitest';
import { addressBuyer } from '../../src/method/address.ts';
import { choicesOf } from '../../src/method/choices.ts';
import {
  adviceTopics,
  type AddressLine,
  type ProfileLine,
  type SurenessCounts,
  type TraitFinding,
  type ValueCount,
} from '../../src/method/results.ts';
import { en } from '../../src/language/en.ts';
import { sv } from '../../src/language/sv.ts';

const none: SurenessCounts = { known: 0, judged: 0, guessed: 0, listed: 0, unmarked: 0 };

/** Values with how many of 20 customers have each. */
function finding(
  line: AddressLine,
  counts: Readonly<Record<string, number>>,
  of = 20,
  guessed = 0,
): TraitFinding {
  const values = Object.entries(counts).map(([choice, count]): ValueCount => ({
    value: { kind: 'choice', choice },
    best: { count, of },
    others: null,
    sureness: { ...none, known: count - guessed, guessed },
  }));
  return { line, values, common: values[0] ?? null, coverage: { count: of, of: 20 } };
}

const lineOf = ({ line, common }: TraitFinding, edit: Partial<ProfileLine> = {}): ProfileLine => ({
  line,
  section: 'buyer',
  value: common!.value,
  best: common!.best,
  others: null,
  struck: false,
  wording: null,
  ...edit,
});

const example = [
  finding('buyer.disc', { blue: 15, red: 5 }),
  finding('buyer.personality', { extrovert: 14, introvert: 6 }),
  finding('buyer.behaviour', { cautious: 13, action: 7 }),
  finding('buyer.drivers', { efficiency: 15, results: 4 }),
];
const address = (findings: readonly TraitFinding[], profile = findings.map((one) => lineOf(one))) =>
  addressBuyer(findings, profile);
const keys = (advice: readonly { key: string; when: string | null }[]) =>
  advice.map(({ key, when }) => (when === null ? key : `${when}: ${key}`));

describe('how to address the buyer', () => {
  it('joins the running example to one whole', () => {
    const { advice, divides, isThin, isGuessed } = address(example)!;
    expect(keys(advice.opening)).toEqual(['extrovert', 'blue']);
    expect(keys(advice.proof)).toEqual(['efficiency', 'blue']);
    expect(keys(advice.pace)).toEqual(['slowCautious']);
    expect(keys(advice.avoid)).toEqual(['blue', 'extrovert', 'cautious']);
    expect([divides, isThin, isGuessed]).toEqual([[], false, false]);
  });

  it('leaves out what is struck, and goes by the words put in its place', () => {
    const [disc, personality, ...rest] = example;
    const lines = [
      lineOf(disc!, { struck: true }),
      lineOf(personality!, { wording: 'Introvert' }),
      ...rest.map((one) => lineOf(one, { wording: 'Vill ha lugn och ro' })),
    ];
    const { advice, signals } = address(example, lines)!;
    expect(signals).toEqual([{ line: 'buyer.personality', choice: 'introvert', best: null }]);
    expect(keys(advice.opening)).toEqual(['introvert']);
    expect(keys(advice.pace)).toEqual([]);
  });

  it('says so when the buyers are divided, and what holds for each kind', () => {
    const divided = [finding('buyer.disc', { red: 8, blue: 7, green: 5 }), example[2]!];
    const { advice, divides, signals } = address(divided)!;
    expect(divides.map(({ between }) => between.map(({ choice }) => choice))).toEqual([['red', 'blue']]);
    expect(signals.map(({ choice }) => choice)).toEqual(['cautious']);
    expect(keys(advice.opening)).toEqual(['red: red', 'blue: blue']);
    expect(keys(advice.pace)).toEqual(['red: fastCautious', 'blue: slowCautious']);
  });

  it('says once what holds for both kinds', () => {
    const divided = [
      finding('buyer.disc', { green: 8, blue: 8 }),
      finding('buyer.behaviour', { action: 20 }),
    ];
    expect(keys(address(divided)!.advice.pace)).toEqual(['slowAction']);
  });

  it('holds two drivers together, since they do not exclude each other', () => {
    const { advice, divides } = address([finding('buyer.drivers', { results: 14, fear: 11 })])!;
    expect(keys(advice.proof)).toEqual(['results', 'fear']);
    expect(keys(advice.avoid)).toEqual(['fear']);
    expect(divides).toEqual([]);
  });

  it('warns of few answers and of guesses', () => {
    expect(address([finding('buyer.disc', { blue: 3 }, 4)])!.isThin).toBe(true);
    expect(address([finding('buyer.disc', { blue: 12 }, 20, 6)])!.isGuessed).toBe(true);
  });

  it('is silent when nothing is known, or only what nobody can advise on', () => {
    expect(address([])).toBeNull();
    expect(address([finding('buyer.disc', { lila: 20 })])).toBeNull();
  });

  it('has a sentence for all that it can say, in both languages', () => {
    const lines: AddressLine[] = ['buyer.disc', 'buyer.personality', 'buyer.behaviour', 'buyer.drivers'];
    const said = new Set<string>();
    const say = (found: ReturnType<typeof address>): void => {
      for (const topic of adviceTopics)
        for (const { key } of found?.advice[topic] ?? []) said.add(`${topic}.${key}`);
    };
    for (const line of lines)
      for (const choice of choicesOf(line)) {
        say(address([finding(line, { [choice]: 20 })]));
        for (const habit of ['action', 'cautious'])
          say(address([finding(line, { [choice]: 20 }), finding('buyer.behaviour', { [habit]: 20 })]));
      }
    for (const t of [sv, en])
      for (const one of said) {
        const [topic, key] = one.split('.') as [keyof typeof sv.address.advice, string];
        expect(Object.keys(t.address.advice[topic]), one).toContain(key);
      }
    const written = adviceTopics.flatMap((topic) =>
      Object.keys(sv.address.advice[topic]).map((key) => `${topic}.${key}`),
    );
    expect([...said].sort()).toEqual(written.sort());
  });
});
