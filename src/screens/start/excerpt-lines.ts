/* Lines of the profile that the example company ends in, as its own analysis finds them (a test holds them to that). */
import type { FinishedLine, LanguageCode } from '../../document/types.ts';

export const exampleName = 'Fjärdvik Drift';

const texts = {
  sv: { industry: 'IT', jobTitle: 'IT-chef' },
  en: { industry: 'IT', jobTitle: 'IT manager' },
} as const;

/** Three lines about the company, then three about the buyer. */
export function excerptLines(language: LanguageCode): readonly FinishedLine[] {
  const { industry, jobTitle } = texts[language];
  return [
    {
      line: 'company.industry',
      section: 'company',
      value: { kind: 'text', text: industry },
      wording: null,
      best: { count: 14, of: 19 },
      others: { count: 51, of: 374 },
    },
    {
      line: 'company.employees',
      section: 'company',
      value: { kind: 'range', low: 20, high: 50, unit: null },
      wording: null,
      best: { count: 13, of: 17 },
      others: { count: 115, of: 370 },
    },
    {
      line: 'company.yearlyRevenue',
      section: 'company',
      value: { kind: 'range', low: 50_000_000, high: 100_000_000, unit: 'SEK' },
      wording: null,
      best: { count: 16, of: 20 },
      others: { count: 70, of: 355 },
    },
    {
      line: 'buyer.jobTitle',
      section: 'buyer',
      value: { kind: 'text', text: jobTitle },
      wording: null,
      best: { count: 15, of: 20 },
      others: null,
    },
    {
      line: 'buyer.disc',
      section: 'buyer',
      value: { kind: 'choice', choice: 'blue' },
      wording: null,
      best: { count: 18, of: 20 },
      others: null,
    },
    {
      line: 'buyer.drivers',
      section: 'buyer',
      value: { kind: 'choice', choice: 'efficiency' },
      wording: null,
      best: { count: 17, of: 20 },
      others: null,
    },
  ];
}
