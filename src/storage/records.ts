/* Reading records that may be damaged: one that is names itself, and the others still load. */
import { ProblemError, refuse, type Problem } from '../table/problem.ts';

export type TableName =
  | 'lists'
  | 'columns'
  | 'studies'
  | 'answers'
  | 'profiles'
  | 'drafts'
  | 'recipes'
  | 'sources'
  | 'keeping'
  | 'workshops';

export interface Loaded<Item> {
  readonly items: readonly Item[];
  /** One 'record-damaged' {table, id, where} for each record that could not be read. */
  readonly problems: readonly Problem[];
}

/** A field of a record that is not known to be sound. */
export function fieldOf(record: unknown, field: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, field) : undefined;
}

/** Whether its owner removed the record: it is hidden, and can be brought back until it is deleted for good. */
export function isRemoved(record: unknown): boolean {
  return typeof fieldOf(record, 'removedAt') === 'number';
}

/** Parses a record; what document/ finds wrong becomes 'record-damaged' {table, id, where}. */
export function parseRecord<Item>(table: TableName, id: string, parse: () => Item): Item {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { place, data } = error.problem;
    throw refuse('record-damaged', place, { table, id, where: data['where'] ?? '' });
  }
}

/** Parses each record on its own. `idField` names it in the problem when it is damaged. */
export function parseRecords<Item>(
  table: TableName,
  idField: string,
  records: readonly unknown[],
  parse: (record: unknown) => Item,
): Loaded<Item> {
  const items: Item[] = [];
  const problems: Problem[] = [];
  for (const record of records) {
    try {
      items.push(parseRecord(table, String(fieldOf(record, idField)), () => parse(record)));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
    }
  }
  return { items, problems };
}
