import type { LimitsPageTexts } from '../../language/limits-page.ts';
import { documentLimits } from '../../limits/document.ts';
import { droppedLimits } from '../../limits/dropped.ts';
import { linkLimits } from '../../limits/link.ts';
import { listLimits } from '../../limits/list.ts';
import { workbookLimits } from '../../limits/workbook.ts';
import { workshopLimits } from '../../limits/workshop.ts';

interface LimitGroup {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly most: number }[];
}

function rowsOf<Name extends string>(
  names: Readonly<Record<Name, string>>,
  limits: Readonly<Record<Name, number>>,
): LimitGroup['rows'] {
  return (Object.entries(names) as [Name, string][]).map(([limit, name]) => ({ name, most: limits[limit] }));
}

/** Every limit that what is read is checked against. */
export function limitGroups({ groups }: LimitsPageTexts): readonly LimitGroup[] {
  const { list, dropped, workbook, link, document, workshop } = groups;
  return [
    { title: list.title, rows: rowsOf(list.rows, listLimits) },
    { title: workbook.title, rows: rowsOf(workbook.rows, workbookLimits) },
    { title: link.title, rows: rowsOf(link.rows, linkLimits) },
    { title: dropped.title, rows: rowsOf(dropped.rows, droppedLimits) },
    { title: workshop.title, rows: rowsOf(workshop.rows, workshopLimits) },
    { title: document.title, rows: rowsOf(document.rows, documentLimits) },
  ];
}
