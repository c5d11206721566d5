import type { ColumnChoice, DialectChoice } from '../../engine/protocol.ts';
import type { IntakeChoices } from '../../importing/intake/types.ts';

/** What can be done with the files on the check screen; the counts follow by themselves. */
export interface IntakeActions {
  readonly plan: (choice: ColumnChoice) => Promise<void>;
  readonly choose: (change: Partial<IntakeChoices>) => Promise<void>;
  readonly readAs: (file: number, dialect: DialectChoice) => Promise<void>;
  readonly remove: (file: number) => Promise<void>;
  readonly add: (files: readonly File[]) => Promise<void>;
}
