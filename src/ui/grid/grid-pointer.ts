import type { GridModel } from './grid-model.svelte.ts';
import { holds, isSamePlace, type Position } from './selection.ts';

/** What the table does for its keys and its pointer. */
export interface GridHands {
  /** Puts the focus where the model has it. */
  readonly show: () => void;
  /** Opens the active cell's text with the caret at its end. */
  readonly open: () => void;
}

/** Where in the table an event was: a cell, its row's name (column −1), or its column's header (row −1). */
function placeOf(target: EventTarget | null): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column'] ?? -1) };
}

/** A mouse or a finger on the table: clicks select, dragging the mouse selects from where it began. */
export class GridPointer {
  readonly #model: GridModel;
  readonly #hands: GridHands;
  #isTouch = false;
  #isDragging = false;

  constructor(model: GridModel, hands: GridHands) {
    this.#model = model;
    this.#hands = hands;
  }

  /** Comes before every press, and tells what kind it is. */
  readonly begin = (event: PointerEvent): void => {
    this.#isTouch = event.pointerType === 'touch';
  };

  readonly press = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (place === null || event.button === 1 || this.#isOfEditor(event.target)) return;
    event.preventDefault();
    if (event.button > 0 && holds(this.#model.selection, place)) return;
    if (this.#isTouch && this.#isInField(place)) {
      // A second touch opens the text; a third sets the caret where it falls.
      this.#hands.open();
      return;
    }
    this.#model.pick(place, event.shiftKey);
    this.#isDragging = event.button === 0 && !this.#isTouch && place.row >= 0 && place.column >= 0;
    this.#hands.show();
  };

  readonly drag = (event: MouseEvent): void => {
    // The button may have been let go outside of the window.
    this.#isDragging &&= (event.buttons & 1) === 1;
    const place = placeOf(event.target);
    if (!this.#isDragging || place === null || isSamePlace(place, this.#model.extent)) return;
    this.#model.select(place, true);
    this.#hands.show();
  };

  readonly release = (): void => {
    this.#isDragging = false;
  };

  readonly pressTwice = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (place === null || place.column < 0 || this.#isOfEditor(event.target)) return;
    this.#hands.open();
  };

  #isInField(place: Position): boolean {
    const focused = document.activeElement;
    return (
      isSamePlace(place, this.#model.active) &&
      focused instanceof HTMLInputElement &&
      focused.matches('[data-focus]')
    );
  }

  /** The open text, its suggestions and the buttons see to themselves. */
  #isOfEditor(target: EventTarget | null): boolean {
    if (!(target instanceof Element)) return false;
    return (
      target.closest('[role=listbox], button') !== null || (this.#model.isEditing && target.matches('input'))
    );
  }
}
