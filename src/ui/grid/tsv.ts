/*
 * A block of cells as text, the way Excel and Google Sheets put it on the clipboard: tabs between cells, line breaks
 * between rows, and quotes around a cell that itself holds one of these, with its own quotes doubled.
 */

/** Rows of cells, not all equally long. */
export type Block = readonly (readonly string[])[];

const needsQuotes = /^"|[\t\n\r]/;
const rowEnd = /\r\n|\r|\n/;

/** The text of a block; `parseTsv` reads it back as it was. */
export function writeTsv(block: Block): string {
  const text = block
    .map((row) =>
      row.map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\n');
  // A reader takes one line break at the end for the end of the last row.
  return block.length > 1 && text.endsWith('\n') ? `${text}\n` : text;
}

/** The block in a text; at least one cell. A quote that opens a cell and never closes is a character like any other. */
export function parseTsv(text: string): Block {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const cell = quotedCell(text, at) ?? plainCell(text, at);
    rows.at(-1)?.push(cell.text);
    at = cell.end;
    if (text[at] === '\t') at++;
    else {
      at += rowEnd.exec(text.slice(at, at + 2))?.[0].length ?? 0;
      if (at >= text.length) return rows;
      rows.push([]);
    }
  }
}

interface Cell {
  readonly text: string;
  /** Where the tab or line break after it stands. */
  readonly end: number;
}

function plainCell(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && !'\t\n\r'.includes(text.charAt(end))) end++;
  return { text: text.slice(start, end), end };
}

function quotedCell(text: string, start: number): Cell | null {
  if (text[start] !== '"') return null;
  let inside = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    inside += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const end = quote + 1;
      return end >= text.length || '\t\n\r'.includes(text.charAt(end)) ? { text: inside, end } : null;
    }
    inside += '"';
    from = quote + 2;
  }
}
