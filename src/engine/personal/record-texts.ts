/* What people wrote in a record, without the words of a vote, which are two or three and the same for all. */
import { changeTexts, freeTexts, type TextChange } from '../../document/free-text.ts';
import { segmentVotes, stayVotes } from '../../document/workshop-types.ts';
import { tableTexts } from '../../storage/erase/table-texts.ts';
import type { TableName } from '../../storage/records.ts';

const votes: ReadonlySet<string> = new Set([...stayVotes, ...segmentVotes]);
const isVote = (text: string, field: string): boolean => field === 'texts' && votes.has(text);

/** The free texts of a record of a table, each with the field that it stands in. */
export function textsOf(
  table: TableName,
  record: unknown,
): readonly { readonly text: string; readonly field: string }[] {
  return freeTexts(tableTexts[table], record).filter(({ text, field }) => !isVote(text, field));
}

/** The record with its free texts changed. */
export function withTexts(table: TableName, record: unknown, change: TextChange): unknown {
  return changeTexts(tableTexts[table], record, (text, field) =>
    isVote(text, field) ? text : change(text, field),
  );
}

/** Every text of a record that cannot be read, also what lies packed in bytes. */
export function* rawTexts(record: unknown): Generator<string> {
  if (typeof record === 'string') yield record;
  else if (record instanceof ArrayBuffer) yield new TextDecoder().decode(record);
  else if (typeof record === 'object' && record !== null)
    for (const part of Object.values(record)) yield* rawTexts(part);
}
