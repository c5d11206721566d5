/* Step 5: who took the decision to buy at the best customers. */
import { columnWithRole, type CustomerList } from '../table/list.ts';
import { buyerTraits } from '../table/role.ts';
import { answerAt, importedCell } from './cell.ts';
import type { Buyer, CustomerAnswers } from './decisions.ts';
import { findValues } from './find-values.ts';
import type { BuyerRow, TraitCell, TraitFinding } from './results.ts';
import type { TraitSource } from './traits.ts';

/** The buyer traits in the method's order. */
export function buyerSources(list: CustomerList): TraitSource[] {
  return buyerTraits.map((trait) => {
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

/** A finding for each buyer trait. A portion counts buyers; the others are the imported buyers of other customers. */
export function findBuyers(
  sources: readonly TraitSource[],
  bestRows: readonly number[],
  isBest: Uint8Array,
  byHand: ReadonlyMap<number, CustomerAnswers>,
): TraitFinding[] {
  const buyers = bestRows.flatMap((row) =>
    buyersOf(sources, row, byHand.get(row)).map(({ fields }) => ({ row, fields })),
  );
  return sources.map(({ line, column }, index) => {
    const best: (string | number)[] = [];
    for (const { row, fields } of buyers) {
      const cell = fields[index];
      if (cell === undefined || cell.text === '') continue;
      best.push(cell.source === 'imported' ? (answerAt(column, row) ?? cell.text) : cell.text);
    }
    return findValues({ line, column, best, bestTotal: buyers.length, othersByHand: [], taken: isBest });
  });
}

/** A field of a buyer: by hand if filled in, else imported, unless `row` is null. */
function buyerCell({ line, column }: TraitSource, buyer: Buyer | undefined, row: number | null): TraitCell {
  const trait = buyerTraits.find((name) => line === `buyer.${name}`);
  const hand = (trait === undefined ? undefined : buyer?.fields[trait])?.trim() ?? '';
  if (hand !== '') return { line, text: hand, source: 'hand' };
  return row === null ? { line, text: '', source: 'none' } : importedCell(line, column, row);
}
