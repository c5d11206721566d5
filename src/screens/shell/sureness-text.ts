import type { Formats } from '../../language/formats.ts';
import type { Messages } from '../../language/messages.ts';
import type { AnswerGround, SurenessCounts } from '../../method/results.ts';

const grounds: readonly AnswerGround[] = ['known', 'judged', 'guessed', 'listed', 'unmarked'];
/** Parts of customers may add up to a little more than nothing. */
const least = 0.01;

/** How sure a count is: "varav 9 vet ni och 6 bedömer ni"; of one kind only: "allt bedömer ni". '' of none. */
export function surenessText(counts: SurenessCounts, t: Messages, format: Formats): string {
  const words = t.people.sureness;
  const present = grounds.filter((ground) => counts[ground] > least);
  const [first] = present;
  if (first === undefined) return '';
  if (present.length === 1) return words.all(words.alone[first]);
  return words.of(format.list(present.map((ground) => words.counted[ground](format.count(counts[ground])))));
}
