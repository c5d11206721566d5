/* The words of a file of leads, in the reader's language. */
import type { LeadExportWords } from '../../engine/leads/protocol.ts';
import type { Words } from '../../language/words.svelte.ts';
import type { LeadLine } from '../../method/leads/results.ts';
import { signed } from '../segments/reasons.ts';
import { lineName, valueText } from '../trait-text.ts';

/** What a CRM keeps, whatever the language. */
const tiers = { '1': '1', '2': '2', '3': '3', not: 'not' } as const;

export function exportWords(lines: readonly LeadLine[], words: Words): LeadExportWords {
  const t = words.t.leads.export;
  return {
    ...t.words,
    segments: words.t.segments.names,
    tiers,
    lines: lines.map((line) => {
      const name = lineName(line.line, words.t);
      const value = line.wording ?? valueText(line.value, words.t, words.format);
      const points = signed(line.points, (number) => words.format.number(number));
      const ruled = line.rule === 'must' ? t.ruledMust(name) : t.ruledNever(name);
      return { name, met: `${name} ${value} ${points}`, ruled };
    }),
  };
}
