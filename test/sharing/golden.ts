import { readdirSync, readFileSync } from 'node:fs';

export interface GoldenLink {
  readonly name: string;
  readonly url: string;
  /** What stands after `#`. */
  readonly fragment: string;
  readonly profile: unknown;
}

const folder = new URL('../fixtures/links/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** Every link that was ever given out, with the profile that it must open as. */
export const goldenLinks: readonly GoldenLink[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const url = read(file).trim();
    const profile: unknown = JSON.parse(read(file.replace('.txt', '.json')));
    return { name: file.replace('.txt', ''), url, fragment: url.split('#')[1] ?? '', profile };
  });
