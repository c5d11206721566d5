/* What the files hold and what they become, in one sentence each. */
import type { IntakeFile, IntakePreview } from '../../importing/intake/types.ts';
import type { Words } from '../../language/words.svelte.ts';
import type { RowKind } from '../../table/role.ts';

type Speech = Pick<Words, 't' | 'format'>;

export interface Holding {
  readonly file: string;
  /** "8 800 affärer" */
  readonly things: string;
}

/** What is in each file that is used. */
export function holdings({ files, customers, combined }: IntakePreview, words: Speech): readonly Holding[] {
  const used = files.filter(({ use }) => use !== 'unused');
  return (used.length === 0 ? files : used).map(({ preview, kind }) => ({
    file: preview.fileName,
    things:
      combined === null && files.length === 1 && customers > 0
        ? thingsOf('customers', customers, words)
        : thingsOf(kind, preview.rows, words),
  }));
}

function thingsOf(kind: RowKind, count: number, { t, format }: Speech): string {
  return t.intake.things[kind](count, format.number(count));
}

/** What the files become; null when the only file is the list already. */
export function becomesText(intake: IntakePreview, words: Speech): string | null {
  const { combined, customers, currency, files } = intake;
  if (combined === null || customers === 0) return null;
  const used = files.filter(({ use }) => use !== 'unused');
  // One file of customers says it already.
  if (combined.rollUp === null && used.length === 1 && used[0]?.preview.rows === customers) return null;
  const { t, format } = words;
  const texts = t.intake.becomes;
  const all = thingsOf('customers', customers, words);
  const rollUp = combined.rollUp;
  if (rollUp === null || rollUp.revenue === null || (currency !== null && currency.missing.length > 0))
    return texts.customers(all);
  const amount = format.amount(rollUp.revenue, rollUp.unit);
  const bought = boughtIn(files, intake, words);
  const buyers = rollUp.customers - rollUp.customersWithoutPurchase;
  if (buyers >= customers)
    return bought === null ? texts.bought(all, amount) : texts.boughtIn(all, amount, bought);
  const some = format.number(buyers);
  return bought === null
    ? texts.someBought(all, some, amount)
    : texts.someBoughtIn(all, some, amount, bought);
}

/** "4 238 vunna affärer"; null when the rows are only parts of purchases. */
function boughtIn(files: readonly IntakeFile[], { combined }: IntakePreview, words: Speech): string | null {
  const kind = files.find(({ use }) => use === 'rows')?.kind;
  const rollUp = combined?.rollUp ?? null;
  if (rollUp === null || (kind !== 'deals' && kind !== 'orders')) return null;
  const count = rollUp.rowsUsed - rollUp.repeatedDeals.rows;
  const isWon = kind === 'deals' && (combined?.outcomes.length ?? 0) > 0;
  return isWon ? words.t.intake.wonDeals(count, words.format.number(count)) : thingsOf(kind, count, words);
}
