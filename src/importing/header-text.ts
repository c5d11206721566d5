/* Header names made comparable: "Deal - Value", "companyTurnover", "Årlig omsättning (MSEK)". */
import { unitWord } from '../table/number-units.ts';

/** Whose field it is, as some programs put before the name of the field. */
type HeaderEntity = 'company' | 'person' | 'deal';

export interface HeaderText {
  /** Lower-case words without accents and punctuation, one space between; units and prefix taken away. */
  readonly words: string;
  /** `words` without years and periods ("2025", "12 mån"); the same when nothing else is left. */
  readonly bare: string;
  readonly entity: HeaderEntity | null;
  /** Power of ten that the header states: "tkr" 3, "MSEK" 6. */
  readonly exponent: number;
  readonly unit: string | null;
}

const entities: ReadonlyMap<string, HeaderEntity> = new Map<string, HeaderEntity>([
  ...['organization', 'organisation', 'foretag', 'company', 'account', 'konto'].map(
    (word) => [word, 'company'] as const,
  ),
  ...['person', 'contact', 'kontakt', 'kontaktperson'].map((word) => [word, 'person'] as const),
  ...['deal', 'affar', 'opportunity', 'affarsmojlighet'].map((word) => [word, 'deal'] as const),
]);

const periodWords: ReadonlySet<string> = new Set([
  ...['12', 'man', 'manader', 'manaderna', 'months', 'senaste', 'last', 'ack', 'ackumulerat', 'ytd', 'r12'],
  ...['rullande', 'rolling', 'i', 'in', 'ar', 'year', 'aret', 'exkl', 'excl', 'ex', 'moms', 'inkl', 'incl'],
]);

/** Takes a header apart. */
export function readHeader(name: string): HeaderText {
  const { prefix, rest } = splitPrefix(name.replace(/^[*\s]+/u, ''));
  const words: string[] = [];
  let exponent = 0;
  let unit: string | null = null;
  for (const word of foldWords(rest).split(' ')) {
    const meant = isUnit(word) ? unitWord(word) : undefined;
    if (meant === undefined) words.push(word);
    exponent = meant?.exponent ?? exponent;
    unit = meant?.unit ?? unit;
  }
  const bare = words.filter((word) => !periodWords.has(word) && !/^(19|20)[0-9]{2}$/.test(word));
  return {
    words: words.join(' '),
    bare: (bare.length === 0 ? words : bare).join(' '),
    entity: entities.get(prefix) ?? null,
    exponent,
    unit,
  };
}

/** Words that only count things ("users", "days") are what the column is about, not its unit. */
function isUnit(word: string): boolean {
  const meant = unitWord(word);
  return meant !== undefined && word !== 'k' && (meant.unit !== null || meant.exponent !== null);
}

/** "Deal - Value" and "Företag.Namn": the field, and whose it is when the prefix is a known one. */
function splitPrefix(name: string): { prefix: string; rest: string } {
  const dash = name.indexOf(' - ');
  const point = name.indexOf('.');
  const at = dash > 0 ? dash : point;
  if (at <= 0) return { prefix: '', rest: name };
  const prefix = foldWords(name.slice(0, at));
  return entities.has(prefix)
    ? { prefix, rest: name.slice(at + (dash > 0 ? 3 : 1)) }
    : { prefix: '', rest: name };
}

/** Lower case, no accents, words parted by single spaces, camelCase taken apart. Marks of units stay as words. */
export function foldWords(text: string): string {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/([%€$£])/gu, ' $1 ')
    .replace(/[^\p{L}\p{N}%€$£]+/gu, ' ')
    .trim();
}
