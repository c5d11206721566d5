import { tidyProfile } from '../document/tidy-profile.ts';
import type { Profile } from '../document/types.ts';
import { profileFileText } from '../document/write-profile.ts';
import { fileNamePart } from './file-name.ts';

export interface ProfileFileToSave {
  readonly name: string;
  /** JSON, to be saved as UTF-8. */
  readonly text: string;
}

/** A profile as a file to save: `<name>-<date>.malkund.json`. `savedAt` is in milliseconds since 1970 (UTC). */
export function profileFile(profile: Profile, savedAt: number): ProfileFileToSave {
  const parts = [fileNamePart(profile.name) || 'profil', fileNamePart(profile.date)];
  return {
    name: `${parts.join('-')}.malkund.json`,
    text: profileFileText({ savedAt, profile: tidyProfile(profile) }),
  };
}
