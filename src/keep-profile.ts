import type { Profile } from './document/types.ts';

/**
 * Keeps a profile that came by a link, because the reader asked for it. Only then is the database fetched and opened.
 * Returns the id that the profile now has here.
 */
export async function keepProfile(profile: Profile): Promise<string> {
  const [{ Store }, { saveProfile }] = await Promise.all([
    import('./storage/store.ts'),
    import('./storage/profiles.ts'),
  ]);
  const id = crypto.randomUUID();
  await saveProfile(new Store(), { id, studyId: null, finishedAt: Date.now(), profile });
  return id;
}
