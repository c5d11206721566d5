import { describe, expect, it } from 'vitest';
import type { Round } from '../../../src/document/workshop-types.ts';
import { hasCome, slidesOf, type Slide } from '../../../src/screens/present/slides.ts';
import { turnKey } from '../../../src/screens/present/turn-key.ts';
import { workshop } from '../../document/samples.ts';

const guess = workshop.rounds[0]!;
const vote: Round = {
  ...guess,
  kind: 'vote',
  questions: [{ ask: 'stay', line: 'company.industry', text: 'IT' }],
  answers: [],
  decisions: [],
};
const told = (slide: Slide): string =>
  slide.kind === 'question'
    ? `${slide.round} ${slide.place} ${slide.phase}`
    : slide.kind === 'step'
      ? slide.step
      : slide.kind === 'end'
        ? `end ${slide.round}`
        : slide.kind;

describe('the pages of a presentation', () => {
  it('show what the best are like only after the guesses, and each answer before its number', () => {
    expect(slidesOf(guess, vote).map(told)).toEqual([
      'start',
      'groups',
      'streams',
      'best',
      'guess 0 question',
      'guess 0 team',
      'guess 0 list',
      'guess 0 decision',
      'guess 1 question',
      'guess 1 team',
      'guess 1 list',
      'guess 1 decision',
      'end guess',
      'company',
      'buyers',
      'profile',
      'vote 0 list',
      'vote 0 decision',
      'end vote',
    ]);
    expect(slidesOf(null, null)).toEqual([]);
  });

  it('show more of a question with each page', () => {
    expect([hasCome('team', 'question'), hasCome('team', 'team'), hasCome('list', 'team')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([hasCome('list', 'decision'), hasCome('decision', 'list')]).toEqual([true, false]);
  });

  it.each([
    ['ArrowRight', 3, 4],
    ['PageDown', 9, 9],
    [' ', 0, 1],
    ['ArrowLeft', 3, 2],
    ['PageUp', 0, 0],
    ['Home', 7, 0],
    ['End', 0, 9],
    ['Escape', 5, 'exit'],
    ['a', 5, null],
    ['Tab', 5, null],
  ] as const)('turn at %j on page %d to %j', (key, place, to) => {
    expect(turnKey(key, place, 9)).toBe(to);
  });
});
