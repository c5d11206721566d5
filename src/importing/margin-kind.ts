import type { HeaderText } from './header-text.ts';
import { profitWords } from './header-words.ts';

/** What is left of what a customer pays: an amount, or a share of it. */
export type MarginKind = 'amount' | 'share';

/** Whether the header names a profit; "TB %" and "Gross profit 2024" do. */
export function saysProfit({ words, bare }: HeaderText): boolean {
  return profitWords.includes(words) || profitWords.includes(bare);
}

/** Beyond this no share runs, in per cent; losses can be larger. */
const largestShare = 100;

/**
 * Whether a column of margins or profits holds amounts or shares. The unit tells, then the size of the numbers, then the
 * word: "täckningsbidrag" is an amount, "marginal" a share.
 */
export function marginKind(header: HeaderText, unit: string | null, values: readonly number[]): MarginKind {
  if (unit !== null) return unit === '%' ? 'share' : 'amount';
  if (values.some((value) => value > largestShare)) return 'amount';
  const areParts =
    values.some((value) => !Number.isInteger(value)) && values.every((value) => Math.abs(value) <= 1);
  return areParts || !saysProfit(header) ? 'share' : 'amount';
}
