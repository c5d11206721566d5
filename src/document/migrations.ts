/*
 * How a document of an earlier version becomes one of ours: numbered, pure steps, one a version.
 * Append only: a step that was released is never edited, since files of its version exist.
 */
import { refuse } from '../table/problem.ts';

/** Fields as they were parsed from JSON; nothing about them is known yet. */
export type RawDocument = Readonly<Record<string, unknown>>;

export interface Migration {
  /** The version that the step makes; it is given documents of the version before. */
  readonly to: number;
  readonly migrate: (document: RawDocument) => RawDocument;
}

/** Steps for study and profile files. Version 1 is the first, so it has none yet. */
export const fileMigrations: readonly Migration[] = [];

/** The version that a chain of steps ends at. Throws when its numbers have a gap: that is a fault in the program. */
export function currentVersion(chain: readonly Migration[]): number {
  chain.forEach((step, index) => {
    if (step.to !== index + 2) throw new Error(`Migration ${index + 1} makes version ${step.to}`);
  });
  return chain.length + 1;
}

/**
 * Brings a document from its `version` to the current one, leaving the given document as it was.
 * Refuses with 'newer-version' {found, known}, and 'file-damaged' {where: 'version'} when it has none.
 */
export function migrateDocument(document: RawDocument, chain: readonly Migration[]): RawDocument {
  const known = currentVersion(chain);
  const found = document['version'];
  if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 1) {
    throw refuse('file-damaged', {}, { where: 'version' });
  }
  if (found > known) throw refuse('newer-version', {}, { found, known });
  return chain
    .slice(found - 1)
    .reduce<RawDocument>((older, step) => ({ ...step.migrate(older), version: step.to }), document);
}
