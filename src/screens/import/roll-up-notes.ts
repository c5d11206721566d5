/* What is worth a word of how rows were counted together. */
import type { IntakePreview } from '../../importing/intake/types.ts';
import type { RowFields } from '../../importing/rollup/types.ts';
import type { Words } from '../../language/words.svelte.ts';

type Speech = Pick<Words, 't' | 'format'>;

/** Which column is the revenue; '' when the rows have no amounts. */
export function revenueText({ files, combined }: IntakePreview, { t }: Speech): string {
  const file = files.find(({ use }) => use === 'lines') ?? files.find(({ use }) => use === 'rows');
  if (file === undefined || combined?.rollUp?.revenue == null) return '';
  const column = amountText(file.fields, t.combining);
  if (column === '') return '';
  return combined.outcomes.length > 0 ? t.combining.sumOfWon(column) : t.combining.sumOf(column);
}

function amountText(
  { amount, price, quantity, discount }: RowFields,
  texts: Words['t']['combining'],
): string {
  if (amount !== undefined) return amount;
  if (price === undefined || quantity === undefined) return '';
  const product = texts.times(quantity, price);
  return discount === undefined ? product : texts.less(product, discount);
}

/** What was counted though it is odd, and what the lines of orders came to. */
export function rollUpNotes({ files, combined }: IntakePreview, { t, format }: Speech): readonly string[] {
  const rollUp = combined?.rollUp ?? null;
  if (combined === null || rollUp === null) return [];
  const texts = t.combining;
  const { negative, repeatedDeals, closedBeforeOpened, unit } = rollUp;
  const { lines, neverBought } = combined;
  const areLines = files.some(({ use, kind }) => use === 'rows' && kind === 'lines');
  const say = (count: number, text: (count: number, text: string) => string): readonly string[] =>
    count === 0 ? [] : [text(count, format.number(count))];
  const amount = (value: number): string => format.amount(value, unit);
  return [
    ...(lines === null || lines.rowsRead === lines.rowsUsed
      ? []
      : [texts.linesUsed(format.number(lines.rowsUsed), format.number(lines.rowsRead))]),
    ...say(lines?.withoutOrder.rows ?? 0, (count, text) =>
      texts.linesWithoutOrder(count, text, amount(lines?.withoutOrder.amount ?? 0)),
    ),
    ...say(lines?.withoutAmount.rows ?? 0, texts.linesWithoutAmount),
    ...say(negative.rows, (count, text) => texts.negative(count, text, amount(Math.abs(negative.amount)))),
    // That an order stands on several lines is the nature of lines.
    ...say(areLines ? 0 : repeatedDeals.rows, (count, text) =>
      texts.repeated(count, text, amount(repeatedDeals.amount)),
    ),
    ...say(closedBeforeOpened.rows, texts.closedFirst),
    ...say(neverBought, texts.neverBought),
  ];
}
