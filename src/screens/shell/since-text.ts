import type { Formats } from '../../language/formats.ts';
import type { Messages } from '../../language/messages.ts';
import type { BasisChange } from '../../state/step-basis.ts';
import { inSentence } from '../trait-text.ts';

/** One sentence on something that has changed since the reader was last at a step. */
export function sinceText(change: BasisChange, t: Messages, format: Formats): string {
  const { since } = t.common;
  switch (change.kind) {
    case 'metric':
      return change.metric === null ? since.noMetric : since.metric(inSentence(change.metric));
    case 'cuts':
      return since.cuts;
    case 'focus':
      return since.focus(t.common.tierCustomers[change.focus]);
    case 'best': {
      const { fresh, gone, of } = change;
      if (fresh === 0) return since.bestGone(gone, format.number(gone));
      if (of === null) return since.bestSome;
      return fresh === of ? since.bestAll : since.bestFresh(fresh, format.number(fresh), format.number(of));
    }
    case 'company':
    case 'buyers':
      return since[change.kind](change.lines, format.number(change.lines));
  }
}
