/* What happened to the customers between two lists, as far as it explains that their profiles differ. */
import type { CustomerList } from '../table/list.ts';
import { buyersOf, buyerSources } from './buyers.ts';
import { customerKeys } from './customer-key.ts';
import type { CustomerAnswers, Decisions, LineId } from './decisions.ts';
import { answerTest } from './line-states.ts';
import { pickBest, type Picked } from './pick-best.ts';
import type { Portion, TraitCell, TraitValue } from './results.ts';
import { titleSorter } from './sort-title.ts';
import { companySources, traitCell } from './traits.ts';

/** One of the two studies: its list with what was decided and answered. */
export interface DriftSide {
  readonly list: CustomerList;
  readonly decisions: Decisions;
  readonly answers: readonly CustomerAnswers[];
}

/** A line of either profile; the value that it has in each, null where it has none. */
export interface DriftLine {
  readonly line: LineId;
  readonly before: TraitValue | null;
  readonly after: TraitValue | null;
}

/** Customers by what they are called: how many, and the first of them. */
export interface Named {
  readonly count: number;
  readonly names: readonly string[];
}

/**
 * How many of the best that went, and of those that came, are as the line says: those that went as it said before, those
 * that came as it says now, either as the other says where one says nothing. Of those with an answer.
 */
export interface LineDrift {
  readonly line: LineId;
  readonly went: Portion;
  readonly came: Portion;
}

export interface Drift {
  /** Customers on the lists: before = stayed + gone, after = stayed + added. */
  readonly customers: { readonly stayed: number; readonly gone: number; readonly added: number };
  /** Of the best: those in both; those that left the list; those on it that are no longer best; and the other way. */
  readonly best: {
    readonly stayed: number;
    readonly gone: Named;
    readonly passed: Named;
    readonly added: Named;
    readonly risen: Named;
  };
  readonly lines: readonly LineDrift[];
  /** Best customers and customers on each side, to be held against what the finished profiles say. */
  readonly counts: Readonly<
    Record<'before' | 'after', { readonly best: number; readonly customers: number }>
  >;
}

const mostNames = 20;

/**
 * Explains the difference between the profiles of two studies by their customers. `newerOf` is for each row of the older
 * list its row in the newer, −1 when the customer is gone.
 */
export function findDrift(
  before: DriftSide,
  after: DriftSide,
  newerOf: ArrayLike<number>,
  lines: readonly DriftLine[],
): Drift {
  const was = pickBest(before.list, before.decisions, before.answers);
  const is = pickBest(after.list, after.decisions, after.answers);
  const olderOf = new Map<number, number>();
  for (let row = 0; row < newerOf.length; row++) {
    const to = newerOf[row] ?? -1;
    if (to >= 0) olderOf.set(to, row);
  }
  const staysBest = (row: number): boolean => is.isBest[newerOf[row] ?? -1] === 1;
  const wasBest = (row: number): boolean => was.isBest[olderOf.get(row) ?? -1] === 1;
  const went = was.rows.filter((row) => !staysBest(row));
  const came = is.rows.filter((row) => !wasBest(row));
  const older = namer(before.list);
  const newer = namer(after.list);
  const answeredBefore = reader(before, was);
  const answeredAfter = reader(after, is);
  return {
    customers: {
      stayed: olderOf.size,
      gone: before.list.rowCount - olderOf.size,
      added: after.list.rowCount - olderOf.size,
    },
    best: {
      stayed: was.rows.length - went.length,
      gone: older(went.filter((row) => (newerOf[row] ?? -1) < 0)),
      passed: older(went.filter((row) => (newerOf[row] ?? -1) >= 0)),
      added: newer(came.filter((row) => !olderOf.has(row))),
      risen: newer(came.filter((row) => olderOf.has(row))),
    },
    lines: lines.flatMap(({ line, before: old, after: fresh }) => {
      const value = old ?? fresh;
      if (value === null) return [];
      return [
        { line, went: answeredBefore(line, value, went), came: answeredAfter(line, fresh ?? value, came) },
      ];
    }),
    counts: {
      before: { best: was.rows.length, customers: before.list.rowCount },
      after: { best: is.rows.length, customers: after.list.rowCount },
    },
  };
}

function namer(list: CustomerList): (rows: readonly number[]) => Named {
  const { nameAt } = customerKeys(list);
  return (rows) => ({ count: rows.length, names: rows.slice(0, mostNames).map(nameAt) });
}

/** Counts how many of some customers are as a line says, of those with an answer; one buyer of several is enough. */
function reader(
  { list, decisions }: DriftSide,
  { byHand }: Picked,
): (line: LineId, value: TraitValue, rows: readonly number[]) => Portion {
  const company = companySources(list);
  const buyers = buyerSources(list);
  const sort = titleSorter(decisions.titles ?? []);
  const answersAt = (line: LineId, row: number): readonly (string | number)[] => {
    const source = company.find((one) => one.line === line);
    const cells: readonly (TraitCell | undefined)[] = source
      ? [traitCell(source, row, byHand.get(row))]
      : buyersOf(buyers, row, byHand.get(row)).map(({ fields }) =>
          fields.find((field) => field.line === line),
        );
    return cells.flatMap((cell) =>
      cell === undefined || cell.text === '' ? [] : [cell.amount?.value ?? cell.text],
    );
  };
  return (line, value, rows) => {
    const isMet = answerTest({ line, value }, sort);
    let count = 0;
    let of = 0;
    for (const row of rows) {
      const answers = answersAt(line, row);
      if (answers.length === 0) continue;
      of++;
      if (answers.some(isMet)) count++;
    }
    return { count, of };
  };
}
