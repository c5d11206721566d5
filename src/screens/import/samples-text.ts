/** So short a cell is not broken over two lines. */
const shortCell = 24;

/** A few cells as they stand in the file, side by side. */
export function samplesText(samples: readonly string[], most: number): string {
  return samples
    .slice(0, most)
    .map((cell) => (cell.length > shortCell ? cell : cell.replace(/ /g, '\u00a0')))
    .join(' · ');
}
