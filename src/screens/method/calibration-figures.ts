import type { ChartTable } from '../../charts/chart-table.ts';
import type { PowerLine } from '../../charts/power-lines.ts';
import type { Formats } from '../../language/formats.ts';
import type { MethodPageTexts } from '../../language/method-page.ts';
import { noiseFigures, powerFigures, type PowerFigure } from '../../method/calibration.ts';

/** Every figure is of so many lists. */
const lists = 1000;
const perHundred = 100 / lists;
const told = { customers: 400, best: 20, share: 0.3 };

/** How many of a hundred lists of pure noise get a telling line at most, and a hint from and to. */
export function noiseRanges(format: Formats): { telling: string; hint: string } {
  const hints = noiseFigures.map(({ hint }) => Math.round(hint * perHundred));
  const telling = Math.ceil(Math.max(...noiseFigures.map((figure) => figure.telling)) * perHundred);
  return {
    telling: format.number(telling),
    hint: format.range(Math.min(...hints), Math.max(...hints), null),
  };
}

export function noiseFigureTable({ noiseColumns }: MethodPageTexts, format: Formats): ChartTable {
  const { customers, best, ranges, telling, hint } = noiseColumns;
  return {
    columns: [customers, best, ranges, telling, hint].map((label, index) => ({ label, isNumber: index > 0 })),
    rows: noiseFigures.map((figure) =>
      [figure.customers, figure.best, figure.ranges, figure.telling, figure.hint].map((value) =>
        format.number(value),
      ),
    ),
  };
}

/**
 * How often a value that is twice as common is called telling, by the number of customers, with as many best as the
 * product takes by itself: a line for each share of all that has the value.
 */
export function powerLines(t: MethodPageTexts, format: Formats): readonly PowerLine[] {
  const shares = [...new Set(powerFigures.map(({ share }) => share))].sort((a, b) => a - b);
  return shares.map((share) => {
    const bySize = new Map<number, PowerFigure>();
    // The first of each size; those that follow have more or fewer best.
    for (const figure of powerFigures)
      if (figure.share === share && !bySize.has(figure.customers)) bySize.set(figure.customers, figure);
    return {
      name: t.powerShare(format.percent(share)),
      points: [...bySize.values()].map(({ customers, telling }) => ({ x: customers, y: telling / lists })),
    };
  });
}

/** One of its points, for the sentence. */
export function powerExample(format: Formats): {
  customers: string;
  best: string;
  share: string;
  found: string;
} {
  const figure = powerFigures.find(
    ({ customers, best, share }) =>
      customers === told.customers && best === told.best && share === told.share,
  );
  return {
    customers: format.number(told.customers),
    best: format.number(told.best),
    share: format.percent(told.share),
    found: format.number(Math.round((figure?.telling ?? NaN) * perHundred)),
  };
}
