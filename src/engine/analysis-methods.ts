/* The six steps on the list that is loaded, and what is told beside them. */
import { analyse } from '../method/analyse.ts';
import { compare } from '../method/compare.ts';
import { glanceAtCuts } from '../method/glance-at-cuts.ts';
import { weighInParts } from '../method/weigh.ts';
import { refuse } from '../table/problem.ts';
import type { EngineHandler } from './engine-host.ts';
import type { LoadedList } from './loaded-list.ts';
import { othersFirst } from './others-first.ts';

/** What the handler answers about a study as it stands. */
export function analysisMethods(
  loaded: LoadedList,
): Pick<EngineHandler, 'analyse' | 'glanceAtCuts' | 'compare' | 'weigh'> {
  // Counts the questions about the list, so that the weighing of what is no longer asked ends.
  let question = 0;
  return {
    async analyse({ listId, decisions, answers }, report) {
      question++;
      if (!loaded.has(listId)) report({ stage: 'loading', done: null });
      const list = await loaded.of(listId);
      report({ stage: 'analysing', done: null });
      return analyse(list, decisions, answers);
    },
    async glanceAtCuts({ listId, metric, cuts, focus }) {
      return glanceAtCuts(await loaded.of(listId), metric, cuts, focus);
    },
    async compare({ listId, decisions, answers, about }, report) {
      const list = await loaded.of(listId);
      report({ stage: 'analysing', done: null });
      return compare[about](list, decisions, answers);
    },
    async weigh({ listId, decisions, answers }) {
      const mine = ++question;
      const parts = weighInParts(await loaded.of(listId), decisions, answers);
      for (;;) {
        await othersFirst();
        if (question !== mine) throw refuse('cancelled');
        const { done, value } = parts.next();
        if (done === true) return value;
      }
    },
  };
}
