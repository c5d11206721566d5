import { readFileSync } from 'node:fs';

/** The packages that package.json says the app ships with. */
export function shippedFolders(): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies);
}
