import { parseStudy } from '../../document/study.ts';
import type { Study } from '../../document/types.ts';
import { parseRecords } from '../records.ts';
import type { Store } from '../store.ts';

/** Every stored study, also those that were removed and can still be brought back. */
export async function loadAllStudies(store: Store): Promise<readonly Study[]> {
  const records = await store.run((tables) => tables.studies.toArray());
  return parseRecords('studies', 'id', records, parseStudy).items;
}
