/*
 * Removing in two steps, so that nothing is lost by a slip of the hand: a removed study or profile is hidden at once by a
 * mark in its record, and deleted for good when its owner can no longer ask for it back.
 */
import { fieldOf, isRemoved } from './records.ts';
import type { Store } from './store.ts';
import { dropStudy } from './studies.ts';

/** What can be removed. */
export interface Removable {
  readonly kind: 'study' | 'profile';
  readonly id: string;
}

const tableOf = { study: 'studies', profile: 'profiles' } as const;

/** Hides a study or profile as removed at this time (milliseconds since 1970). One that is gone stays gone. */
export function hide(store: Store, { kind, id }: Removable, now: number): Promise<void> {
  return mark(store, { kind, id }, now);
}

/** Brings a hidden study or profile back as it was. False when it has been deleted for good. */
export async function bringBack(store: Store, removed: Removable): Promise<boolean> {
  await mark(store, removed, undefined);
  const { kind, id } = removed;
  return store.run(async (tables) => (await tables[tableOf[kind]].get(id)) !== undefined);
}

/** Deletes for good what is hidden; what has been brought back meanwhile, in another tab say, stays. */
export function purge(store: Store, { kind, id }: Removable): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', tables.tables, async () => {
      if (!isRemoved(await tables[tableOf[kind]].get(id))) return;
      await (kind === 'study' ? dropStudy(tables, id) : tables.profiles.delete(id));
    }),
  );
}

/** Deletes for good all that was removed before a time (milliseconds since 1970). */
export async function purgeBefore(store: Store, time: number): Promise<void> {
  for (const kind of ['study', 'profile'] as const) {
    const records = await store.run((tables) => tables[tableOf[kind]].toArray());
    for (const record of records) {
      const removedAt = fieldOf(record, 'removedAt');
      if (typeof removedAt === 'number' && removedAt < time)
        await purge(store, { kind, id: String(fieldOf(record, 'id')) });
    }
  }
}

function mark(store: Store, { kind, id }: Removable, removedAt: number | undefined): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', [tables[tableOf[kind]]], async () => {
      const record = await tables[tableOf[kind]].get(id);
      if (typeof record !== 'object' || record === null) return;
      const fields = Object.entries(record).filter(([name]) => name !== 'removedAt');
      await tables[tableOf[kind]].put({
        ...Object.fromEntries(fields),
        ...(removedAt === undefined ? {} : { removedAt }),
      });
    }),
  );
}
