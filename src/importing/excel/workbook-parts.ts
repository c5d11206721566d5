/* Which part of a workbook is what: paths are not fixed but stand in lists of relations (ECMA-376 part 2, 9.3). */
import { workbookLimits as excelLimits } from '../../limits/workbook.ts';
import { readPart, type Package } from './part-text.ts';
import { unescapeText } from './text-escapes.ts';
import { WorkbookFault } from './workbook-fault.ts';
import { partKey } from './zip.ts';

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

export interface WorkbookParts {
  /** Sheets of cells, in the order of their tabs; chart sheets are left out. */
  readonly sheets: readonly SheetPart[];
  /** Whether days are counted from 1904-01-01 rather than 1900. */
  readonly is1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly id: string;
  /** Last word of the relation's type: "worksheet", "styles"; the rest differs between the two forms of the standard. */
  readonly type: string;
  readonly path: string;
}

interface NamedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

/** Throws WorkbookFault 'damaged' when there is no workbook or no sheet of cells in the package. */
export async function findParts(file: Package): Promise<WorkbookParts> {
  const roots = await readRelations(file, '');
  const path = roots.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const relations = await readRelations(file, path);
  const sheets: NamedSheet[] = [];
  let is1904: boolean | undefined;
  const found = await readPart(file, path, {
    open(name, attributes) {
      // Of several the first counts.
      if (name === 'workbookPr') is1904 ??= isTrue(attributes.get('date1904'));
      if (name !== 'sheet' || sheets.length === excelLimits.sheets) return;
      const state = attributes.get('state');
      sheets.push({
        name: unescapeText(attributes.get('name') ?? ''),
        hidden: state === 'hidden' || state === 'veryHidden',
        relation: attributes.get('id') ?? '',
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  const placed = sheets.flatMap(({ name, hidden, relation }) => {
    const target = relations.find(({ id, type }) => id === relation && type === 'worksheet');
    return target === undefined ? [] : [{ name, hidden, path: target.path }];
  });
  if (!found || placed.length === 0) throw new WorkbookFault('damaged', path);
  const pathOf = (wanted: string): string | null =>
    relations.find(({ type }) => type === wanted)?.path ?? null;
  return {
    sheets: placed,
    is1904: is1904 ?? false,
    sharedStrings: pathOf('sharedStrings'),
    styles: pathOf('styles'),
  };
}

/** The relations of a part, with paths from the root of the package; of the package itself for ''. */
async function readRelations(file: Package, path: string): Promise<readonly Relation[]> {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const relations: Relation[] = [];
  await readPart(file, `${folder}_rels/${path.slice(slash)}.rels`, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const type = attributes.get('Type') ?? '';
      relations.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolvePath(folder, attributes.get('Target') ?? ''),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

/** A target such as "worksheets/sheet1.xml", "../xl/styles.xml" or "/xl/workbook.xml", from the root. */
function resolvePath(folder: string, target: string): string {
  const tidy = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (tidy.startsWith('/') ? tidy : folder + tidy).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return partKey(steps.join('/'));
}

/** How a workbook's XML says yes (xsd:boolean, and 'on' of older writers); an attribute that is not there says no. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
