/* From the files as they are known and the choices made, to the plan by which they become one list. */
import type { RowKindGuess } from '../rollup/row-kind.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import type { ColumnRule, OutcomeMeaning, RollUpSettings } from '../rollup/types.ts';
import type { CombinePlan } from '../joining/combine.ts';
import { guessCombination, type CombineGuess, type CombineNames } from '../joining/guess-combination.ts';
import { Kept } from './kept.ts';
import type { KnownFile } from './known-files.ts';
import { questionOf, type FileMoney, type FileQuestion } from './money.ts';
import { moneyOfOrders } from './orders-money.ts';
import { convertRegister, moneyOfRegister } from './register-money.ts';
import { moneyOfRows } from './rows-money.ts';
import type { FileUse } from '../types.ts';
import type { CurrencyQuestion, IntakeChoices } from './types.ts';

export interface FilesPlan {
  /** The files' tables, those of registers in one currency. */
  readonly tables: readonly SourceTable[];
  readonly guess: CombineGuess;
  readonly plan: CombinePlan;
  readonly uses: readonly FileUse[];
  /** Of each file that is used and whose amounts stand in several currencies. */
  readonly questions: readonly (FileQuestion | null)[];
}

/** Plans files, and remembers what was guessed of them while they stay as they are. */
export class FilesPlanner {
  readonly #names: CombineNames;
  readonly #guess = new Kept<CombineGuess>();
  readonly #orders = new Kept<FileMoney | null>();

  constructor(names: CombineNames) {
    this.#names = names;
  }

  /** How the files become one list under these choices; what was not chosen is guessed. */
  plan(files: readonly KnownFile[], choices: IntakeChoices): FilesPlan {
    const [only] = files;
    return files.length === 1 && only !== undefined && !isOfRows(only)
      ? planOnly(only, choices)
      : this.#planAll(files, choices);
  }

  #planAll(files: readonly KnownFile[], choices: IntakeChoices): FilesPlan {
    const money = files.map((file) => (isOfRows(file) ? moneyOfRows(file) : moneyOfRegister(file)));
    const ofFiles = money.map((one, at) => questionOf(at, one, choices.conversion));
    const tables = money.map((one, at) => tableOf(one, ofFiles[at] ?? null));
    const kinds = files.map(({ kind, guess }, at): RowKindGuess => ({
      kind,
      reason: guess.reason,
      fields: money[at]?.fields ?? {},
    }));
    const { joinKeys } = choices;
    const guess = this.#guess.get([...tables, JSON.stringify([kinds, joinKeys])], () =>
      guessCombination(tables, this.#names, { kinds, joinKeys }),
    );
    const questions = this.#withOrders(tables, guess.plan, ofFiles, choices);
    const plan = planOf(guess, choices, questions);
    const uses = files.map((_, at) => useOf(at, plan));
    return {
      tables,
      guess,
      plan,
      uses,
      questions: questions.map((question, at) => (uses[at] === 'unused' ? null : question)),
    };
  }

  /** Orders that get their amounts from lines are asked about those, not about amounts of their own. */
  #withOrders(
    tables: readonly SourceTable[],
    plan: CombinePlan,
    questions: readonly (FileQuestion | null)[],
    { conversion }: IntakeChoices,
  ): readonly (FileQuestion | null)[] {
    const { lines, rows } = plan;
    if (lines === null || rows === null) return questions;
    const money = this.#orders.get([...tables, JSON.stringify(plan)], () => moneyOfOrders(tables, plan));
    return questions.with(rows.table, money === null ? null : questionOf(rows.table, money, conversion));
  }
}

/** A file alone whose rows are no deals or orders is the list, whether or not it tells who its customers are. */
function planOnly(file: KnownFile, { conversion }: IntakeChoices): FilesPlan {
  const money = moneyOfRegister(file);
  const question = questionOf(0, money, conversion);
  return {
    tables: [tableOf(money, question)],
    guess: {
      plan: onlyRegister,
      kinds: [{ ...file.guess, kind: file.kind, fields: file.fields }],
      unused: [],
      joins: [],
      carry: [],
    },
    plan: onlyRegister,
    uses: ['register'],
    questions: [question],
  };
}

const onlyRegister: CombinePlan = { register: 0, rows: null, lines: null, join: null, attached: [] };

/** Of all files together: asked of the first that needs rates, and missing what any of them lacks. */
export function questionOfFiles({ questions }: FilesPlan): CurrencyQuestion | null {
  const asked = questions.flatMap((one) => (one === null ? [] : [one.question]));
  const [first] = asked;
  if (first === undefined) return null;
  return { ...first, missing: [...new Set(asked.flatMap(({ missing }) => missing))] };
}

function isOfRows({ kind }: KnownFile): boolean {
  return kind === 'deals' || kind === 'orders' || kind === 'lines';
}

function tableOf(money: FileMoney, question: FileQuestion | null): SourceTable {
  return question === null ? money.table : convertRegister(money, question.conversion);
}

function useOf(at: number, { register, rows, lines, attached }: CombinePlan): FileUse {
  if (register === at) return 'register';
  if (rows?.table === at) return 'rows';
  if (lines?.table === at) return 'lines';
  return attached.some(({ table }) => table === at) ? 'attached' : 'unused';
}

/** The guess with what a person has chosen in place of what was guessed. */
function planOf(
  { plan }: CombineGuess,
  choices: IntakeChoices,
  questions: readonly (FileQuestion | null)[],
): CombinePlan {
  const { links, unmatched } = choices;
  const { rows, lines, join } = plan;
  const conversionOf = (table: number) => questions[table]?.conversion ?? null;
  return {
    ...plan,
    rows:
      rows === null
        ? null
        : { ...rows, settings: settingsOf(rows.settings, choices, conversionOf(rows.table)) },
    lines:
      lines === null
        ? null
        : { ...lines, settings: { ...lines.settings, conversion: conversionOf(lines.table) } },
    join: join === null ? null : { ...join, links, unmatched: unmatched ?? join.unmatched },
    attached: plan.attached.map(({ table, join: own }) => ({
      table,
      join: { ...own, links, unmatched: rows === null ? (unmatched ?? own.unmatched) : own.unmatched },
    })),
  };
}

function settingsOf(
  settings: RollUpSettings,
  { outcomes, period, daysToClose, rules }: IntakeChoices,
  conversion: RollUpSettings['conversion'],
): RollUpSettings {
  return {
    ...settings,
    conversion,
    outcomes: meanings(settings.outcomes, outcomes ?? []),
    period: period ?? settings.period,
    daysToClose: daysToClose ?? settings.daysToClose,
    rules: rulesOf(settings.rules, rules),
  };
}

/** What is chosen of a value holds; of all others the guess. */
function meanings(
  guessed: readonly OutcomeMeaning[],
  chosen: readonly OutcomeMeaning[],
): readonly OutcomeMeaning[] {
  const known = new Map([...guessed, ...chosen].map(({ value, outcome }) => [value, outcome]));
  return [...known].map(([value, outcome]) => ({ value, outcome }));
}

function rulesOf(guessed: readonly ColumnRule[], chosen: readonly ColumnRule[]): readonly ColumnRule[] {
  const known = new Map([...guessed, ...chosen].map(({ column, rule }) => [column, rule]));
  return [...known].flatMap(([column, rule]) => (rule === 'leave' ? [] : [{ column, rule }]));
}
