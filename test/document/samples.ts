/* Made-up documents that the tests share: the running example of the method, in round figures. */
import type { ListDocument } from '../../src/document/list-json.ts';
import type { FinishedLine, KeptProfile, Profile, Study, StudyBundle } from '../../src/document/types.ts';
import type { Workshop } from '../../src/document/workshop-types.ts';
import type { CustomerAnswers, LineId } from '../../src/method/decisions.ts';
import type { Portion, TraitValue } from '../../src/method/results.ts';
import { GrowingCategory, GrowingText } from '../../src/table/growing.ts';

export const text = (words: string): TraitValue => ({ kind: 'text', text: words });
export const choice = (code: string): TraitValue => ({ kind: 'choice', choice: code });
export const range = (low: number, high: number, unit: string | null = null): TraitValue => ({
  kind: 'range',
  low,
  high,
  unit,
});

export function line(
  id: LineId,
  value: TraitValue,
  best: number,
  of: number,
  others: Portion | null,
  wording: string | null = null,
): FinishedLine {
  const section = id.startsWith('buyer.') ? 'buyer' : 'company';
  return { line: id, section, value, wording, best: { count: best, of }, others };
}

/** Seventeen lines: everything that the running example of the method ends with. */
export const swedishProfile: Profile = {
  name: 'Målkund hösten 2026',
  date: '2026-11-23',
  language: 'sv',
  basis: {
    customers: 412,
    best: 20,
    goal: { kind: 'profitability' },
    metric: 'Licenser',
    focus: 'large',
    focusFrom: 21,
    focusBelow: null,
    focusRevenueShare: 0.603,
  },
  lines: [
    line('company.industry', text('IT'), 13, 20, { count: 88, of: 371 }),
    line('company.customerType', choice('b2b'), 18, 19, { count: 341, of: 388 }),
    line('company.employees', range(20, 50), 12, 18, { count: 97, of: 352 }),
    line('company.country', text('Sverige'), 19, 20, { count: 350, of: 391 }),
    line('company.yearlyRevenue', range(50, 100, 'MSEK'), 11, 17, { count: 61, of: 322 }),
    line(
      'company.marketPosition',
      choice('challenger'),
      9,
      16,
      null,
      'Utmanare bland de 10–20 främsta på sin marknad',
    ),
    line('company.growth', choice('hyper'), 8, 16, null, 'Hyper-tillväxt, 20–50 % om året'),
    line('buyer.role', text('Ansvarig för underhåll och IT-infrastruktur'), 10, 22, null),
    line('buyer.jobTitle', text('IT-chef'), 14, 24, { count: 55, of: 240 }),
    line('buyer.distanceToCeo', text('N-2'), 12, 22, null),
    line('buyer.gender', choice('man'), 17, 24, { count: 130, of: 240 }),
    line('buyer.age', range(35, 45), 13, 21, null),
    line('buyer.education', text('Kandidatexamen i informationssystem'), 7, 18, null),
    line('buyer.personality', choice('extrovert'), 11, 20, null),
    line('buyer.behaviour', choice('cautious'), 12, 20, null, 'Försiktig: vill se referenser innan beslut'),
    line('buyer.disc', choice('blue'), 10, 20, null),
    line('buyer.drivers', text('Effektivitet'), 15, 22, null),
  ],
};

export const keptProfile: KeptProfile = {
  id: 'profile-1',
  studyId: 'study-1',
  finishedAt: 1_795_000_000_000,
  profile: swedishProfile,
};

export const study: Study = {
  id: 'study-1',
  name: 'Hösten 2026',
  listId: 'list-1',
  createdAt: 1_794_900_000_000,
  updatedAt: 1_795_000_000_000,
  isExample: false,
  decisions: {
    metric: 'Licenser',
    cuts: { medium: 6, large: 21 },
    focus: 'large',
    goal: { kind: 'column', column: 'Marginal', direction: 'high' },
    count: { kind: 'share', share: 0.2 },
    excluded: [{ row: 2, key: 'Ängö & Co "AB"' }],
    market: 'b2b',
    lines: [{ line: 'own.constructor', struck: true, wording: null }],
  },
};

export const answers: CustomerAnswers = {
  customer: { row: 1, key: 'Övre Gården' },
  traits: new Map<LineId, string>([
    ['company.industry', 'IT'],
    ['own.__proto__', 'ja'],
  ]),
  buyers: [{ id: 'buyer-1', fields: { role: 'IT-chef', drivers: 'Makt, Effektivitet' } }],
};

export const bundle: StudyBundle = { study, answers: [answers], profiles: [keptProfile] };

/** Three customers with a column of each kind, and a missing value in each. */
export function sampleList(): ListDocument {
  const names = new GrowingText();
  for (const name of ['Norrköpings Bygg', 'Övre Gården', 'Ängö & Co "AB"']) names.append(name);
  const branches = new GrowingCategory();
  for (const branch of ['IT', '', '__proto__']) branches.append(branch);
  return {
    name: 'Kunder',
    createdAt: 1_794_800_000_000,
    list: {
      rowCount: 3,
      columns: [
        { name: 'Kund', role: 'name', column: names.freeze() },
        {
          name: 'Licenser',
          role: 'metric',
          column: { kind: 'number', values: Float64Array.of(5, NaN, 40.5), unit: 'SEK' },
        },
        {
          name: 'Kund sedan',
          role: 'customerSince',
          column: { kind: 'date', days: Float64Array.of(20_000, NaN, -1) },
        },
        { name: 'Bransch', role: 'company.industry', column: branches.freeze() },
      ],
    },
  };
}

/** A round that two have answered, with a decision. */
export const workshop: Workshop = {
  studyId: 'study-1',
  rounds: [
    {
      round: 'Fjardvik01',
      kind: 'guess',
      title: 'Fjärdvik',
      language: 'sv',
      questions: [
        { ask: 'guess', line: 'company.industry', options: ['Bank', 'IT'] },
        { ask: 'guess', line: 'own.__proto__', options: [] },
      ],
      createdAt: 1_795_000_000_000,
      answers: [
        {
          participant: 'AnnaAnna01',
          name: 'Anna',
          team: 'sales',
          answeredAt: 1_795_000_060_000,
          texts: ['IT', ''],
        },
        {
          participant: 'BoBoBoBo02',
          name: '',
          team: 'finance',
          answeredAt: 1_795_000_070_000,
          texts: ['Bank', 'ja'],
        },
      ],
      decisions: [
        {
          question: 0,
          by: 'own',
          text: 'IT och telekom',
          reason: 'Störst marginal',
          decidedAt: 1_795_000_080_000,
        },
      ],
    },
  ],
};
