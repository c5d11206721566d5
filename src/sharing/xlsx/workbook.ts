/* A table as an Excel workbook (ECMA-376), written as its rows come: a million of them are never held at once. */
import { ZipWriter } from './zip-writer.ts';
import {
  sheetEnd,
  sheetHead,
  sheetRows,
  stylesXml,
  xmlText,
  type SheetCell,
  type SheetColumn,
} from './sheet-xml.ts';

export interface SheetTable {
  readonly sheet: string;
  readonly columns: readonly SheetColumn[];
  readonly rowCount: number;
  /** The rows `from` ≤ row < `to`. */
  readonly rows: (from: number, to: number) => readonly (readonly SheetCell[])[];
}

/** A sheet holds 1 048 576 rows; the next one takes what is beyond a million. */
const sheetRowsMost = 1_000_000;
const rowsAtOnce = 2000;
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The workbook's bytes. `onRows` hears how many rows are done, and may make the writing wait. */
export async function writeWorkbook(
  table: SheetTable,
  onRows: (done: number) => Promise<void> = () => Promise.resolve(),
): Promise<Blob> {
  const sheets = Math.max(1, Math.ceil(table.rowCount / sheetRowsMost));
  const zip = new ZipWriter();
  await zip.add('[Content_Types].xml', [contentTypes(sheets)]);
  await zip.add('_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]);
  await zip.add('xl/workbook.xml', [workbookXml(table.sheet, sheets)]);
  await zip.add('xl/_rels/workbook.xml.rels', [
    relations([
      ...Array.from({ length: sheets }, (_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  ]);
  await zip.add('xl/styles.xml', [stylesXml]);
  for (let sheet = 0; sheet < sheets; sheet++) {
    const from = sheet * sheetRowsMost;
    const to = Math.min(table.rowCount, from + sheetRowsMost);
    await zip.add(`xl/worksheets/sheet${sheet + 1}.xml`, sheetTexts(table, from, to, onRows));
  }
  return zip.finish(type);
}

async function* sheetTexts(
  { columns, rows }: SheetTable,
  from: number,
  to: number,
  onRows: (done: number) => Promise<void>,
): AsyncGenerator<string> {
  yield sheetHead(columns, to - from);
  for (let start = from; start < to; start += rowsAtOnce) {
    const end = Math.min(to, start + rowsAtOnce);
    yield sheetRows(rows(start, end), start - from + 2);
    await onRows(end);
  }
  yield sheetEnd(columns.length, to - from);
}

function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${kind}.worksheet+xml"/>`,
  );
  return (
    `${head}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${parts.join('')}</Types>`
  );
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`;
}

function workbookXml(name: string, sheets: number): string {
  const list = Array.from({ length: sheets }, (_, at) => {
    const called = sheetName(at === 0 ? name : `${name} ${at + 1}`);
    return `<sheet name="${called}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`;
  });
  return (
    `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
    `<sheets>${list.join('')}</sheets></workbook>`
  );
}

/** At most 31 characters, and none of those that sheet names cannot have. */
function sheetName(name: string): string {
  return xmlText(name.replace(/[[\]:*?/\\"']/g, ' ').slice(0, 31)).trim() || 'Sheet';
}
