/* The customers sorted by the profile, and whether that sorting holds. */
import { proveInParts } from '../method/segment-proof.ts';
import { sortCustomers } from '../method/segments.ts';
import type { CustomerList } from '../table/list.ts';
import { refuse } from '../table/problem.ts';
import type { EngineHandler } from './engine-host.ts';
import { othersFirst } from './others-first.ts';

/** What the handler answers about segments, on the list that it holds. */
export function segmentMethods(
  listOf: (id: string) => Promise<CustomerList>,
): Pick<EngineHandler, 'sortCustomers' | 'proveSegments'> {
  // Counts the questions, so that the proof of what is no longer asked ends.
  let question = 0;
  return {
    async sortCustomers({ listId, decisions, answers, page }, report) {
      question++;
      const list = await listOf(listId);
      report({ stage: 'analysing', done: null });
      return sortCustomers(list, decisions, answers, page);
    },
    async proveSegments({ listId, decisions, answers }) {
      const mine = ++question;
      const parts = proveInParts(await listOf(listId), decisions, answers);
      for (;;) {
        await othersFirst();
        if (question !== mine) throw refuse('cancelled');
        const { done, value } = parts.next();
        if (done === true) return value;
      }
    },
  };
}
