/*
 * The files that a list was made of, kept beside it with all that was decided of them, so that they can be read again
 * in another way. Packed by gzip in plain ArrayBuffers, since not every browser stores Blobs.
 */
import * as v from 'valibot';
import type { IntakeChoices } from '../importing/intake/types.ts';
import type { CombineNames } from '../importing/joining/guess-combination.ts';
import type { ColumnMemory } from '../importing/remember/types.ts';
import { columnMemories, intakeChoices, tidyChoices } from './intake-choices.ts';
import { documentLimits as limits } from '../limits/document.ts';
import { currentVersion, migrateDocument, type Migration, type RawDocument } from './migrations.ts';
import { id, list, parseWith, whole, words } from './schema-parts.ts';

export interface KeptSource {
  readonly name: string;
  /** Bytes as they were read. */
  readonly size: number;
  /** How the person said that it is written; what was recognised is recognised again. */
  readonly dialect: {
    readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
    readonly delimiter?: ',' | ';' | '\t' | '|';
    readonly sheet?: string;
  };
  /** What every column was taken for. */
  readonly columns: readonly ColumnMemory[];
  /** null until they are packed, and for ever when they are too many: then the file must be chosen again. */
  readonly bytes: ArrayBuffer | null;
}

export interface KeptSources {
  readonly listId: string;
  readonly files: readonly KeptSource[];
  readonly choices: IntakeChoices;
  /** Of the columns that a roll-up makes. */
  readonly names: CombineNames;
}

/** Steps for kept sources. Version 1 is the first, so it has none yet. Append only. */
export const sourcesMigrations: readonly Migration[] = [];

const name = words(limits.answerChars);
const cell = words(limits.cellChars);
const source: v.GenericSchema<unknown, KeptSource> = v.object({
  name: cell,
  size: whole,
  dialect: v.object({
    encoding: v.exactOptional(v.picklist(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])),
    delimiter: v.exactOptional(v.picklist([',', ';', '\t', '|'])),
    sheet: v.exactOptional(cell),
  }),
  columns: columnMemories,
  bytes: v.nullable(v.custom<ArrayBuffer>((input) => input instanceof ArrayBuffer)),
});

const names: v.GenericSchema<unknown, CombineNames> = v.object({
  rollUp: v.object({
    name,
    revenue: name,
    margin: name,
    quantity: name,
    purchases: name,
    customerSince: name,
    lastPurchase: name,
    daysToClose: name,
    lostDeals: name,
    lostAmount: name,
    openDeals: name,
  }),
  lines: v.object({ amount: name, profit: name, quantity: name }),
});

export const sourcesSchema: v.GenericSchema<unknown, KeptSources> = v.object({
  listId: id,
  files: list(source, limits.sourceFiles),
  choices: intakeChoices,
  names,
});

const isObject = (input: unknown): input is RawDocument => typeof input === 'object' && input !== null;

/** Kept sources from their stored form. Refuses with 'file-damaged' {where} or 'newer-version' {found, known}. */
export function parseKeptSources(input: unknown, where = 'sources'): KeptSources {
  return parseWith(sourcesSchema, migrateDocument(isObject(input) ? input : {}, sourcesMigrations), where);
}

/** The stored form, within the limits, checked by the rules of reading. */
export function keptSourcesRecord(kept: KeptSources): KeptSources & { readonly version: number } {
  const tidy = { ...kept, choices: tidyChoices(kept.choices) };
  return { version: currentVersion(sourcesMigrations), ...parseWith(sourcesSchema, tidy, 'sources') };
}
