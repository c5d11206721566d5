import { unescapeText } from './text-escapes.ts';

/** Gathers a text that may be written in several runs with formats of their own; readings (rPh) are no part of it. */
export class RichText {
  #text = '';
  #isReading = false;
  #isText = false;

  begin(): void {
    this.#text = '';
    this.#isReading = false;
    this.#isText = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.#isReading = true;
    else if (name === 't') this.#isText = true;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isReading = false;
    else if (name === 't') this.#isText = false;
  }

  add(piece: string): void {
    if (this.#isText && !this.#isReading) this.#text += piece;
  }

  end(): string {
    return unescapeText(this.#text);
  }
}
