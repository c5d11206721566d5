/* A list is never changed, but for this: what is erased from it is gone from all that was kept of it. */
import { columnRecord } from '../../document/column-record.ts';
import { parseStudy } from '../../document/study.ts';
import type { Study } from '../../document/types.ts';
import type { CustomerAnswers } from '../../method/decisions.ts';
import type { CustomerList } from '../../table/list.ts';
import { refuse } from '../../table/problem.ts';
import { answersIn, putAnswers } from '../answers.ts';
import { besideFrom, removeList } from '../lists.ts';
import { fieldOf, parseRecord } from '../records.ts';
import { isSound } from './table-texts.ts';
import type { Tables } from '../schema.ts';
import { dropStudy } from '../studies.ts';

/** What a list becomes, with all that is said of its customers. */
export interface ErasedList {
  readonly id: string;
  /** The list as it will be; its columns are those that it has. null when it stays as it is. */
  readonly list: CustomerList | null;
  /** The same of the companies that never bought. */
  readonly neverBought: CustomerList | null;
  /** The study, said of the customers that are left. */
  readonly study: (study: Study) => Study;
  /** The answers, said of the customers that are left. */
  readonly answers: (answers: readonly CustomerAnswers[]) => readonly CustomerAnswers[];
}

/**
 * Puts the list in place of what it was, within a transaction on all tables. The files that it was made of go, and the
 * account of how they were read, since both name its customers. A list without any customer left goes with its studies.
 */
export async function eraseFromList(tables: Tables, erased: ErasedList): Promise<void> {
  const { id, list, neverBought } = erased;
  const meta = await tables.lists.get(id);
  if (typeof meta !== 'object' || meta === null) throw refuse('list-not-found', {}, { id });
  await tables.sources.delete(id);
  const studies = (await tables.studies.toArray()).filter((study) => fieldOf(study, 'listId') === id);
  if (list?.rowCount === 0) {
    for (const study of studies) await dropStudy(tables, String(fieldOf(study, 'id')));
    await removeList(tables, id);
    return;
  }
  const beside = fieldOf(meta, 'neverBought');
  await tables.lists.put({
    ...meta,
    report: null,
    ...(list === null ? {} : { rowCount: list.rowCount }),
    ...(neverBought === null || typeof beside !== 'object' || beside === null
      ? {}
      : { neverBought: { ...beside, rowCount: neverBought.rowCount } }),
  });
  await putColumns(tables, id, list, 0);
  await putColumns(tables, id, neverBought, besideFrom);
  for (const record of studies) await changeStudy(tables, record, erased.study);
  // One that cannot be read would be said of another customer once the rows have moved.
  const answers = (await answersIn(tables, id)).items;
  await tables.answers.where('listId').equals(id).delete();
  await putAnswers(tables, id, erased.answers(answers));
}

async function putColumns(
  tables: Tables,
  listId: string,
  list: CustomerList | null,
  from: number,
): Promise<void> {
  for (const [index, { column }] of (list?.columns ?? []).entries())
    await tables.columns.put({ listId, index: from + index, ...columnRecord(column) });
}

/** A study that was removed and can still be brought back is changed too, and stays removed; a damaged one stays as it is. */
async function changeStudy(tables: Tables, record: unknown, change: (study: Study) => Study): Promise<void> {
  const id = String(fieldOf(record, 'id'));
  if (!isSound('studies', record)) return;
  const study = parseRecord('studies', id, () => parseStudy(change(parseStudy(record))));
  const removedAt = fieldOf(record, 'removedAt');
  await tables.studies.put(removedAt === undefined ? study : { ...study, removedAt });
}
