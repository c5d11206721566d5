import type { ByteSource } from './byte-source.ts';
import { openSheet } from './excel/open-workbook.ts';
import { isWorkbook } from './excel/workbook-kind.ts';
import type { Hire } from './fast/crew.ts';
import { readFast } from './fast/fast-reading.ts';
import { Irregular } from './fast/irregular.ts';
import { readCells } from './open-source.ts';
import { readFirstBytes, readInEncoding, understandHead, type SourceChoice } from './source-head.ts';
import { readingOf, type SourceReading } from './source-reading.ts';

/**
 * Reads a workbook's sheet, or a file of delimited text: the fast way when it is written in a regular way, else with PapaParse, which says
 * what is odd in it. Both come to the same. `onProgress`, refusals and `signal` are as those of openSheet and openSource. `hire` calls others to help with a large one.
 */
export async function openReading(
  source: ByteSource,
  choice: SourceChoice,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
  hire?: Hire,
): Promise<SourceReading> {
  const bytes = await readFirstBytes(source);
  if (isWorkbook(bytes)) {
    const { sheet, sheets, ...table } = await openSheet(source, choice, onProgress, signal);
    return readingOf(table, { sheet, sheets });
  }
  const head = understandHead(source, bytes, choice);
  return readInEncoding(head, async (reading) => {
    try {
      return await readFast(source, head, reading, choice, onProgress, signal, hire);
    } catch (error) {
      if (!(error instanceof Irregular)) throw error;
      return readingOf(await readCells(source, head, reading, choice, onProgress, signal));
    }
  });
}
