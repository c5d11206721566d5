import { Dexie, type Table } from 'dexie';
import { countChanges } from './generation.ts';

/** Equals the highest version below. */
export const schemaVersion = 5;
/** Dexie counts in tenths, so that version 1 is 10 in the browser's own numbering. */
export const nativeVersions = 10;

/**
 * The tables. What is read is typed unknown on purpose: records may be of another version or damaged, and become values
 * only by way of document/.
 */
export class Tables extends Dexie {
  declare readonly lists: Table<unknown, string>;
  declare readonly columns: Table<unknown, [string, number]>;
  declare readonly studies: Table<unknown, string>;
  declare readonly answers: Table<unknown, [string, number]>;
  declare readonly profiles: Table<unknown, string>;
  declare readonly drafts: Table<unknown, string>;
  declare readonly recipes: Table<unknown, [string, string]>;
  declare readonly sources: Table<unknown, string>;
  /** What is known about keeping: how many changes there were, and when all was last saved to a file. */
  declare readonly keeping: Table<unknown, string>;
  declare readonly workshops: Table<unknown, string>;

  constructor(name: string) {
    // Opening again after a close is the store's task, since it looks first who changed the database meanwhile.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    // Append only: a released version is never edited.
    this.version(1).stores({
      lists: 'id',
      columns: '[listId+index]',
      studies: 'id, listId',
      answers: '[listId+row]',
      profiles: 'id, studyId',
    });
    this.version(2).stores({ drafts: 'id' });
    this.version(3).stores({ recipes: '[of+key]', sources: 'listId' });
    this.version(4).stores({ keeping: 'id' });

    this.version(5).stores({ workshops: 'studyId' });
    this.use(countChanges);
  }
}
