import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files anywhere below the folder that hold the words, as UTF-8 or as UTF-16. */
export function filesHolding(folder: string, words: string): readonly string[] {
  const wanted = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      try {
        const content = readFileSync(path);
        return wanted.some((bytes) => content.includes(bytes));
      } catch {
        // A file that the browser removes while we look.
        return false;
      }
    });
}
