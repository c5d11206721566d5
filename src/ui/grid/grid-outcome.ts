/* What came of a key or button, for the line below the grid that says it. */
import type { Words } from '../../language/words.svelte.ts';

export type GridOutcome =
  | { readonly kind: 'copied' | 'cut' | 'cleared' | 'filled'; readonly cells: number }
  | {
      readonly kind: 'pasted';
      readonly cells: number;
      readonly rowsLeft: number;
      readonly columnsLeft: number;
    }
  | { readonly kind: 'selected'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'nothing-to-fill' | 'nothing-to-clear' | 'nothing-new' | 'fixed' | 'let-go' }
  /** In the screen's own words. */
  | { readonly kind: 'said'; readonly text: string };

/** The sentence for an outcome. */
export function outcomeText(outcome: GridOutcome, words: Words): string {
  const t = words.t.grid.said;
  const number = (value: number): string => words.format.number(value);
  switch (outcome.kind) {
    case 'copied':
    case 'cut':
    case 'cleared':
    case 'filled':
      return t[outcome.kind](outcome.cells, number(outcome.cells));
    case 'pasted': {
      const { cells, rowsLeft, columnsLeft } = outcome;
      const pasted = t.pasted(cells, number(cells));
      const unfit = unfitText(rowsLeft, columnsLeft, words);
      return unfit === '' ? pasted : `${pasted} ${unfit}`;
    }
    case 'selected':
      return t.selected(
        t.rows(outcome.rows, number(outcome.rows)),
        t.columns(outcome.columns, number(outcome.columns)),
      );
    case 'nothing-to-fill':
      return t.nothingToFill;
    case 'nothing-to-clear':
      return t.nothingToClear;
    case 'nothing-new':
      return t.nothingNew;
    case 'fixed':
      return t.fixed;
    case 'let-go':
      return t.letGo;
    case 'said':
      return outcome.text;
  }
}

/** What did not fit, of what was pasted; '' when all did. */
export function unfitText(rowsLeft: number, columnsLeft: number, words: Words): string {
  const t = words.t.grid.said;
  const left = [
    ...(rowsLeft > 0 ? [t.rows(rowsLeft, words.format.number(rowsLeft))] : []),
    ...(columnsLeft > 0 ? [t.columns(columnsLeft, words.format.number(columnsLeft))] : []),
  ];
  return left.length === 0 ? '' : t.unfit(words.format.list(left));
}
