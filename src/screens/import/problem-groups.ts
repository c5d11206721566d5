/* What could not be read in a file, grouped by the repair that it needs. */
import type { ImportProblemCode, SourcePreview } from '../../importing/types.ts';

export interface ProblemGroup {
  readonly code: ImportProblemCode;
  readonly column: string;
  readonly count: number;
  /** There are more that were not listed one by one. */
  readonly isLeast: boolean;
  /** What was found in the cells, each thing once. */
  readonly found: readonly string[];
  readonly rowNumbers: readonly number[];
}

/** Largest group first. */
export function problemGroups({ problems, problemCount, columns }: SourcePreview): readonly ProblemGroup[] {
  const groups = new Map<
    string,
    { code: ImportProblemCode; column: string; found: Set<string>; rows: number[] }
  >();
  for (const { code, place, data } of problems) {
    const column = place.column ?? '';
    const key = `${code} ${column}`;
    const group = groups.get(key) ?? { code, column, found: new Set<string>(), rows: [] };
    groups.set(key, group);
    if (place.row !== undefined) group.rows.push(place.row);
    const found = data['found'];
    if (typeof found === 'string') group.found.add(found);
  }
  const areAll = problems.length >= problemCount;
  const notUnderstood = new Map(columns.map(({ plan, notUnderstood: count }) => [plan.name, count]));
  return [...groups.values()]
    .map(({ code, column, found, rows }) => {
      const isFormat = code === 'cell-not-number' || code === 'cell-not-date';
      const counted = isFormat ? (notUnderstood.get(column) ?? 0) : 0;
      return {
        code,
        column,
        count: Math.max(rows.length, counted),
        isLeast: !areAll && !isFormat,
        found: [...found],
        rowNumbers: rows,
      };
    })
    .toSorted((a, b) => b.count - a.count);
}
