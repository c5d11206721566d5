import type { CustomerList } from '../table/list.ts';
import { addressBuyer } from './address.ts';
import { answerGrid } from './answers.ts';
import { findBest } from './best.ts';
import { buyerSources, findBuyers } from './buyers.ts';
import { customerKeys, type CustomerKeys, findCustomers } from './customer-key.ts';
import type { CustomerAnswers, Decisions } from './decisions.ts';
import { formGroups } from './groups.ts';
import { defaultMarket } from './market.ts';
import { chooseMetric, revenueOf } from './metric.ts';
import { composeProfile } from './profile.ts';
import type { Analysis } from './results.ts';
import { findStreams } from './streams.ts';
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
  const keys = customerKeys(list);
  const byHand = answersByRow(list, keys, answers);
  const excluded = new Set(
    findCustomers(list.rowCount, keys, decisions.excluded).filter((row) => row !== null),
  );
  const metric = chooseMetric(list, decisions.metric);
  const revenue = revenueOf(list);
  const { groups, tierOf } = formGroups(metric, list.rowCount, decisions.cuts);
  const streams = findStreams(tierOf, revenue, decisions.focus);
  const { best, rows } = findBest({ list, keys, metric, revenue, tierOf, streams, excluded }, decisions);
  const isBest = new Uint8Array(list.rowCount);
  for (const row of rows) isBest[row] = 1;
  const companyOf = companySources(list);
  const buyersOf = buyerSources(list, decisions.unasked);
  const company = findTraits(companyOf, rows, isBest, byHand);
  const { buyers, titles } = findBuyers(buyersOf, rows, isBest, byHand, decisions.titles);
  const market = decisions.market ?? defaultMarket(list);
  const profile = composeProfile(company, buyers, market, decisions.lines);
  return {
    rowCount: list.rowCount,
    market,
    groups,
    streams,
    best,
    company,
    buyers,
    titles,
    answers: answerGrid(keys, companyOf, buyersOf, rows, byHand),
    profile,
    address: addressBuyer(buyers, profile),
  };
}

/** Answers by row; of two for one customer the later holds. */
function answersByRow(
  list: CustomerList,
  keys: CustomerKeys,
  answers: readonly CustomerAnswers[],
): Map<number, CustomerAnswers> {
  const rows = findCustomers(
    list.rowCount,
    keys,
    answers.map(({ customer }) => customer),
  );
  const byRow = new Map<number, CustomerAnswers>();
  answers.forEach((answer, index) => {
    const row = rows[index] ?? null;
    if (row !== null) byRow.set(row, answer);
  });
  return byRow;
}
