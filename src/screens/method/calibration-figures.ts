import type { ChartTable } from '../../charts/chart-table.ts';
import type { PowerLine } from '../../charts/power-lines.ts';
import type { Formats } from '../../language/formats.ts';
import type { MethodPageTexts } from '../../language/method-page.ts';
import { noiseFigures, powerFigures } from '../../method/calibration.ts';

/** Every figure is of so many lists. */
const lists = 1000;
const perHundred = 100 / lists;
/** The drawing shows one list size, with all the counts of best customers that were tried on it. */
const drawnCustomers = 400;
const told = { best: 20, share: 0.3 };

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

/** How often a value that is twice as common is called telling, a line for each number of best customers. */
export function powerLines(t: MethodPageTexts, format: Formats): readonly PowerLine[] {
  const drawn = powerFigures.filter(({ customers }) => customers === drawnCustomers);
  const counts = [...new Set(drawn.map(({ best }) => best))].sort((a, b) => a - b);
  return counts.map((best) => ({
    name: t.powerBest(format.number(best)),
    points: drawn
      .filter((figure) => figure.best === best)
      .map(({ share, telling }) => ({ x: share, y: telling / lists })),
  }));
}

/** One of its points, for the sentence. */
export function powerExample(format: Formats): { best: string; share: string; found: string } {
  const figure = powerFigures.find(
    ({ customers, best, share }) =>
      customers === drawnCustomers && best === told.best && share === told.share,
  );
  return {
    best: format.number(told.best),
    share: format.percent(told.share),
    found: format.number(Math.round((figure?.telling ?? NaN) * perHundred)),
  };
}
