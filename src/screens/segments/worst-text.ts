import type { Formats } from '../../language/formats.ts';
import type { Messages } from '../../language/messages.ts';
import type { ScoredLine } from '../../method/antiprofile.ts';

/** What a line of the anti-profile rests on: "4 av 20 sämsta, 11 % av alla andra". */
export function worstText({ best, others }: ScoredLine, t: Messages, format: Formats): string {
  const among = t.segments.lines.amongWorst(t.common.of(format.count(best.count), format.number(best.of)));
  if (others === null || others.of === 0) return among;
  return `${among}, ${t.shared.others(format.percent(others.count / others.of))}`;
}
