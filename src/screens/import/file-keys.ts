import type { IntakeFile } from '../../importing/intake/types.ts';

/** One key a file, which changes when it is read another way and has other columns; the same file twice has two. */
export function fileKeys(files: readonly IntakeFile[]): readonly string[] {
  const seen = new Map<string, number>();
  return files.map(({ preview }) => {
    const names = preview.columns.map(({ plan }) => plan.name);
    const key = JSON.stringify([preview.fileName, preview.workbook?.sheet ?? '', ...names]);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return `${key} ${times}`;
  });
}
