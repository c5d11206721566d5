/* Values that a cut comes to rest on: round enough to say, fine enough to choose. */

/** Figures that a value keeps: 184 213 becomes 184 000, and 10.57 becomes 11. */
const figures = { whole: 3, decimal: 2 };

/** How far one press of an arrow key moves a cut. */
export function cutStep(value: number, isWhole: boolean): number {
  const exponent = Math.floor(Math.log10(Math.abs(value) || 1)) + 1;
  if (isWhole) return 10 ** Math.max(0, exponent - figures.whole);
  return 10 ** Math.max(-6, exponent - figures.decimal);
}

/** As far as one cut goes towards the other without passing it: medium stays below large. */
export function withinCuts(
  cut: 'medium' | 'large',
  value: number,
  cuts: { readonly medium: number; readonly large: number },
  isWhole: boolean,
): number {
  const highest = tidyCut(cuts.large - cutStep(cuts.large, isWhole), isWhole);
  const lowest = tidyCut(cuts.medium + cutStep(cuts.medium, isWhole), isWhole);
  return cut === 'medium' ? Math.min(value, highest) : Math.max(value, lowest);
}

/** The value nearest to where the hand let go of the cut. */
export function tidyCut(value: number, isWhole: boolean): number {
  const step = cutStep(value, isWhole);
  // Divided, since 3 × 0.1 is a hair more than 0.3.
  return step < 1 ? Math.round(value / step) / Math.round(1 / step) : Math.round(value / step) * step;
}
