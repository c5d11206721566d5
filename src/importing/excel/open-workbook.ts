/* The door to this folder: a workbook's sheets, and one of them as a raw table. */
import { refuse, type Problem } from '../../table/problem.ts';
import { readSlices, type ByteSource } from '../byte-source.ts';
import { listLimits as limits } from '../../limits/list.ts';
import type { RawTable } from '../raw-table.ts';
import type { SheetInfo } from '../types.ts';
import { countSheet } from './count-sheet.ts';
import { workbookLimits as excelLimits } from '../../limits/workbook.ts';
import { readPart, type Package } from './part-text.ts';
import { readSharedStrings } from './shared-strings.ts';
import { SheetReader } from './sheet-reader.ts';
import { SheetTable } from './sheet-table.ts';
import { readStyles } from './styles.ts';
import { WorkbookFault } from './workbook-fault.ts';
import { kindOfCompound, kindOfZip } from './workbook-kind.ts';
import { findParts, type SheetPart, type WorkbookParts } from './workbook-parts.ts';
import { readZip } from './zip.ts';

export interface SheetChoice {
  /** The sheet's name; without it the first visible sheet that looks like a list. */
  readonly sheet?: string;
  /** What cells with TRUE and FALSE are called. */
  readonly yesNo?: readonly [string, string];
}

/**
 * A sheet as a raw table. Numbers in its cells have a point and no grouping and never three decimals, so no other mark
 * can be read into them; in columns where people typed numbers as text with a decimal comma they have that comma.
 */
export interface SheetTableOf extends RawTable {
  readonly sheet: string;
  /** All sheets of cells, in the order of their tabs. */
  readonly sheets: readonly SheetInfo[];
}

interface Workbook {
  readonly file: Package;
  readonly parts: WorkbookParts;
}

/**
 * The sheets of a workbook. Refuses with 'file-too-large', 'file-empty', 'file-unreadable', 'not-a-table' {found},
 * 'workbook-format' {found: 'xls', 'xlsb', 'ods' or 'numbers'}, 'workbook-locked', 'workbook-damaged' {part} and
 * 'workbook-too-large' {limit} (MB unpacked).
 */
export function listSheets(source: ByteSource, signal?: AbortSignal): Promise<readonly SheetInfo[]> {
  return explain(source.name, async () => countSheets(await openWorkbook(source, signal), signal));
}

/**
 * Reads one sheet of a workbook. `onProgress` hears the share of it that was read, 0–1. Refuses as listSheets does, with
 * 'sheet-not-found' {sheet}, 'only-header', and as RawTableBuilder does; throws the signal's reason when aborted.
 * Dates are ISO, per cent has its sign ("32 %"), amounts the currency of their format ("99.5 SEK"), and formulas the
 * value that was saved with them. Cells with errors, or whose formula was never worked out, are blank and listed.
 */
export function openSheet(
  source: ByteSource,
  choice: SheetChoice,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<SheetTableOf> {
  return explain(source.name, async () => {
    const workbook = await openWorkbook(source, signal);
    const { file, parts } = workbook;
    // A sheet that is alone need not be counted to be chosen; its size comes with its rows.
    const counted = parts.sheets.length === 1 ? null : await countSheets(workbook, signal);
    const sheet = pickSheet(source.name, parts.sheets, counted, choice.sheet);
    const context = {
      strings: await readSharedStrings(file, parts.sharedStrings, signal),
      styles: await readStyles(file, parts.styles),
      is1904: parts.is1904,
      yesNo: choice.yesNo ?? (['TRUE', 'FALSE'] as const),
    };
    const table = new SheetTable(source.name);
    const reader = new SheetReader(context, table, sheet.path);
    if (!(await readPart(file, sheet.path, reader, { onProgress, signal }))) {
      throw new WorkbookFault('damaged', sheet.path);
    }
    const alone = { name: sheet.name, hidden: sheet.hidden, ...table.size };
    return { ...table.finish(), sheet: sheet.name, sheets: counted ?? [alone] };
  });
}

async function openWorkbook(source: ByteSource, signal?: AbortSignal): Promise<Workbook> {
  const bytes = await readAll(source, signal);
  const compound = kindOfCompound(bytes);
  if (compound === 'locked') throw new WorkbookFault('locked', 'file');
  if (compound !== null) throw refuseKind(source.name, compound);
  const file = { bytes, parts: readZip(bytes) };
  const kind = kindOfZip(file.parts);
  if (kind !== 'xlsx') throw refuseKind(source.name, kind);
  return { file, parts: await findParts(file) };
}

async function countSheets({ file, parts }: Workbook, signal?: AbortSignal): Promise<readonly SheetInfo[]> {
  const sheets: SheetInfo[] = [];
  for (const { name, hidden, path } of parts.sheets) {
    sheets.push({ name, hidden, ...(await countSheet(file, path, signal)) });
  }
  return sheets;
}

async function readAll(source: ByteSource, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const place = { file: source.name };
  if (source.size > limits.fileMegabytes * 1_000_000) {
    throw refuse('file-too-large', place, { limit: limits.fileMegabytes });
  }
  const bytes = new Uint8Array(source.size);
  let length = 0;
  for await (const slice of readSlices(source, signal)) {
    if (length + slice.length > bytes.length) throw refuse('file-unreadable', place);
    bytes.set(slice, length);
    length += slice.length;
  }
  if (length === 0) throw refuse('file-empty', place);
  return bytes.subarray(0, length);
}

/**
 * The sheet with this name; else the first that is visible and has a header, rows and columns, or as near as can be.
 * `counted` is null when there is one only.
 */
function pickSheet(
  file: string,
  parts: readonly SheetPart[],
  counted: readonly SheetInfo[] | null,
  wanted: string | undefined,
): SheetPart {
  if (wanted !== undefined) {
    const named = parts.find(({ name }) => name === wanted);
    if (named === undefined) throw refuse('sheet-not-found', { file }, { sheet: wanted });
    return named;
  }
  const alone = parts[0];
  if (counted === null && alone !== undefined) return alone;
  const tests: readonly ((sheet: SheetInfo) => boolean)[] = [
    ({ hidden, rows, columns }) => !hidden && rows > 1 && columns > 1,
    ({ hidden, rows }) => !hidden && rows > 1,
    ({ hidden, rows }) => !hidden && rows > 0,
    ({ rows }) => rows > 0,
  ];
  for (const test of tests) {
    const found = parts[counted?.findIndex(test) ?? -1];
    if (found !== undefined) return found;
  }
  throw refuse('file-empty', { file });
}

function refuseKind(file: string, found: string): Error {
  const isSheets = found === 'xls' || found === 'xlsb' || found === 'ods' || found === 'numbers';
  return refuse(isSheets ? 'workbook-format' : 'not-a-table', { file }, { found });
}

/** Runs the work; what is wrong with the workbook itself becomes a problem that names the file. */
async function explain<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof WorkbookFault ? refuseFault(file, error) : error;
  }
}

function refuseFault(file: string, { kind, part }: WorkbookFault): Error {
  const data: Record<WorkbookFault['kind'], Problem['data']> = {
    damaged: { part },
    locked: {},
    'too-large': { limit: excelLimits.partMegabytes },
  };
  return refuse(`workbook-${kind}`, { file }, data[kind]);
}
