/* What two copies of a study disagree about, and what each of them says, in the reader's words. */
import type { EngineResult } from '../../engine/protocol.ts';
import type { Words } from '../../language/words.svelte.ts';
import type { LineId } from '../../method/decisions.ts';
import { goalMeasure } from '../best/goal-measure.ts';
import { lineName } from '../trait-text.ts';

export type Conflict = EngineResult<'compareJoin'>['conflicts'][number];

/** The text of a name that a catalogue has, else of one that it has not. */
function named(texts: object, name: string, otherwise: string): string {
  const found = Object.entries(texts).find(([key]) => key === name)?.[1] as unknown;
  return typeof found === 'string' ? found : otherwise;
}

/** "Alfa AB · Bransch". */
export function conflictLabel({ about, customer, buyer, profile }: Conflict, words: Words): string {
  const t = words.t.join.about;
  const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  const field = (name: string): string => named(t.fields, name.replace(/^\./, ''), name);
  switch (about.of) {
    case 'study':
      return about.field === 'name' ? t.studyName : t.other(about.field);
    case 'decision':
      return named(t, about.field, t.other(about.field));
    case 'line':
      return joined(t.line(lineName(about.line, words.t)), field(about.field));
    case 'antiLine':
      return joined(t.antiLine(lineName(about.line, words.t)), field(about.field));
    case 'excluded':
      return joined(customer ?? '', t.excluded);
    case 'unasked':
      return joined(t.unasked, about.trait);
    case 'title':
      return t.jobTitle(about.title);
    case 'trait':
      return joined(customer ?? '', lineName(about.line, words.t));
    case 'buyer': {
      const name =
        about.field === '.sureness' ? t.sureness : lineName(`buyer.${about.field}` as LineId, words.t);
      return joined(customer ?? '', t.buyer(words.format.number(buyer ?? 1)), name);
    }
    case 'profile':
      return joined(t.profile(profile ?? ''), field(about.field));
  }
}

const numberIn = (record: object, name: string): number => {
  const value: unknown = Reflect.get(record, name);
  return typeof value === 'number' ? value : NaN;
};

/** What one of the two says. */
export function contentText({ about }: Conflict, content: unknown, words: Words): string {
  const { values: t } = words.t.join;
  if (content === '') return t.notKnown;
  if ('field' in about) {
    const known = fieldText(about.field, content, words);
    if (known !== null) return known;
  }
  if (typeof content === 'string') return content;
  return typeof content === 'number' ? words.format.number(content) : JSON.stringify(content);
}

function fieldText(field: string, content: unknown, words: Words): string | null {
  const { values: t } = words.t.join;
  const { format } = words;
  if (field === 'struck') return content === true ? t.struck : t.kept;
  if (field === 'rule') return named(t, String(content), String(content));
  if (field === '.sureness') return named(words.t.people.sureness.names, String(content), String(content));
  if (field === 'focus') return named(words.t.common.tierCustomers, String(content), String(content));
  if (field === 'market') return named(words.t.company.markets, String(content), String(content));
  if (typeof content !== 'object' || content === null) return null;
  if (field === '.review') {
    const months = String(numberIn(content, 'months'));
    return named(words.t.review.every, months, months);
  }
  if (field === 'control') return t.number(format.number(numberIn(content, 'customers')));
  if (field === 'goal')
    return goalMeasure(content as Parameters<typeof goalMeasure>[0], words.t.shared.chosenBy, words);
  if (field === 'count')
    return 'share' in content
      ? t.share(format.percent(numberIn(content, 'share')))
      : t.number(format.number(numberIn(content, 'customers')));
  if (field === 'thresholds')
    return t.thresholds(
      format.number(numberIn(content, 'doOrDie')),
      format.number(numberIn(content, 'neutral')),
    );
  return field === 'groups' ? groupsText(content, words) : null;
}

function groupsText(content: object, words: Words): string {
  const { values: t } = words.t.join;
  const metric: unknown = Reflect.get(content, 'metric');
  const cuts: unknown = Reflect.get(content, 'cuts');
  const name = typeof metric === 'string' ? metric : t.noMetric;
  if (typeof cuts !== 'object' || cuts === null) return t.cutsFree(name);
  return t.cuts(
    name,
    words.format.number(numberIn(cuts, 'medium')),
    words.format.number(numberIn(cuts, 'large')),
  );
}
