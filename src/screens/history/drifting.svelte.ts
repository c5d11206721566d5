import type { LineChange } from '../../document/compare-profiles.ts';
import type { KeptProfile } from '../../document/types.ts';
import type { Drift } from '../../method/drift.ts';
import { useLibrary } from '../../state/library.svelte.ts';

interface Compared {
  readonly before: KeptProfile | undefined;
  readonly after: KeptProfile | undefined;
  readonly lines: readonly LineChange[];
}

/**
 * - `missing`: a study is not here, or its list cannot be read, so nothing can be said of the customers;
 * - `same-study`: the profiles share their list;
 * - `changed`: a study is not as it was when its profile was finished.
 */
export type DriftCaution = 'missing' | 'same-study' | 'changed';

/** Why the two profiles that are compared differ, asked for when they are chosen. To be made where effects may be. */
export class Drifting {
  #drift = $state.raw<Drift | null>(null);
  #caution = $state<DriftCaution | null>(null);
  #isAsking = $state(false);

  constructor(compared: () => Compared) {
    const library = useLibrary();
    $effect(() => {
      const { before, after, lines } = compared();
      this.#drift = null;
      this.#caution = null;
      this.#isAsking = false;
      if (before === undefined || after === undefined || before === after) return;
      const older = library.studies.find(({ id }) => id === before.studyId);
      const newer = library.studies.find(({ id }) => id === after.studyId);
      if (older === undefined || newer === undefined) {
        this.#caution = 'missing';
        return;
      }
      if (older === newer) {
        this.#caution = 'same-study';
        return;
      }
      let isNewest = true;
      this.#isAsking = true;
      const asked = lines.map((change) => ({
        line: change.line,
        before: change.before?.value ?? null,
        after: change.after?.value ?? null,
      }));
      library
        .explainDrift({ before: older.id, after: newer.id, lines: asked })
        .then(
          (drift) => {
            if (!isNewest) return;
            this.#drift = drift;
            const isChanged =
              older.updatedAt > before.finishedAt ||
              newer.updatedAt > after.finishedAt ||
              isOther(drift.counts.before, before) ||
              isOther(drift.counts.after, after);
            this.#caution = isChanged ? 'changed' : null;
          },
          () => {
            if (isNewest) this.#caution = 'missing';
          },
        )
        .finally(() => {
          if (isNewest) this.#isAsking = false;
        });
      return () => {
        isNewest = false;
      };
    });
  }

  get drift(): Drift | null {
    return this.#drift;
  }
  get caution(): DriftCaution | null {
    return this.#caution;
  }
  get isAsking(): boolean {
    return this.#isAsking;
  }
}

function isOther(counts: Drift['counts']['before'], { profile: { basis } }: KeptProfile): boolean {
  return counts.best !== basis.best || counts.customers !== basis.customers;
}
