import { currentVersion, fileMigrations } from './migrations.ts';

export const fileFormat = 'malkund';

/** What every file of ours starts with, up to its contents. `savedAt` is in milliseconds since 1970 (UTC). */
export function fileHead(kind: 'profile' | 'study', savedAt: number): string {
  const version = currentVersion(fileMigrations);
  const at = new Date(savedAt).toISOString();
  return `{"format":"${fileFormat}","kind":"${kind}","version":${version},"savedAt":"${at}"`;
}
