import { untrack } from 'svelte';
import type { Invitation, Round, RoundKind, Workshop, WorkshopDecision } from '../document/workshop-types.ts';
import type { Store } from '../storage/store.ts';
import { loadWorkshop, saveWorkshop } from '../storage/workshops.ts';
import type { Problem } from '../table/problem.ts';
import { History } from './history.svelte.ts';
import type { OpenStudy } from './open-study.svelte.ts';
import { Saver } from './saver.svelte.ts';
import { takeAnswers, type Outcome } from './take-answers.ts';

/** Each change has a name, so that undo can say what it takes back. */
export type WorkshopChange = 'roundStarted' | 'answersTaken' | 'answerRemoved' | 'decided';

/** The workshop of a study: the one gateway for what is sent out, comes back and is decided. Each change is kept at once. */
export class StudyWorkshop {
  readonly #store: Store;
  #workshop = $state.raw() as Workshop;
  readonly #history = new History<readonly Round[], WorkshopChange>();
  readonly #saver = new Saver(() =>
    saveWorkshop(
      this.#store,
      untrack(() => this.#workshop),
    ),
  );

  constructor(store: Store, workshop: Workshop) {
    this.#store = store;
    this.#workshop = workshop;
  }

  /** The workshop as it is kept; an empty one for a study that has none. Refuses as loadWorkshop does. */
  static async open(store: Store, studyId: string): Promise<StudyWorkshop> {
    return new StudyWorkshop(store, (await loadWorkshop(store, studyId)) ?? { studyId, rounds: [] });
  }

  get undoes(): WorkshopChange | null {
    return this.#history.undoes;
  }
  get saveProblem(): Problem | null {
    return this.#saver.problem;
  }
  get isSaving(): boolean {
    return this.#saver.isSaving;
  }

  /** The round of a kind; null when none has been started. */
  round(kind: RoundKind): Round | null {
    return this.#workshop.rounds.find((round) => round.kind === kind) ?? null;
  }

  /** Starts a round, in place of the one of its kind that was there. */
  start(invitation: Invitation): void {
    const others = this.#rounds.filter(({ kind }) => kind !== invitation.kind);
    const round = { ...invitation, createdAt: Date.now(), answers: [], decisions: [] };
    this.#change('roundStarted', [...others, round]);
  }

  /** Adds the answers in a text. Refuses as takeAnswers does; what became of each link is told. */
  async take(text: string): Promise<readonly Outcome[]> {
    const before = this.#rounds;
    const { rounds, outcomes } = await takeAnswers(before, text);
    // What was changed while links were read must not be lost.
    if (this.#rounds !== before) return this.take(text);
    if (rounds !== before) this.#change('answersTaken', rounds);
    return outcomes;
  }

  removeAnswer(kind: RoundKind, participant: string): void {
    this.#changeRound('answerRemoved', kind, (round) => ({
      ...round,
      answers: round.answers.filter((answer) => answer.participant !== participant),
    }));
  }

  /** Notes what was decided on a question; one without words and reason that is left open is forgotten. */
  decide(kind: RoundKind, decision: WorkshopDecision): void {
    const isBlank = decision.by === 'open' && decision.reason === '';
    this.#changeRound('decided', kind, (round) => {
      const others = round.decisions.filter(({ question }) => question !== decision.question);
      const decisions = isBlank ? others : [...others, decision];
      return { ...round, decisions: decisions.toSorted((one, other) => one.question - other.question) };
    });
  }

  undo(): void {
    const turn = this.#history.undo(this.#rounds);
    if (turn !== null) this.#apply(turn.state);
  }

  /** Resolves when everything so far is kept, or has failed to be. */
  settled(): Promise<void> {
    return this.#saver.settled();
  }

  get #rounds(): readonly Round[] {
    return untrack(() => this.#workshop.rounds);
  }

  #changeRound(what: WorkshopChange, kind: RoundKind, change: (round: Round) => Round): void {
    this.#change(
      what,
      this.#rounds.map((round) => (round.kind === kind ? change(round) : round)),
    );
  }

  #change(what: WorkshopChange, rounds: readonly Round[]): void {
    this.#history.add({ what, state: this.#rounds }, null);
    this.#apply(rounds);
  }

  #apply(rounds: readonly Round[]): void {
    this.#workshop = { ...untrack(() => this.#workshop), rounds };
    this.#saver.soon();
  }
}

const opened = new WeakMap<OpenStudy, Promise<StudyWorkshop>>();

/** The workshop of an open study: the same one on every screen of it, until it is opened anew. */
export function workshopOf(open: OpenStudy): Promise<StudyWorkshop> {
  const before = opened.get(open);
  if (before !== undefined) return before;
  const opening = StudyWorkshop.open(open.store, open.study.id);
  opened.set(open, opening);
  // What could not be opened is tried again the next time.
  opening.catch(() => opened.delete(open));
  return opening;
}
