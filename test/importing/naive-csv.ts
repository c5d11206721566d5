/* The slow, obvious reader and writer of delimited text that the real one is held against. */

/** RFC 4180, character by character. */
export function naiveRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (quoted) {
      if (mark !== '"') cell += mark;
      else if (text[at + 1] === '"') cell += text[++at] ?? '';
      else quoted = false;
    } else if (mark === '"' && cell === '') quoted = true;
    else if (mark === delimiter) {
      record.push(cell);
      cell = '';
    } else if (mark === '\n' || mark === '\r') {
      if (mark === '\r' && text[at + 1] === '\n') at++;
      records.push([...record, cell]);
      record = [];
      cell = '';
    } else cell += mark;
  }
  return cell !== '' || record.length > 0 ? [...records, [...record, cell]] : records;
}

/** Cells quoted when they must be. */
export function naiveText(rows: readonly (readonly string[])[], delimiter: string, newline: string): string {
  const needsQuotes = new RegExp(`["\\r\\n${delimiter === '|' ? '\\|' : delimiter}]`);
  return rows
    .map((row) =>
      row.map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter),
    )
    .map((line) => line + newline)
    .join('');
}
