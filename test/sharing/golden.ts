import { readdirSync, readFileSync } from 'node:fs';

export interface GoldenLink {
  readonly name: string;
  readonly url: string;
  /** What stands after `#`. */
  readonly fragment: string;
  readonly profile: unknown;
}

const folder = 'test/fixtures/links/';
const read = (name: string): string => readFileSync(folder + name, 'utf8');

const goldenIn = (subfolder: string): readonly GoldenLink[] =>
  readdirSync(folder + subfolder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const url = read(subfolder + file).trim();
      const profile: unknown = JSON.parse(read(subfolder + file.replace('.txt', '.json')));
      return { name: file.replace('.txt', ''), url, fragment: url.split('#')[1] ?? '', profile };
    });

/** Every link that was ever given out, with the profile that it must open as. */
export const goldenLinks = goldenIn('');

/** A golden link under a pass phrase. */
export interface LockedLink extends GoldenLink {
  readonly phrase: string;
}

export const lockedLinks: readonly LockedLink[] = goldenIn('locked/').map((link) => ({
  ...link,
  phrase: read(`locked/${link.name}.phrase`).trim(),
}));
