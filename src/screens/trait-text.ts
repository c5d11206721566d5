import type { LineId } from '../method/decisions.ts';
import { titleGroupOf, type TitleSorting } from '../method/job-title.ts';
import type { Portion, TraitValue } from '../method/results.ts';
import type { Formats } from '../language/formats.ts';
import type { Messages } from '../language/messages.ts';

/** A trait's name in the reader's language; an own trait is called what its column is called. */
export function lineName(line: LineId, t: Messages): string {
  if (line.startsWith('own.')) return line.slice('own.'.length);
  const trait = line.slice(line.indexOf('.') + 1);
  return Object.entries(t.traits).find(([name]) => name === trait)?.[1] ?? trait;
}

/** The name of a known choice, or the choice itself when this version does not know it. */
export function choiceName(choice: string, t: Messages): string {
  const group = titleGroupOf(choice);
  if (group !== null) return titleGroupName(group, t);
  return Object.entries(t.choices).find(([name]) => name === choice)?.[1] ?? choice;
}

/** Job titles of one kind: "Chefer inom IT". */
function titleGroupName({ level, area }: TitleSorting, t: Messages): string {
  const { group, areas } = t.people.titles;
  // The one who leads all of the company leads no part of it.
  const areaName = area === null || level === 'owner' ? null : inSentence(areas[area]);
  if (level === null) return group.anyLevel(areaName ?? '');
  if (areaName !== null) return group.within(group[level], areaName);
  return level === 'owner' ? group[level] : group.anyArea(group[level]);
}

/** A trait's value as the reader's language says it. */
export function valueText(value: TraitValue, t: Messages, format: Formats): string {
  switch (value.kind) {
    case 'choice':
      return choiceName(value.choice, t);
    case 'text':
      return value.text;
    case 'range':
      return format.range(value.low, value.high, value.unit);
  }
}

/**
 * What a line rests on: "13 av 20 bästa, 24 % av alla andra"; also of buyers customers are counted. The counts are those of the
 * value found, so a line in the owner's own words says which value that was.
 */
export function evidenceText(
  line: { line: LineId; value: TraitValue; wording: string | null; best: Portion; others: Portion | null },
  t: Messages,
  format: Formats,
): string {
  const { best, others } = line;
  if (best.of === 0) return t.shared.ownLine;
  const portion = t.common.of(format.count(best.count), format.number(best.of));
  const counted = t.shared.among(portion);
  const among = line.wording === null ? counted : `${valueText(line.value, t, format)}: ${counted}`;
  if (others === null || others.of === 0) return among;
  return `${among}, ${t.shared.others(format.percent(others.count / others.of))}`;
}

/** A word inside a sentence: "Man" → "man", but "IT-chef", "B2B" and "TotalCharges" stay as they are. */
export function inSentence(text: string): string {
  return /^\p{Lu}\p{Ll}[^\s\p{Lu}]*(\s|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
