/*
 * What a link carries: arrays by position, shortest first to last.
 *   profile [name, date as YYYYMMDD, language, basis, lines]
 *   basis   [customers, best, goal, focus, metric, focus from, focus below, focus's share of revenue]
 *   goal    code, or [column, direction], or ['', 2, [[goal, weight], …]] for a mix
 *   line    [code or own name, value, best count, best of, others count, others of, wording, section when unusual, rule]
 *   value   "text", ["choice"], or [low, high, unit]
 * Nulls at the end are left out. Later versions may add positions at the end, which are not read here.
 */
import { parseProfile } from '../document/profile.ts';
import type { FinishedLine, Profile } from '../document/types.ts';
import type { Goal, LineId, PlainGoal } from '../method/decisions.ts';
import type { TraitValue } from '../method/results.ts';
import { linkLimits } from '../limits/link.ts';
import { ProblemError, refuse } from '../table/problem.ts';
import {
  codeOf,
  directionCodes,
  goalCodes,
  languageCodes,
  lineCodes,
  ruleCodes,
  sectionCodes,
  tierCodes,
} from './codes.ts';

type Json = string | number | null | readonly Json[];

function trimmed(values: readonly (Json | undefined)[]): Json[] {
  const items = values.map((value) => value ?? null);
  while (items.at(-1) === null) items.pop();
  return items;
}

function valueToJson(value: TraitValue): Json {
  switch (value.kind) {
    case 'choice':
      return [value.choice];
    case 'text':
      return value.text;
    case 'range':
      return trimmed([value.low, value.high, value.unit]);
  }
}

const usualSection = (line: LineId): FinishedLine['section'] =>
  line.startsWith('buyer.') ? 'buyer' : 'company';

function lineToJson({ line, section, value, wording, rule, best, others }: FinishedLine): Json {
  return trimmed([
    codeOf(lineCodes, line) ?? line.slice('own.'.length),
    valueToJson(value),
    best.count,
    best.of,
    others?.count,
    others?.of,
    wording,
    section === usualSection(line) ? null : codeOf(sectionCodes, section),
    rule === undefined ? null : codeOf(ruleCodes, rule),
  ]);
}

/** In the place of a direction, and of none: versions that know no mixes say that the link is newer than they are. */
const mixCode = 2;

function goalToJson(goal: Goal): Json {
  if (goal.kind !== 'mix') return plainGoalToJson(goal);
  return ['', mixCode, goal.parts.map((part) => [plainGoalToJson(part.goal), part.weight])];
}

function plainGoalToJson(goal: PlainGoal): Json {
  if (goal.kind !== 'column') return codeOf(goalCodes, goal.kind) ?? null;
  return [goal.column, codeOf(directionCodes, goal.direction) ?? null];
}

/** The positional form of a profile in plain form. */
export function toPayload({ name, date, language, basis, lines }: Profile): Json {
  return [
    name,
    Number(date.replaceAll('-', '')),
    codeOf(languageCodes, language) ?? null,
    trimmed([
      basis.customers,
      basis.best,
      goalToJson(basis.goal),
      codeOf(tierCodes, basis.focus),
      basis.metric,
      basis.focusFrom,
      basis.focusBelow,
      basis.focusRevenueShare,
    ]),
    lines.map(lineToJson),
  ];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function items(value: unknown, where: string): readonly unknown[] {
  if (isList(value)) return value;
  throw refuse('link-damaged', {}, { where });
}

/** The word for a code. A number without one was given out by a later version. */
function wordOf<Word>(codes: ReadonlyMap<number, Word>, code: unknown, where: string): Word {
  const word = typeof code === 'number' ? codes.get(code) : undefined;
  if (word !== undefined) return word;
  if (typeof code === 'number' && Number.isSafeInteger(code) && code >= 0) {
    throw refuse('link-newer', {}, { found: `p1 ${where} ${code}` });
  }
  throw refuse('link-damaged', {}, { where });
}

function jsonToValue(value: unknown): unknown {
  if (!isList(value)) return { kind: 'text', text: value };
  const [first, high, unit] = value;
  return typeof first === 'string'
    ? { kind: 'choice', choice: first }
    : { kind: 'range', low: first, high, unit: unit ?? null };
}

function jsonToLine(json: unknown, index: number): unknown {
  const where = `lines.${index}`;
  const [trait, value, count, of, othersCount, othersOf, wording, section, rule] = items(json, where);
  const line: LineId = typeof trait === 'string' ? `own.${trait}` : wordOf(lineCodes, trait, where);
  return {
    line,
    section: section == null ? usualSection(line) : wordOf(sectionCodes, section, where),
    value: jsonToValue(value),
    wording: wording ?? null,
    ...(rule == null ? {} : { rule: wordOf(ruleCodes, rule, where) }),
    best: { count, of },
    others: othersCount == null || othersOf == null ? null : { count: othersCount, of: othersOf },
  };
}

function jsonToGoal(json: unknown): unknown {
  if (!isList(json) || json[1] !== mixCode) return jsonToPlainGoal(json);
  const parts = items(json[2], 'goal').map((part) => {
    const [goal, weight] = items(part, 'goal');
    return { goal: jsonToPlainGoal(goal), weight };
  });
  return { kind: 'mix', parts };
}

function jsonToPlainGoal(json: unknown): unknown {
  if (!isList(json)) return { kind: wordOf(goalCodes, json, 'goal') };
  const [column, direction] = json;
  return { kind: 'column', column, direction: wordOf(directionCodes, direction, 'goal') };
}

function jsonToBasis(json: unknown): unknown {
  const [customers, best, goal, focus, metric, from, below, share] = items(json, 'basis');
  return {
    customers,
    best,
    goal: jsonToGoal(goal),
    metric: metric ?? null,
    focus: wordOf(tierCodes, focus, 'focus'),
    focusFrom: from ?? null,
    focusBelow: below ?? null,
    focusRevenueShare: share ?? null,
  };
}

const jsonToDate = (json: unknown): unknown =>
  typeof json === 'number'
    ? String(json)
        .padStart(8, '0')
        .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    : json;

/**
 * The profile in a payload, by the same rules as a profile in a file. Refuses with 'link-damaged' {where},
 * 'link-newer' {found} or 'link-too-large' {found, limit}.
 */
export function fromPayload(payload: unknown): Profile {
  const [name, date, language, basis, lines] = items(payload, 'profile');
  const lineItems = items(lines, 'lines');
  if (lineItems.length > linkLimits.lines) {
    throw refuse('link-too-large', {}, { found: lineItems.length, limit: linkLimits.lines });
  }
  const profile = {
    name,
    date: jsonToDate(date),
    language: wordOf(languageCodes, language, 'language'),
    basis: jsonToBasis(basis),
    lines: lineItems.map(jsonToLine),
  };
  try {
    return parseProfile(profile);
  } catch (error) {
    if (error instanceof ProblemError) throw refuse('link-damaged', {}, error.problem.data);
    throw error;
  }
}
