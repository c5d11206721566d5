import type { KeptProfile, Profile } from './document/types.ts';

/** The same profile, kept before as one that came from somebody else. */
const findSame = (kept: readonly KeptProfile[], profile: Profile): KeptProfile | undefined =>
  kept.find((one) => one.studyId === null && JSON.stringify(one.profile) === JSON.stringify(profile));

/**
 * Keeps a profile that came by a link, because the reader asked for it; once, however often it is asked. Only then is the
 * database fetched and opened. Returns the id that the profile has here.
 */
export async function keepProfile(profile: Profile): Promise<string> {
  const [{ Store }, { loadProfiles, saveProfile }] = await Promise.all([
    import('./storage/store.ts'),
    import('./storage/profiles.ts'),
  ]);
  const store = new Store();
  try {
    const same = findSame((await loadProfiles(store)).items, profile);
    if (same !== undefined) return same.id;
    const id = crypto.randomUUID();
    await saveProfile(store, { id, studyId: null, finishedAt: Date.now(), profile });
    return id;
  } finally {
    store.close();
  }
}
