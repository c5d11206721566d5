import type { Formats } from '../../language/formats.ts';
import type { Messages } from '../../language/messages.ts';
import type { MethodPageTexts } from '../../language/method-page.ts';
import type { Portion } from '../../method/results.ts';
import type { WorkedExample } from '../../method/worked-example.ts';

/** The example, in words, and what it comes to in each part of the page, by the part's name. */
export function exampleTexts(
  { best, others, all, share, lift, p, family, adjusted }: WorkedExample,
  { exampleLead, worked }: MethodPageTexts,
  { t, format }: { readonly t: Messages; readonly format: Formats },
): { readonly lead: string; readonly parts: ReadonlyMap<string, string> } {
  const portion = ({ count, of }: Portion) => t.common.of(format.number(count), format.number(of));
  const shareOf = ({ count, of }: Portion) => format.percent(count / of);
  const list = (values: readonly number[]) => format.list(values.map((value) => format.number(value, 4)));
  return {
    lead: exampleLead(portion(best), portion(others), portion(all)),
    parts: new Map([
      ['share', worked.share(shareOf(best), format.percent(share.low), format.percent(share.high))],
      ['lift', worked.lift(shareOf(best), shareOf(all), format.number(lift, 1))],
      ['chance', worked.chance(format.number(p, 4))],
      ['many', worked.many(list(family), list(adjusted))],
    ]),
  };
}
