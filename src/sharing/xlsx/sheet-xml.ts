/* A worksheet as XML (ECMA-376 part 1, 18.3): words stand in their cells, so that no table of strings has to be held. */

/** A day as days since 1970; a share is shown in percent. */
export type SheetCell = string | number | { readonly day: number } | { readonly share: number };

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** Places in the list of formats that `stylesXml` writes. */
const styles = { plain: 0, title: 1, day: 2, percent: 3 } as const;
/** Days before 1970 as spreadsheets count them, from the day before 1900 and with a 29 February in it. */
const before1970 = 25_569;
const longestCell = 32_767;

/** Row 1 is the titles, bold and always in sight, with a filter on each. */
export function sheetHead(columns: readonly SheetColumn[], rows: number): string {
  const widths = columns
    .map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const titles = columns.map(({ title }, at) => cellXml(title, `${columnName(at)}1`, styles.title)).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<dimension ref="A1:${columnName(columns.length - 1)}${rows + 1}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${widths}</cols><sheetData><row r="1">${titles}</row>`
  );
}

/** Some rows; `first` is the number of the first, from 2. */
export function sheetRows(rows: readonly (readonly SheetCell[])[], first: number): string {
  return rows
    .map((cells, at) => {
      const row = first + at;
      const written = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row}`));
      return `<row r="${row}">${written.join('')}</row>`;
    })
    .join('');
}

export function sheetEnd(columns: number, rows: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(columns - 1)}${rows + 1}"/></worksheet>`;
}

/** The formats of cells, in the order of `styles`. Days are shown as the reader's own computer writes them. */
export const stylesXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Nothing for what is missing. */
function cellXml(cell: SheetCell, place: string, style: number = styles.plain): string {
  if (typeof cell === 'string') return cell === '' ? '' : wordsXml(cell, place, style);
  const [value, shown] =
    typeof cell === 'number'
      ? [cell, style]
      : 'day' in cell
        ? [cell.day + before1970, styles.day]
        : [cell.share, styles.percent];
  if (!Number.isFinite(value)) return '';
  return `<c r="${place}"${shown === 0 ? '' : ` s="${shown}"`}><v>${value}</v></c>`;
}

function wordsXml(text: string, place: string, style: number): string {
  const shown = style === 0 ? '' : ` s="${style}"`;
  return `<c r="${place}"${shown} t="inlineStr"><is><t xml:space="preserve">${xmlText(text.slice(0, longestCell))}</t></is></c>`;
}

const signs: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** Text as XML can hold it: without control signs and halves of characters, and nothing that a spreadsheet takes for a sign's code. */
export function xmlText(text: string): string {
  if (!/[&<>_\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text)) return text;
  return text
    .replace(/[^\t\n\r\P{Cc}]|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>]/g, (sign) => signs.get(sign) ?? '')
    .replaceAll('\r', '&#13;');
}

const names: string[] = [];

/** 0 is A, 26 is AA. */
export function columnName(at: number): string {
  let name = names[at];
  if (name === undefined) {
    name = '';
    for (let left = at + 1; left > 0; left = Math.floor((left - 1) / 26))
      name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
    names[at] = name;
  }
  return name;
}
