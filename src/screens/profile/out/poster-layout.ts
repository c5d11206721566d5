/*
 * Where everything on the picture of a profile stands: the poster's own order and colours, in plain shapes that any
 * canvas can draw. The picture is light whatever the screen is, as wide as it says, and as tall as it needs.
 */
import type { Portion } from '../../../method/results.ts';
import type { SaidLine, SaidProfile, SaidSection } from './said-profile.ts';

export interface PictureText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: Colour;
}
export interface PictureBox {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
  /** Drawn as a frame, not filled. */
  readonly isFrame?: true;
}
export type Shape = PictureText | PictureBox;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Those of the light page. */
export const colours = {
  paper: '#ffffff',
  ink: '#14233f',
  soft: '#4d5b75',
  hairline: '#dfe1e6',
  accent: '#b01266',
  warn: '#8a4b00',
} as const;
export type Colour = keyof typeof colours;

/** The width of a text in pixels. */
export type Measure = (text: string, size: number, weight: number) => number;

/** What the poster says beside its lines. */
export interface PosterWords {
  readonly eyebrow: string;
  readonly notes: readonly string[];
  /** null where there are customers enough. */
  readonly few: string | null;
}

const width = 1240;
/** The shape of an A4 page, as long as all of it fits. */
const leastHeight = 1754;
const margin = 90;
const gap = 80;
const barHeight = 14;
const meterWidth = 110;
const bold = 650;
const plain = 400;

/** Collects shapes from the top down in one column. */
class Column {
  readonly shapes: Shape[] = [];
  readonly #measure: Measure;
  readonly x: number;
  readonly width: number;
  y: number;

  constructor(measure: Measure, x: number, y: number, columnWidth: number) {
    this.#measure = measure;
    this.x = x;
    this.y = y;
    this.width = columnWidth;
  }

  /** Writes a text on as many lines as it needs; below it `after` pixels are left free. */
  write(text: string, size: number, weight: number, colour: Colour, after: number, leading = 1.3): void {
    const lines = wrapWords(text, this.width, (part) => this.#measure(part, size, weight));
    for (const line of lines) {
      this.shapes.push({
        kind: 'text',
        text: line,
        x: this.x,
        y: this.y + size,
        size,
        weight,
        colour,
      });
      this.y += size * leading;
    }
    this.y += after;
  }

  rule(height: number, colour: Colour, after: number): void {
    this.box(0, 0, this.width, height, colour);
    this.y += height + after;
  }

  box(x: number, y: number, boxWidth: number, height: number, colour: Colour, isFrame = false): void {
    const box = { kind: 'box', x: this.x + x, y: this.y + y, width: boxWidth, height, colour } as const;
    this.shapes.push(isFrame ? { ...box, isFrame } : box);
  }

  /** A text that is known to fit, beside what is written next; gives its width. */
  put(text: string, x: number, y: number, size: number, weight: number, colour: Colour): number {
    this.shapes.push({ kind: 'text', text, x: this.x + x, y: this.y + y, size, weight, colour });
    return this.#measure(text, size, weight);
  }

  measure(text: string, size: number, weight: number): number {
    return this.#measure(text, size, weight);
  }
}

/** A text on lines no wider than the room; a word that is wider by itself is broken. */
export function wrapWords(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const pieces = text.split(' ').flatMap((word) => breakWord(word, room, widthOf));
  for (const { text: piece, joins } of pieces) {
    const longer = line === '' ? piece : `${line}${joins ? '' : ' '}${piece}`;
    if (line === '' || widthOf(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, room: number, widthOf: (text: string) => number) {
  const pieces: { text: string; joins: boolean }[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > room) {
      pieces.push({ text: piece, joins: pieces.length > 0 });
      piece = letter;
    } else piece += letter;
  }
  return [...pieces, { text: piece, joins: pieces.length > 0 }];
}

const shareOf = ({ count, of }: Portion): number => (of === 0 ? 0 : count / of);

function drawLine(column: Column, { line, name, value, evidence, must }: SaidLine): void {
  column.y += 14;
  const chip = must === null ? 0 : column.measure(must, 17, bold) + 32;
  const nameRoom = column.width - chip;
  const [first = '', ...rest] = wrapWords(name, nameRoom, (text) => column.measure(text, 20, plain));
  const nameWidth = column.put(first, 0, 20, 20, plain, 'soft');
  if (must !== null) {
    column.box(nameWidth + 12, -2, chip - 14, 27, 'accent', true);
    column.put(must, nameWidth + 21, 17.5, 17, bold, 'accent');
  }
  column.y += 27;
  if (rest.length > 0) column.write(rest.join(' '), 20, plain, 'soft', 0);
  column.write(value, 27, bold, 'ink', 4, 1.25);
  if (line.best.of === 0) column.write(evidence, 19, plain, 'soft', 0);
  else drawEvidence(column, line, evidence);
  column.y += 8;
  column.rule(1, 'hairline', 0);
}

/** How many of the best, and as a mark across it how many of all others. */
function drawEvidence(column: Column, { best, others }: SaidLine['line'], evidence: string): void {
  column.box(0, 9, meterWidth, 9, 'hairline');
  column.box(0, 9, meterWidth * shareOf(best), 9, 'accent');
  if (others !== null && others.of > 0) column.box(meterWidth * shareOf(others) - 1.5, 4, 3, 19, 'ink');
  const beside = new Column(
    (text, size, weight) => column.measure(text, size, weight),
    column.x + meterWidth + 16,
    column.y,
    column.width - meterWidth - 16,
  );
  beside.write(evidence, 19, plain, 'soft', 0);
  column.shapes.push(...beside.shapes);
  column.y = beside.y;
}

/** One section a column; a single one flows over both. */
function inColumns(sections: readonly SaidSection[]): readonly (readonly SaidSection[])[] {
  const [only] = sections;
  if (sections.length !== 1 || only === undefined || only.lines.length < 2)
    return sections.map((section) => [section]);
  const half = Math.ceil(only.lines.length / 2);
  return [[{ ...only, lines: only.lines.slice(0, half) }], [{ title: '', lines: only.lines.slice(half) }]];
}

/** Lays the poster out; texts are as wide as `measure` says. */
export function layOutPoster(said: SaidProfile, words: PosterWords, measure: Measure): Picture {
  const whole = width - margin * 2;
  const top = new Column(measure, margin, barHeight + 62, whole);
  top.write(words.eyebrow, 22, bold, 'accent', 4);
  top.write(said.name, 62, bold, 'ink', 6, 1.12);
  top.write(said.date, 22, plain, 'soft', 18);
  if (said.sentence !== null) top.write(said.sentence, 31, plain, 'ink', 0, 1.38);
  top.y += 30;
  const columnWidth = (whole - gap) / 2;
  const columns = inColumns(said.sections).map((sections, index) => {
    const column = new Column(measure, margin + index * (columnWidth + gap), top.y, columnWidth);
    for (const { title, lines } of sections) {
      column.write(title === '' ? '\u00a0' : title, 28, bold, 'ink', 6);
      column.rule(2, 'ink', 0);
      for (const line of lines) drawLine(column, line);
    }
    return column;
  });
  const foot = new Column(measure, margin, Math.max(top.y, ...columns.map(({ y }) => y)) + 36, whole);
  foot.write([said.basis, ...words.notes].join(' '), 20, plain, 'soft', 8, 1.4);
  if (words.few !== null) foot.write(words.few, 20, plain, 'warn', 0, 1.4);
  const height = Math.max(leastHeight, Math.ceil(foot.y + margin / 2));
  return {
    width,
    height,
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height, colour: 'paper' },
      { kind: 'box', x: 0, y: 0, width, height: barHeight, colour: 'accent' },
      ...top.shapes,
      ...columns.flatMap(({ shapes }) => shapes),
      ...foot.shapes,
    ],
  };
}
