import { CellEditing } from './cell-editing.svelte.ts';
import { GridBlocks, type Applied } from './grid-blocks.ts';
import type { GridHost } from './grid-host.ts';
import type { GridMode, Intent } from './grid-keys.ts';
import { cellText, type CellChange, type GridCell } from './grid-types.ts';
import { kept, moved, tabbed, type GridShape, type Motion } from './moving.ts';
import { heightOf, isSingle, rectangleBetween, widthOf, type Position, type Rectangle } from './selection.ts';
import type { Suggesting } from './suggesting.svelte.ts';

/**
 * A spreadsheet's memory: which cell is active, how far the selection reaches from it, and what a key does to them. Every
 * paste, fill, cut or clear reaches the host as one list of changes.
 */
export class GridModel {
  readonly #host: GridHost;
  readonly #editing: CellEditing;
  readonly blocks: GridBlocks;
  #active = $state.raw<Position>({ row: 0, column: 0 });
  #extent = $state.raw<Position>({ row: 0, column: 0 });
  /** Where a walk by Tab began: Enter goes to the next row's cell there. */
  #tabStart: number | null = null;
  #isLeaving = false;
  /** How many rows a page key moves. */
  page = 10;

  constructor(host: GridHost) {
    this.#host = host;
    this.blocks = new GridBlocks(this, host);
    this.#editing = new CellEditing(this, host);
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
  get suggesting(): Suggesting {
    return this.#editing.suggesting;
  }
  get mode(): GridMode {
    return this.#editing.mode;
  }
  get isEditing(): boolean {
    return this.#editing.isUnderWay;
  }

  /** Whether something has been written that has not been passed on. */
  get isUnkept(): boolean {
    return this.#editing.isUnkept;
  }

  /** False while a text is edited, or a button has the focus: the clipboard is then theirs. */
  get takesBlocks(): boolean {
    return !this.isEditing && this.active.column >= 0;
  }

  textAt({ row, column }: Position): string {
    if (row < 0) return this.#host.columns()[column]?.label ?? '';
    return this.#cellAt({ row, column })?.text ?? '';
  }

  /** Makes a cell the active one, or with `extending` the end of the selection. */
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
    this.#narrow();
    this.#editing.writeOver(text);
  }

  /** Passes on the changes that change something, as one. */
  apply(changes: readonly CellChange[]): Applied {
    const isFixed = (change: CellChange): boolean =>
      change.text === '' && this.#cellAt(change)?.fixed === true;
    const changed = changes.filter(
      (change) => change.text !== cellText(this.textAt(change)) && !isFixed(change),
    );
    if (changed.length > 0) this.#host.onchange(changed);
    return { changed: changed.length, fixed: changes.some(isFixed) };
  }

  /** Selects a rectangle, with its first cell active. */
  selectArea({ top, left, bottom, right }: Rectangle): void {
    this.#active = { row: top, column: left };
    this.#extent = { row: bottom, column: right };
  }

  /** Opens the active cell's text, with the suggestions beside it. */
  edit(): void {
    if (this.mode === 'typing') this.#editing.toCaret();
    if (this.isEditing || this.active.column < 0) return;
    this.#narrow();
    this.#editing.open();
  }

  /** Passes on what has been written so far, and stays in the cell. */
  keep(): void {
    this.#editing.keep();
  }

  /** Ends editing, and keeps what was written. */
  settle(): void {
    this.#editing.keep();
    this.#editing.end();
  }

  /** The focus has gone elsewhere. */
  leave(): void {
    this.settle();
    this.#isLeaving = false;
    this.#tabStart = null;
  }

  /** Ends editing, with the text as it was. */
  restore(): void {
    this.#editing.end();
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
        this.blocks.clear();
        break;
      case 'fill-down':
        this.blocks.fillDown();
        break;
      case 'fill-right':
        this.blocks.fillRight();
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

  #cellAt({ row, column }: Position): GridCell | undefined {
    return this.#host.rows()[row]?.cells[column];
  }

  #isData({ row, column }: Position): boolean {
    return row >= 0 && column >= 0;
  }

  /** What is written goes into the active cell alone. */
  #narrow(): void {
    this.#isLeaving = false;
    this.#extent = this.active;
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

  #turn(way: 'undo' | 'redo'): void {
    const text = way === 'undo' ? this.#host.onundo() : this.#host.onredo();
    if (text !== null) this.#host.onsay({ kind: 'said', text });
  }
}
