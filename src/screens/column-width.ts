const remPerCharacter = 0.52;
const around = 1.4;
const least = 7.5;
const most = 15;

/** Room in rem for a column of a grid: for most of its texts in full. It grows, and never jumps at every key. */
export function columnWidth(label: string, texts: readonly string[]): number {
  const lengths = texts.map(({ length }) => length).toSorted((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const characters = Math.max(label.length, usual);
  return Math.min(most, Math.max(least, Math.ceil(characters * remPerCharacter + around)));
}
