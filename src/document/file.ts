/* The two files that people save: a profile, and a whole study with its list. One envelope, one version, one chain. */
import * as v from 'valibot';
import { ProblemError, refuse } from '../table/problem.ts';
import { parseCustomerAnswers } from './answers.ts';
import { fileFormat } from './file-head.ts';
import { readJson } from './json-text.ts';
import { documentLimits as limits } from '../limits/document.ts';
import { parseListDocument, type ListDocument } from './list-json.ts';
import { fileMigrations, migrateDocument, type RawDocument } from './migrations.ts';
import { parseKeptProfile, parseProfile } from './profile.ts';
import { parseWith } from './schema-parts.ts';
import { parseStudy } from './study.ts';
import { checkBundle } from './study-rows.ts';
import type { Profile, StudyBundle } from './types.ts';
import { parseWorkshop } from './workshop.ts';

export interface ProfileFile {
  readonly kind: 'profile';
  /** Milliseconds since 1970 (UTC). */
  readonly savedAt: number;
  readonly profile: Profile;
}

export interface StudyFile extends StudyBundle {
  readonly kind: 'study';
  readonly savedAt: number;
  readonly list: ListDocument;
  /** What the study names as its leads, if any. */
  readonly leads?: ListDocument;
}

const envelope = v.object({
  kind: v.picklist(['profile', 'study']),
  savedAt: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((text) => Date.parse(text)),
    v.number(),
  ),
});
const anyItems = (most: number) => v.pipe(v.array(v.unknown()), v.maxLength(most));
const studyParts = v.object({
  study: v.unknown(),
  answers: anyItems(limits.rows),
  profiles: anyItems(limits.profiles),
  list: v.unknown(),
  leads: v.exactOptional(v.unknown()),
  // Files saved before there were workshops have none.
  workshop: v.exactOptional(v.unknown()),
});

function isObject(value: unknown): value is RawDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON object of one of our files. A text that starts as ours and then breaks off is damaged, not foreign. */
function openFile(text: string): RawDocument {
  const trimmed = text.trim();
  if (trimmed === '') throw refuse('file-empty');
  const reading = readJson(trimmed, { chars: limits.fileChars, depth: limits.fileDepth, nodes: Infinity });
  if (reading.ok) {
    if (isObject(reading.value) && reading.value['format'] === fileFormat) return reading.value;
    throw refuse('not-malkund-file');
  }
  if (reading.fault === 'too-large') {
    throw refuse(
      'file-too-large',
      {},
      { found: Math.ceil(trimmed.length / 1e6), limit: limits.fileChars / 1e6 },
    );
  }
  const startsAsOurs = /^\{\s*"format"\s*:\s*"malkund"/.test(trimmed);
  throw startsAsOurs ? refuse('file-damaged', {}, { where: 'file' }) : refuse('not-malkund-file');
}

function parseStudyFile(document: RawDocument, savedAt: number): StudyFile {
  const parts = parseWith(studyParts, document, 'file');
  const list = parseListDocument(parts.list);
  const bundle: StudyBundle = {
    study: parseStudy(parts.study),
    answers: parts.answers.map((one, index) => parseCustomerAnswers(one, `answers.${index}`)),
    profiles: parts.profiles.map((one, index) => parseKeptProfile(one, `profiles.${index}`)),
    ...(parts.workshop === undefined ? {} : { workshop: parseWorkshop(parts.workshop) }),
  };
  checkBundle(bundle, list.list.rowCount);
  // Whoever names leads that the file does not hold has none.
  const { leads: named, ...study } = bundle.study;
  if (parts.leads === undefined || named === undefined)
    return { kind: 'study', savedAt, ...bundle, study, list };
  return { kind: 'study', savedAt, ...bundle, list, leads: parseListDocument(parts.leads, 'leads') };
}

function parseFile(text: string): ProfileFile | StudyFile {
  const document = migrateDocument(openFile(text), fileMigrations);
  const { kind, savedAt } = parseWith(envelope, document, 'file');
  if (kind === 'study') return parseStudyFile(document, savedAt);
  return { kind, savedAt, profile: parseProfile(document['profile']) };
}

/**
 * Reads a profile or study file, checking all of it. Refuses with 'file-empty', 'not-malkund-file', 'file-too-large'
 * {found, limit}, 'newer-version' {found, known} or 'file-damaged' {where}, each naming the file.
 */
export function readFile(text: string, fileName: string): ProfileFile | StudyFile {
  try {
    return parseFile(text);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, place, data } = error.problem;
    throw refuse(code, { ...place, file: fileName }, data);
  }
}
