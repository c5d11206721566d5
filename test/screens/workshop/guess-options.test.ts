import { expect, it } from 'vitest';
import type { TraitFinding, ValueCount } from '../../../src/method/results.ts';
import { guessLines, isAskedAtFirst, ownLines } from '../../../src/screens/workshop/guess-lines.ts';
import { guessQuestion } from '../../../src/screens/workshop/guess-options.ts';
import { range, text } from '../../document/samples.ts';

const compare = new Intl.Collator('sv').compare;
const counted = (word: string, best: number, others: number | null): ValueCount => ({
  value: text(word),
  best: { count: best, of: 20 },
  others: others === null ? null : { count: others, of: 300 },
});
const finding = (
  values: readonly ValueCount[],
  line: TraitFinding['line'] = 'company.industry',
): TraitFinding => ({
  line,
  values,
  common: values[0] ?? null,
  coverage: { count: 20, of: 20 },
});

it('offers what at least five customers have, in alphabetical order, so that the order tells nothing', () => {
  const found = finding([
    counted('Telekom', 9, 20),
    counted('Åkeri', 5, null),
    counted('Bank', 2, 3),
    // Four customers in all: an answer that could point at one.
    counted('Rymdfart', 2, 2),
    counted('Fiske', 4, null),
  ]);
  expect(guessQuestion('company.industry', found, compare).options).toEqual(['Bank', 'Telekom', 'Åkeri']);
});

it('offers no single value, which would be the answer, and none that is too long', () => {
  expect(guessQuestion('company.industry', finding([counted('IT', 9, 9)]), compare).options).toEqual([]);
  const long = finding([counted('x'.repeat(41), 9, 9), counted('IT', 9, 9), counted('Bank', 9, 9)]);
  expect(guessQuestion('company.industry', long, compare).options).toEqual(['Bank', 'IT']);
});

it('offers the same bands whatever the list says, and amounts in its currency', () => {
  const employees = {
    ...finding([], 'company.employees'),
    common: { ...counted('', 9, 9), value: range(20, 50) },
  };
  expect(guessQuestion('company.employees', employees, compare).options).toEqual([
    '1–9',
    '10–49',
    '50–249',
    '250–999',
    '1000+',
  ]);
  const revenue = { ...employees, common: { ...counted('', 9, 9), value: range(5e7, 1e8, 'SEK') } };
  expect(guessQuestion('company.yearlyRevenue', revenue, compare).options[2]).toBe('50–100 MSEK');
  expect(guessQuestion('company.yearlyRevenue', employees, compare).options).toEqual([]);
});

it('need not offer the choices that every reader has', () => {
  expect(guessQuestion('company.growth', finding([counted('hyper', 9, 9)]), compare).options).toEqual([]);
});

it('asks at first what the list answers, but nothing personal and nothing that the study leaves unasked', () => {
  const asked = (line: TraitFinding['line']) =>
    isAskedAtFirst(finding([counted('IT', 9, 9)], line), ['drivers']);
  expect(asked('company.industry')).toBe(true);
  expect(asked('buyer.jobTitle')).toBe(true);
  expect(asked('buyer.drivers')).toBe(false);
  expect(asked('buyer.gender')).toBe(false);
  expect(asked('own.Ort')).toBe(false);
  expect(isAskedAtFirst(finding([]), [])).toBe(false);
});

it('takes the leader’s own questions, one a line, each once, five at most', () => {
  expect(ownLines(' Varför oss? \n\nVad sa de?\nVarför oss?')).toEqual(['own.Varför oss?', 'own.Vad sa de?']);
  expect(ownLines('a\nb\nc\nd\ne\nf')).toHaveLength(5);
});

it('has no company traits to ask about where private persons buy', () => {
  const analysis = {
    market: 'b2c' as const,
    company: [finding([], 'company.industry'), finding([], 'own.Ort')],
    buyers: [finding([], 'buyer.age')],
  };
  const lines = guessLines(analysis as unknown as Parameters<typeof guessLines>[0]);
  expect(lines.company.map(({ line }) => line)).toEqual(['own.Ort']);
  expect(lines.buyer.map(({ line }) => line)).toEqual(['buyer.age']);
});
