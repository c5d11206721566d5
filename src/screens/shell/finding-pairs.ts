import type { Words } from '../../language/words.svelte.ts';
import { choicesOf } from '../../method/choices.ts';
import type { LineId } from '../../method/decisions.ts';
import type { Portion, TraitFinding, ValueCount } from '../../method/results.ts';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { PairMark, ValuePair } from '../../charts/value-pairs.ts';
import { valueText } from '../trait-text.ts';

interface CountedValue {
  readonly name: string;
  readonly best: Portion;
  readonly others: Portion | null;
}

const mostDrawn = 6;
const mostListed = 100;

/** What to draw of a trait's values: the six most common, and the rest as one; as a table, all of them. */
export function findingPairs(
  finding: TraitFinding,
  words: Words,
): { readonly pairs: readonly ValuePair[]; readonly table: ChartTable } {
  const { t, format } = words;
  const portion = ({ count, of }: Portion) => t.common.of(format.count(count), format.number(of));
  const share = ({ count, of }: Portion) => (of === 0 ? 0 : count / of);
  // The first pair says what the two bars are; the others follow it.
  const mark = (
    of: Portion,
    isFirst: boolean,
    say: (share: string, portion: string) => string,
  ): PairMark => ({
    share: share(of),
    label: (isFirst ? say : t.charts.shareAnd)(format.percent(share(of)), portion(of)),
  });
  const cell = (of: Portion | null) =>
    of === null ? '–' : t.charts.shareAnd(format.percent(share(of)), portion(of));
  return {
    pairs: counted(finding, mostDrawn, words).map(({ name, best, others }, index) => ({
      name,
      best: mark(best, index === 0, t.charts.shareOfBest),
      others: others === null ? null : mark(others, index === 0, t.charts.shareOfOthers),
    })),
    table: {
      columns: [
        { label: t.charts.findings.answer, isNumber: false },
        { label: t.charts.best, isNumber: true },
        { label: t.charts.others, isNumber: true },
      ],
      rows: counted(finding, mostListed, words).map(({ name, best, others }) => [
        name,
        cell(best),
        cell(others),
      ]),
    },
  };
}

/** The most common values, and after them what is left over: the others' other answers too. */
function counted({ line, values }: TraitFinding, most: number, words: Words): readonly CountedValue[] {
  const shown = ordered(line, values.slice(0, most)).map(({ value, best, others }): CountedValue => ({
    name: valueText(value, words.t, words.format),
    best,
    others,
  }));
  const first = shown[0];
  // A buyer may have several drivers: what is left over is then no number of buyers.
  if (first === undefined || line === 'buyer.drivers') return shown;
  const rest = {
    name: words.t.charts.findings.rest,
    best: left(
      first.best.of,
      shown.map((value) => value.best),
    ),
    others:
      first.others === null
        ? null
        : left(
            first.others.of,
            shown.map((value) => value.others),
          ),
  };
  // Parts of customers may leave a rest that is none.
  return rest.best.count > 0.01 || (rest.others?.count ?? 0) > 0 ? [...shown, rest] : shown;
}

/** An ordered trait reads in its order, the CEO first; other values as they come, the most common first. */
function ordered(line: LineId, values: readonly ValueCount[]): readonly ValueCount[] {
  if (line !== 'buyer.distanceToCeo') return values;
  const order = choicesOf(line);
  const place = ({ value }: ValueCount): number =>
    value.kind === 'choice' ? order.indexOf(value.choice) : order.length;
  return values.toSorted((a, b) => place(a) - place(b));
}

function left(of: number, counted: readonly (Portion | null)[]): Portion {
  return { count: counted.reduce((count, portion) => count - (portion?.count ?? 0), of), of };
}
