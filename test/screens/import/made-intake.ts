/* Made-up previews of files, as the worker would give them. */
import type {
  CombinedPreview,
  IntakeFile,
  IntakeFindings,
  IntakePreview,
} from '../../../src/importing/intake/types.ts';
import { noChoices } from '../../../src/importing/intake/types.ts';
import type { RollUpReport } from '../../../src/importing/rollup/types.ts';
import type { ColumnPreview, SourcePreview } from '../../../src/importing/types.ts';

export function columnOf(name: string, change: Partial<ColumnPreview> = {}): ColumnPreview {
  return {
    plan: { source: 0, name, use: 'keep', role: null, format: { kind: 'category' } },
    reason: 'none',
    doubt: null,
    samples: ['a', 'b'],
    filled: 3,
    blank: 0,
    distinct: 2,
    notUnderstood: 0,
    ...change,
  };
}

export function previewOf(
  fileName: string,
  columns: readonly ColumnPreview[],
  change: Partial<SourcePreview> = {},
): SourcePreview {
  return {
    fileName,
    dialect: { encoding: 'utf-8', delimiter: ';', headerRow: 1 },
    rows: 3,
    columns: columns.map((column, source) => ({ ...column, plan: { ...column.plan, source } })),
    problems: [],
    problemCount: 0,
    blankRows: 0,
    ...change,
  };
}

export function fileOf(preview: SourcePreview, change: Partial<IntakeFile> = {}): IntakeFile {
  return {
    preview,
    kind: 'customers',
    guess: { kind: 'customers', reason: { code: 'customer-once', column: 'Namn', rows: 3 } },
    fields: {},
    use: 'register',
    isRemembered: false,
    ...change,
  };
}

const nothingNoted = { rows: 0, amount: 0, rowNumbers: [] };

export const rollUpReport: RollUpReport = {
  fileName: 'deals.csv',
  rowsRead: 8800,
  rowsUsed: 4238,
  left: [
    { reason: 'lost', rows: 2473, amount: 0, rowNumbers: [2, 3, 4] },
    { reason: 'open', rows: 2089, amount: 0, rowNumbers: [5, 6] },
    { reason: 'no-date', rows: 0, amount: 0, rowNumbers: [] },
  ],
  revenue: 10_005_534,
  unit: null,
  customers: 85,
  customersWithoutPurchase: 0,
  period: null,
  newest: 17_000,
  negative: nothingNoted,
  repeatedDeals: nothingNoted,
  closedBeforeOpened: nothingNoted,
  daysToClose: {
    won: { deals: 4238, mean: 51.78, median: 57, fastest: 1, slowest: 138 },
    lost: null,
  },
  unknownOutcomes: [],
};

const combined: CombinedPreview = {
  rollUp: rollUpReport,
  settings: { key: 'customerName', period: { kind: 'all' }, daysToClose: 'median', rules: [] },
  outcomes: [
    { value: 'Won', rows: 4238, outcome: 'won' },
    { value: 'Lost', rows: 2473, outcome: 'lost' },
    { value: 'Engaging', rows: 1589, outcome: null },
  ],
  years: { first: 2016, last: 2017 },
  carry: [],
  lines: null,
  join: {
    match: {
      rows: { matched: 83, unmatched: 2, blank: 0 },
      unmatched: [
        { key: 'Kancode', rows: 34, rowNumber: 7 },
        { key: 'Acme', rows: 2, rowNumber: 9 },
      ],
      unmatchedCount: 2,
      ambiguous: [],
      ambiguousCount: 0,
      parentsWithout: 2,
      parentsWithoutRows: [3, 4],
    },
    added: 2,
    roleMoves: [],
  },
  joinKeys: { child: 'account', parent: 'account', kind: 'name' },
  unmatched: 'add',
  joins: [{ keys: { child: 'account', parent: 'account', kind: 'name' }, different: 85, found: 83 }],
  proposals: [{ from: 'Kancode', to: 'Kan-code', score: 1, reason: 'same-name' }],
  attached: [],
  neverBought: 0,
  columns: [
    { name: 'account', role: 'name', kind: 'text', filled: 85 },
    { name: 'Revenue', role: 'revenue', kind: 'number', filled: 85 },
  ],
};

/** One file that is the list already. */
export function plainIntake(preview: SourcePreview): IntakePreview {
  return {
    files: [fileOf(preview)],
    choices: noChoices,
    combined: null,
    customers: preview.rows,
    currency: null,
  };
}

/** A register and deals. */
export function dealsIntake(change: Partial<CombinedPreview> = {}): IntakePreview {
  const accounts = previewOf('accounts.csv', [columnOf('account'), columnOf('sector')], { rows: 85 });
  const deals = previewOf('deals.csv', [columnOf('account'), columnOf('stage'), columnOf('value')], {
    rows: 8800,
  });
  return {
    files: [
      fileOf(accounts),
      fileOf(deals, {
        kind: 'deals',
        guess: { kind: 'deals', reason: { code: 'outcomes', column: 'stage', won: 'Won', lost: 'Lost' } },
        fields: { customerName: 'account', outcome: 'stage', amount: 'value' },
        use: 'rows',
      }),
    ],
    choices: noChoices,
    combined: { ...combined, ...change },
    customers: 85,
    currency: null,
  };
}

export const someFindings: IntakeFindings = {
  variants: [
    {
      column: 'Bransch',
      into: { value: 'IT', rows: 28 },
      variants: [
        { value: 'it', rows: 5, reason: 'case' },
        { value: 'I.T.', rows: 1, reason: 'case' },
      ],
    },
    {
      column: 'Bransch',
      into: { value: 'Bygg', rows: 9 },
      variants: [{ value: 'bygg', rows: 2, reason: 'case' }],
    },
  ],
  misspellings: [
    { column: 'sector', value: 'technolgy', rows: 12, suggestion: 'technology', source: { kind: 'known' } },
  ],
  duplicates: {
    groups: [
      {
        sign: 'organisationNumber',
        value: '556000-1111',
        rows: [0, 4],
        rowNumbers: [2, 6],
        names: ['Alfa AB', 'Alfa AB'],
        differing: ['Ort'],
        severalSites: true,
        isPersonal: false,
        suggestion: 'keep',
      },
      {
        sign: 'name',
        value: 'Beta AB',
        rows: [1, 2],
        rowNumbers: [3, 4],
        names: ['Beta AB', 'Beta'],
        differing: [],
        severalSites: false,
        isPersonal: false,
        suggestion: 'once',
      },
    ],
    counts: {
      id: { groups: 0, rows: 0 },
      organisationNumber: { groups: 1, rows: 2 },
      name: { groups: 1, rows: 2 },
    },
  },
  mergedRows: 0,
};
