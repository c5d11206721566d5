/* Values of one column that are written in several ways: "IT", "it", "Information technology". Offered, never merged. */
import type { NamedColumn } from '../../table/list.ts';
import type { Role } from '../../table/role.ts';
import { foldWords } from '../header-text.ts';
import { codesOf } from '../joining/column-codes.ts';
import { countValues } from './count-values.ts';
import { knownCountries, knownIndustries } from './known-words.ts';
import { figuresOf, NearTexts } from './near-texts.ts';
import type { ValueCount, ValuesApart, VariantGroup, VariantReason } from './types.ts';

/** A column with more different values is no free-text trait. */
const mostValues = 2000;
/** A slip is at least so many times rarer than what it is a slip for. */
const timesRarer = 3;

const sizes: ReadonlySet<Role> = new Set<Role>(['company.employees', 'company.yearlyRevenue', 'buyer.age']);

/** Traits that are told in words; sizes are told in figures and bands. */
function isWordTrait(role: Role): boolean {
  const isTrait = role === 'own' || role.startsWith('company.') || role.startsWith('buyer.');
  return isTrait && !sizes.has(role);
}

interface Form extends ValueCount {
  /** Small letters without accents, signs as spaces. */
  readonly folded: string;
  readonly squeezed: string;
  /** Its figures: "Plan 1-4" and "Plan 14" are never one. */
  readonly figures: string;
  /** First letters of its words, when it has several. */
  readonly initials: string;
  /** ISO 3166-1 code, in a column of countries. */
  readonly country: string | null;
  /** A word that we know as it stands is no slip for another. */
  readonly isKnown: boolean;
}

/**
 * Values that may be one, for each the most common as the one to become. Each less common value is offered for one other
 * at most, so that no chain of slips joins what is far apart. Words that differ by figures, two words that both are
 * known (Austria, Australia), and pairs that a person has kept apart, are never offered; nor are two unknown words of
 * which both are common, as a slip. Empty for columns that are no trait in words, and for those with more than 2,000
 * different values.
 */
export function findVariants(
  { name, role, column }: NamedColumn,
  apart: readonly ValuesApart[] = [],
): readonly VariantGroup[] {
  if (role === null || !isWordTrait(role)) return [];
  if (column.kind !== 'category' && column.kind !== 'text') return [];
  if (codesOf(column).count > mostValues) return [];
  const values = countValues(column);
  const isCountry = role === 'company.country';
  const forms = values.map((value) => formOf(value, isCountry));
  const isApart = apartIn(name, apart);
  const near = new NearTexts(forms.map(({ squeezed }) => squeezed));
  const targets: Target[] = [];
  for (const form of forms) {
    const close = new Set(near.near(form.squeezed).map(({ index }) => forms[index]));
    const found = bestTarget(targets, form, close, isApart);
    if (found === null) targets.push({ form, variants: [] });
    else found.target.variants.push({ form, reason: found.reason });
  }
  return targets
    .filter(({ variants }) => variants.length > 0)
    .map(({ form, variants }) => ({
      column: name,
      into: { value: form.value, rows: form.rows },
      variants: variants.map((variant) => ({
        value: variant.form.value,
        rows: variant.form.rows,
        reason: variant.reason,
      })),
    }));
}

interface Target {
  readonly form: Form;
  readonly variants: { readonly form: Form; readonly reason: VariantReason }[];
}

/** The target that the value is most surely the same as; of equals, the most common. */
function bestTarget(
  targets: readonly Target[],
  form: Form,
  close: ReadonlySet<Form | undefined>,
  isApart: (one: string, other: string) => boolean,
): { readonly target: Target; readonly reason: VariantReason } | null {
  for (const reason of reasons) {
    const target = targets.find(
      (other) =>
        isSame(reason, other.form, form, close.has(other.form)) && !isApart(other.form.value, form.value),
    );
    if (target !== undefined) return { target, reason };
  }
  return null;
}

/** The surest first. */
const reasons: readonly VariantReason[] = ['case', 'country', 'initials', 'spelling'];

function formOf({ value, rows }: ValueCount, isCountry: boolean): Form {
  const folded = foldWords(value);
  const words = folded.split(' ').filter((word) => !linkWords.has(word));
  const country = isCountry ? (knownCountries().get(folded)?.code ?? null) : null;
  return {
    value,
    rows,
    folded,
    squeezed: folded.replaceAll(' ', ''),
    figures: figuresOf(value),
    initials: words.length > 1 ? words.map((word) => word.slice(0, 1)).join('') : '',
    country,
    isKnown: country !== null || knownIndustries.has(folded),
  };
}

const linkWords = new Set(['och', 'and', 'of', 'the', 'for', 'i', 'og', 'und', 'ja', '&']);

function isSame(reason: VariantReason, target: Form, form: Form, isNear: boolean): boolean {
  switch (reason) {
    case 'case':
      return form.squeezed === target.squeezed && form.figures === target.figures && form.squeezed !== '';
    case 'country':
      return form.country !== null && form.country === target.country;
    case 'initials':
      return isInitials(target, form) || isInitials(form, target);
    case 'spelling':
      return isNear && isSlip(target, form);
  }
}

function isSlip(target: Form, form: Form): boolean {
  if (form.figures !== target.figures) return false;
  return target.isKnown ? !form.isKnown : form.rows * timesRarer <= target.rows;
}

function isInitials(short: Form, long: Form): boolean {
  return /^\p{L}{2,}$/u.test(long.initials) && short.folded === long.initials;
}

function apartIn(column: string, apart: readonly ValuesApart[]): (one: string, other: string) => boolean {
  const pairs = new Set(
    apart.filter((pair) => pair.column === column).map(({ values }) => JSON.stringify([...values].sort())),
  );
  return (one, other) => pairs.has(JSON.stringify([one, other].sort()));
}
