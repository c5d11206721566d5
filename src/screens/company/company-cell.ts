import type { Formats } from '../../language/formats.ts';
import type { Messages } from '../../language/messages.ts';
import type { LineId } from '../../method/decisions.ts';
import type { TraitCell } from '../../method/results.ts';
import type { GridCell } from '../../ui/grid/grid-types.ts';
import { answerText } from '../answer-text.ts';

/**
 * An answer as the grid shows it: what was answered by hand, at once, else what the analysis found in the list. An answer
 * just taken back is blank until the next analysis tells what the list says.
 */
export function companyCell(
  line: LineId,
  hand: string | undefined,
  analysed: TraitCell | undefined,
  t: Messages,
  format: Formats,
): GridCell {
  if (hand !== undefined)
    return { text: answerText({ line, text: hand.trim(), source: 'hand' }, t, format), imported: false };
  if (analysed?.source !== 'imported') return { text: '', imported: false };
  return { text: answerText(analysed, t, format), imported: true };
}
