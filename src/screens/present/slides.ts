/* The pages of a presentation, in order: each question first alone, then with the guesses, the numbers, the decision. */
import type { Round, RoundKind } from '../../document/workshop-types.ts';
import type { StepName } from '../../state/router.svelte.ts';

/** What of a question is shown so far. */
export const phases = ['question', 'team', 'list', 'decision'] as const;
export type Phase = (typeof phases)[number];

export type Slide =
  | { readonly kind: 'start' }
  | { readonly kind: 'step'; readonly step: StepName }
  | { readonly kind: 'question'; readonly round: RoundKind; readonly place: number; readonly phase: Phase }
  | { readonly kind: 'end'; readonly round: RoundKind };

/** How the best were chosen tells nothing of what they are like, so it may come before the guesses. */
const before: readonly StepName[] = ['groups', 'streams', 'best'];
const after: readonly StepName[] = ['company', 'buyers', 'profile'];

const steps = (names: readonly StepName[]): Slide[] => names.map((step) => ({ kind: 'step', step }));

/** The lines that are voted on are known, so a vote hides nothing: its answers come with the numbers. */
const phasesOf = { guess: phases, vote: ['list', 'decision'] } as const satisfies Record<
  RoundKind,
  readonly Phase[]
>;

function roundSlides({ kind, questions }: Round): Slide[] {
  const asked = questions.flatMap((_, place) =>
    phasesOf[kind].map((phase): Slide => ({ kind: 'question', round: kind, place, phase })),
  );
  return [...asked, { kind: 'end', round: kind }];
}

/** The pages for the rounds there are; none when nobody was ever asked. */
export function slidesOf(guess: Round | null, vote: Round | null): readonly Slide[] {
  if (guess === null && vote === null) return [];
  return [
    { kind: 'start' },
    ...steps(before),
    ...(guess === null ? [] : roundSlides(guess)),
    ...steps(after),
    ...(vote === null ? [] : roundSlides(vote)),
  ];
}

/** Whether a part of a question is shown in a phase. */
export const hasCome = (part: Phase, phase: Phase): boolean => phases.indexOf(part) <= phases.indexOf(phase);
