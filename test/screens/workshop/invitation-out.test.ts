import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { sv } from '../../../src/language/sv.ts';
import InvitationOut from '../../../src/screens/workshop/InvitationOut.svelte';
import type { Round } from '../../../src/document/workshop-types.ts';
import { renderWithWords } from '../../support/render-with-words.ts';
import { workshop } from '../../document/samples.ts';

const [round] = workshop.rounds;
if (round === undefined) throw new Error('no round');
const asked = (options: readonly string[]): Round => ({
  ...round,
  answers: [],
  questions: [{ ask: 'guess', line: 'company.industry', options }],
});

it('warns before an invitation is copied that holds an address or a number of a person', () => {
  renderWithWords(InvitationOut, { round: asked(['IT', 'kim@canary.se', '850709-9805']) });
  const { kinds, inInvitation } = sv.personal;
  expect(screen.getByText(inInvitation(`${kinds.email} och ${kinds.number}`))).toBeInTheDocument();
});

it('says nothing of one that does not', () => {
  renderWithWords(InvitationOut, { round: asked(['IT', 'Bank']) });
  expect(screen.queryByText(/peka ut en person/)).toBeNull();
});
