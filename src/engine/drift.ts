/* Why two profiles differ, and what of a study that is done again no longer fits: the customers that came and went between the lists that they were made from. */
import type { Study } from '../document/types.ts';
import { matchCustomers } from '../importing/again/match-customers.ts';
import { findDrift, type Drift, type DriftSide } from '../method/drift.ts';
import { findStale } from '../method/stale.ts';
import { loadAnswers } from '../storage/answers.ts';
import { loadList } from '../storage/lists.ts';
import type { Store } from '../storage/store.ts';
import { loadStudy } from '../storage/studies.ts';
import type { EngineHandler } from './engine-host.ts';

/** What the handler answers about two studies side by side. */
export function driftMethods(store: Store): Pick<EngineHandler, 'explainDrift' | 'findStale'> {
  const side = async (study: Study): Promise<DriftSide> => {
    const [list, answers] = await Promise.all([
      loadList(store, study.listId),
      loadAnswers(store, study.listId),
    ]);
    return { list, decisions: study.decisions, answers: answers.items };
  };
  return {
    async explainDrift({ before, after, lines }): Promise<Drift> {
      const [older, newer] = await Promise.all([loadStudy(store, before), loadStudy(store, after)]);
      const [was, is] = await Promise.all([side(older), side(newer)]);
      const { newerOf } = matchCustomers(was.list, is.list);
      return findDrift(was, is, newerOf, lines);
    },
    async findStale({ studyId }) {
      const study = await loadStudy(store, studyId);
      if (study.again === undefined) return [];
      const older = await loadStudy(store, study.again.study);
      const [was, is] = await Promise.all([side(older), side(study)]);
      return findStale(was, is, matchCustomers(was.list, is.list).newerOf);
    },
  };
}
