/* The leads of a study: loaded once, scored anew whenever the study decides something else, and listed from what is held. */
import { listLeads, tellLead } from '../../method/leads/tell-lead.ts';
import { orderLeads } from '../../method/leads/order-leads.ts';
import { prepareLeads } from '../../method/leads/prepare-leads.ts';
import type { LeadQuery } from '../../method/leads/results.ts';
import { scoreLeads, summarise } from '../../method/leads/score-leads.ts';
import { makeExampleLeads } from '../../example/example-leads.ts';
import { saveLeads } from '../../storage/leads.ts';
import { loadList } from '../../storage/lists.ts';
import type { CustomerList } from '../../table/list.ts';
import { refuse } from '../../table/problem.ts';
import type { EngineHandler, EngineHost, Report } from '../engine-host.ts';
import { othersFirst } from '../others-first.ts';
import { customersAmong } from './customers-among.ts';
import { ownColumn } from './export-columns.ts';
import { exportLeads } from './export-leads.ts';
import { personalColumns } from './leave-out-persons.ts';
import type { HeldLeads } from './held-leads.ts';
import type { LeadMethods, LeadQuestion } from './protocol.ts';

/** No more leads are listed at a time. */
const mostListed = 500;

interface Kept<Value> {
  readonly key: string;
  readonly value: Promise<Value>;
}

/** What the handler answers about leads; customers come by `listOf`, which holds them already. */
export function leadMethods(
  { store, now, newId }: EngineHost,
  listOf: (id: string) => Promise<CustomerList>,
): Pick<EngineHandler, keyof LeadMethods> {
  let loaded: Kept<CustomerList> | undefined;
  let marked: Kept<Uint8Array | null> | undefined;
  let held: Kept<HeldLeads> | undefined;
  let ordered: { readonly key: string; readonly of: HeldLeads; readonly rows: Uint32Array } | undefined;

  /** The value under this key, made when it is another than the one before. What failed is tried again. */
  function keep<Value>(before: Kept<Value> | undefined, key: string, make: () => Promise<Value>) {
    return before?.key === key ? before : { key, value: make() };
  }

  function leadsOf(id: string): Promise<CustomerList> {
    const mine = keep(loaded, id, () => loadList(store, id));
    loaded = mine;
    mine.value.catch(() => {
      if (loaded === mine) loaded = undefined;
    });
    return mine.value;
  }

  function marksOf({ listId, leadsId }: LeadQuestion, customers: CustomerList, leads: CustomerList) {
    marked = keep(marked, `${listId} ${leadsId}`, () => Promise.resolve(customersAmong(customers, leads)));
    return marked.value;
  }

  async function score(question: LeadQuestion, report: Report, isWanted: () => boolean): Promise<HeldLeads> {
    const { listId, leadsId, decisions, answers } = question;
    report({ stage: 'loading', done: null });
    const [customers, leads] = [await listOf(listId), await leadsOf(leadsId)];
    if (!isWanted()) throw refuse('cancelled');
    report({ stage: 'analysing', done: 0 });
    const isCustomer = await marksOf(question, customers, leads);
    const scoring = prepareLeads(customers, leads, decisions, answers);
    const parts = scoreLeads(scoring, leads.rowCount);
    for (;;) {
      await othersFirst();
      if (!isWanted()) throw refuse('cancelled');
      const step = parts.next();
      if (step.done === true) {
        const scored = step.value;
        return { leads, scoring, scored, isCustomer, summary: summarise(scoring, scored, isCustomer) };
      }
      report({ stage: 'analysing', done: step.value });
    }
  }

  function hold(question: LeadQuestion, report: Report): Promise<HeldLeads> {
    const key = keyOf(question);
    if (held?.key === key) return held.value;
    const mine: Kept<HeldLeads> = { key, value: score(question, report, () => held === mine) };
    held = mine;
    mine.value.catch(() => {
      if (held === mine) held = undefined;
    });
    return mine.value;
  }

  /** In order, remembered from page to page. */
  function rowsOf(of: HeldLeads, { from: _from, size: _size, ...query }: LeadQuery, language: string) {
    const key = JSON.stringify([query, language]);
    if (ordered?.of !== of || ordered.key !== key)
      ordered = { key, of, rows: orderLeads(of.leads, of.scored, of.isCustomer, query, language) };
    return ordered.rows;
  }

  return {
    async scoreLeads(question, report) {
      return (await hold(question, report)).summary;
    },
    async listLeads({ query, language, ...question }, report) {
      const of = await hold(question, report);
      const rows = rowsOf(of, query, language);
      const { from, size } = query;
      const shown = rows.subarray(from, from + Math.min(size, mostListed));
      return { of: rows.length, leads: listLeads(of.leads, of.scoring, of.scored, of.isCustomer, shown) };
    },
    async tellLead({ row, ...question }, report) {
      const { leads, scoring, scored } = await hold(question, report);
      return tellLead(leads, scoring, scored, row);
    },
    async exportLeads({ order, ...question }, report) {
      const of = await hold(question, report);
      return exportLeads(of, order, (done) => {
        report({ stage: 'writing', done });
      });
    },
    async personsInLeads({ leadsId }) {
      const { columns, rowCount } = await leadsOf(leadsId);
      return personalColumns(columns.map(ownColumn), rowCount);
    },
    async createExampleLeads({ studyId, language }) {
      const { name, list } = makeExampleLeads(language);
      const leadsId = newId();
      await saveLeads(store, studyId, { id: leadsId, name, createdAt: now(), report: null, list });
      return { leadsId };
    },
  };
}

/** The same question has the same key. Answers hold maps, which JSON does not write. */
function keyOf({ listId, leadsId, decisions, answers }: LeadQuestion): string {
  const said = answers.map(({ customer, traits, buyers }) => [customer, [...traits], buyers]);
  return JSON.stringify([listId, leadsId, decisions, said]);
}
