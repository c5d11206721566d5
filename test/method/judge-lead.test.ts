import { expect, it } from 'vitest';
import { judgeLead } from '../../src/method/judge-lead.ts';
import type { LeadEvidence } from '../../src/method/lead.ts';

const evidence = (beyondChance: boolean): LeadEvidence => ({
  leader: 'large',
  next: 'small',
  lead: 0.2,
  low: beyondChance ? 0.1 : -0.1,
  high: 0.3,
  beyondChance,
});

it('calls a lead clear only when it is both large and beyond chance', () => {
  expect(judgeLead({ leadIsClear: true, evidence: evidence(true) })).toBe('clear');
  expect(judgeLead({ leadIsClear: true, evidence: evidence(false) })).toBe('unsure');
  expect(judgeLead({ leadIsClear: false, evidence: evidence(true) })).toBe('small');
  expect(judgeLead({ leadIsClear: false, evidence: evidence(false) })).toBe('even');
});

it('goes by the size alone when nothing can be said of chance', () => {
  expect(judgeLead({ leadIsClear: true, evidence: null })).toBe('clear');
  expect(judgeLead({ leadIsClear: false, evidence: null })).toBe('even');
});
