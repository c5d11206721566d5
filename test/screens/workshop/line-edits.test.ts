import { expect, it } from 'vitest';
import type { Question, WorkshopDecision } from '../../../src/document/workshop-types.ts';
import type { ProfileLine } from '../../../src/method/results.ts';
import { editsFor, withEdits } from '../../../src/screens/workshop/line-edits.ts';
import type { QuestionView } from '../../../src/screens/workshop/question-view.ts';
import { text } from '../../document/samples.ts';

const line = (id: ProfileLine['line'], wording: string | null = null, struck = false): ProfileLine => ({
  line: id,
  section: 'company',
  value: text('IT'),
  wording,
  struck,
  best: { count: 9, of: 20 },
  others: null,
});
const view = (
  ask: Question['ask'],
  id: ProfileLine['line'],
  decision: Pick<WorkshopDecision, 'by' | 'text'> | null,
): QuestionView =>
  ({
    question: ask === 'guess' ? { ask, line: id, options: [] } : { ask, line: id, text: 'IT' },
    decision: decision && { question: 0, reason: '', decidedAt: 1, ...decision },
  }) as unknown as QuestionView;

it('puts own words and the team’s in place of the list’s, and takes them out again when the list is right', () => {
  const profile = [
    line('company.industry'),
    line('company.country', 'Norden'),
    line('company.growth', 'Snabb'),
  ];
  const views = [
    view('guess', 'company.industry', { by: 'own', text: 'IT och telekom' }),
    view('guess', 'company.country', { by: 'list', text: 'Sverige' }),
    view('guess', 'company.growth', { by: 'team', text: 'Snabb' }),
    view('guess', 'company.employees', { by: 'own', text: 'Inte i profilen' }),
  ];
  expect(editsFor(views, profile)).toEqual([
    { line: 'company.industry', struck: false, wording: 'IT och telekom' },
    { line: 'company.country', struck: false, wording: null },
  ]);
});

it('strikes what is voted out and restores what stays; open lines and segments change nothing', () => {
  const profile = [line('company.industry'), line('company.country', 'Norden', true), line('company.growth')];
  const views = [
    view('stay', 'company.industry', { by: 'own', text: 'strike' }),
    view('stay', 'company.country', { by: 'own', text: 'stay' }),
    view('stay', 'company.growth', { by: 'open', text: '' }),
    view('segment', 'company.growth', { by: 'own', text: 'dont' }),
  ];
  expect(editsFor(views, profile)).toEqual([
    { line: 'company.industry', struck: true, wording: null },
    { line: 'company.country', struck: false, wording: 'Norden' },
  ]);
});

it('keeps what was said of a line’s weight, and all other lines', () => {
  const before = [
    { line: 'company.industry', struck: false, wording: null, points: 3, rule: 'must' },
    { line: 'company.growth', struck: true, wording: null },
  ] as const;
  expect(withEdits(before, [{ line: 'company.industry', struck: false, wording: 'IT' }])).toEqual([
    { line: 'company.industry', struck: false, wording: 'IT', points: 3, rule: 'must' },
    before[1],
  ]);
});
