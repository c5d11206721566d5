import 'fake-indexeddb/auto';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { createHandler } from '../../../src/engine/handler.ts';
import type { LeadExport, LeadQuestion } from '../../../src/engine/leads/protocol.ts';
import { companyDomain } from '../../../src/engine/leads/company-domain.ts';
import { customersAmong } from '../../../src/engine/leads/customers-among.ts';
import type { Progress } from '../../../src/engine/protocol.ts';
import { sv } from '../../../src/language/sv.ts';
import type { LeadQuery } from '../../../src/method/leads/results.ts';
import { loadAnswers } from '../../../src/storage/answers.ts';
import { saveLeads } from '../../../src/storage/leads.ts';
import { loadLists } from '../../../src/storage/lists.ts';
import { loadStudy } from '../../../src/storage/studies.ts';
import type { Store } from '../../../src/storage/store.ts';
import { refusalOf } from '../../document/refusal.ts';
import { makeList, texts } from '../../method/make-list.ts';
import { countAll, freshStore } from '../../storage/fresh-store.ts';

const unheard = (): void => undefined;

async function withExample() {
  const { store } = freshStore();
  let made = 0;
  const handler = createHandler({ store, now: () => 1000, newId: () => `new-${++made}` });
  const { studyId } = await handler.createExample({ language: 'sv' }, unheard);
  return { store, handler, studyId };
}

async function questionOf(store: Store, studyId: string): Promise<LeadQuestion> {
  const study = await loadStudy(store, studyId);
  const answers = await loadAnswers(store, study.listId);
  return {
    listId: study.listId,
    leadsId: study.leads ?? '',
    decisions: study.decisions,
    answers: answers.items,
  };
}

async function withLeads() {
  const { store, handler, studyId } = await withExample();
  await handler.createExampleLeads({ studyId, language: 'sv' }, unheard);
  return { store, handler, studyId, question: await questionOf(store, studyId) };
}

const all: LeadQuery = {
  segment: null,
  customers: 'with',
  search: '',
  order: 'score',
  descending: true,
  from: 0,
  size: 50,
};

describe('leads of a study', () => {
  it('are scored with progress, counted, and those that are customers already are known', async () => {
    const { handler, question } = await withLeads();
    const heard: Progress[] = [];
    const summary = await handler.scoreLeads(question, (progress) => heard.push(progress));
    const { doOrDie, neutral, dont } = summary.sums;
    expect(doOrDie.leads + neutral.leads + dont.leads).toBe(500);
    expect(summary.customers).toBe(12);
    expect(heard[0]).toEqual({ stage: 'loading', done: null });
    expect(heard.at(-1)).toEqual({ stage: 'analysing', done: 1 });
  });

  it('are listed by pages, each lead once, and told one by one', async () => {
    const { handler, question } = await withLeads();
    const seen = new Set<number>();
    for (let from = 0; from < 500; from += 50) {
      const page = await handler.listLeads({ ...question, query: { ...all, from }, language: 'sv' }, unheard);
      expect(page.of).toBe(500);
      for (const { row } of page.leads) seen.add(row);
    }
    expect(seen.size).toBe(500);
    const customers = await handler.listLeads(
      { ...question, query: { ...all, customers: 'only' }, language: 'sv' },
      unheard,
    );
    expect(customers.leads.map(({ isCustomer }) => isCustomer)).toEqual(new Array(12).fill(true));
    const summary = await handler.scoreLeads(question, unheard);
    for (const { row, score } of customers.leads) {
      const { states } = await handler.tellLead({ ...question, row }, unheard);
      expect(summary.lines.reduce((sum, { points }, at) => sum + (states[at] === 2 ? points : 0), 0)).toBe(
        score,
      );
    }
  });

  it('are scored anew when the study decides otherwise; an older question gives way', async () => {
    const { handler, question } = await withLeads();
    const stricter = {
      ...question,
      decisions: { ...question.decisions, thresholds: { doOrDie: 200, neutral: 0 } },
    };
    const older = refusalOf(() => handler.scoreLeads(question, unheard));
    const newer = await handler.scoreLeads(stricter, unheard);
    expect((await older).code).toBe('cancelled');
    expect(newer.sums.doOrDie.leads).toBe(0);
    expect((await handler.scoreLeads(question, unheard)).sums.doOrDie.leads).toBeGreaterThan(0);
  });

  it('come as a file with the study beside its own list, and take the place of those before', async () => {
    const { store, handler, studyId } = await withExample();
    const before = await countAll(store);
    const csv =
      'Företag;Org.nr;Bransch;Omsättning;Hemsida\nÅkes Data AB;556016-0680;IT;60 000 000;akesdata.se\nBo Bygg AB;;Bygg;9000000;\n';
    for (const name of ['första.csv', 'andra.csv']) {
      const source = { kind: 'file', file: new File([csv], name) } as const;
      await handler.readSources({ sources: [source], add: false, names: sv.made }, unheard);
      const stored = await handler.storeIntake({ name, leadsOf: studyId }, unheard);
      expect(stored.studyId).toBe(studyId);
    }
    const { items } = await loadLists(store);
    expect(items.map(({ name }) => name).toSorted()).toEqual(['Fjärdvik Drift', 'andra.csv']);
    const question = await questionOf(store, studyId);
    const summary = await handler.scoreLeads(question, unheard);
    expect(summary.leads).toBe(2);
    const turnover = summary.lines.find(({ line }) => line === 'company.yearlyRevenue');
    expect(turnover?.found).toEqual({ kind: 'column', column: 'Omsättning', known: 2 });
    const after = await countAll(store);
    expect(after['lists']).toBe((before['lists'] ?? 0) + 1);
    expect(after['studies']).toBe(before['studies']);
  });

  it('go to a study file and come back with it', async () => {
    const { store, handler, studyId, question } = await withLeads();
    const study = await loadStudy(store, studyId);
    const bundle = { study, answers: question.answers, profiles: [] };
    const file = await handler.exportStudy({ bundle }, unheard);
    const opened = await handler.importFile({ file: new File([file], 'studie.malkund.json') }, unheard);
    if (opened.kind !== 'study') throw new Error('no study');
    const again = await questionOf(store, opened.studyId);
    expect(again.leadsId).not.toBe(question.leadsId);
    expect(await handler.scoreLeads(again, unheard)).toEqual(await handler.scoreLeads(question, unheard));
  });
});

describe('the file of leads', () => {
  const order = (change: Partial<LeadExport>, lines = 20): LeadExport => ({
    kind: 'list',
    format: 'csv',
    delimiter: ';',
    segments: ['doOrDie', 'neutral', 'dont'],
    customers: true,
    words: {
      ...sv.leads.export.words,
      segments: sv.segments.names,
      tiers: { '1': '1', '2': '2', '3': '3', not: 'not' },
      lines: Array.from({ length: lines }, (_, at) => ({ name: `r${at}`, met: `m${at}`, ruled: `x${at}` })),
    },
    ...change,
  });
  /** With the mark that Excel knows UTF-8 by, which `text()` takes away. */
  const textOf = async (file: Blob): Promise<string> =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
  const rowsOf = (text: string, delimiter = ';'): string[][] => {
    expect(text.startsWith('\ufeff')).toBe(true);
    return Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter }).data;
  };

  it('holds every lead with its own columns, segment, points and reasons, best first', async () => {
    const { handler, question } = await withLeads();
    const summary = await handler.scoreLeads(question, unheard);
    const words = order({}).words;
    const lines = summary.lines.map(({ points }, at) => ({ name: `r${at}`, met: `[${points}]`, ruled: '' }));
    const heard: number[] = [];
    const file = await handler.exportLeads(
      { ...question, order: order({ words: { ...words, lines } }) },
      ({ done }) => heard.push(done ?? 0),
    );
    const [header = [], ...rows] = rowsOf(await textOf(file));
    expect(header).toEqual([
      ...['Företag', 'Webbplats', 'Bransch', 'Antal anställda', 'Land', 'Årlig omsättning', 'Tillväxt'],
      ...['Med i registret', 'Segment', 'Poäng', 'Skäl', 'Vet vi inte', 'Känt', 'Redan kund'],
      'Ideal Customer Profile Tier',
    ]);
    expect(rows).toHaveLength(500);
    for (const row of rows) {
      expect(row[7]).toMatch(/^20\d\d-\d\d-\d\d$/);
      const told = [...(row[10] ?? '').matchAll(/\[(-?\d+)\]/g)].reduce(
        (sum, [, points]) => sum + Number(points),
        0,
      );
      expect(told).toBe(Number(row[9]));
    }
    const points = rows.map((row) => Number(row[9]));
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    for (const segment of ['doOrDie', 'neutral', 'dont'] as const) {
      const named = rows.filter((row) => row[8] === sv.segments.names[segment]);
      expect(named).toHaveLength(summary.sums[segment].leads);
    }
    expect(rows.filter((row) => row[13] === 'Ja')).toHaveLength(12);
    expect(heard.at(-1)).toBe(1);
  });

  it('leaves out segments and customers that are not asked for', async () => {
    const { handler, question } = await withLeads();
    const { sums } = await handler.scoreLeads(question, unheard);
    const file = await handler.exportLeads(
      { ...question, order: order({ segments: ['doOrDie'], customers: false }) },
      unheard,
    );
    const rows = rowsOf(await textOf(file)).slice(1);
    expect(rows).toHaveLength(sums.doOrDie.leads - sums.doOrDie.customers);
  });

  it('for advertising holds names and domains and nothing of what they score', async () => {
    const { handler, question } = await withLeads();
    const file = await handler.exportLeads(
      { ...question, order: order({ kind: 'exclude', delimiter: ',', segments: ['dont'] }) },
      unheard,
    );
    const [header, first] = rowsOf(await textOf(file), ',');
    expect(header).toEqual(['companyname', 'companywebsite', 'companyemaildomain', 'companycountry']);
    expect(first?.[2]).toBe(first?.[1]?.replace('www.', ''));
    expect(first?.[2]).toMatch(/\.example$/);
  });

  it('for a CRM holds what finds the company, and the tier', async () => {
    const { handler, question } = await withLeads();
    const { sums } = await handler.scoreLeads(question, unheard);
    const file = await handler.exportLeads({ ...question, order: order({ kind: 'crm' }) }, unheard);
    const [header, ...rows] = rowsOf(await textOf(file));
    expect(header).toEqual(['Företag', 'Webbplats', 'Ideal Customer Profile Tier']);
    const count = (tier: string) => rows.filter((row) => row[2] === tier).length;
    expect(count('1')).toBe(sums.doOrDie.leads);
    expect(count('2') + count('3')).toBe(sums.neutral.leads);
    expect(count('not')).toBe(sums.dont.leads);
  });
});

describe('personal numbers among leads', () => {
  const number = '850709-9805';
  const words = {
    ...sv.leads.export.words,
    segments: sv.segments.names,
    tiers: { '1': '1', '2': '2', '3': '3', not: 'not' },
    lines: [],
  } as const;
  async function withTraders() {
    const { store, handler, studyId } = await withExample();
    const list = makeList({
      Företag: ['name', texts(['Alfa AB', 'Kim Canary', 'Gamma AB', 'Delta AB', 'Epsilon AB'])],
      'Org.nr': [null, texts(['556016-0680', number, '556036-0793', '212000-0142', '202100-5489'])],
      Telefon: [null, texts(['08-123 45 67', '', '', '', ''])],
    });
    await saveLeads(store, studyId, { id: 'traders', name: 'Firmor', createdAt: 1, report: null, list });
    const summary = await handler.scoreLeads(await questionOf(store, studyId), unheard);
    const lines = summary.lines.map(() => ({ name: '', met: '', ruled: '' }));
    return { handler, question: await questionOf(store, studyId), lines };
  }

  it.each(['csv', 'xlsx'] as const)('stay out of the file unless asked for: %s', async (format) => {
    const { handler, question, lines } = await withTraders();
    expect(await handler.personsInLeads(question, unheard)).toEqual(['Org.nr']);
    const order: LeadExport = {
      kind: 'list',
      format,
      delimiter: ';',
      segments: ['doOrDie', 'neutral', 'dont'],
      customers: true,
      words: { ...words, lines },
    };
    const cellsOf = async (personal?: 'keep'): Promise<string> => {
      const whole = personal === undefined ? order : { ...order, personal };
      const file = await handler.exportLeads({ ...question, order: whole }, unheard);
      if (format === 'csv') return file.text();
      return JSON.stringify(await readSheet(Buffer.from(await file.arrayBuffer())));
    };
    const left = await cellsOf();
    expect(left).not.toContain(number);
    expect(left).toContain('556016-0680');
    expect(left).toContain('Kim Canary');
    expect(await cellsOf('keep')).toContain(number);
  });
});

describe('customersAmong', () => {
  it('knows a customer by organisation number, or by name where no number speaks against it', () => {
    const customers = makeList({
      Kund: ['name', texts(['Alfa AB', 'Beta AB', 'Gamma'])],
      'Org.nr': [null, texts(['556016-0680', '', '556703-7485'])],
    });
    const leads = makeList({
      Företag: ['name', texts(['Heter annat', 'alfa', 'Alfa', 'BETA Aktiebolag', 'Delta', ''])],
      Organisationsnummer: [null, texts(['5560160680', '', '556677-8899', '556012-5790', '', ''])],
    });
    expect([...(customersAmong(customers, leads) ?? [])]).toEqual([1, 1, 0, 1, 0, 0]);
  });

  it('cannot tell without names and numbers, and heeds no customer numbers', () => {
    const customers = makeList({ Kundnummer: ['id', texts(['1', '2'])] });
    const leads = makeList({ Id: ['id', texts(['1', '2'])] });
    expect(customersAmong(customers, leads)).toBeNull();
  });
});

it('a domain is read from addresses of the web and of mail', () => {
  expect(
    [
      'https://www.example.se/om?a=1',
      'Anna@Example.SE',
      'example.se',
      'åäö.se:8080',
      'saknas',
      '',
      'a b.se',
    ].map(companyDomain),
  ).toEqual(['example.se', 'example.se', 'example.se', 'åäö.se', '', '', '']);
});
