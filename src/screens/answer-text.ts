import type { Formats } from '../language/formats.ts';
import type { Messages } from '../language/messages.ts';
import { canonicalValues, choicesOf } from '../method/choices.ts';
import type { LineId } from '../method/decisions.ts';
import type { TraitCell } from '../method/results.ts';
import { choiceName } from './trait-text.ts';

/** An answer as the reader's language says it: a known choice by its name, anything else as written. */
export function answerText(cell: TraitCell, t: Messages, format: Formats): string {
  if (cell.amount !== undefined) return format.measure(cell.amount.value, cell.amount.unit);
  const values = canonicalValues(cell.line, cell.text);
  if (!values.some((value) => value.kind === 'choice')) return cell.text;
  return values
    .map((value) =>
      value.kind === 'choice' ? choiceName(value.choice, t) : value.kind === 'text' ? value.text : '',
    )
    .join(', ');
}

/** What to suggest for a question: its known choices, then what others have answered. */
export function suggestionsFor(
  line: LineId,
  cells: readonly TraitCell[],
  t: Messages,
  format: Formats,
): readonly string[] {
  const known = choicesOf(line).map((choice) => choiceName(choice, t));
  const used = cells
    .filter((cell) => cell.line === line && cell.text !== '')
    .map((cell) => answerText(cell, t, format));
  return [...new Set([...known, ...used])].slice(0, 50);
}
