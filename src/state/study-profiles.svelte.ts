import { tidyProfile } from '../document/tidy-profile.ts';
import type { KeptProfile } from '../document/types.ts';
import { loadProfiles, saveProfile } from '../storage/profiles.ts';
import type { Store } from '../storage/store.ts';
import type { Problem } from '../table/problem.ts';

/** The finished profiles of an open study, the newest first. One that is kept never changes again. */
export class StudyProfiles {
  readonly #store: Store;
  readonly #studyId: string;
  #all = $state.raw<readonly KeptProfile[]>([]);

  constructor(store: Store, studyId: string) {
    this.#store = store;
    this.#studyId = studyId;
  }

  get all(): readonly KeptProfile[] {
    return this.#all;
  }

  /** Reads them, and returns what could not be read. */
  async read(): Promise<readonly Problem[]> {
    const { items, problems } = await loadProfiles(this.#store);
    this.#all = items.filter(({ studyId }) => studyId === this.#studyId);
    return problems;
  }

  async keep(profile: KeptProfile): Promise<void> {
    // As it is stored, so that it can be saved to a file without being opened anew.
    const tidy = { ...profile, profile: tidyProfile(profile.profile) };
    await saveProfile(this.#store, tidy);
    this.#all = [tidy, ...this.#all.filter(({ id }) => id !== tidy.id)];
  }

  /** Shows what other tabs keep from now on. Returns what ends it. */
  watch(): () => void {
    return this.#store.watch((stored) => {
      // What cannot be read now is said where the profiles are opened.
      if (stored.anyOf('profiles')) this.read().catch(() => undefined);
    });
  }
}
