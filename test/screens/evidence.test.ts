import 'fake-indexeddb/auto';
import { screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { evidenceTexts } from '../../src/language/evidence.ts';
import { Words } from '../../src/language/words.svelte.ts';
import { fetchCatalogue } from '../../src/language/catalogues.ts';
import type { LineId } from '../../src/method/decisions.ts';
import type { ProfileLine } from '../../src/method/results.ts';
import type { Verdict } from '../../src/method/verdict.ts';
import type { Weight } from '../../src/method/weigh.ts';
import type { ValueEvidence } from '../../src/method/weigh-traits.ts';
import { companyAnswer } from '../../src/screens/company/company-answer.ts';
import { evidenceSentences, liftText } from '../../src/screens/shell/evidence-sentences.ts';
import { weighedValue } from '../../src/screens/shell/weighed.ts';
import { renderExample } from '../support/render-app.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

await fetchCatalogue('en');
const words = new Words('en');
const texts = evidenceTexts('en');

function lineOf(line: LineId, text: string, count = 14): ProfileLine {
  return {
    line,
    section: 'company',
    value: { kind: 'text', text },
    wording: null,
    struck: false,
    best: { count, of: 20 },
    others: { count: 40, of: 200 },
  };
}

function weightOf(lines: readonly (readonly [ProfileLine, Verdict, Partial<ValueEvidence>?])[]): Weight {
  return {
    tested: 12,
    holds: { validation: null, newest: null, pairs: [] },
    traits: lines.map(([{ line, value, best, others }, verdict, change]) => ({
      line,
      coverage: { count: 20, of: 20 },
      thin: verdict === 'thin' ? 'alone' : null,
      values: [
        {
          value,
          best,
          others,
          share: { low: 0.48, high: 0.85 },
          difference: null,
          lift: 2.8,
          p: 0.0004,
          adjusted: 0.0021,
          verdict,
          ...change,
        },
      ],
    })),
    stability: lines.map(([{ line, value }]) => ({
      line,
      value,
      same: { count: 94, of: 100 },
      rival: { value: { kind: 'text', text: 'Bank' }, count: 6 },
    })),
  };
}

const industry = lineOf('company.industry', 'IT');
const country = lineOf('company.country', 'Sweden');

describe('the evidence of a value', () => {
  it('is found by its line, its value and its counts, and is none when one of them is another', () => {
    const weight = weightOf([[industry, 'telling']]);
    expect(weighedValue(weight, industry)?.verdict).toBe('telling');
    expect(weighedValue(weight, { ...industry, best: { count: 13, of: 20 } })).toBeNull();
    expect(weighedValue(weight, { ...industry, value: { kind: 'text', text: 'Bank' } })).toBeNull();
    expect(weighedValue(weight, country)).toBeNull();
    expect(weighedValue(null, industry)).toBeNull();
  });

  it('is said in sentences, figures and all', () => {
    const weighed = weighedValue(weightOf([[industry, 'telling']]), industry)!;
    expect(evidenceSentences(weighed, texts, words)).toEqual([
      'The thin line: with 20 answers the true share may be anything from 48% to 85% (95% confidence).',
      'Had the best been picked blindly, it would be at least this common about 4 times in 10,000.',
      'Adjusted for the 12 answers that we tested: p = 0.0021.',
      'The same answer in 94 of 100 redraws of the best. Otherwise mostly Bank: 6.',
    ]);
    expect(liftText(weighed, texts, words.format)).toBe('2.8 times as common as among all customers');
  });

  it('never says that something happens never, and speaks of one time as of one', () => {
    const said = (p: number) =>
      evidenceSentences(
        weighedValue(weightOf([[industry, 'telling', { p, adjusted: p }]]), industry)!,
        texts,
        words,
      );
    expect(said(1e-9)[1]).toMatch(/fewer than 1 time in 10,000/);
    expect(said(1e-9)[2]).toMatch(/p < 0\.0001\./);
    expect(said(0.01)[1]).toMatch(/about 1 time in 100\./);
  });

  it('says of the lift when there is none to speak of', () => {
    const said = (lift: number | null) =>
      liftText(weighedValue(weightOf([[industry, 'chance', { lift }]]), industry)!, texts, words.format);
    expect(said(1.04)).toBe('About as common as among all customers');
    expect(said(0.5)).toBe('Rarer than among all customers: 0.5 times as common');
    expect(said(null)).toBe('');
  });
});

describe('what the step found', () => {
  const answer = (lines: readonly ProfileLine[], weight: Weight | null) =>
    companyAnswer(lines, 20, weight, words);

  it('is what most share, until it is weighed', () => {
    expect(answer([industry, country], null)).toBe('Most common among the best: IT and Sweden.');
    expect(answer([], null)).toBe(words.t.company.answerNone);
  });

  it('leads with what is telling, and is careful with hints', () => {
    expect(
      answer(
        [industry, country],
        weightOf([
          [industry, 'hint'],
          [country, 'telling'],
        ]),
      ),
    ).toBe('What sets the best apart: Sweden. A hint to check with your team: IT.');
    expect(answer([industry], weightOf([[industry, 'hint']]))).toBe(
      'Nothing sets the best apart for certain. A hint to check with your team: IT.',
    );
  });

  it('says when there is nothing to compare with, and when chance explains all', () => {
    expect(answer([industry], weightOf([[industry, 'thin']]))).toBe(
      'Most common among the best: IT, but with nothing to compare with.',
    );
    expect(answer([industry], weightOf([[industry, 'chance']]))).toBe(texts.answer.chance);
    expect(
      answer(
        [{ ...industry, struck: true }, country],
        weightOf([
          [industry, 'telling'],
          [country, 'shared'],
        ]),
      ),
    ).toBe(texts.answer.chance);
  });
});

describe('on the screens', () => {
  it('stands in front of every line, and can be read behind it', async () => {
    const { goTo, user } = await renderExample('company');
    await waitUntil(() => {
      expect(screen.getAllByText('Telling').length).toBeGreaterThan(4);
    });
    expect(screen.getByText('Common among others too')).toBeInTheDocument();
    expect(screen.getByText(/^What sets the best apart: IT, /)).toBeInTheDocument();
    expect(screen.getAllByText(/in 100 of 100 redraws of the best/).length).toBeGreaterThan(0);

    await goTo('profile');
    expect(screen.getByText('No weight: common among others too')).toBeInTheDocument();
    await user.click(screen.getByText('Strike the line common among others too'));
    await waitUntil(() => {
      expect(screen.getByText(words.t.profile.restore)).toBeInTheDocument();
    });
  });
});
