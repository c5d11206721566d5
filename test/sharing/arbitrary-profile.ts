import fc from 'fast-check';
import type { FinishedLine, Profile } from '../../src/document/types.ts';
import type { Goal, LineId, PlainGoal } from '../../src/method/decisions.ts';
import { tiers } from '../../src/method/decisions.ts';
import type { TraitValue } from '../../src/method/results.ts';
import { roles } from '../../src/table/role.ts';

/** Any text, also with lone surrogates, control characters and what is longer than a link may hold. */
const text = fc.oneof(
  { weight: 9, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 490, maxLength: 520 }) },
  { weight: 2, arbitrary: fc.constantFrom('__proto__', 'Å', 'A\u030A', ' a  b\n', '\uD800', 'Sverige') },
);
const filled = text.map((one) => one || 'x');
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const count = fc.nat(10_000);

const value: fc.Arbitrary<TraitValue> = fc.oneof(
  filled.map((choice): TraitValue => ({ kind: 'choice', choice })),
  text.map((one): TraitValue => ({ kind: 'text', text: one })),
  fc
    .tuple(number, number, fc.option(text))
    .map(([low, high, unit]): TraitValue => ({ kind: 'range', low, high, unit })),
);

const portion = fc.tuple(count, count).map(([a, b]) => ({ count: Math.min(a, b), of: Math.max(a, b) }));

const lineId = fc.oneof(
  fc.constantFrom(...roles.filter((role): role is LineId & typeof role => /^(company|buyer)\./.test(role))),
  filled.map((name): LineId => `own.${name}`),
);

const line: fc.Arbitrary<FinishedLine> = fc.record(
  {
    line: lineId,
    section: fc.constantFrom('company', 'buyer'),
    value,
    wording: fc.option(text),
    rule: fc.constant('must' as const),
    best: portion,
    others: fc.option(portion),
  },
  { requiredKeys: ['line', 'section', 'value', 'wording', 'best', 'others'] },
);

const plainGoal: fc.Arbitrary<PlainGoal> = fc.oneof(
  fc.constantFrom<PlainGoal>({ kind: 'growth' }, { kind: 'profitability' }, { kind: 'loyalty' }),
  fc
    .tuple(filled, fc.constantFrom('high' as const, 'low' as const))
    .map(([column, direction]): PlainGoal => ({ kind: 'column', column, direction })),
);

const goal: fc.Arbitrary<Goal> = fc.oneof(
  { weight: 3, arbitrary: plainGoal },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.record({ goal: plainGoal, weight: fc.integer({ min: 1, max: 3 }) }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts): Goal => ({ kind: 'mix', parts })),
  },
);

const date = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** Profiles of every shape that can be finished, each line once. */
export const arbitraryProfile: fc.Arbitrary<Profile> = fc.record({
  name: text,
  date,
  language: fc.constantFrom('sv', 'en'),
  basis: fc.record({
    customers: count,
    best: count,
    goal,
    metric: fc.option(text),
    focus: fc.constantFrom(...tiers),
    focusFrom: fc.option(number),
    focusBelow: fc.option(number),
    focusRevenueShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  }),
  lines: fc.uniqueArray(line, { selector: (one) => one.line, maxLength: 12 }),
});
