import type { CustomerList } from '../table/list.ts';
import { addressBuyer } from './address.ts';
import { answerGrid } from './answers.ts';
import { drawControl } from './control.ts';
import { buyerSources, findBuyers } from './buyers.ts';
import type { CustomerAnswers, Decisions } from './decisions.ts';
import { shareDiscloses } from './disclosure.ts';
import { defaultMarket } from './market.ts';
import { pickBest } from './pick-best.ts';
import { composeProfile } from './profile.ts';
import type { Analysis } from './results.ts';
import { companySources, findTraits } from './traits.ts';

/**
 * The six steps on one list: groups, streams, best customers, company traits, buyers, profile. Every decision that is
 * null is made from the list. Customers in decisions and answers are found by row, or by key when they have moved;
 * those that the list lacks are passed over. A million rows take about a second.
 */
export function analyse(
  list: CustomerList,
  decisions: Decisions,
  answers: readonly CustomerAnswers[],
): Analysis {
  const { grouped, groups, best, rows, isBest, byHand } = pickBest(list, decisions, answers);
  const companyOf = companySources(list, decisions.sizeBands);
  const buyersOf = buyerSources(list, decisions.unasked);
  const company = findTraits(companyOf, rows, isBest, byHand);
  const { buyers, titles } = findBuyers(buyersOf, rows, isBest, byHand, decisions.titles);
  const market = decisions.market ?? defaultMarket(list);
  const profile = composeProfile(company, buyers, market, decisions.lines, decisions);
  const { metric, revenue, cuts, streams } = grouped;
  return {
    rowCount: list.rowCount,
    market,
    groups,
    streams,
    shareDiscloses:
      metric === null || revenue === null
        ? null
        : shareDiscloses(metric.values, revenue.values, cuts, streams.focus),
    best,
    company,
    buyers,
    titles,
    answers: answerGrid(grouped.keys, companyOf, buyersOf, rows, byHand),
    profile,
    address: addressBuyer(buyers, profile),
    ...(decisions.control === undefined
      ? {}
      : {
          control: answerGrid(
            grouped.keys,
            companyOf,
            [],
            drawControl(list.rowCount, isBest, decisions.control.customers),
            byHand,
          ),
        }),
  };
}
