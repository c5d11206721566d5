import type { IntakeFile } from '../../importing/intake/types.ts';
import type { Words } from '../../language/words.svelte.ts';

/** Why a file's rows were taken for what they are, or that somebody said so. */
export function kindReasonText(
  { kind, guess }: IntakeFile,
  { t, format }: Pick<Words, 't' | 'format'>,
): string {
  const texts = t.intake.kindReasons;
  if (kind !== guess.kind) return texts.chosen(t.intake.kinds[guess.kind]);
  const { reason } = guess;
  switch (reason.code) {
    case 'outcomes':
      return texts.outcomes(reason.column, reason.won, reason.lost);
    case 'deal-repeats':
      return texts.dealRepeats(reason.column, format.number(reason.different), format.number(reason.rows));
    case 'customer-repeats':
      return texts.customerRepeats(
        reason.column,
        format.number(reason.different),
        format.number(reason.rows),
      );
    case 'deal-per-row':
      return texts.dealPerRow(reason.column);
    case 'customer-once':
      return texts.customerOnce(reason.column);
    case 'no-customer':
      return texts.noCustomer;
  }
}
