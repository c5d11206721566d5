/* A study that goes on with a newer list: its customers found in it, and its answers said of them. */
import type { Study } from '../document/types.ts';
import { compareLists, namedWhere } from '../importing/again/compare-lists.ts';
import { matchCustomers, type CustomerMatches } from '../importing/again/match-customers.ts';
import type { AgainReport } from '../importing/again/types.ts';
import { carryAnswers, carryCustomers, type Carrying } from '../method/carry-answers.ts';
import { customerKeys } from '../method/customer-key.ts';
import type { CustomerAnswers } from '../method/decisions.ts';
import type { CarriedStudy } from '../storage/save-intake.ts';
import type { CustomerList } from '../table/list.ts';
import { refuse } from '../table/problem.ts';
import type { AgainChoice } from './protocol.ts';

/** The two lists, and whether both are made of the same files. */
export interface OlderAndNewer {
  readonly older: CustomerList;
  readonly newer: CustomerList;
  readonly isSameSource: boolean;
}

/** What importing again would do. */
export function compareAgain(
  { older, newer, isSameSource }: OlderAndNewer,
  answers: readonly CustomerAnswers[],
): AgainReport {
  const matches = matchCustomers(older, newer, { isSameSource });
  const { kept, lost } = carryAnswers(answers, carryingOf(newer, matches));
  const lostRows = Int32Array.from(lost, ({ customer }) => customer.row);
  const { nameAt } = customerKeys(older);
  return {
    ...compareLists(older, newer, matches),
    answers: {
      kept: kept.length,
      lost: namedWhere(
        lostRows,
        () => true,
        (index) => nameAt(lostRows[index] ?? 0),
      ),
    },
  };
}

/**
 * How the study is carried to the newer list. With `replace` answers without a customer stop it, by 'answers-lost'
 * {customers}, unless they may go; a new study leaves them in the old one.
 */
export function carryOf(
  { older, newer, isSameSource }: OlderAndNewer,
  { studyId, mode, mayLose }: AgainChoice,
  listId: string,
  names: { readonly newId: string; readonly name: string },
): CarriedStudy {
  const carrying = carryingOf(newer, matchCustomers(older, newer, { isSameSource }));
  return {
    studyId,
    listId,
    as: mode === 'replace' ? { kind: 'replace' } : { kind: 'new', id: names.newId },
    carry: (study, answers) => {
      const { kept, lost } = carryAnswers(answers, carrying);
      if (lost.length > 0 && mode === 'replace' && !mayLose)
        throw refuse('answers-lost', {}, { customers: lost.length });
      const carried = carryStudy(study, carrying);
      if (mode === 'replace') return { study: carried, answers: kept };
      return { study: { ...carried, name: names.name, again: { study: studyId } }, answers: kept };
    },
  };
}

function carryingOf(newer: CustomerList, { newerOf }: CustomerMatches): Carrying {
  return { newerOf, keyAt: customerKeys(newer).keyAt };
}

/** The same decisions, and what each step rested on, about the customers of the newer list. */
export function carryStudy(study: Study, carrying: Carrying): Study {
  const { decisions, visited } = study;
  const excluded = carryCustomers(decisions.excluded, carrying);
  const moved = { ...study, decisions: { ...decisions, excluded } };
  if (visited === undefined) return moved;
  const rested = Object.entries(visited).map(([step, basis]) => {
    const best = basis.best?.map((row) => carrying.newerOf[row] ?? -1).filter((row) => row >= 0);
    return [step, best === undefined ? basis : { ...basis, best: best.sort((a, b) => a - b) }];
  });
  return { ...moved, visited: Object.fromEntries(rested) as typeof visited };
}
