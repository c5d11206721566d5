import type { ProfileLine } from '../method/results.ts';

/* A value is said of "most" when half of those with an answer share it, half have an answer, and it is no more common
   among the others by less than what one customer of ten makes. */
const leastShare = 0.5;
const leastLead = 0.1;

const leadOf = ({ best, others }: ProfileLine): number =>
  best.count / best.of - (others === null || others.of === 0 ? 0 : others.count / others.of);

/**
 * The lines that a sentence may say the best "mostly" are: shared by at least half, answered for at least half of the
 * `asked` customers, and at least ten percentage points more common than among the others, where that is known. Own
 * traits come last, the most telling first.
 */
export function notableLines(lines: readonly ProfileLine[], asked: number): readonly ProfileLine[] {
  const notable = lines.filter(
    (line) =>
      !line.struck &&
      (line.wording !== null ||
        (line.best.count >= line.best.of * leastShare &&
          line.best.of >= asked * leastShare &&
          leadOf(line) >= leastLead)),
  );
  const own = notable.filter(({ line }) => line.startsWith('own.')).toSorted((a, b) => leadOf(b) - leadOf(a));
  return [...notable.filter(({ line }) => !line.startsWith('own.')), ...own];
}
