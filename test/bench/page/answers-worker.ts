/* The steps that the engine answers only as a part of the whole analysis, each asked alone. */
import { noDecisions, type Cuts } from '../../../src/method/decisions.ts';
import { pickBest, type Picked } from '../../../src/method/pick-best.ts';
import type { Best, TraitFinding } from '../../../src/method/results.ts';
import { companySources, findTraits } from '../../../src/method/traits.ts';
import { loadList } from '../../../src/storage/lists.ts';
import { Store } from '../../../src/storage/store.ts';
import type { CustomerList } from '../../../src/table/list.ts';

export type StepQuestion =
  | { readonly ask: 'load'; readonly listId: string }
  | { readonly ask: 'best'; readonly cuts: Cuts }
  /** Of the best that were asked for last. */
  | { readonly ask: 'traits' };

export interface StepAnswers {
  load: number;
  best: Best;
  traits: TraitFinding[];
}

let list: CustomerList = { rowCount: 0, columns: [] };
let picked: Picked | undefined;

function pick(cuts: Cuts): Picked {
  picked = pickBest(list, { ...noDecisions, goal: { kind: 'growth' }, cuts }, []);
  return picked;
}

async function answer(question: StepQuestion): Promise<StepAnswers[StepQuestion['ask']]> {
  switch (question.ask) {
    case 'load':
      list = await loadList(new Store(), question.listId);
      return list.rowCount;
    case 'best':
      return pick(question.cuts).best;
    case 'traits':
      if (picked === undefined) throw new Error('Ask for the best first');
      return findTraits(companySources(list), picked.rows, picked.isBest, picked.byHand);
  }
}

addEventListener('message', (event: MessageEvent<StepQuestion>) => {
  void answer(event.data).then((result) => {
    postMessage(result);
  });
});
