import fc from 'fast-check';
import { expect, it } from 'vitest';
import { customerAnswersRecord, parseCustomerAnswers } from '../../src/document/answers.ts';
import type { LineId } from '../../src/method/decisions.ts';
import { refusalOf } from './refusal.ts';
import { answers } from './samples.ts';

it('keeps traits as pairs in their order, and reads them back as a map', () => {
  const record = customerAnswersRecord(answers);
  expect(record.traits).toEqual([
    ['company.industry', 'IT'],
    ['own.__proto__', 'ja'],
  ]);
  expect(parseCustomerAnswers(JSON.parse(JSON.stringify(record)))).toEqual(answers);
});

it('reads back what it writes, whatever people call their traits', () => {
  const name = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'own.', ' '),
    fc.string({ minLength: 1 }),
  );
  const ownLine = name.map((text): LineId => `own.${text}`);
  const pairs = fc.uniqueArray(fc.tuple(ownLine, fc.string()), { selector: ([line]) => line });
  fc.assert(
    fc.property(pairs, (traits) => {
      const written = { ...answers, traits: new Map(traits) };
      expect(parseCustomerAnswers(customerAnswersRecord(written))).toEqual(written);
    }),
    { seed: 3 },
  );
});

it('drops fields of a buyer that it does not know', () => {
  const record = customerAnswersRecord(answers);
  const buyers = [{ id: 'b', fields: { role: 'VD', email: 'a@b.se' }, phone: '1' }];
  expect(parseCustomerAnswers({ ...record, buyers }).buyers).toEqual([{ id: 'b', fields: { role: 'VD' } }]);
});

it.each([
  [
    'a line answered twice',
    {
      traits: [
        ['own.a', '1'],
        ['own.a', '2'],
      ],
    },
    'answers.traits',
  ],
  ['an unknown line', { traits: [['salary', '1']] }, 'answers.traits.0.0'],
  ['an answer that is no text', { traits: [['own.a', 1]] }, 'answers.traits.0.1'],
  [
    'two buyers of one id',
    {
      buyers: [
        { id: 'b', fields: {} },
        { id: 'b', fields: {} },
      ],
    },
    'answers.buyers',
  ],
  [
    'a buyer as sure as nobody is',
    { buyers: [{ id: 'b', fields: {}, sureness: 'constructor' }] },
    'answers.buyers.0.sureness',
  ],
  ['a field that is no text', { buyers: [{ id: 'b', fields: { age: 40 } }] }, 'answers.buyers.0.fields.age'],
])('refuses %s', async (_, change, where) => {
  const problem = await refusalOf(() =>
    parseCustomerAnswers({ ...customerAnswersRecord(answers), ...change }),
  );
  expect(problem).toEqual({ code: 'file-damaged', place: {}, data: { where } });
});
