import { parseDraft } from '../document/draft.ts';
import type { Draft } from '../document/types.ts';
import { parseRecord } from './records.ts';
import type { Store } from './store.ts';

/** There is one draft, of the table that customers are typed into. */
const draftId = 'typing';

/** Stores the draft in place of what was there. */
export function saveDraft(store: Store, draft: Draft): Promise<void> {
  return store.run(async (tables) => {
    await tables.drafts.put({ id: draftId, ...parseRecord('drafts', draftId, () => parseDraft(draft)) });
  });
}

/** The draft as it was left; null when there is none. Refuses with 'record-damaged' {table, id, where}. */
export async function loadDraft(store: Store): Promise<Draft | null> {
  const record = await store.run((tables) => tables.drafts.get(draftId));
  return record === undefined ? null : parseRecord('drafts', draftId, () => parseDraft(record));
}

export function deleteDraft(store: Store): Promise<void> {
  return store.run((tables) => tables.drafts.delete(draftId));
}
