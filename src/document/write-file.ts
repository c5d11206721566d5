/* Writing is canonical: the schemas decide the order of the keys, so equal contents give equal files. */
import { customerAnswersRecord } from './answers.ts';
import { fileHead } from './file-head.ts';
import type { StudyFile } from './file.ts';
import { parseKeptProfile } from './profile.ts';
import { parseStudy } from './study.ts';
import { checkBundle } from './study-rows.ts';
import { parseWorkshop } from './workshop.ts';
import { listParts } from './write-list.ts';

function* itemParts(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [index, item] of items.entries()) yield (index === 0 ? '\n' : ',\n') + JSON.stringify(item);
  yield ']';
}

/**
 * The text of a study file in parts, for a Blob. `onProgress` hears the share of the list done, 0–1. Refuses, as
 * reading does, what could not be read again.
 */
export function studyFileParts(
  file: Omit<StudyFile, 'kind'>,
  onProgress: (share: number) => void = () => undefined,
): string[] {
  const { savedAt, list, leads } = file;
  checkBundle(file, list.list.rowCount);
  const { leads: named, ...alone } = file.study;
  const study = leads === undefined || named === undefined ? alone : file.study;
  const share = leads === undefined ? 1 : 0.5;
  return [
    `${fileHead('study', savedAt)},\n"study":${JSON.stringify(parseStudy(study))}`,
    ',\n"answers":',
    ...itemParts(file.answers.map(customerAnswersRecord)),
    ',\n"profiles":',
    ...itemParts(file.profiles.map((one) => parseKeptProfile(one))),
    ...(file.workshop === undefined ? [] : [`,\n"workshop":${JSON.stringify(parseWorkshop(file.workshop))}`]),
    ',\n"list":',
    ...listParts(list, (done) => {
      onProgress(share * done);
    }),
    ...(leads === undefined
      ? []
      : [
          ',\n"leads":',
          ...listParts(leads, (done) => {
            onProgress(share + share * done);
          }),
        ]),
    '}\n',
  ];
}
