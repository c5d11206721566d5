import { workbookLimits as excelLimits } from '../../limits/workbook.ts';
import { readPart, type Package } from './part-text.ts';
import { RichText } from './rich-text.ts';

/** The texts that cells refer to by number; none when the workbook has no such part. Throws WorkbookFault. */
export async function readSharedStrings(
  file: Package,
  path: string | null,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (path === null) return strings;
  const text = new RichText();
  const handler = {
    open(name: string) {
      if (name === 'si') text.begin();
      else text.open(name);
    },
    close(name: string) {
      if (name === 'si') strings.push(text.end());
      else text.close(name);
    },
    text(piece: string) {
      text.add(piece);
    },
  };
  await readPart(file, path, handler, { cap: excelLimits.sharedMegabytes * 1_000_000, signal });
  return strings;
}
