/* Leads as a file, written piece by piece: what is done lies with the browser, not in the worker's memory. */
import { isoOfDay } from '../../document/iso-date.ts';
import { orderLeads } from '../../method/leads/order-leads.ts';
import { segments } from '../../method/segment-of.ts';
import { csvLines, csvMark, type CsvCell } from '../../sharing/safe-csv.ts';
import { writeWorkbook } from '../../sharing/xlsx/workbook.ts';
import type { SheetCell } from '../../sharing/xlsx/sheet-xml.ts';
import { othersFirst } from '../others-first.ts';
import { exportColumns } from './export-columns.ts';
import { leaveOutPersons } from './leave-out-persons.ts';
import type { HeldLeads } from './held-leads.ts';
import type { LeadExport } from './protocol.ts';

/** So many rows make a piece of a CSV: about a megabyte. */
const rowsAtOnce = 4000;
/** So long it is written before others get their turn. */
const turnMs = 100;

/** The file. `onDone` hears the share of the rows written, 0–1. */
export async function exportLeads(
  held: HeldLeads,
  order: LeadExport,
  onDone: (share: number) => void,
): Promise<Blob> {
  const all = exportColumns(held, order);
  const columns = order.personal === 'keep' ? all : leaveOutPersons(all, held.leads.rowCount);
  const rows = exportedRows(held, order);
  const cells = (from: number, to: number): SheetCell[][] =>
    Array.from(rows.subarray(from, to), (row) => columns.map(({ cellAt }) => cellAt(row)));
  let turned = performance.now();
  const turn = async (done: number): Promise<void> => {
    onDone(rows.length === 0 ? 1 : done / rows.length);
    if (performance.now() - turned < turnMs) return;
    await othersFirst();
    turned = performance.now();
  };
  if (order.format === 'xlsx')
    return writeWorkbook(
      { sheet: order.words.sheet, columns, rowCount: rows.length, rows: cells },
      async (done) => {
        if (done % (rowsAtOnce * 2) === 0) await turn(done);
      },
    );
  // What is a person's has been left out by column; here it is a few rows at a time.
  const form = { delimiter: order.delimiter, personal: 'keep' } as const;
  const pieces = [new Blob([csvMark, csvLines([columns.map(({ title }) => title)], form)])];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const to = Math.min(rows.length, from + rowsAtOnce);
    pieces.push(
      new Blob([
        csvLines(
          cells(from, to).map((row) => row.map(csvCell)),
          form,
        ),
      ]),
    );
    await turn(to);
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}

/** Best first. */
function exportedRows({ leads, scored, isCustomer }: HeldLeads, order: LeadExport): Uint32Array {
  const wanted = new Set(order.segments.map((segment) => segments.indexOf(segment)));
  const query = { segment: null, search: '', order: 'score', descending: true } as const;
  const customers = order.customers ? 'with' : 'without';
  const all = orderLeads(leads, scored, isCustomer, { ...query, customers }, 'en');
  return all.filter((row) => wanted.has(scored.codes[row] ?? 0));
}

function csvCell(cell: SheetCell): CsvCell {
  if (typeof cell !== 'object') return cell;
  if ('share' in cell) return cell.share;
  return isoOfDay(cell.day) ?? '';
}
