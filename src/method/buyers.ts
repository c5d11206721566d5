/* Step 5: who took the decision to buy at the best customers. */
import { columnWithRole, type CustomerList } from '../table/list.ts';
import { buyerTraits, type BuyerTrait } from '../table/role.ts';
import { answerAt, importedCell } from './cell.ts';
import type { Buyer, CustomerAnswers, TitleCorrection } from './decisions.ts';
import { medianDistance } from './distance.ts';
import { findValues } from './find-values.ts';
import type { BuyerRow, TitleFinding, TraitCell, TraitFinding } from './results.ts';
import { titleSorter } from './sort-title.ts';
import { sortTitles, withTitleGroup } from './title-group.ts';
import type { TraitSource } from './traits.ts';
import { countByCustomers, repeated, shareVotes, type Vote } from './votes.ts';

/** The buyer traits that are asked, in the method's order. */
export function buyerSources(list: CustomerList, unasked: readonly BuyerTrait[] = []): TraitSource[] {
  const asked = buyerTraits.filter((trait) => !unasked.includes(trait));
  return asked.map((trait) => {
    const role = `buyer.${trait}` as const;
    return { line: role, column: columnWithRole(list, role)?.column };
  });
}

/**
 * The buyers in force for a customer: those recorded by hand, of which the first is completed by what was imported;
 * else one made of what was imported; else none.
 */
export function buyersOf(
  sources: readonly TraitSource[],
  row: number,
  byHand: CustomerAnswers | undefined,
): BuyerRow[] {
  const buyers = byHand?.buyers ?? [];
  if (buyers.length === 0) {
    const fields = sources.map((source) => buyerCell(source, undefined, row));
    return fields.every(({ source }) => source === 'none') ? [] : [{ id: null, fields }];
  }
  return buyers.map((buyer, index) => ({
    id: buyer.id,
    fields: sources.map((source) => buyerCell(source, buyer, index === 0 ? row : null)),
  }));
}

/** What is found about the buyers. */
export interface BuyerFindings {
  readonly buyers: TraitFinding[];
  readonly titles: TitleFinding;
}

/**
 * A finding for each buyer trait, and the job titles sorted. A portion counts customers, whose buyers share one vote;
 * the others are the imported buyers of other customers.
 */
export function findBuyers(
  sources: readonly TraitSource[],
  bestRows: readonly number[],
  isBest: Uint8Array,
  byHand: ReadonlyMap<number, CustomerAnswers>,
  corrections: readonly TitleCorrection[] = [],
): BuyerFindings {
  const people = bestRows.flatMap((row) =>
    buyersOf(sources, row, byHand.get(row)).map(({ id, fields }) => ({
      row,
      fields,
      sureness: byHand.get(row)?.buyers.find((buyer) => buyer.id === id)?.sureness ?? ('unmarked' as const),
    })),
  );
  let titles = sortTitles(undefined, [], corrections);
  const buyers = sources.map(({ line, column }, index) => {
    const votes = shareVotes(
      people.flatMap(({ row, fields, sureness }): Omit<Vote, 'weight'>[] => {
        const cell = fields[index];
        if (cell === undefined || cell.text === '') return [];
        return cell.source === 'imported'
          ? [{ customer: row, answer: answerAt(column, row) ?? cell.text, ground: 'listed' }]
          : [{ customer: row, answer: cell.text, ground: sureness }];
      }),
    );
    const finding = findTrait({ line, column }, votes, bestRows.length, isBest);
    if (line === 'buyer.distanceToCeo') return withMedian(finding, votes);
    if (line !== 'buyer.jobTitle') return finding;
    titles = sortTitles(finding, votes, corrections);
    return withTitleGroup(finding, votes, titleSorter(corrections), column, isBest);
  });
  return { buyers, titles };
}

function findTrait(
  { line, column }: TraitSource,
  votes: readonly Vote[],
  bestTotal: number,
  taken: Uint8Array,
): TraitFinding {
  const { answers, times } = repeated(votes);
  const evidence = { line, column, bestTotal, othersByHand: [], taken };
  const found = findValues({
    ...evidence,
    best: line === 'buyer.age' ? answers : votes.map(({ answer }) => answer),
  });
  const counted = countByCustomers(found, votes, bestTotal);
  if (counted.distribution === undefined || times === 1) return counted;
  const bins = counted.distribution.bins.map((bin) => ({ ...bin, best: bin.best / times }));
  return { ...counted, distribution: { ...counted.distribution, bins } };
}

function withMedian(finding: TraitFinding, votes: readonly Vote[]): TraitFinding {
  const median = medianDistance(votes);
  return median === undefined ? finding : { ...finding, median };
}

/** A field of a buyer: by hand if filled in, else imported, unless `row` is null. */
function buyerCell({ line, column }: TraitSource, buyer: Buyer | undefined, row: number | null): TraitCell {
  const trait = buyerTraits.find((name) => line === `buyer.${name}`);
  const hand = (trait === undefined ? undefined : buyer?.fields[trait])?.trim() ?? '';
  if (hand !== '') return { line, text: hand, source: 'hand' };
  return row === null ? { line, text: '', source: 'none' } : importedCell(line, column, row);
}
