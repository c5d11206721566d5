import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFile } from '../../src/document/file.ts';
import { fileNamePart } from '../../src/sharing/file-name.ts';
import { profileFile } from '../../src/sharing/profile-file.ts';
import { line, swedishProfile, text } from '../document/samples.ts';

it('saves a profile as a file that opens as the same profile', () => {
  const { name, text: json } = profileFile(swedishProfile, 0);
  expect(name).toBe('Malkund-hosten-2026-2026-11-23.malkund.json');
  expect(readFile(json, name)).toEqual({ kind: 'profile', savedAt: 0, profile: swedishProfile });
});

it('saves a profile with a text that is too long by cutting it', () => {
  const lines = [line('company.industry', text('x'.repeat(600)), 5, 5, null)];
  const { name, text: json } = profileFile({ ...swedishProfile, lines }, 0);
  const file = readFile(json, name);
  expect(file.kind === 'profile' && file.profile.lines[0]?.value).toEqual(text(`${'x'.repeat(499)}…`));
});

it.each([
  ['Åäö Éè ñ', 'Aao-Ee-n'],
  ['../../etc/passwd', 'etc-passwd'],
  ['<img onerror=x>.csv', 'img-onerror-x-csv'],
  ['\u202Ecod.exe', 'cod-exe'],
  ['漢字 🎿', ''],
  ['', ''],
  ['a'.repeat(100), 'a'.repeat(60)],
])('names a file after %j as %j', (given, part) => {
  expect(fileNamePart(given)).toBe(part);
});

it('names a file after any text by letters, digits and single hyphens within', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (given) => {
      expect(fileNamePart(given)).toMatch(/^([A-Za-z0-9]+(-[A-Za-z0-9]+)*)?$/);
    }),
    { seed: 9 },
  );
});

it('names the file of a nameless profile by its date', () => {
  expect(profileFile({ ...swedishProfile, name: '漢' }, 0).name).toBe('profil-2026-11-23.malkund.json');
});
