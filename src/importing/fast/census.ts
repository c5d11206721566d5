import { isBlankWord } from '../blank-cells.ts';
import { distinctLimit } from '../types.ts';
import { ByteForms } from './byte-forms.ts';
import { mayBeBlankWord } from './blank-bytes.ts';
import type { PartCensus } from './part-job.ts';
import { cellMarks, textOfCell, type RecordBatch } from './record-batch.ts';

/** Cells are known again by their bytes until so many forms were seen; padded ones have more forms than texts. */
export const mostForms = 4 * distinctLimit;

/** Which different texts a column holds, up to `distinctLimit`, and how many of its cells hold any. */
export class Census {
  filled = 0;
  readonly #different = new Set<string>();
  readonly #forms = new ByteForms();
  #isDone: boolean;

  /** One that is not `wanted` counts nothing. */
  constructor(wanted: boolean) {
    this.#isDone = !wanted;
  }

  /** Whether there is nothing more to find out about which texts there are. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** The first different texts, trimmed, and how many cells are filled. */
  get found(): PartCensus {
    return { filled: this.filled, different: [...this.#different] };
  }

  /**
   * Takes a cell into the texts; `filled` is left to the caller. Returns a number below `mostForms` that cells of the
   * same bytes share; -1 when the cell has none.
   */
  see(batch: RecordBatch, cell: number): number {
    const forms = this.#forms;
    const known = forms.count;
    const isDoubled = ((batch.marks[cell] ?? 0) & cellMarks.doubled) !== 0;
    const hasForm = !isDoubled && known < mostForms;
    const form = hasForm ? forms.numberOf(batch.view, batch.starts[cell] ?? 0, batch.ends[cell] ?? 0) : -1;
    if (form >= 0 && form < known) return form;
    const text = textOfCell(batch, cell).trim();
    if (!isBlankWord(text)) this.#different.add(text);
    this.#isDone = this.#different.size === distinctLimit;
    return form;
  }

  /** Takes a cell into the texts and into `filled`. */
  count(batch: RecordBatch, cell: number): void {
    const start = batch.starts[cell] ?? 0;
    const end = batch.ends[cell] ?? 0;
    if (end === start) return;
    const mayBeBlank = mayBeBlankWord(batch.bytes, start, end, batch.marks[cell] ?? 0);
    if (!mayBeBlank || !isBlankWord(textOfCell(batch, cell))) this.filled++;
    if (!this.#isDone) this.see(batch, cell);
  }
}
