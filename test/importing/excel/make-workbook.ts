import { makeZip, type MadePart } from './make-zip.ts';

/** A cell: a number, a text among the shared ones, true or false, nothing, or its XML attributes and content. */
export type MadeCell =
  | number
  | string
  | boolean
  | null
  | {
      readonly type?: string;
      /** Place in `formats`, counted from 1; 0 is the plain style. */
      readonly style?: number;
      readonly formula?: string;
      readonly value?: string | number;
      readonly inline?: string;
    };

export interface MadeSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly MadeCell[])[];
  /** Number of the first row. */
  readonly firstRow?: number;
  /** Cells and rows without the references that are optional. */
  readonly unnumbered?: boolean;
  /** XML after the cells. */
  readonly tail?: string;
  readonly dimension?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  readonly is1904?: boolean;
  /** Number formats: codes, or numbers of those built in. */
  readonly formats?: readonly (string | number)[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelation = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function cellXml(cell: MadeCell, reference: string, strings: string[]): string {
  const at = reference === '' ? '' : ` r="${reference}"`;
  if (cell === null) return reference === '' ? '<c/>' : '';
  if (typeof cell === 'number') return `<c${at}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c${at} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return `<c${at} t="s"><v>${strings.push(cell) - 1}</v></c>`;
  const { type, style, formula, value, inline } = cell;
  const attributes = `${style === undefined ? '' : ` s="${style}"`}${type === undefined ? '' : ` t="${type}"`}`;
  const content = [
    formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`,
    value === undefined ? '' : `<v>${escapeXml(String(value))}</v>`,
    inline === undefined ? '' : `<is>${inline}</is>`,
  ];
  return `<c${at}${attributes}>${content.join('')}</c>`;
}

function sheetXml(sheet: MadeSheet, strings: string[]): string {
  const first = sheet.firstRow ?? 1;
  const rows = sheet.rows.map((cells, index) => {
    const number = first + index;
    const isPlain = sheet.unnumbered === true;
    const inside = cells.map((cell, column) =>
      cellXml(cell, isPlain ? '' : `${letters(column)}${number}`, strings),
    );
    return `<row${isPlain ? '' : ` r="${number}"`}>${inside.join('')}</row>`;
  });
  const dimension = sheet.dimension === undefined ? '' : `<dimension ref="${sheet.dimension}"/>`;
  return `<worksheet xmlns="${main}">${dimension}<sheetData>${rows.join('')}</sheetData>${sheet.tail ?? ''}</worksheet>`;
}

function stylesXml(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(format)}"/>`]
      : [],
  );
  const ids = formats.map((format, index) => (typeof format === 'number' ? format : 200 + index));
  return `<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[
    0,
    ...ids,
  ]
    .map((id) => `<xf numFmtId="${id}"/>`)
    .join('')}</cellXfs></styleSheet>`;
}

/** The parts of a workbook, as XML by path. */
export function workbookParts({ sheets, is1904 = false, formats = [] }: MadeWorkbook): Map<string, string> {
  const strings: string[] = [];
  const parts = new Map<string, string>();
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index}" Type="${relation}/worksheet" Target="worksheets/s${index}.xml"/>`,
  );
  parts.set(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  );
  parts.set(
    '_rels/.rels',
    `<Relationships xmlns="${packageRelation}"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  parts.set(
    'xl/workbook.xml',
    `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relation}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index}"/>`,
      )
      .join('')}</sheets></workbook>`,
  );
  parts.set(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packageRelation}">${relations.join('')}<Relationship Id="s" Type="${relation}/styles" Target="styles.xml"/><Relationship Id="t" Type="${relation}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
  );
  sheets.forEach((sheet, index) => parts.set(`xl/worksheets/s${index}.xml`, sheetXml(sheet, strings)));
  parts.set('xl/styles.xml', stylesXml(formats));
  parts.set(
    'xl/sharedStrings.xml',
    `<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
  );
  return parts;
}

/** Parts as a zip file. */
export function zipOf(
  parts: ReadonlyMap<string, string>,
  how: Partial<MadePart> = {},
): Uint8Array<ArrayBuffer> {
  return makeZip([...parts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text), ...how })));
}

export function makeWorkbook(workbook: MadeWorkbook): Uint8Array<ArrayBuffer> {
  return zipOf(workbookParts(workbook));
}
