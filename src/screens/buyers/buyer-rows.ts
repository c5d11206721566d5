import type { Formats } from '../../language/formats.ts';
import type { Messages } from '../../language/messages.ts';
import type { Buyer, Sureness } from '../../method/decisions.ts';
import type { AnswerRow, TraitCell } from '../../method/results.ts';
import type { BuyerTrait } from '../../table/role.ts';
import type { GridCell } from '../../ui/grid/grid-types.ts';
import { answerText } from '../answer-text.ts';

/** A buyer, or the blank row where a customer's first one is written. */
export interface BuyerLine {
  /** null for a buyer of the list alone, and for a blank row. */
  readonly buyerId: string | null;
  readonly isBlank: boolean;
  readonly cells: readonly GridCell[];
  readonly sureness: Sureness | null;
}

const blank: GridCell = { text: '', imported: false };

/**
 * A customer's buyers as the grid shows them: those by hand, at once, of which the first is completed by what the list
 * says; else the list's own; else a blank row.
 */
export function buyerLines(
  answer: AnswerRow,
  byHand: readonly Buyer[],
  traits: readonly BuyerTrait[],
  t: Messages,
  format: Formats,
): readonly BuyerLine[] {
  const ofList = (trait: BuyerTrait): GridCell => {
    const cell = answer.buyers[0]?.fields.find(
      (field) => field.line === `buyer.${trait}` && field.source === 'imported',
    );
    return cell === undefined ? blank : { ...shown(cell, t, format), imported: true, fixed: true };
  };
  if (byHand.length === 0) {
    const cells = traits.map(ofList);
    return [{ buyerId: null, isBlank: cells.every(({ text }) => text === ''), cells, sureness: null }];
  }
  return byHand.map(({ id, fields, sureness }, index) => ({
    buyerId: id,
    isBlank: false,
    sureness: sureness ?? null,
    cells: traits.map((trait) => {
      const text = fields[trait]?.trim() ?? '';
      if (text !== '') return shown({ line: `buyer.${trait}`, text, source: 'hand' }, t, format);
      return index === 0 ? ofList(trait) : blank;
    }),
  }));
}

function shown(cell: TraitCell, t: Messages, format: Formats): GridCell {
  return { text: answerText(cell, t, format), imported: false };
}
