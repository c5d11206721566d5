import {
  blockOf,
  clearCells,
  fillBlanks,
  fillDown,
  fillRight,
  pasteBlock,
  type Capacity,
} from './block-change.ts';
import type { GridMode, Intent } from './grid-keys.ts';
import type { GridOutcome } from './grid-outcome.ts';
import { cellText, type CellChange, type GridCell, type GridColumn, type GridRow } from './grid-types.ts';
import { kept, moved, tabbed, type GridShape, type Motion } from './moving.ts';
import { heightOf, isSingle, rectangleBetween, widthOf, type Position, type Rectangle } from './selection.ts';
import { Suggesting } from './suggesting.svelte.ts';
import { parseTsv, writeTsv, type Block } from './tsv.ts';

/** What the grid asks of the component around it. */
export interface GridHost {
  readonly columns: () => readonly GridColumn[];
  readonly rows: () => readonly GridRow[];
  /** The most rows and columns there can be. */
  readonly capacity: () => Capacity;
  /** How many rows hold, or ask for, something; what is below is blank paper. */
  readonly rowsInUse: () => number;
  readonly hasHeader: () => boolean;
  readonly onchange: (changes: readonly CellChange[]) => void;
  /** Gives the screen a block before the grid puts it down; what it then says means that it has done so itself. */
  readonly onpaste: (block: Block, at: Position) => string | null;
  /** Each says what was taken back or made again; null for nothing. */
  readonly onundo: () => string | null;
  readonly onredo: () => string | null;
  readonly onsay: (outcome: GridOutcome) => void;
}

/** The place of what is being edited, by name: rows may come and go meanwhile. */
interface Edited {
  readonly rowId: string | null;
  readonly columnId: string | undefined;
  readonly start: string;
}

/**
 * A spreadsheet's memory: which cell is active, how far the selection reaches from it, and what is being written. Every
 * paste, fill, cut or clear reaches the host as one list of changes.
 */
export class GridModel {
  readonly #host: GridHost;
  readonly suggesting: Suggesting;
  #active = $state.raw<Position>({ row: 0, column: 0 });
  #extent = $state.raw<Position>({ row: 0, column: 0 });
  #mode = $state.raw<GridMode>('moving');
  #edited: Edited | null = null;
  /** Where a walk by Tab began: Enter goes to the next row's cell there. */
  #tabStart: number | null = null;
  #isLeaving = false;
  /** How many rows a page key moves. */
  page = 10;

  constructor(host: GridHost) {
    this.#host = host;
    this.suggesting = new Suggesting(
      () => this.#activeColumn?.suggestions ?? [],
      () => this.#activeColumn?.several ?? false,
    );
  }

  /** The cell that has, or gets, the focus. */
  get active(): Position {
    return kept(this.#active, this.#shape);
  }
  /** The selection's corner opposite to the active cell. */
  get extent(): Position {
    return kept(this.#extent, this.#shape);
  }
  get selection(): Rectangle {
    return rectangleBetween(this.active, this.extent);
  }
  get mode(): GridMode {
    return this.#mode;
  }
  get isEditing(): boolean {
    return this.#mode !== 'moving';
  }

  textAt({ row, column }: Position): string {
    if (row < 0) return this.#host.columns()[column]?.label ?? '';
    return this.#cellAt({ row, column })?.text ?? '';
  }

  /** Makes a cell the active one, or with `extends` the end of the selection. */
  select(position: Position, extending = false): void {
    this.settle();
    this.#isLeaving = false;
    this.#tabStart = null;
    if (extending && this.#isData(this.active)) this.#extendTo(position);
    else this.#goTo(position);
  }

  /** As `select`, but a row's name (column −1) selects the row, and a header that cannot be written in the column. */
  pick(place: Position, extending = false): void {
    if (place.column < 0) {
      this.#selectBetween({ ...place, column: 0 }, { ...place, column: this.#host.columns().length - 1 });
    } else if (place.row < 0 && !this.#host.hasHeader()) {
      this.#selectBetween({ ...place, row: 0 }, { ...place, row: this.#host.rows().length - 1 });
    } else this.select(place, extending);
  }

  /** Characters have been written over the active cell's text. */
  startTyping(text: string): void {
    this.#begin('typing');
    this.suggesting.write(text);
  }

  /** Opens the active cell's text, with the suggestions beside it. */
  edit(): void {
    if (this.#mode === 'typing') {
      this.#mode = 'caret';
      return;
    }
    if (this.isEditing || this.active.column < 0) return;
    this.#begin('caret');
    this.suggesting.begin(this.textAt(this.active));
    this.suggesting.open();
  }

  /** Passes on what has been written so far, and stays in the cell. */
  keep(): void {
    if (this.#edited === null) return;
    const { rowId, columnId, start } = this.#edited;
    const text = cellText(this.suggesting.text);
    if (text === start) return;
    this.#edited = { rowId, columnId, start: text };
    const row = rowId === null ? -1 : this.#host.rows().findIndex(({ id }) => id === rowId);
    const column = this.#host.columns().findIndex(({ id }) => id === columnId);
    // A row that another change took away meanwhile cannot be answered.
    if (column < 0 || (row < 0 && rowId !== null)) return;
    if (this.#apply([{ row, column, text }]).fixed) this.#host.onsay({ kind: 'fixed' });
  }

  /** Ends editing, and keeps what was written. */
  settle(): void {
    this.keep();
    this.#end();
  }

  /** The focus has gone elsewhere. */
  leave(): void {
    this.settle();
    this.#isLeaving = false;
    this.#tabStart = null;
  }

  /** Ends editing, with the text as it was. */
  restore(): void {
    this.#end();
  }

  /** The selection as text for the clipboard; null while a text is edited, or a button has the focus. */
  copy(): string | null {
    if (!this.#canTakeBlock) return null;
    this.#host.onsay({ kind: 'copied', cells: this.#size });
    return this.#tsv;
  }

  cut(): string | null {
    if (!this.#canTakeBlock) return null;
    const text = this.#tsv;
    const cells = this.#size;
    this.#apply(clearCells(this.selection));
    this.#host.onsay({ kind: 'cut', cells });
    return text;
  }

  /** Puts a block of text down; false while a text is edited, or a button has the focus. */
  paste(text: string): boolean {
    if (!this.#canTakeBlock) return false;
    const block = parseTsv(text);
    const said = this.#host.onpaste(block, this.active);
    if (said !== null) {
      this.#host.onsay({ kind: 'said', text: said });
      return true;
    }
    const { changes, area, rowsLeft, columnsLeft } = pasteBlock(block, this.selection, this.#host.capacity());
    this.#apply(changes);
    this.#active = { row: area.top, column: area.left };
    this.#extent = { row: area.bottom, column: area.right };
    this.#host.onsay({ kind: 'pasted', cells: changes.length, rowsLeft, columnsLeft });
    return true;
  }

  clear(): void {
    const { changed, fixed } = this.#apply(clearCells(this.selection));
    if (changed > 0) this.#host.onsay({ kind: 'cleared', cells: changed });
    else this.#host.onsay({ kind: fixed ? 'fixed' : 'nothing-to-clear' });
  }

  fillDown(): void {
    this.#fill(fillDown(this.selection, this.#textOf));
  }

  fillRight(): void {
    this.#fill(fillRight(this.selection, this.#textOf));
  }

  /** What the button does: as Ctrl+D, but from a single filled row it fills the blanks below. */
  fill(): void {
    this.settle();
    const { selection } = this;
    const isFilled = blockOf(selection, this.#textOf).some((row) => row.some((text) => text !== ''));
    if (heightOf(selection) > 1 || !isFilled) this.fillDown();
    else this.#fill(fillBlanks(selection, this.#host.rowsInUse(), this.#textOf));
  }

  /** Does what a key asks for; false when that is left to the browser. */
  perform(intent: Intent): boolean {
    const wasLeaving = this.#isLeaving;
    this.#isLeaving = false;
    if (intent.kind === 'tab') return !wasLeaving && this.#tab(intent.back);
    if (this.active.column < 0 && !['move', 'let-go', 'undo', 'redo'].includes(intent.kind)) return false;
    switch (intent.kind) {
      case 'move':
        this.#move(intent.motion);
        break;
      case 'extend':
        this.#extend(intent.motion);
        break;
      case 'enter':
        this.#enter(intent.back);
        break;
      case 'edit':
        this.edit();
        break;
      case 'restore':
        this.restore();
        break;
      case 'let-go':
        this.#isLeaving = true;
        this.#host.onsay({ kind: 'let-go' });
        break;
      case 'clear':
        this.clear();
        break;
      case 'fill-down':
        this.fillDown();
        break;
      case 'fill-right':
        this.fillRight();
        break;
      case 'undo':
      case 'redo':
        this.#turn(intent.kind);
        break;
      default:
        this.#selectMany(intent.kind);
    }
    return true;
  }

  get #activeColumn(): GridColumn | undefined {
    return this.active.row < 0 ? undefined : this.#host.columns()[this.active.column];
  }

  get #shape(): GridShape {
    const rows = this.#host.rows();
    return {
      rows: rows.length,
      columns: this.#host.columns().length,
      firstRow: this.#host.hasHeader() ? -1 : 0,
      actions: (row) => rows[row]?.actions?.length ?? 0,
      page: this.page,
      isFilled: (position) => this.textAt(position) !== '',
    };
  }

  get #canTakeBlock(): boolean {
    return !this.isEditing && this.active.column >= 0;
  }
  get #tsv(): string {
    return writeTsv(blockOf(this.selection, this.#textOf));
  }
  get #size(): number {
    return heightOf(this.selection) * widthOf(this.selection);
  }

  readonly #textOf = (position: Position): string => this.textAt(position);

  #cellAt({ row, column }: Position): GridCell | undefined {
    return this.#host.rows()[row]?.cells[column];
  }

  #isData({ row, column }: Position): boolean {
    return row >= 0 && column >= 0;
  }

  #begin(mode: 'typing' | 'caret'): void {
    const { row, column } = this.active;
    this.#isLeaving = false;
    this.#extent = this.active;
    this.#mode = mode;
    this.#edited = {
      rowId: row < 0 ? null : (this.#host.rows()[row]?.id ?? null),
      columnId: this.#host.columns()[column]?.id,
      start: cellText(this.textAt(this.active)),
    };
  }

  #end(): void {
    this.#edited = null;
    this.#mode = 'moving';
    this.suggesting.close();
  }

  #goTo(position: Position): void {
    this.#active = kept(position, this.#shape);
    this.#extent = this.#active;
  }

  #extendTo({ row, column }: Position): void {
    this.#extent = kept({ row: Math.max(0, row), column: Math.max(0, column) }, this.#shape);
    const { selection } = this;
    if (!isSingle(selection))
      this.#host.onsay({ kind: 'selected', rows: heightOf(selection), columns: widthOf(selection) });
  }

  #selectBetween(from: Position, to: Position): void {
    this.select(from);
    this.#extendTo(to);
  }

  #move(motion: Motion): void {
    this.select(moved(this.active, motion, this.#shape));
  }

  #extend(motion: Motion): void {
    if (this.#isData(this.active)) this.#extendTo(moved(this.extent, motion, this.#shape));
  }

  #tab(back: boolean): boolean {
    const { active } = this;
    const start = this.#tabStart ?? active.column;
    this.settle();
    const next = tabbed(active, back, this.#shape);
    if (next === null) return false;
    this.#goTo(next);
    this.#tabStart = Math.min(Math.max(0, start), next.column);
    return true;
  }

  #enter(back: boolean): void {
    const { row, column } = this.active;
    const start = this.#tabStart ?? column;
    this.settle();
    this.#tabStart = null;
    this.#goTo({ row: row + (back ? -1 : 1), column: start });
  }

  #selectMany(what: 'select-all' | 'select-row' | 'select-column'): void {
    const { row, column } = this.active;
    const [isRow, isColumn] = [what === 'select-row', what === 'select-column'];
    const last = { row: Math.max(0, this.#host.rowsInUse() - 1), column: this.#host.columns().length - 1 };
    this.#selectBetween(
      { row: isRow ? row : 0, column: isColumn ? column : 0 },
      { row: isRow ? row : last.row, column: isColumn ? column : last.column },
    );
  }

  #fill(changes: readonly CellChange[]): void {
    const { changed } = this.#apply(changes);
    if (changed > 0) this.#host.onsay({ kind: 'filled', cells: changed });
    else this.#host.onsay({ kind: changes.length === 0 ? 'nothing-to-fill' : 'nothing-new' });
  }

  #turn(way: 'undo' | 'redo'): void {
    const text = way === 'undo' ? this.#host.onundo() : this.#host.onredo();
    if (text !== null) this.#host.onsay({ kind: 'said', text });
  }

  /** Passes on the changes that change something; tells how many, and whether some cells cannot be emptied. */
  #apply(changes: readonly CellChange[]): { readonly changed: number; readonly fixed: boolean } {
    const isFixed = (change: CellChange): boolean =>
      change.text === '' && this.#cellAt(change)?.fixed === true;
    const changed = changes.filter(
      (change) => change.text !== cellText(this.textAt(change)) && !isFixed(change),
    );
    if (changed.length > 0) this.#host.onchange(changed);
    return { changed: changed.length, fixed: changes.some(isFixed) };
  }
}
