/* Apart from the study file, so that the page of a shared profile can save one without all that a study is made of. */
import { fileHead } from './file-head.ts';
import type { ProfileFile } from './file.ts';
import { parseProfile } from './profile.ts';

/** The text of a profile file. Refuses, as reading does, what could not be read again. */
export function profileFileText({ savedAt, profile }: Omit<ProfileFile, 'kind'>): string {
  return `${fileHead('profile', savedAt)},\n"profile":${JSON.stringify(parseProfile(profile))}}\n`;
}
