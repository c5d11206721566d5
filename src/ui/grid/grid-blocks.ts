import { blockOf, clearCells, fillBlanks, fillDown, fillRight, pasteBlock } from './block-change.ts';
import type { GridHost } from './grid-host.ts';
import type { CellChange } from './grid-types.ts';
import { heightOf, widthOf, type Position, type Rectangle } from './selection.ts';
import { parseTsv, writeTsv } from './tsv.ts';

/** How many cells changed, and whether some of them cannot be emptied. */
export interface Applied {
  readonly changed: number;
  readonly fixed: boolean;
}

interface Sheet {
  readonly selection: Rectangle;
  textAt(position: Position): string;
  apply(changes: readonly CellChange[]): Applied;
  selectArea(area: Rectangle): void;
}

/** What can be done to all selected cells at once: each is one change, and says what came of it. */
export class GridBlocks {
  readonly #sheet: Sheet;
  readonly #host: GridHost;

  constructor(sheet: Sheet, host: GridHost) {
    this.#sheet = sheet;
    this.#host = host;
  }

  /** The selection as text for the clipboard. */
  copy(): string {
    this.#host.onsay({ kind: 'copied', cells: this.#size });
    return this.#tsv;
  }

  cut(): string {
    const text = this.#tsv;
    this.#sheet.apply(clearCells(this.#sheet.selection));
    this.#host.onsay({ kind: 'cut', cells: this.#size });
    return text;
  }

  /** Puts the block in a text down, unless the screen does so itself. */
  paste(text: string): void {
    const block = parseTsv(text);
    const { selection } = this.#sheet;
    const said = this.#host.onpaste(block, { row: selection.top, column: selection.left });
    if (said !== null) {
      this.#host.onsay({ kind: 'said', text: said });
      return;
    }
    const { changes, area, rowsLeft, columnsLeft } = pasteBlock(block, selection, this.#host.capacity());
    this.#sheet.apply(changes);
    this.#sheet.selectArea(area);
    this.#host.onsay({ kind: 'pasted', cells: changes.length, rowsLeft, columnsLeft });
  }

  clear(): void {
    const { changed, fixed } = this.#sheet.apply(clearCells(this.#sheet.selection));
    if (changed > 0) this.#host.onsay({ kind: 'cleared', cells: changed });
    else this.#host.onsay({ kind: fixed ? 'fixed' : 'nothing-to-clear' });
  }

  fillDown(): void {
    this.#fill(fillDown(this.#sheet.selection, this.#textAt));
  }

  fillRight(): void {
    this.#fill(fillRight(this.#sheet.selection, this.#textAt));
  }

  /** What the button does: as Ctrl+D, but from a single filled row it fills the blanks below. */
  fillFurther(): void {
    const { selection } = this.#sheet;
    const isFilled = blockOf(selection, this.#textAt).some((row) => row.some((text) => text !== ''));
    if (heightOf(selection) > 1 || !isFilled) this.fillDown();
    else this.#fill(fillBlanks(selection, this.#host.rowsInUse(), this.#textAt));
  }

  readonly #textAt = (position: Position): string => this.#sheet.textAt(position);

  get #tsv(): string {
    return writeTsv(blockOf(this.#sheet.selection, this.#textAt));
  }
  get #size(): number {
    return heightOf(this.#sheet.selection) * widthOf(this.#sheet.selection);
  }

  #fill(changes: readonly CellChange[]): void {
    const { changed } = this.#sheet.apply(changes);
    if (changed > 0) this.#host.onsay({ kind: 'filled', cells: changed });
    else this.#host.onsay({ kind: changes.length === 0 ? 'nothing-to-fill' : 'nothing-new' });
  }
}
