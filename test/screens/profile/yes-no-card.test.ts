import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FinishedLine, Profile } from '../../../src/document/types.ts';
import { fetchCatalogues } from '../../../src/language/catalogues.ts';
import { Words } from '../../../src/language/words.svelte.ts';
import { cardQuestions } from '../../../src/screens/profile/card/card-questions.ts';
import { cardAverages, cardSteps, cardVerdict } from '../../../src/screens/profile/card/card-rule.ts';
import YesNoCard from '../../../src/screens/profile/card/YesNoCard.svelte';
import { madeProfile } from '../../support/made-profile.ts';
import { renderWithWords } from '../../support/render-with-words.ts';

beforeAll(fetchCatalogues);

const many = madeProfile({
  'company.industry': 'IT',
  'company.customerType': 'B2B',
  'company.employees': [20, 50],
  'company.country': 'Sverige',
  'company.yearlyRevenue': [50_000_000, 100_000_000, 'SEK'],
  'company.marketPosition': 'Utmanare',
  'company.growth': 'Hyper-tillväxt',
  'own.ERP': 'SAP',
  'buyer.role': 'Ansvarig för inköp',
  'buyer.jobTitle': 'IT-chef',
  'buyer.distanceToCeo': 'n2',
  'buyer.gender': 'man',
  'buyer.age': [35, 45],
  'buyer.personality': 'Introvert',
});
/** The same profile with other counts for a line. */
function counted(profile: Profile, counts: Readonly<Record<string, Partial<FinishedLine>>>): Profile {
  return { ...profile, lines: profile.lines.map((line) => ({ ...line, ...counts[line.line] })) };
}
const asked = (profile: Profile): string[] => cardQuestions(profile, new Words('sv')).map(({ line }) => line);

describe('the questions of the card', () => {
  it('are at most seven: the company’s by evidence, then what is seen of the buyer', () => {
    const profile = counted(many, {
      'own.ERP': { others: { count: 4, of: 400 } },
      'company.growth': { others: { count: 20, of: 400 } },
      'company.country': { others: { count: 390, of: 400 } },
      'company.marketPosition': { others: null, best: { count: 20, of: 20 } },
    });
    expect(asked(profile)).toEqual([
      'own.ERP',
      'company.growth',
      'company.industry',
      'company.customerType',
      'company.employees',
      'buyer.jobTitle',
      'buyer.role',
    ]);
  });

  it('leave out what fewer than half of the best share, unless somebody has decided it', () => {
    const few = { best: { count: 2, of: 10 }, others: { count: 4, of: 75 } };
    const one = madeProfile({ 'company.industry': 'IT', 'company.country': 'Sverige' });
    expect(asked(counted(one, { 'company.industry': few }))).toEqual(['company.country']);
    expect(asked(counted(one, { 'company.industry': { ...few, rule: 'must' } }))[0]).toBe('company.industry');
    expect(asked(counted(one, { 'company.industry': { ...few, wording: 'IT' } }))[0]).toBe(
      'company.industry',
    );
  });

  it('never ask of the buyer as a person', () => {
    const buyer = { ...many, lines: many.lines.filter(({ section }) => section === 'buyer') };
    expect(asked(buyer)).toEqual(['buyer.jobTitle', 'buyer.role', 'buyer.distanceToCeo']);
  });

  it('put what has others to compare with before what has not, and few answers after many', () => {
    const lines = counted(madeProfile({ 'own.a': 'x', 'own.b': 'x', 'own.c': 'x' }), {
      'own.a': { others: null },
      'own.b': { best: { count: 1, of: 1 }, others: { count: 1, of: 1 } },
      'own.c': { best: { count: 18, of: 20 }, others: { count: 100, of: 400 } },
    });
    expect(asked(lines)).toEqual(['own.c', 'own.b', 'own.a']);
  });

  it.each([
    ['sv', 'company.employees', [20, 50] as const, 'Har företaget 20–50 anställda?'],
    ['en', 'company.employees', [20, 50] as const, 'Does the company have 20–50 employees?'],
    ['sv', 'company.industry', 'Bygg', 'Är branschen bygg?'],
    ['en', 'company.industry', 'IT', 'Is the industry IT?'],
    ['sv', 'company.country', 'Sverige', 'Finns företaget i landet Sverige?'],
    ['en', 'company.growth', 'hyper', 'Does the growth fit: hyper growth (20–50% a year)?'],
    ['sv', 'buyer.distanceToCeo', 'n2', 'Är det två steg till vd från den som bestämmer?'],
    ['en', 'buyer.distanceToCeo', 'n1', 'Is the one who decides one step from the CEO?'],
    [
      'sv',
      'company.employees',
      { own: 'cirka 30 anställda' },
      'Stämmer antal anställda: cirka 30 anställda?',
    ],
    ['en', 'own.ERP', 'SAP', 'Does this fit: ERP: SAP?'],
  ] as const)('are said in words (%s, %s)', (language, line, value, text) => {
    const [question] = cardQuestions(madeProfile({ [line]: value }), new Words(language));
    expect(question?.text).toBe(text);
  });
});

describe('what the answers come to', () => {
  it('has a verdict for every number of yes, none twice, and more yes is never worse', () => {
    for (let questions = 1; questions <= 7; questions++) {
      const covered = cardSteps(questions).flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
      );
      expect(covered.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: questions + 1 }, (_, yes) => yes),
      );
      const order = ['leave', 'look', 'call'];
      const verdicts = Array.from({ length: questions + 1 }, (_, yes) =>
        order.indexOf(cardVerdict(yes, questions)),
      );
      expect(verdicts).toEqual(verdicts.toSorted((a, b) => a - b));
    }
    expect(cardSteps(7)).toEqual([
      { verdict: 'call', from: 5, to: 7 },
      { verdict: 'look', from: 3, to: 4 },
      { verdict: 'leave', from: 0, to: 2 },
    ]);
  });

  it('knows how many yes the best and the others get on average, where that can be known', () => {
    const questions = cardQuestions(
      madeProfile({ 'company.industry': 'IT', 'company.country': 'Sverige', 'buyer.jobTitle': 'VD' }),
      new Words('sv'),
    );
    expect(cardAverages(questions)).toEqual({ questions: 2, best: 1.3, others: 0.4 });
    expect(cardAverages(questions.slice(2))).toBeNull();
  });
});

describe('the card', () => {
  it('counts the answers, says what is open, and starts anew for the next company', async () => {
    const user = userEvent.setup();
    const profile = madeProfile({
      'company.industry': 'IT',
      'company.country': 'Sverige',
      'buyer.jobTitle': 'VD',
    });
    renderWithWords(YesNoCard, { profile });
    const answer = (question: string, word: string) =>
      user.click(within(screen.getByRole('group', { name: question })).getByLabelText(word));
    await answer('Är branschen IT?', 'Ja');
    expect(screen.getByRole('status')).toHaveTextContent(
      '1 av 3 ja. 2 frågor är obesvarade och kan ändra svaret.',
    );
    await answer('Finns företaget i landet Sverige?', 'Ja');
    await answer('Har de någon med titeln VD?', 'Nej');
    expect(screen.getByRole('status')).toHaveTextContent('2 av 3 ja: Ta reda på mer.');
    await user.click(screen.getByRole('button', { name: 'Nästa företag' }));
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
    expect(screen.getAllByRole('radio').every((radio) => !(radio as HTMLInputElement).checked)).toBe(true);
  });

  it('asks musts first, and one that is not met decides alone', async () => {
    const user = userEvent.setup();
    const profile = counted(
      madeProfile({ 'company.industry': 'IT', 'company.country': 'Sverige', 'own.ERP': 'SAP' }),
      { 'own.ERP': { rule: 'must', others: null } },
    );
    renderWithWords(YesNoCard, { profile });
    const groups = screen.getAllByRole('group');
    expect(groups[0]).toHaveTextContent('Stämmer ERP: SAP? Måste');
    expect(screen.getByText(/Nej på ett måste: Lägg ingen tid\.$/)).toBeInTheDocument();
    for (const group of groups.slice(1)) await user.click(within(group).getByLabelText('Ja'));
    // Two of three would be enough to look further, but for the must.
    expect(screen.getByRole('status')).toHaveTextContent(/^2 av 3 ja\. 1 fråga är obesvarad/);
    await user.click(within(groups[0]!).getByLabelText('Nej'));
    expect(screen.getByRole('status')).toHaveTextContent(
      '2 av 3 ja: Lägg ingen tid. Ett måste stämmer inte.',
    );
    await user.click(within(groups[0]!).getByLabelText('Ja'));
    expect(screen.getByRole('status')).toHaveTextContent('3 av 3 ja: Hör av er.');
  });

  it('says so where there is nothing to ask', () => {
    renderWithWords(YesNoCard, { profile: madeProfile({ 'buyer.gender': 'man' }, 'en') }, 'en');
    expect(screen.getByText(/so there is no card/)).toBeInTheDocument();
  });
});
