/* What the guesses could not tell, as questions with their answers; the first that is asked matters most. */
import type { ColumnChoice } from '../../engine/protocol.ts';
import type { IntakeChoices, IntakeFile, IntakePreview } from '../../importing/intake/types.ts';
import type { Outcome, OutcomeMeaning } from '../../importing/rollup/types.ts';
import type { ColumnDoubt, ColumnPreview } from '../../importing/types.ts';
import type { Words } from '../../language/words.svelte.ts';
import { parseDate, type DateOrder } from '../../table/date-text.ts';
import type { Role } from '../../table/role.ts';
import { withOutcome } from './decide.ts';

type Speech = Pick<Words, 't' | 'format'>;

export interface Answer {
  readonly label: string;
  readonly plans: readonly ColumnChoice[];
  readonly change: Partial<IntakeChoices> | null;
}

export interface Question {
  /** Stays the same as long as the question does. */
  readonly id: string;
  readonly title: string;
  readonly help: string;
  /** The file that it is about; '' when there is only one. */
  readonly file: string;
  readonly examples: readonly string[];
  /** The answer that holds meanwhile. */
  readonly guess: string;
  readonly answers: readonly Answer[];
}

/** So many unknown outcomes are asked about; the rest are in the table of outcomes. */
const mostOutcomes = 3;
const order: readonly string[] = [
  'whose-revenue',
  'date-order',
  'outcome',
  'margin-or-profit',
  'customer-since',
];

/** All questions that are open. A guess that was confirmed is open no more, which only `answered` knows. */
export function openQuestions(
  intake: IntakePreview,
  answered: ReadonlySet<string>,
  words: Speech,
): readonly Question[] {
  const asked = [
    ...intake.files.flatMap((file, at) => columnQuestions(intake, file, at, words)),
    ...outcomeQuestions(intake, words),
  ];
  const rank = ({ id }: Question): number => order.findIndex((kind) => id.startsWith(kind));
  return asked.filter(({ id }) => !answered.has(id)).toSorted((a, b) => rank(a) - rank(b));
}

function columnQuestions(
  { files }: IntakePreview,
  { preview, use }: IntakeFile,
  at: number,
  words: Speech,
): readonly Question[] {
  if (use === 'unused') return [];
  const isRegister = use === 'register' || use === 'attached';
  const file = files.length > 1 ? preview.fileName : '';
  const doubted = preview.columns.flatMap((column) =>
    column.doubt === null ? [] : [{ column, doubt: column.doubt }],
  );
  const dated = doubted.flatMap(({ column, doubt }) =>
    doubt.kind === 'date-order' ? [{ column, orders: doubt.orders }] : [],
  );
  const roled = doubted.flatMap(({ column, doubt }) =>
    doubt.kind === 'date-order' || !isRegister ? [] : [roleQuestion(column, doubt, at, words)],
  );
  return [...roled, ...dateQuestions(dated, at, words)].map((question) => ({
    ...question,
    id: `${question.id} ${preview.fileName} ${at}`,
    file,
  }));
}

type Asked = Omit<Question, 'file'>;
type RoleDoubt = Exclude<ColumnDoubt, { readonly kind: 'date-order' }>;

function roleQuestion(column: ColumnPreview, doubt: RoleDoubt, file: number, { t }: Speech): Asked {
  const { name, source } = column.plan;
  const label = (role: Role | null): string => roleAnswer(doubt.kind, role, t);
  const texts = t.intake.questions;
  const said = {
    'whose-revenue': texts.revenue,
    'customer-since': texts.since,
    'margin-or-profit': texts.margin,
  };
  return {
    id: `${doubt.kind} ${name}`,
    title: said[doubt.kind].title(name),
    help: said[doubt.kind].help,
    examples: column.samples.slice(0, 4),
    guess: label(column.plan.role),
    answers: answersOf(doubt).map((role) => ({
      label: label(role),
      plans: [{ file, column: source, use: 'keep', role }],
      change: null,
    })),
  };
}

/** Money that is neither what they pay nor what they turn over is also an answer. */
function answersOf({ kind, roles }: RoleDoubt): readonly (Role | null)[] {
  return kind === 'whose-revenue' && !roles.includes(null) ? [...roles, null] : roles;
}

function roleAnswer(kind: RoleDoubt['kind'], role: Role | null, t: Words['t']): string {
  const { revenue, since, margin } = t.intake.questions;
  switch (kind) {
    case 'whose-revenue':
      return role === 'revenue'
        ? revenue.ours
        : role === 'company.yearlyRevenue'
          ? revenue.own
          : revenue.neither;
    case 'customer-since':
      return role === 'customerSince' ? since.yes : since.no;
    case 'margin-or-profit':
      return role === 'margin' ? margin.share : margin.amount;
  }
}

/** One question for all columns of a file: they are written alike. */
function dateQuestions(
  dated: readonly { readonly column: ColumnPreview; readonly orders: readonly DateOrder[] }[],
  file: number,
  { t, format }: Speech,
): readonly Asked[] {
  const [first] = dated;
  if (first === undefined) return [];
  const texts = t.intake.questions.dates;
  const samples = dated.flatMap(({ column }) => column.samples);
  const example = samples.find((sample) => areApart(sample, first.orders));
  if (example === undefined) return [];
  const day = (chosen: DateOrder): string => format.day(parseDate(example, chosen));
  const guessed = first.column.plan.format.kind === 'date' ? first.column.plan.format.order : first.orders[0];
  return [
    {
      id: `date-order ${dated.map(({ column }) => column.plan.name).join(' ')}`,
      title: texts.title(example),
      help: texts.help(format.list(dated.map(({ column }) => column.plan.name))),
      examples: samples.filter((sample) => sample !== example).slice(0, 3),
      guess: guessed === undefined ? '' : day(guessed),
      answers: first.orders.map((dateOrder) => ({
        label: day(dateOrder),
        plans: dated.map(({ column }) => ({
          file,
          column: column.plan.source,
          use: column.plan.use,
          role: column.plan.role,
          dateOrder,
        })),
        change: null,
      })),
    },
  ];
}

/** Whether the cell is another day in each order. */
export function areApart(cell: string, orders: readonly DateOrder[]): boolean {
  const days = orders.map((one) => parseDate(cell, one));
  return days.every((day) => !Number.isNaN(day)) && new Set(days).size === days.length;
}

const outcomes: readonly Outcome[] = ['won', 'lost', 'open'];

function outcomeQuestions({ files, combined }: IntakePreview, { t, format }: Speech): readonly Question[] {
  const file = files.find(({ use }) => use === 'rows');
  if (combined === null || file === undefined) return [];
  const known = combined.outcomes.flatMap(({ value, outcome }): OutcomeMeaning[] =>
    outcome === null ? [] : [{ value, outcome }],
  );
  const texts = t.intake.questions.outcome;
  return combined.outcomes
    .filter(({ outcome }) => outcome === null)
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, mostOutcomes)
    .map(({ value, rows }) => ({
      id: `outcome ${value}`,
      title: texts.title(value, file.fields.outcome ?? ''),
      help: texts.help(rows, format.number(rows)),
      file: files.length > 1 ? file.preview.fileName : '',
      examples: [],
      guess: t.combining.outcomes.open,
      answers: outcomes.map((outcome) => ({
        label: t.combining.outcomes[outcome],
        plans: [],
        change: { outcomes: withOutcome(known, { value, outcome }) },
      })),
    }));
}
