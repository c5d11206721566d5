import { unescapeText } from './text-escapes.ts';

/** Gathers a text that may be written in several runs with formats of their own; readings (rPh) are no part of it. */
export class RichText {
  #text = '';
  #isReading = false;
  #isText = false;

  /** Another text begins: nothing of it is known yet. */
  begin(): void {
    this.#text = '';
    this.#isReading = false;
    this.#isText = false;
  }

  /** A tag opens inside the text, named without its prefix. */
  open(name: string): void {
    if (name === 'rPh') this.#isReading = true;
    else if (name === 't') this.#isText = true;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isReading = false;
    else if (name === 't') this.#isText = false;
  }

  /** Characters between two tags; only those of a run's text count. */
  add(piece: string): void {
    if (this.#isText && !this.#isReading) this.#text += piece;
  }

  /** The whole text, with its escapes (_x000D_) resolved. */
  end(): string {
    return unescapeText(this.#text);
  }
}
