/*
 * How often the verdicts are right on lists in which it is known what there is to find. Found by
 * test/method/calibration, which makes all of them again when it is run in full; no figure here is typed by hand.
 */

/** Lists of pure noise: eight traits of four values (40, 30, 20 and 10 %), and on some two traits of numbers too. */
export interface NoiseFigure {
  readonly customers: number;
  readonly best: number;
  readonly ranges: number;
  /** Lists of 1,000 with at least one line called telling: every one of them wrongly. */
  readonly telling: number;
  /** Lists of 1,000 with at least one hint. */
  readonly hint: number;
}

/** Lists like those, but for one value, which is twice as common among the best as among all. */
export interface PowerFigure {
  readonly customers: number;
  readonly best: number;
  /** How common the value is among all, 0–1. */
  readonly share: number;
  /** Lists of 1,000 in which the value is called telling. */
  readonly telling: number;
  /** Lists of 1,000 in which it is called telling or a hint. */
  readonly noticed: number;
}

export const noiseFigures: readonly NoiseFigure[] = [
  { customers: 60, best: 10, ranges: 0, telling: 9, hint: 516 },
  { customers: 400, best: 20, ranges: 0, telling: 27, hint: 641 },
  { customers: 60, best: 10, ranges: 2, telling: 8, hint: 553 },
  { customers: 400, best: 20, ranges: 2, telling: 28, hint: 669 },
];

export const powerFigures: readonly PowerFigure[] = [
  { customers: 60, best: 10, share: 0.1, telling: 12, noticed: 132 },
  { customers: 60, best: 10, share: 0.2, telling: 56, noticed: 331 },
  { customers: 60, best: 10, share: 0.3, telling: 131, noticed: 562 },
  { customers: 60, best: 10, share: 0.4, telling: 316, noticed: 835 },
  { customers: 100, best: 10, share: 0.1, telling: 16, noticed: 144 },
  { customers: 100, best: 10, share: 0.2, telling: 55, noticed: 316 },
  { customers: 100, best: 10, share: 0.3, telling: 118, noticed: 541 },
  { customers: 100, best: 10, share: 0.4, telling: 271, noticed: 815 },
  { customers: 200, best: 20, share: 0.1, telling: 37, noticed: 301 },
  { customers: 200, best: 20, share: 0.2, telling: 148, noticed: 573 },
  { customers: 200, best: 20, share: 0.3, telling: 394, noticed: 854 },
  { customers: 200, best: 20, share: 0.4, telling: 778, noticed: 988 },
  { customers: 400, best: 20, share: 0.1, telling: 35, noticed: 279 },
  { customers: 400, best: 20, share: 0.2, telling: 133, noticed: 551 },
  { customers: 400, best: 20, share: 0.3, telling: 359, noticed: 838 },
  { customers: 400, best: 20, share: 0.4, telling: 748, noticed: 985 },
  { customers: 1000, best: 20, share: 0.1, telling: 32, noticed: 290 },
  { customers: 1000, best: 20, share: 0.2, telling: 128, noticed: 538 },
  { customers: 1000, best: 20, share: 0.3, telling: 349, noticed: 826 },
  { customers: 1000, best: 20, share: 0.4, telling: 744, noticed: 981 },
  { customers: 2000, best: 20, share: 0.1, telling: 27, noticed: 301 },
  { customers: 2000, best: 20, share: 0.2, telling: 120, noticed: 538 },
  { customers: 2000, best: 20, share: 0.3, telling: 353, noticed: 822 },
  { customers: 2000, best: 20, share: 0.4, telling: 730, noticed: 981 },
  { customers: 4000, best: 50, share: 0.1, telling: 169, noticed: 511 },
  { customers: 4000, best: 50, share: 0.2, telling: 558, noticed: 916 },
  { customers: 4000, best: 50, share: 0.3, telling: 902, noticed: 995 },
  { customers: 4000, best: 50, share: 0.4, telling: 999, noticed: 1000 },
  { customers: 400, best: 10, share: 0.1, telling: 14, noticed: 135 },
  { customers: 400, best: 10, share: 0.2, telling: 45, noticed: 317 },
  { customers: 400, best: 10, share: 0.3, telling: 102, noticed: 500 },
  { customers: 400, best: 10, share: 0.4, telling: 238, noticed: 782 },
  { customers: 400, best: 50, share: 0.1, telling: 204, noticed: 590 },
  { customers: 400, best: 50, share: 0.2, telling: 636, noticed: 951 },
  { customers: 400, best: 50, share: 0.3, telling: 940, noticed: 997 },
  { customers: 400, best: 50, share: 0.4, telling: 999, noticed: 1000 },
];
