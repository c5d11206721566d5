import { workbookLimits as excelLimits } from '../../limits/workbook.ts';
import { readPart, type Package } from './part-text.ts';
import { columnOf } from './sheet-reader.ts';
import { partKey } from './zip.ts';
import type { XmlAttributes, XmlHandler } from './xml-reader.ts';

export interface SheetSize {
  /** Rows with at least one cell that says something. */
  readonly rows: number;
  /** Up to the last cell that says something. */
  readonly columns: number;
}

/** Counts cells that hold something, and keeps the size that the sheet states of itself. */
class SheetCounter implements XmlHandler {
  rows = 0;
  columns = 0;
  stated: SheetSize | null = null;
  #column = -1;
  #isValue = false;
  #isCounted = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'row') {
      this.#column = -1;
      this.#isCounted = false;
    } else if (name === 'c') this.#column = columnOf(attributes.get('r')) ?? this.#column + 1;
    else if (name === 'v' || name === 't') this.#isValue = true;
    else if (name === 'dimension') this.stated = statedSize(attributes.get('ref'));
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false;
  }

  text(text: string): void {
    if (!this.#isValue || text === '') return;
    if (!this.#isCounted) this.rows++;
    this.#isCounted = true;
    this.columns = Math.max(this.columns, this.#column + 1);
  }
}

/** "A1:G86": the rows and columns up to the last cell; null when the sheet states one cell only, as some writers do. */
function statedSize(reference: string | undefined): SheetSize | null {
  const [, last] = (reference ?? '').split(':');
  const column = columnOf(last);
  const row = Number(/\d+$/.exec(last ?? '')?.[0] ?? 0);
  return column === undefined || row === 0 ? null : { rows: row, columns: column + 1 };
}

/** How large a sheet is: counted, or as a very large sheet states itself. Throws WorkbookFault. */
export async function countSheet(file: Package, path: string, signal?: AbortSignal): Promise<SheetSize> {
  const isLarge = (file.parts.get(partKey(path))?.bytes ?? 0) > excelLimits.countedMegabytes * 1_000_000;
  const counter = new SheetCounter();
  const isEnough = (): boolean => isLarge && counter.rows > 0 && counter.stated !== null;
  await readPart(file, path, counter, { signal, isEnough });
  return isLarge && counter.stated !== null
    ? counter.stated
    : { rows: counter.rows, columns: counter.columns };
}
