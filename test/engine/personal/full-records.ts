/*
 * Records in which every text that people can write is filled, for the test that a person is found and erased in each. A
 * field that is added to a schema and is not here fails that test.
 */
import { columnRecord } from '../../../src/document/column-record.ts';
import type { KeptProfile, StepBasis, Study } from '../../../src/document/types.ts';
import type { Workshop } from '../../../src/document/workshop-types.ts';
import type { LineId } from '../../../src/method/decisions.ts';
import type { TableName } from '../../../src/storage/records.ts';
import { GrowingCategory, GrowingText } from '../../../src/table/growing.ts';
import { choices, fileRecipe, keptSources, setRecipe } from '../../document/intake-samples.ts';
import { keptProfile, study, workshop } from '../../document/samples.ts';
import { recipeRecord } from '../../../src/document/recipe.ts';
import { keptSourcesRecord } from '../../../src/document/kept-sources.ts';

const withBlank = {
  ...choices,
  conversion: { into: 'SEK', rates: [{ currency: 'EUR', rate: 11 }], blank: 'USD' },
};
const basis: StepBasis = { groups: { metric: 'Licenser', medium: 1, large: 2 } };
const edit = { line: 'own.Rad' as LineId, struck: false };

const fullStudy: Study = {
  ...study,
  decisions: {
    ...study.decisions,
    lines: [{ ...edit, wording: 'Egna ord' }],
    titles: [{ title: 'Inköpare', level: null, area: null }],
    antiLines: [edit],
    order: [edit.line],
    ownLines: [{ name: 'Nytt', text: 'Skrivet', section: 'company' }],
  },
  visited: { groups: basis, streams: basis, best: basis, company: basis, buyers: basis, profile: basis },
};
const mixed: Study = {
  ...study,
  id: 'study-2',
  decisions: {
    ...study.decisions,
    goal: {
      kind: 'mix',
      parts: [{ goal: { kind: 'column', column: 'Marginal', direction: 'high' }, weight: 1 }],
    },
  },
};

const [line] = keptProfile.profile.lines;
if (line === undefined) throw new Error('no line');
const fullProfile: KeptProfile = {
  ...keptProfile,
  actions: [{ department: 'sales', key: 'own:1', text: 'Ring', struck: false }],
  notes: 'Anteckning',
  from: { listId: 'list-1', best: [0, 2] },
  sharedAt: 1,
  profile: {
    ...keptProfile.profile,
    basis: {
      ...keptProfile.profile.basis,
      goal: { kind: 'column', column: 'Marginal', direction: 'high' },
      shareDiscloses: 'few',
    },
    lines: [
      { ...line, line: 'own.Ett', value: { kind: 'text', text: 'Värde' }, wording: 'Ord' },
      { ...line, line: 'own.Två', value: { kind: 'choice', choice: 'val' } },
      { ...line, line: 'own.Tre', value: { kind: 'range', low: 1, high: 2, unit: 'SEK' } },
    ],
  },
};
const mixedProfile: KeptProfile = {
  ...keptProfile,
  id: 'profile-2',
  profile: {
    ...keptProfile.profile,
    basis: {
      ...keptProfile.profile.basis,
      goal: {
        kind: 'mix',
        parts: [{ goal: { kind: 'column', column: 'Marginal', direction: 'low' }, weight: 2 }],
      },
    },
  },
};

const [round] = workshop.rounds;
if (round === undefined) throw new Error('no round');
const fullWorkshop: Workshop = {
  ...workshop,
  rounds: [
    round,
    {
      ...round,
      round: 'Fjardvik02',
      kind: 'vote',
      questions: [{ ask: 'stay', line: 'own.Rad', text: 'Branschen är IT' }],
      answers: [],
      decisions: [],
    },
  ],
};

const columnMetas = [
  { name: 'Kund', role: 'name', kind: 'text' },
  { name: 'Referens', role: null, kind: 'category' },
  { name: 'Mått', role: 'metric', kind: 'number' },
];
const fullMeta = {
  id: 'list-1',
  name: 'Kunder',
  createdAt: 1,
  rowCount: 3,
  columns: columnMetas,
  neverBought: { rowCount: 1, columns: columnMetas },
  report: {
    fileName: 'kunder.csv',
    rowsStored: 3,
    blankRows: 0,
    problems: [
      {
        code: 'cell-not-number',
        place: { file: 'kunder.csv', row: 1, column: 'Mått' },
        data: { found: 'trettio' },
      },
    ],
    problemCount: 1,
    byColumn: [{ column: 'Mått', kind: 'number', notUnderstood: 1 }],
    intake: {
      files: [
        {
          fileName: 'order.csv',
          use: 'rows',
          rowsRead: 1,
          rowsUsed: 1,
          blankRows: 0,
          left: [{ reason: 'no-match', rows: 1, rowNumbers: [2] }],
        },
      ],
      unmatched: [
        { fileName: 'order.csv', keys: [{ key: 'Okänd', rows: 1, rowNumber: 2 }], count: 1, added: 0 },
      ],
      merged: [{ customer: 'Dubbel', rowNumbers: [1, 2], amounts: 'sum' }],
      mergedRows: 1,
      merges: [{ column: 'Bransch', into: 'IT', from: ['it'], rows: 1 }],
      conversions: [
        {
          fileName: 'order.csv',
          into: 'SEK',
          rates: [{ currency: 'EUR', rate: 11 }],
          blank: 'USD',
          withoutRate: { rows: 0, rowNumbers: [] },
        },
      ],
      period: null,
      neverBought: 1,
    },
  },
};

const answers = {
  listId: 'list-1',
  row: 1,
  key: 'Övre',
  traits: [['own.Fråga', 'svar']],
  buyers: [
    {
      id: 'b1',
      fields: {
        role: 'roll',
        jobTitle: 'titel',
        distanceToCeo: 'nära',
        gender: 'kvinna',
        age: '40',
        education: 'lång',
        personality: 'lugn',
        behaviour: 'snabb',
        disc: 'blå',
        drivers: 'makt',
        other: 'annat',
      },
    },
  ],
};

/** Each record under its table; of columns only what is not cells, which have a test of their own. */
export const fullRecords: Readonly<Record<TableName, readonly unknown[]>> = {
  lists: [fullMeta],
  columns: [],
  studies: [fullStudy, mixed],
  answers: [answers],
  profiles: [fullProfile, mixedProfile],
  drafts: [{ id: 'typing', columns: ['Kund', 'Bransch'], rows: [['Alfa', 'IT']] }],
  recipes: [
    recipeRecord({ ...fileRecipe, file: { ...fileRecipe.file, fields: { customerName: 'Kund' } } }),
    recipeRecord({ ...setRecipe, choices: withBlank }),
  ],
  sources: [
    {
      ...keptSourcesRecord({
        ...keptSources,
        choices: withBlank,
        files: keptSources.files.map((file) => ({ ...file, columns: fileRecipe.file.columns, bytes: null })),
      }),
    },
  ],
  keeping: [{ id: 'file', handle: null, name: 'kopia.malkund', writtenAt: null }],
  workshops: [fullWorkshop],
};

/** The columns of the list and of those that never bought, with some words in one row of each column. */
export function fullColumns(words: string): readonly object[] {
  const names = new GrowingText();
  for (const name of ['Alfa', 'Övre', words]) names.append(name);
  const contacts = new GrowingCategory();
  for (const contact of ['Ada', words, 'Ada']) contacts.append(contact);
  const number = { kind: 'number', unit: null, values: Float64Array.of(1, 2, 3) } as const;
  const besideNames = new GrowingText();
  besideNames.append('Nya');
  const besideContacts = new GrowingCategory();
  besideContacts.append(words);
  const from = 100_000;
  return [
    { listId: 'list-1', index: 0, ...columnRecord(names.freeze()) },
    { listId: 'list-1', index: 1, ...columnRecord(contacts.freeze()) },
    { listId: 'list-1', index: 2, ...columnRecord(number) },
    { listId: 'list-1', index: from, ...columnRecord(besideNames.freeze()) },
    { listId: 'list-1', index: from + 1, ...columnRecord(besideContacts.freeze()) },
    { listId: 'list-1', index: from + 2, ...columnRecord({ ...number, values: Float64Array.of(1) }) },
  ];
}
