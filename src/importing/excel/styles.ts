import { meaningOfFormat, type NumberMeaning } from './number-format.ts';
import { readPart, type Package } from './part-text.ts';

/** What each cell style says of numbers, by the style's place in the list; none when the workbook has no styles. */
export async function readStyles(file: Package, path: string | null): Promise<readonly NumberMeaning[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isCells = false;
  if (path === null) return [];
  await readPart(file, path, {
    open(name, attributes) {
      if (name === 'numFmt') {
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      } else if (name === 'cellXfs') isCells = true;
      else if (name === 'xf' && isCells) formats.push(Number(attributes.get('numFmtId') ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
    text: () => undefined,
  });
  return formats.map((id) => meaningOfFormat(id, codes.get(id)));
}
