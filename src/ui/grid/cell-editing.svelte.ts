import type { Applied } from './grid-blocks.ts';
import type { GridHost } from './grid-host.ts';
import type { GridMode } from './grid-keys.ts';
import { cellText, type CellChange, type GridColumn } from './grid-types.ts';
import type { Position } from './selection.ts';
import { Suggesting } from './suggesting.svelte.ts';

/** The place of what is being edited, by name: rows may come and go meanwhile. */
interface Edited {
  readonly rowId: string | null;
  readonly columnId: string | undefined;
  readonly start: string;
}

interface Sheet {
  readonly active: Position;
  textAt(position: Position): string;
  apply(changes: readonly CellChange[]): Applied;
}

/** What is being written in the active cell, and whether anything is. */
export class CellEditing {
  readonly #sheet: Sheet;
  readonly #host: GridHost;
  readonly suggesting: Suggesting;
  #mode = $state.raw<GridMode>('moving');
  #edited = $state.raw<Edited | null>(null);

  constructor(sheet: Sheet, host: GridHost) {
    this.#sheet = sheet;
    this.#host = host;
    this.suggesting = new Suggesting(
      () => this.#column?.suggestions ?? [],
      () => this.#column?.several ?? false,
    );
  }

  get mode(): GridMode {
    return this.#mode;
  }
  get isUnderWay(): boolean {
    return this.#mode !== 'moving';
  }
  /** Whether something has been written that has not been passed on. */
  get isUnkept(): boolean {
    return this.#edited !== null && cellText(this.suggesting.text) !== this.#edited.start;
  }

  /** Characters have been written over the cell's text. */
  writeOver(text: string): void {
    this.#begin('typing');
    this.suggesting.write(text);
  }

  /** Opens the cell's text, with the suggestions beside it. */
  open(): void {
    this.#begin('caret');
    this.suggesting.begin(this.#sheet.textAt(this.#sheet.active));
    this.suggesting.open();
  }

  /** What was written over the text is gone on with inside it. */
  toCaret(): void {
    this.#mode = 'caret';
  }

  /** Passes on what has been written so far, and goes on. */
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
    if (this.#sheet.apply([{ row, column, text }]).fixed) this.#host.onsay({ kind: 'fixed' });
  }

  /** Ends, with the text as it was last passed on. */
  end(): void {
    this.#edited = null;
    this.#mode = 'moving';
    this.suggesting.close();
  }

  get #column(): GridColumn | undefined {
    const { row, column } = this.#sheet.active;
    return row < 0 ? undefined : this.#host.columns()[column];
  }

  #begin(mode: 'typing' | 'caret'): void {
    const { row, column } = this.#sheet.active;
    this.#mode = mode;
    this.#edited = {
      rowId: row < 0 ? null : (this.#host.rows()[row]?.id ?? null),
      columnId: this.#host.columns()[column]?.id,
      start: cellText(this.#sheet.textAt({ row, column })),
    };
  }
}
